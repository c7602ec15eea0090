//! A survey on paper: printed in a language and a size of letters, with a box for each answer. What comes
//! back is typed in by staff.

use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::answers::Answers;
use super::pages::paper as show;
use super::staff::{survey, to};
use super::store;
use super::working::Working;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    language: String,
    #[serde(default)]
    size: String,
}

pub async fn print(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    Key(id): Key,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    let Some(version) = store::latest(&portal.db, id).await? else { return Ok(to(&format!("/staff/surveys/{id}"))) };
    let prepared = store::prepared(&portal, version.id).await?;
    // The words around the questions are in the language of the paper; those for staff in English.
    let paper = ui.in_language(&asked.language);
    let answers = Answers::default();
    let mut working = Working::new(&prepared, &answers, &paper.language.code, portal.clock.today());
    working.pictures = format!("/survey-picture/{id}");
    let view = show::Sheet { survey: &survey, prepared: &prepared, working: &working, large: asked.size == "large" };
    Ok(show::page(&ui, &paper, &staff, &view).respond(&portal, &ui))
}
