//! What scripts ask to improve pages that already work. Public, and only reading.

use leptos::prelude::*;
use leptos::server_fn::codec::{GetUrl, Json};

use super::finder::{self, Question};
use super::{directory, place};
use crate::kit::portal::Portal;

fn portal() -> Result<Portal, ServerFnError> {
    use_context::<Portal>().ok_or_else(|| ServerFnError::new("no portal"))
}

/// Places that begin with what was typed.
#[server(endpoint = "places", prefix = "/call", input = GetUrl, output = Json)]
pub async fn place_suggestions(typed: String) -> Result<Vec<String>, ServerFnError> {
    let portal = portal()?;
    place::suggestions(&portal.db, &typed).await.map_err(|error| {
        tracing::error!(%error, "no suggestions");
        ServerFnError::new("unavailable")
    })
}

/// How many services a question would find, in the words of the reader's language.
#[server(endpoint = "count", prefix = "/call", input = GetUrl, output = Json)]
pub async fn count_services(question: Question, reader: String) -> Result<String, ServerFnError> {
    let portal = portal()?;
    let failed = |error: crate::kit::error::Error| {
        tracing::error!(%error, "no count");
        ServerFnError::new("unavailable")
    };
    let directory = directory::current(&portal).await.map_err(failed)?;
    let place = match question.place.trim() {
        "" => None,
        typed => place::find(&portal.db, typed).await.map_err(failed)?,
    };
    let answer = finder::answer(&directory, &question, place.as_ref());
    let total = if answer.dropped.is_empty() { answer.total } else { 0 };
    let language = portal.words.language(&reader).unwrap_or(portal.words.english());
    let count = crate::kit::ui::value(u32::try_from(total).unwrap_or(u32::MAX));
    Ok(crate::kit::words::without_isolates(&portal.words.find(language, "find-count", &[("count", count)]).text))
}

/// The nearest postcode area to where the reader's phone is.
#[server(endpoint = "near", prefix = "/call", output = Json)]
pub async fn nearest_place(latitude: f64, longitude: f64) -> Result<Option<String>, ServerFnError> {
    let portal = portal()?;
    place::nearest(&portal.db, latitude, longitude).await.map_err(|error| {
        tracing::error!(%error, "no nearest place");
        ServerFnError::new("unavailable")
    })
}
