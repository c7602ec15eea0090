//! Keeping what is being typed, without being asked: the page works without it.

use leptos::prelude::*;
use leptos::server_fn::codec::Json;
use tower_sessions::Session;

use super::draft;
use super::holding;
use super::journey::Step;
use crate::kit::form::Values;
use crate::kit::portal::Portal;

/// Stores the typed values of one question in the draft of this session.
#[server(endpoint = "autosave", prefix = "/call", input = Json, output = Json)]
pub async fn autosave(step: String, values: Vec<(String, String)>) -> Result<bool, ServerFnError> {
    let portal = use_context::<Portal>().ok_or_else(|| ServerFnError::new("no portal"))?;
    let session = use_context::<Session>().ok_or_else(|| ServerFnError::new("no session"))?;
    let failed = |error: String| {
        tracing::error!(error, "not autosaved");
        ServerFnError::new("unavailable")
    };
    let Some(step) = Step::from_key(&step) else { return Ok(false) };
    // People are kept when they are added.
    if matches!(step, Step::Children | Step::Adults) {
        return Ok(false);
    }
    let Some(held) = holding::held(&session).await.map_err(|error| failed(error.to_string()))? else { return Ok(false) };
    let id = held.draft;
    let values = Values::from_pairs(values).only(step.fields());
    if !values.is_modest() {
        return Ok(false);
    }
    let Some(held) = draft::load(&portal, id).await.map_err(|error| failed(error.to_string()))? else { return Ok(false) };
    let changed = draft::change(&portal, id, &held.language, |draft| draft.answers.set(step, values));
    Ok(changed.await.map_err(|error| failed(error.to_string()))?.is_some())
}
