//! Checking and sending an answer, or leaving it.

use axum::extract::{Path, State};
use axum::response::Response;
use tower_sessions::Session;
use uuid::Uuid;

use super::answering::{self, Sent};
use super::answers::Answers;
use super::handlers::{Given, Giving, forget, here, name, next, to, worked};
use super::pages::answer::View;
use super::pages::check as show;
use super::signing;
use super::store;
use super::working::Working;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;

pub async fn check(State(portal): State<Portal>, ui: Ui, Giving { survey, held }: Giving) -> Result<Response, Error> {
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
pub async fn send(State(portal): State<Portal>, ui: Ui, session: Session, Giving { survey, held }: Giving) -> Result<Response, Error> {
    let way = next(&portal, &ui, &survey, &held).await?;
    if !way.ends_with("/check") {
        return Ok(to(&ui, &way));
    }
    let people = match signing::standing(&portal, &session, &survey, held.sealed.paper).await? {
        _ if held.is_trial() => Vec::new(),
        signing::Standing::May(people) => people,
        // The line may have broken after this answer was sent, or another was: the page says so.
        signing::Standing::Spent => return Ok(show::thanks(&ui, ("survey-thanks-title", "survey-person-spent")).respond(&portal, &ui)),
        signing::Standing::Nobody => return Ok(to(&ui, &format!("/survey/{}", survey.slug))),
    };
    let prepared = store::prepared(&portal, held.version).await?;
    let (code, today) = (ui.language.code.as_str(), portal.clock.today());
    // What a later answer took away is not sent.
    let due = |answers: &Answers| Working::new(&prepared, answers, code, today).due();
    Ok(match answering::send(&portal, survey.id, held.id, &people, due).await? {
        Sent::Counted => {
            if !held.is_trial() {
                forget(&session, survey.id).await?;
            }
            to(&ui, &format!("/survey/{}/thanks", survey.slug))
        }
        Sent::Late => show::thanks(&ui, ("survey-late-title", "survey-late-text")).respond(&portal, &ui),
        Sent::Spent => show::thanks(&ui, ("survey-spent-title", "survey-spent-text")).respond(&portal, &ui),
        Sent::Enough => show::thanks(&ui, ("survey-enough-title", "survey-enough-text")).respond(&portal, &ui),
        Sent::Full => show::thanks(&ui, ("survey-full-title", "survey-full-text")).respond(&portal, &ui),
    })
}

pub async fn thanks(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let (survey, given) = here(&portal, &session, &slug).await?;
    let thanked = match given {
        Given::Sent => true,
        Given::Giving(held) => held.is_trial(),
        Given::Nothing => false,
    };
    if thanked {
        return Ok(show::thanks(&ui, ("survey-thanks-title", "survey-thanks-text")).respond(&portal, &ui));
    }
    Ok(to(&ui, &format!("/survey/{}", survey.slug)))
}

pub async fn later(State(portal): State<Portal>, ui: Ui, Giving { survey, held }: Giving) -> Response {
    show::later(&ui, &survey, &held).respond(&portal, &ui)
}

/// Deletes an answer that is not sent.
pub async fn leave(State(portal): State<Portal>, ui: Ui, session: Session, Giving { survey, held }: Giving) -> Result<Response, Error> {
    answering::delete(&portal, held.id).await?;
    session.remove::<Uuid>(&name(survey.id)).await?;
    Ok(to(&ui, &format!("/survey/{}", survey.slug)))
}

/// What a GET of an address that only takes forms leads to.
pub async fn back(ui: Ui, Path(slug): Path<String>) -> Response {
    to(&ui, &format!("/survey/{slug}"))
}
