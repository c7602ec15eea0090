//! A few sentences of the council on every public page, from a moment to a moment.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use sqlx::types::Json;
use uuid::Uuid;

use super::error::Error;
use super::moment::Timestamp;
use super::portal::Portal;
use crate::read;

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Notice {
    pub id: Uuid,
    /// By language.
    pub words: Json<BTreeMap<String, String>>,
    pub from_at: Timestamp,
    pub until_at: Timestamp,
}

impl Notice {
    /// The words for a reader, and the language they are in.
    pub fn said(&self, code: &str) -> Option<(&str, &str)> {
        let own = self.words.get_key_value(code).filter(|(_, words)| !words.is_empty());
        own.or_else(|| self.words.get_key_value("en")).map(|(code, words)| (words.as_str(), code.as_str()))
    }

    pub fn is_on(&self, now: Timestamp) -> bool {
        self.from_at <= now && now < self.until_at
    }
}

/// All that have not ended, as the database has them.
pub async fn coming(portal: &Portal) -> Result<Vec<Notice>, Error> {
    Ok(read!(&portal.db, c => sqlx::query_as("select id, words, from_at, until_at from notice where until_at > $1 order by from_at, id")
        .bind(portal.clock.now()).fetch_all(c).await)?)
}

/// Those of one version of the data.
#[derive(Default)]
struct Shelf(Mutex<Option<(i64, Shown)>>);

/// What a page shows, put into its request.
#[derive(Clone, Default)]
pub struct Shown(pub Arc<Vec<Notice>>);

/// Gives a public page the notices: they are read once for each version of the data.
pub async fn show(State(portal): State<Portal>, mut request: Request, next: Next) -> Result<Response, Error> {
    let version = portal.freshness.version(&portal.db).await?;
    let shelf = portal.keep::<Shelf>();
    let held = shelf.0.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|(held, _)| *held == version);
    let shown = if let Some((_, shown)) = held {
        shown
    } else {
        let shown = Shown(Arc::new(coming(&portal).await?));
        *shelf.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, shown.clone()));
        shown
    };
    request.extensions_mut().insert(shown);
    Ok(next.run(request).await)
}
