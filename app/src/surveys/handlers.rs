//! Answering a survey: each page saves as it is sent, and is asked for again by its address.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;
use uuid::Uuid;

use super::answering::{self, Held};
use super::answers::Page;
use super::checking::{self, Wrong};
use super::pages::answer as show;
use super::prepared::Prepared;
use super::store::{self, Survey};
use super::working::Working;
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;

pub type Pairs = Form<Vec<(String, String)>>;

pub fn to(ui: &Ui, path: &str) -> Response {
    Redirect::to(&ui.href(path)).into_response()
}

pub fn name(survey: Uuid) -> String {
    format!("survey-{survey}")
}

/// The survey of this address, with the answer that this session is giving to it.
pub async fn here(portal: &Portal, session: &Session, slug: &str) -> Result<(Survey, Option<Held>), Error> {
    let survey = store::by_slug(&portal.db, slug).await?.ok_or(Error::NotFound)?;
    let held = match session.get::<Uuid>(&name(survey.id)).await? {
        Some(id) => answering::load(portal, id).await?.filter(|held| held.survey == survey.id),
        None => None,
    };
    Ok((survey, held))
}

pub fn worked<'a>(portal: &Portal, ui: &'a Ui, prepared: &'a Prepared, held: &'a Held) -> Working<'a> {
    let mut working = Working::new(prepared, &held.sealed.answers, &ui.language.code, portal.clock.today());
    working.seed = held.id.as_u64_pair().0;
    working
}

/// The first page that is still open, or checking.
pub async fn next(portal: &Portal, ui: &Ui, survey: &Survey, held: &Held) -> Result<String, Error> {
    let prepared = store::prepared(portal, held.version).await?;
    let working = worked(portal, ui, &prepared, held);
    let pages = working.pages();
    let open = pages.iter().find(|page| !is_done(portal, ui, &prepared, held, page));
    Ok(match open {
        Some(page) => format!("/survey/{}/ask/{}", survey.slug, page.key()),
        None => format!("/survey/{}/check", survey.slug),
    })
}

pub fn is_done(portal: &Portal, ui: &Ui, prepared: &Prepared, held: &Held, page: &Page) -> bool {
    let answers = &held.sealed.answers;
    answers.passed.contains(page.key())
        && match page {
            Page::Ask { questions, .. } => {
                checking::wrongs(prepared, answers, questions, &ui.language.code, portal.clock.today()).is_empty()
            }
            Page::Another { .. } => true,
        }
}

/// The answer being given, or the way to where there is one.
pub async fn current(portal: &Portal, ui: &Ui, session: &Session, slug: &str) -> Result<Result<(Survey, Held), Response>, Error> {
    let (survey, held) = here(portal, session, slug).await?;
    Ok(match held {
        Some(held) if held.is_sent() => Err(to(ui, &format!("/survey/{slug}/thanks"))),
        Some(held) => Ok((survey, held)),
        None => Err(to(ui, &format!("/survey/{slug}"))),
    })
}

pub async fn ask(
    State(portal): State<Portal>,
    ui: Ui,
    session: Session,
    Path((slug, key)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (survey, held) = match current(&portal, &ui, &session, &slug).await? {
        Ok(here) => here,
        Err(elsewhere) => return Ok(elsewhere),
    };
    page(&portal, &ui, &survey, &held, &key, &[]).await
}

/// A page, unless it lies beyond one that is open, or is not asked any more.
pub async fn page(portal: &Portal, ui: &Ui, survey: &Survey, held: &Held, key: &str, wrong: &[Wrong]) -> Result<Response, Error> {
    let prepared = store::prepared(portal, held.version).await?;
    let working = worked(portal, ui, &prepared, held);
    let pages = working.pages();
    let at = pages.iter().position(|page| page.key() == key);
    let open = pages.iter().position(|page| !is_done(portal, ui, &prepared, held, page)).unwrap_or(pages.len());
    match at {
        Some(at) if at <= open => {
            let view = show::View { survey, held, working: &working, pages: &pages, at, wrong };
            let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            Ok(show::ask(ui, &view).status(status).respond(portal, ui))
        }
        _ => Ok(to(ui, &next(portal, ui, survey, held).await?)),
    }
}

/// Saves one page, and leads on: to the next one, or back to checking.
pub async fn answer(
    State(portal): State<Portal>,
    ui: Ui,
    session: Session,
    Path((slug, key)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let sent = Values::from_pairs(pairs);
    if !sent.is_modest() {
        return Err(Error::BadRequest("more than a page holds"));
    }
    let (survey, held) = match current(&portal, &ui, &session, &slug).await? {
        Ok(here) => here,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let prepared = store::prepared(&portal, held.version).await?;
    let (code, today) = (ui.language.code.clone(), portal.clock.today());
    let mut wrong = Vec::new();
    let changed = answering::change(&portal, held.id, &code, |answers| {
        let working = Working::new(&prepared, answers, &code, today);
        let pages = working.pages();
        let Some(page) = pages.iter().find(|page| page.key() == key) else { return answers.clone() };
        if let (Page::Another { place, .. }, Some(row)) = (page, sent.some("remove")) {
            return checking::without_row(answers, place, row.parse().unwrap_or_default());
        }
        let (next, found) = checking::take(&prepared, answers, page, &sent, &code, today);
        wrong = found;
        next
    });
    let Some(held) = changed.await? else { return Ok(to(&ui, &format!("/survey/{slug}/thanks"))) };
    // Another language was chosen: what was typed came along, and nothing is said to be wrong with it yet.
    if sent.has("switch", "language") || sent.some("remove").is_some() {
        return page(&portal, &ui, &survey, &held, &key, &[]).await;
    }
    if !wrong.is_empty() {
        return page(&portal, &ui, &survey, &held, &key, &wrong).await;
    }
    Ok(to(&ui, &next(&portal, &ui, &survey, &held).await?))
}
