//! Answering a survey: each page saves as it is sent, and is asked for again by its address.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;
use uuid::Uuid;

use super::answering::{self, Held};
use super::answers::Page;
use super::checking::{self, Wrong};
use super::pages::{answer as show, check};
use super::prepared::Prepared;
use super::quotas;
use super::right::wrongs;
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

/// What a session knows of a survey: the answer that is being given, or that one was sent. Which one it
/// was is forgotten with the sending: a session may belong to somebody who is known.
pub enum Given {
    Nothing,
    Giving(Held),
    Sent,
}

/// What stands in a session for an answer that was sent.
const SENT: Uuid = Uuid::nil();

/// The survey of this address, with what this session has to do with it.
pub async fn here(portal: &Portal, session: &Session, slug: &str) -> Result<(Survey, Given), Error> {
    let survey = store::by_slug(&portal.db, slug).await?.ok_or(Error::NotFound)?;
    let given = match session.get::<Uuid>(&name(survey.id)).await? {
        None => Given::Nothing,
        Some(SENT) => Given::Sent,
        Some(id) => match answering::load(portal, id).await?.filter(|held| held.survey == survey.id) {
            None => Given::Nothing,
            // The line may have broken before the session forgot it.
            Some(held) if held.is_sent() => Given::Sent,
            Some(held) => Given::Giving(held),
        },
    };
    Ok((survey, given))
}

pub async fn forget(session: &Session, survey: Uuid) -> Result<(), Error> {
    Ok(session.insert(&name(survey), SENT).await?)
}

/// The answer being given. Without one the reader is led to where one begins, or to the thanks for it.
pub struct Giving {
    pub survey: Survey,
    pub held: Held,
}

impl FromRequestParts<Portal> for Giving {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Response> {
        let Ok(ui) = Ui::from_request_parts(parts, portal).await;
        let session = Session::from_request_parts(parts, portal).await.map_err(IntoResponse::into_response)?;
        let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, portal).await.map_err(IntoResponse::into_response)?;
        let slug = names.get("slug").map_or("", String::as_str);
        match here(portal, &session, slug).await.map_err(IntoResponse::into_response)? {
            (survey, Given::Giving(held)) => Ok(Self { survey, held }),
            (survey, Given::Sent) => Err(to(&ui, &format!("/survey/{}/thanks", survey.slug))),
            (survey, Given::Nothing) => Err(to(&ui, &format!("/survey/{}", survey.slug))),
        }
    }
}

pub fn worked<'a>(portal: &Portal, ui: &'a Ui, prepared: &'a Prepared, held: &'a Held) -> Working<'a> {
    let mut working = Working::new(prepared, &held.sealed.answers, &ui.language.code, portal.clock.today());
    working.seed = held.id.as_u64_pair().0;
    working.pictures = format!("/survey-picture/{}", held.survey);
    working
}

/// The first page that is still open, or checking.
pub async fn next(portal: &Portal, ui: &Ui, survey: &Survey, held: &Held) -> Result<String, Error> {
    let prepared = store::prepared(portal, held.version).await?;
    let working = worked(portal, ui, &prepared, held);
    let pages = working.pages();
    let open = pages.iter().find(|page| !is_done(&working, page));
    Ok(match open {
        Some(page) => format!("/survey/{}/ask/{}", survey.slug, page.key()),
        None => format!("/survey/{}/check", survey.slug),
    })
}

fn is_done(working: &Working, page: &Page) -> bool {
    let right = match page {
        Page::Ask { questions, .. } => wrongs(working, questions).is_empty(),
        Page::Another { .. } => true,
    };
    right && working.answers.passed.contains(page.key())
}

pub async fn ask(State(portal): State<Portal>, ui: Ui, giving: Giving, Path((_, key)): Path<(String, String)>) -> Result<Response, Error> {
    page(&portal, &ui, &giving.survey, &giving.held, &key, &[]).await
}

/// A page, unless it lies beyond one that is open, or is not asked any more.
async fn page(portal: &Portal, ui: &Ui, survey: &Survey, held: &Held, key: &str, wrong: &[Wrong]) -> Result<Response, Error> {
    let prepared = store::prepared(portal, held.version).await?;
    let working = worked(portal, ui, &prepared, held);
    let pages = working.pages();
    let at = pages.iter().position(|page| page.key() == key);
    let open = pages.iter().position(|page| !is_done(&working, page)).unwrap_or(pages.len());
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
    Giving { survey, held }: Giving,
    Path((slug, key)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let sent = Values::from_pairs(pairs);
    if !sent.is_modest() {
        return Err(Error::BadRequest("more than a page holds"));
    }
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
    // Nobody fills in the rest to hear at the end that it is not needed.
    // What a later answer took away is not counted, and holds nobody up.
    let due = worked(&portal, &ui, &prepared, &held).due();
    let mut counted = held.sealed.answers.clone();
    counted.values.retain(|key, _| due.contains(key));
    if !held.is_trial() && quotas::is_full(&portal, &survey, &counted).await? {
        return Ok(check::thanks(&ui, ("survey-enough-title", "survey-enough-text")).respond(&portal, &ui));
    }
    Ok(to(&ui, &next(&portal, &ui, &survey, &held).await?))
}
