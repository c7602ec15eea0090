//! What the addresses of finding help do.

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use super::finder::{Question, alternatives, answer};
use super::model::Service;
use super::{directory, pages, place, store};
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::seal::Place as SealedPlace;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

/// The session's name for the list of kept services.
const LIST: &str = "list";
/// Kept services; more is no list.
const MOST_KEPT: usize = 50;

const CORRECTIONS: Limit = Limit { purpose: "correction", most: 20, window: HOUR };

pub async fn find(State(portal): State<Portal>, ui: Ui, Query(mut question): Query<Question>) -> Result<Response, Error> {
    let mut errors = Errors::default();
    errors.when(question.age_is_wrong(), "age", "find-error-age");
    errors.when(question.words.chars().count() > 200, "words", "find-error-words");
    if errors.of("words").is_some() {
        question.words = question.words.chars().take(200).collect();
    }
    let directory = directory::current(&portal).await?;
    let place = match question.place.trim() {
        "" => None,
        typed => place::find(&portal.db, typed).await?,
    };
    let outside = match &place {
        Some(found) if !found.authority.is_empty() && !portal.settings.council.authorities.contains(&found.authority) => {
            Some(place::authority_name(&portal.db, &found.authority).await?)
        }
        _ => None,
    };
    let answer = answer(&directory, &question, place.as_ref());
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let results = pages::find::Results { directory: &directory, question: &question, place: place.as_ref(), outside, answer };
    Ok(pages::find::page(&ui, &results, &errors).status(status).respond(&portal, &ui))
}

pub async fn one(State(portal): State<Portal>, ui: Ui, Key(id): Key) -> Result<Response, Error> {
    let service = load(&portal, id).await?.ok_or(Error::NotFound)?;
    if service.portal.vanished {
        return Ok(pages::one::gone(&ui).respond(&portal, &ui));
    }
    let directory = directory::current(&portal).await?;
    let near = alternatives(&directory, id);
    Ok(pages::one::page(&ui, &service, &directory, &near, &Values::default(), &Errors::default()).respond(&portal, &ui))
}

async fn load(portal: &Portal, id: Uuid) -> Result<Option<Service>, Error> {
    Ok(store::one(&portal.db, id).await?.map(Service::from_tree).transpose()?)
}

/// "Is this wrong? Tell us": to the engagement officer's list.
pub async fn report_wrong(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    Key(id): Key,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["wrong"]);
    let service = load(&portal, id).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::default();
    errors.when(values.one("wrong").is_empty() || values.raw("wrong").chars().count() > 1_000, "wrong", "service-wrong-error");
    if !errors.is_empty() {
        let directory = directory::current(&portal).await?;
        let near = alternatives(&directory, id);
        let page = pages::one::page(&ui, &service, &directory, &near, &values, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    }
    attempts::count(&portal, &CORRECTIONS, &from.to_string()).await?;
    let now = portal.clock.now();
    // The same words from the same reader on the same day are one correction: the page is kept for
    // all, so its form cannot bear an id of its own.
    let same = format!("{id} {from} {} {}", portal.clock.today(), values.one("wrong"));
    let row = Uuid::new_v5(&id, &portal.keyring.fingerprint("correction", &same));
    let sealed = portal.keyring.seal(&*portal.chance, correction_place(row), &values.one("wrong"))?;
    store::add_correction(&portal.db, row, id, sealed, now).await?;
    Ok(pages::one::thanks(&ui, &service).respond(&portal, &ui))
}

fn correction_place(row: Uuid) -> SealedPlace {
    SealedPlace { column: "service_correction.text", row }
}

#[derive(Deserialize)]
pub struct Chosen {
    id: Option<Uuid>,
}

pub async fn my_list(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let mut services = Vec::new();
    for id in kept(&session).await? {
        services.extend(load(&portal, id).await?.filter(|service| !service.portal.vanished));
    }
    Ok(pages::list::page(&ui, &services).respond(&portal, &ui))
}

pub async fn keep(ui: Ui, session: Session, Form(chosen): Form<Chosen>) -> Result<Response, Error> {
    let mut list = kept(&session).await?;
    if let Some(id) = chosen.id.filter(|id| !list.contains(id)) {
        list.push(id);
        list.truncate(MOST_KEPT);
        session.insert(LIST, list).await?;
    }
    Ok(Redirect::to(&ui.href("/my-list")).into_response())
}

/// Takes one off the list; without an id, all.
pub async fn remove(ui: Ui, session: Session, Form(chosen): Form<Chosen>) -> Result<Response, Error> {
    let mut list = kept(&session).await?;
    list.retain(|id| chosen.id.is_some_and(|gone| gone != *id));
    session.insert(LIST, list).await?;
    Ok(Redirect::to(&ui.href("/my-list")).into_response())
}

async fn kept(session: &Session) -> Result<Vec<Uuid>, Error> {
    Ok(session.get(LIST).await?.unwrap_or_default())
}

pub async fn corrections(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    let mut rows = Vec::new();
    for (id, service, name, at, sealed) in store::corrections(&portal.db).await? {
        let text: String = portal.keyring.open(correction_place(id), &sealed)?;
        rows.push(pages::corrections::Row { id, service, name, at, text });
    }
    Ok(pages::corrections::page(&ui, &staff, rows).respond(&portal, &ui))
}

pub async fn finish_correction(State(portal): State<Portal>, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    store::finish_correction(&portal.db, id, staff.id, portal.clock.now()).await?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, "/staff/corrections")]).into_response())
}
