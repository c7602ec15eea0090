//! The portal: what every handler is given.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::cache::Cache;
use super::chance::Chance;
use super::db::Db;
use super::freshness::Freshness;
use super::moment::Clock;
use super::page::Sheet;
use super::seal::Keyring;
use super::settings::Settings;
use super::words::Words;

/// Cheap to clone: everything stands behind one pointer.
#[derive(Clone)]
pub struct Portal(Arc<Inside>);

pub struct Inside {
    pub db: Db,
    pub settings: Arc<Settings>,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub keyring: Keyring,
    pub words: Arc<Words>,
    pub freshness: Freshness,
    pub cache: Cache,
    pub sheet: Sheet,
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl std::ops::Deref for Portal {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Portal {
    /// Puts the house together; fails with a sentence that names the wrong setting.
    pub fn new(db: Db, settings: Settings, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Result<Self, String> {
        let keyring = Keyring::read(&settings.secrets.keys).map_err(|why| format!("secrets.keys: {why}"))?;
        let words = Words::load(&settings.site.languages).map_err(|why| format!("site.languages: {why}"))?;
        let freshness = Freshness::new(&db);
        let sheet = Sheet::with_colour(&settings.council.colour)?;
        Ok(Self(Arc::new(Inside {
            db,
            settings: Arc::new(settings),
            clock,
            chance,
            keyring,
            words: Arc::new(words),
            freshness,
            cache: Cache::default(),
            sheet,
            kept: Mutex::default(),
        })))
    }

    /// What a feature keeps in memory for the whole process, by its type.
    pub fn keep<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let held = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        Arc::clone(held).downcast().unwrap_or_default()
    }
}
