//! The directory in memory: what searching and filtering need of each service, with the index of
//! words. Made anew when the version of the data moves.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use uuid::Uuid;

use super::model::{NEEDS, Service};
use super::{search, store};
use crate::kit::error::Error;
use crate::kit::portal::Portal;

/// What a result shows and a filter asks.
pub struct Entry {
    pub id: Uuid,
    pub name: String,
    pub summary: String,
    pub organization: String,
    pub categories: Vec<String>,
    pub languages: Vec<String>,
    pub town: String,
    pub points: Vec<(f64, f64)>,
    pub minimum_age: f32,
    pub maximum_age: f32,
    /// Bits by the order of `NEEDS`.
    pub needs: u32,
    /// Bits of the days, Monday first.
    pub days: u8,
    pub free: bool,
    pub send: bool,
    pub online: bool,
}

/// All that is listed, at one version of the data.
pub struct Directory {
    pub version: i64,
    pub entries: Vec<Entry>,
    pub index: search::Index,
    /// Languages that staff speak somewhere, sorted.
    pub languages: Vec<String>,
}

#[derive(Default)]
pub struct Shelf {
    current: Mutex<Option<Arc<Directory>>>,
    building: tokio::sync::Mutex<()>,
}

/// The directory as the database has it now.
pub async fn current(portal: &Portal) -> Result<Arc<Directory>, Error> {
    let shelf = portal.keep::<Shelf>();
    let version = portal.freshness.version(&portal.db).await?;
    let held = || shelf.current.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|directory| directory.version == version);
    if let Some(directory) = held() {
        return Ok(directory);
    }
    let _one_builder = shelf.building.lock().await;
    if let Some(directory) = held() {
        return Ok(directory);
    }
    let trees = store::all(&portal.db).await?;
    let words = Arc::clone(&portal.words);
    let directory = tokio::task::spawn_blocking(move || {
        let entries: Vec<_> = trees.into_iter().filter_map(|tree| Service::from_tree(tree).ok()).map(|service| entry(&service)).collect();
        Directory::new(version, entries, &words)
    })
    .await
    .map_err(|error| Error::Inside(format!("the directory was not built: {error}")))??;
    let directory = Arc::new(directory);
    *shelf.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&directory));
    Ok(directory)
}

impl Directory {
    pub fn new(version: i64, entries: Vec<Entry>, words: &crate::kit::words::Words) -> Result<Self, Error> {
        let index = search::Index::build(&entries, words).map_err(|error| Error::Inside(format!("the index: {error}")))?;
        let mut languages: Vec<_> = entries.iter().flat_map(|entry| entry.languages.clone()).collect();
        languages.sort();
        languages.dedup();
        Ok(Self { version, entries, index, languages })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "ages are small")]
pub fn entry(service: &Service) -> Entry {
    let first = service.service_at_locations.first().and_then(|at| at.location.addresses.first());
    let points = service.service_at_locations.iter().filter_map(|at| Some((at.location.latitude?, at.location.longitude?)));
    Entry {
        id: service.id,
        name: service.name.clone(),
        summary: shortened(&service.description),
        organization: service.organization.as_ref().map_or_else(String::new, |organization| organization.name.clone()),
        categories: service.categories().map(str::to_owned).collect(),
        languages: service.languages.iter().filter_map(|spoken| spoken.name.clone()).collect(),
        town: first.map_or_else(String::new, |address| address.city.clone()),
        points: points.collect(),
        minimum_age: service.minimum_age.map_or(f32::MIN, |age| age as f32),
        maximum_age: service.maximum_age.map_or(f32::MAX, |age| age as f32),
        needs: service
            .portal
            .needs
            .iter()
            .filter_map(|need| NEEDS.iter().position(|known| known == need))
            .fold(0, |bits, at| bits | 1 << at),
        days: service.days(),
        free: service.is_free(),
        send: service.portal.send,
        online: service.portal.online,
    }
}

/// The first two sentences or so, cut between words.
fn shortened(text: &str) -> String {
    const MOST: usize = 170;
    let line = text.replace('\n', " ");
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST).collect();
    let end = cut.rfind(['.', '!', '?']).filter(|end| *end > MOST / 2).map(|end| end + 1).or_else(|| cut.rfind(' ')).unwrap_or(cut.len());
    let dots = if cut[..end].ends_with(['.', '!', '?']) { "" } else { " …" };
    format!("{}{dots}", &cut[..end])
}
