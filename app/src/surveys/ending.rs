//! Checking and sending an answer, or leaving it.

use axum::extract::{Path, State};
use axum::response::Response;
use tower_sessions::Session;
use uuid::Uuid;

use super::answering::{self, Sent};
use super::handlers::{current, here, name, next, to, worked};
use super::pages::answer::View;
use super::pages::check as show;
use super::store::{self, Standing};
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;

pub async fn check(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let (survey, held) = match current(&portal, &ui, &session, &slug).await? {
        Ok(here) => here,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let way = next(&portal, &ui, &survey, &held).await?;
    if !way.ends_with("/check") {
        return Ok(to(&ui, &way));
    }
    let prepared = store::prepared(&portal, held.version).await?;
    let working = worked(&portal, &ui, &prepared, &held);
    let pages = working.pages();
    let view = View { survey: &survey, held: &held, working: &working, pages: &pages, at: 0, wrong: &[] };
    Ok(show::check(&ui, &view).respond(&portal, &ui))
}

/// Sends the answer. Sent twice it is one, with the same thanks.
pub async fn send(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let (survey, held) = match current(&portal, &ui, &session, &slug).await? {
        Ok(here) => here,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let way = next(&portal, &ui, &survey, &held).await?;
    if !way.ends_with("/check") {
        return Ok(to(&ui, &way));
    }
    if !held.is_trial() && survey.standing(true, portal.clock.now()) != Standing::Open {
        return Ok(show::thanks(&ui, ("survey-late-title", "survey-late-text")).respond(&portal, &ui));
    }
    Ok(match answering::send(&portal, &survey, held.id).await? {
        Sent::Counted => to(&ui, &format!("/survey/{slug}/thanks")),
        Sent::Spent => show::thanks(&ui, ("survey-spent-title", "survey-spent-text")).respond(&portal, &ui),
        Sent::Full => show::thanks(&ui, ("survey-full-title", "survey-full-text")).respond(&portal, &ui),
    })
}

pub async fn thanks(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let (survey, held) = here(&portal, &session, &slug).await?;
    match held {
        Some(held) if held.is_sent() || held.is_trial() => {
            Ok(show::thanks(&ui, ("survey-thanks-title", "survey-thanks-text")).respond(&portal, &ui))
        }
        _ => Ok(to(&ui, &format!("/survey/{}", survey.slug))),
    }
}

pub async fn later(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    Ok(match current(&portal, &ui, &session, &slug).await? {
        Ok((survey, held)) => show::later(&ui, &survey, &held).respond(&portal, &ui),
        Err(elsewhere) => elsewhere,
    })
}

/// Deletes an answer that is not sent.
pub async fn leave(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let (survey, held) = here(&portal, &session, &slug).await?;
    if let Some(held) = held {
        answering::delete(&portal, held.id).await?;
        session.remove::<Uuid>(&name(survey.id)).await?;
    }
    Ok(to(&ui, &format!("/survey/{slug}")))
}

/// What a GET of an address that only takes forms leads to.
pub async fn back(ui: Ui, Path(slug): Path<String>) -> Response {
    to(&ui, &format!("/survey/{slug}"))
}
