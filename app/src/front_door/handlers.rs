//! What the addresses of the front door do.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use serde::Deserialize;
use uuid::Uuid;

use super::queue::{self, Cursor, Filter, Order, Shown, Which};
use super::store::{self, NewDecision};
use super::{READERS, pages};
use crate::kit::code::read_reference;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::staff::{Role, Staff};
use crate::kit::ui::{Key, Ui};
use crate::messages;
use crate::requests::store as requests;
use crate::services::store as services;

const LONG: usize = 8_000;

type Pairs = Form<Vec<(String, String)>>;

/// Where somebody's work begins.
pub async fn home(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Response {
    if staff.is_any(READERS) {
        return Redirect::to("/staff/queue").into_response();
    }
    if staff.is_any(&[Role::LeadPractitioner]) {
        return Redirect::to("/staff/plans").into_response();
    }
    if staff.is_any(&[Role::Translator]) {
        return Redirect::to("/staff/translations").into_response();
    }
    if staff.is_any(&[Role::EngagementOfficer]) {
        return Redirect::to("/staff/surveys").into_response();
    }
    pages::other::home(&ui, &staff).respond(&portal, &ui)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
    reference: String,
    urgency: String,
    which: String,
    order: String,
    language: String,
    after: String,
}

pub async fn queue(State(portal): State<Portal>, ui: Ui, staff: Staff, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let now = portal.clock.now();
    let shown = match asked.show.as_str() {
        "mine" => Shown::Mine,
        "decided" => Shown::Decided,
        "closed" => Shown::Closed,
        _ => Shown::Waiting,
    };
    let filter = Filter {
        least: asked.urgency.parse().unwrap_or(0).clamp(0, 3),
        which: Which::ALL.into_iter().find(|which| which.key() == asked.which).unwrap_or_default(),
        order: Order::ALL.into_iter().find(|order| order.key() == asked.order).unwrap_or_default(),
        language: portal.words.language(&asked.language).map(|language| language.code.clone()).unwrap_or_default(),
    };
    let after = Cursor::read(&asked.after);
    let wanted = read_reference(&asked.reference);
    let (lines, next) = match (&wanted, shown) {
        (Some(reference), _) => (queue::by_reference(&portal.db, reference).await?, None),
        (None, _) if !asked.reference.trim().is_empty() => (Vec::new(), None),
        (None, Shown::Waiting) => queue::waiting(&portal.db, now, &filter, after).await?,
        (None, Shown::Mine) => (queue::mine(&portal.db, staff.id).await?, None),
        (None, Shown::Decided) => queue::decided(&portal.db, after).await?,
        (None, Shown::Closed) => queue::closed(&portal.db, after).await?,
    };
    let (counts, late) = queue::counts(&portal.db, now).await?;
    let view = pages::queue::View { shown, filter, reference: asked.reference, lines, next, counts, late };
    Ok(pages::queue::page(&ui, &staff, &view).respond(&portal, &ui))
}

pub async fn read(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    show(&portal, &ui, &staff, id, Values::default(), Errors::default()).await
}

async fn show(portal: &Portal, ui: &Ui, staff: &Staff, id: Uuid, values: Values, errors: Errors) -> Result<Response, Error> {
    let request = store::look(portal, id, staff.id).await?.ok_or(Error::NotFound)?;
    let mut notes = Vec::new();
    for note in store::notes(&portal.db, id).await? {
        let text: String = portal.keyring.open(store::note_place(note.id), &note.sealed_text)?;
        notes.push((note.name.unwrap_or_default(), note.written_at, text));
    }
    let mut questions = Vec::new();
    for question in requests::questions(&portal.db, id).await? {
        let text: String = portal.keyring.open(requests::question_place(question.id), &question.sealed_text)?;
        let answer =
            question.sealed_answer.as_ref().map(|sealed| portal.keyring.open(requests::answer_place(question.id), sealed)).transpose()?;
        questions.push((text, answer));
    }
    let mut decisions = Vec::new();
    for held in requests::decisions(&portal.db, id).await? {
        let about = held.sealed_about.as_ref().map(|sealed| portal.keyring.open(requests::about_place(held.id), sealed)).transpose()?;
        decisions.push(pages::request::Decided {
            rationale: portal.keyring.open(requests::rationale_place(held.id), &held.sealed_rationale)?,
            words: portal.keyring.open(requests::words_place(held.id), &held.sealed_words_for_family)?,
            about: about.unwrap_or_default(),
            services: services::names(&portal.db, &held.service_ids.0).await?,
            stands: held.superseded_at.is_none(),
            outcome: held.outcome,
            level_of_need: held.level_of_need,
        });
    }
    let outside = crate::requests::outside(portal, &request.sealed.answers).await?;
    let claimed_by = match request.row.claimed_by {
        Some(who) => store::staff_name(&portal.db, who).await?,
        None => None,
    };
    let mut events = Vec::new();
    for event in requests::history(&portal.db, id).await? {
        let who = match event.actor_id {
            Some(who) => store::staff_name(&portal.db, who).await?.unwrap_or_default(),
            None => String::new(),
        };
        events.push((event, who));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = portal.chance.id(portal.clock.now());
    let view = pages::request::View { form, request: &request, outside, claimed_by, notes, questions, decisions, events, values, errors };
    Ok(pages::request::page(ui, staff, &view).status(status).respond(portal, ui))
}

fn back(id: Uuid) -> Response {
    Redirect::to(&format!("/staff/requests/{id}")).into_response()
}

/// Somebody else was first, or the state has moved on: says so, and what was typed stands there.
fn done(portal: &Portal, ui: &Ui, staff: &Staff, id: Uuid, typed: &Values, outcome: Result<(), Error>) -> Result<Response, Error> {
    match outcome {
        Ok(()) => Ok(back(id)),
        Err(Error::Conflict) => Ok(pages::other::conflict(ui, staff, id, typed).status(StatusCode::CONFLICT).respond(portal, ui)),
        Err(error) => Err(error),
    }
}

pub async fn claim(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let outcome = store::claim(&portal, id, staff.id).await;
    done(&portal, &ui, &staff, id, &Values::default(), outcome)
}

pub async fn release(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let outcome = store::release(&portal, id, staff.id, staff.is_any(&[Role::Manager])).await;
    done(&portal, &ui, &staff, id, &Values::default(), outcome)
}

pub async fn close(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let outcome = store::close(&portal, &request, staff.id).await;
    done(&portal, &ui, &staff, id, &Values::default(), outcome)
}

pub async fn reopen(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["reopen"]);
    let errors = text_errors(&values, "reopen", "staff-error-reason");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, id, values, errors).await;
    }
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let outcome = store::reopen(&portal, &request, staff.id, values.one("reopen")).await;
    done(&portal, &ui, &staff, id, &values, outcome)
}

/// Says that a request is more urgent, or less, with a reason.
pub async fn weigh(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["weigh", "weigh-reason"]);
    let urgency = values.one("weigh").parse::<i64>().ok().filter(|level| (0..=3).contains(level));
    let mut errors = Errors::default();
    errors.when(urgency.is_none(), "weigh", "staff-error-urgency");
    errors.0.extend(text_errors(&values, "weigh-reason", "staff-error-reason").0);
    let (Some(urgency), true) = (urgency, errors.is_empty()) else {
        return show(&portal, &ui, &staff, id, values, errors).await;
    };
    let outcome = store::weigh(&portal, id, staff.id, urgency, values.one("weigh-reason")).await;
    done(&portal, &ui, &staff, id, &values, outcome)
}

/// Gives the family a new code to follow with, when it has lost its own. It is shown once, to be told.
pub async fn renew_code(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let code = requests::renew_code(&portal, &request, staff.id).await?;
    Ok(pages::other::new_code(&ui, &staff, &request.row, &code).respond(&portal, &ui))
}

fn text_errors(values: &Values, field: &'static str, key: &'static str) -> Errors {
    let mut errors = Errors::default();
    errors.when(values.one(field).is_empty() || values.raw(field).chars().count() > LONG, field, key);
    errors
}

pub async fn note(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["note", "form"]);
    let errors = text_errors(&values, "note", "staff-error-note");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, id, values, errors).await;
    }
    requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let row = values.one("form").parse().unwrap_or_else(|_| portal.chance.id(portal.clock.now()));
    let outcome = store::note(&portal, id, row, staff.id, values.one("note")).await;
    done(&portal, &ui, &staff, id, &values, outcome)
}

pub async fn ask(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["question"]);
    let errors = text_errors(&values, "question", "staff-error-question");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, id, values, errors).await;
    }
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let outcome = store::ask(&portal, &request, staff.id, values.one("question")).await;
    done(&portal, &ui, &staff, id, &values, outcome)
}

pub async fn decide(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["level", "outcome", "about", "services", "rationale", "words"]);
    let mut errors = Errors::default();
    let level = values.one("level").parse::<i64>().ok().filter(|level| (1..=4).contains(level));
    errors.when(level.is_none(), "level", "staff-error-level");
    let offered = portal.settings.council.outcomes.iter().any(|outcome| outcome == values.one("outcome"));
    errors.when(!offered, "outcome", "staff-error-outcome");
    errors.when(!about_fits(&portal, &values, id).await?, "about", "staff-error-about");
    let services: Vec<Uuid> = values.one("services").split_whitespace().filter_map(service_id).collect();
    let all_read = values.one("services").split_whitespace().count() == services.len() && services.len() <= MOST_SERVICES;
    errors.when(!all_read || services::names(&portal.db, &services).await?.len() < services.len(), "services", "staff-error-services");
    errors.0.extend(text_errors(&values, "rationale", "staff-error-rationale").0);
    errors.0.extend(text_errors(&values, "words", "staff-error-words").0);
    let (Some(level_of_need), true) = (level, errors.is_empty()) else {
        return show(&portal, &ui, &staff, id, values, errors).await;
    };
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    let decision = NewDecision {
        level_of_need,
        outcome: values.one("outcome"),
        services,
        about: if store::needs_about(values.one("outcome")) { values.one("about") } else { "" },
        rationale: values.one("rationale"),
        words_for_family: values.one("words"),
    };
    let outcome = store::decide(&portal, &request, staff.id, &decision).await;
    done(&portal, &ui, &staff, id, &values, outcome)
}

/// Whether the further word that an outcome needs is there; the earlier request must be one.
async fn about_fits(portal: &Portal, values: &Values, id: Uuid) -> Result<bool, Error> {
    let about = values.one("about");
    if !store::needs_about(values.one("outcome")) {
        return Ok(true);
    }
    if values.one("outcome") == "joined" {
        let Some(reference) = read_reference(about) else { return Ok(false) };
        return Ok(queue::by_reference(&portal.db, &reference).await?.iter().any(|line| line.id != id));
    }
    Ok(!about.is_empty() && about.chars().count() <= LONG)
}

/// Services that one decision names.
const MOST_SERVICES: usize = 20;

/// A service's address on this site, or its id.
fn service_id(text: &str) -> Option<Uuid> {
    text.rsplit('/').next()?.trim_end_matches(',').parse().ok()
}

/// What would be sent: for developers, on a demonstration only.
pub async fn outbox(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    if !portal.settings.site.is_demonstration() {
        return Err(Error::NotFound);
    }
    let mut letters = Vec::new();
    for line in messages::newest(&portal.db).await? {
        let to: String = portal.keyring.open(messages::to_place(line.id), &line.sealed_to)?;
        let body: messages::Body = portal.keyring.open(messages::body_place(line.id), &line.sealed_body)?;
        letters.push((line, to, body));
    }
    Ok(pages::other::outbox(&ui, &staff, letters).respond(&portal, &ui))
}
