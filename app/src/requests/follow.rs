//! Following a request with its reference and code.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use tower_sessions::Session;
use uuid::Uuid;

use super::handlers::{Pairs, to};
use super::holding;
use super::journey::Step;
use super::status::Action;
use super::{pages, store};
use crate::kit::attempts::{self, Limit};
use crate::kit::code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::session::gives_way;
use crate::kit::ui::Ui;
use crate::services::danger::speaks_of_danger;
use crate::services::model::Service;

const FOLLOWING: &str = "following";
const LONG: usize = 4_000;

/// Tries from one network address; for one reference from one address; and for one reference from
/// anywhere, so wide that nobody locks the family out: a code is one of 2^40.
const FROM_ADDRESS: Limit = Limit { purpose: "follow-address", most: 20, window: HOUR / 6 };
const OF_REFERENCE: Limit = Limit { purpose: "follow-reference", most: 10, window: HOUR };
const OF_REFERENCE_ANYWHERE: Limit = Limit { purpose: "follow-anywhere", most: 1_000, window: HOUR };

pub async fn show(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    match following(&portal, &session).await? {
        Some(request) => status_page(&portal, &ui, &request, Values::default(), Errors::default()).await,
        None => Ok(pages::follow::form(&ui, &Values::default(), &Errors::default()).respond(&portal, &ui)),
    }
}

async fn following(portal: &Portal, session: &Session) -> Result<Option<store::HelpRequest>, Error> {
    if let Some(id) = session.get::<Uuid>(FOLLOWING).await? {
        return store::by_id(portal, id).await;
    }
    // Whoever has just sent it need not type what the page before showed.
    holding::sent(portal, session).await
}

pub async fn find(State(portal): State<Portal>, ui: Ui, From(from): From, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["reference", "code", "switch"]);
    if values.has("switch", "language") {
        return Ok(pages::follow::form(&ui, &values, &Errors::default()).respond(&portal, &ui));
    }
    attempts::count(&portal, &FROM_ADDRESS, &from.to_string()).await?;
    let typed = (code::read_reference(values.one("reference")), code::read_code(values.one("code")));
    let found = if let (Some(reference), Some(code)) = typed {
        attempts::count(&portal, &OF_REFERENCE, &format!("{reference} {from}")).await?;
        attempts::count(&portal, &OF_REFERENCE_ANYWHERE, &reference).await?;
        store::by_reference_and_code(&portal, &reference, &code).await?.map(|id| (id, reference))
    } else {
        None
    };
    let Some((id, reference)) = found else {
        tracing::warn!("a reference and code were refused");
        let mut errors = Errors::default();
        errors.add("reference", "follow-error");
        let page = pages::follow::form(&ui, &values, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    attempts::forget(&portal, &OF_REFERENCE, &format!("{reference} {from}")).await?;
    tracing::info!(request = %id, "a reference and code were taken");
    session.cycle_id().await?;
    session.insert(FOLLOWING, id).await?;
    Ok(to(&ui, "/follow"))
}

async fn status_page(portal: &Portal, ui: &Ui, request: &store::HelpRequest, values: Values, errors: Errors) -> Result<Response, Error> {
    let id = request.row.id;
    let mut questions = Vec::new();
    for question in store::questions(&portal.db, id).await? {
        let text: String = portal.keyring.open(store::question_place(question.id), &question.sealed_text)?;
        let answer =
            question.sealed_answer.as_ref().map(|sealed| portal.keyring.open(store::answer_place(question.id), sealed)).transpose()?;
        questions.push(pages::follow::Question { id: question.id, text, answer, closed: question.closed_at.is_some() });
    }
    let mut decisions = Vec::new();
    for decision in store::decisions(&portal.db, id).await? {
        let words: String = portal.keyring.open(store::words_place(decision.id), &decision.sealed_words_for_family)?;
        let mut services = Vec::new();
        for service in &decision.service_ids.0 {
            services.extend(crate::services::store::one(&portal.db, *service).await?.and_then(|tree| Service::from_tree(tree).ok()));
        }
        let stands = decision.superseded_at.is_none();
        decisions.push(pages::follow::Decided { outcome: decision.outcome, words, services, stands });
    }
    let events = store::history(&portal.db, id).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let passed_on = store::passed_on_to(&portal.db, id).await?.map(|lead| pages::follow::PassedOn { lead, steps: carried_over(request) });
    let view = pages::follow::View { row: &request.row, questions, decisions, events, passed_on, values, errors };
    Ok(gives_way(pages::follow::page(ui, view).status(status).respond(portal, ui), &ui.href("/follow")))
}

/// The questions whose answers went into the plan.
fn carried_over(request: &store::HelpRequest) -> Vec<Step> {
    let steps = [Step::Children, Step::Adults, Step::Place, Step::Well, Step::Hard, Step::Help];
    steps.into_iter().filter(|step| !request.sealed.answers.of(*step).is_empty()).collect()
}

/// Takes the answer to the question that was shown. When that is closed by now, the page says so
/// and what was typed still stands there.
pub async fn answer(State(portal): State<Portal>, ui: Ui, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let Some(request) = following(&portal, &session).await? else { return Ok(to(&ui, "/follow")) };
    let values = Values::from_pairs(pairs).only(&["answer", "question"]);
    let mut errors = Errors::default();
    errors.when(values.one("answer").is_empty() || values.raw("answer").chars().count() > LONG, "answer", "follow-answer-error");
    if !errors.is_empty() {
        return status_page(&portal, &ui, &request, values, errors).await;
    }
    let question = values.one("question").parse().map_err(|_| Error::BadRequest("no question"))?;
    let mut tx = portal.db.begin().await?;
    let row = store::hold(&mut tx, request.row.id).await?.ok_or(Error::NotFound)?;
    if row.status().allows(Action::Answer) && store::answer(&portal, &mut tx, row.id, question, values.one("answer")).await? {
        if row.urgency < 2 && speaks_of_danger(values.one("answer")) {
            store::weigh(&portal, &mut tx, &row, 2, "words-of-danger", store::Actor::Asker).await?;
        }
        tx.commit().await?;
        return Ok(to(&ui, "/follow"));
    }
    drop(tx);
    if store::is_answered(&portal.db, row.id, question).await? {
        return Ok(to(&ui, "/follow"));
    }
    errors.add("answer", "follow-answer-late");
    Ok(pages::follow::late(&ui, &values, &errors).status(StatusCode::CONFLICT).respond(&portal, &ui))
}

pub async fn withdraw(State(portal): State<Portal>, ui: Ui, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let shown = Values::from_pairs(pairs);
    let request = following(&portal, &session).await?.filter(|request| request.row.id.to_string() == shown.one("request"));
    let Some(request) = request else { return Ok(to(&ui, "/follow")) };
    let mut tx = portal.db.begin().await?;
    let row = store::hold(&mut tx, request.row.id).await?.ok_or(Error::NotFound)?;
    if row.status().allows(Action::Withdraw) {
        store::withdraw(&portal, &mut tx, row.id).await?;
        tx.commit().await?;
    }
    Ok(to(&ui, "/follow"))
}

/// Asks the front door for its words in the reader's language.
pub async fn translate(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(request) = following(&portal, &session).await? else { return Ok(to(&ui, "/follow")) };
    let mut tx = portal.db.begin().await?;
    let detail = serde_json::json!({ "language": ui.language.code });
    store::remember(&portal, &mut tx, Some(request.row.id), store::Actor::Asker, "translation-asked", detail).await?;
    tx.commit().await?;
    Ok(to(&ui, "/follow"))
}

/// Forgets the request on this phone.
pub async fn done(ui: Ui, session: Session) -> Result<Response, Error> {
    session.remove_value(FOLLOWING).await?;
    holding::forget(&session).await?;
    Ok(to(&ui, "/follow/done"))
}

pub async fn forgotten(State(portal): State<Portal>, ui: Ui) -> Response {
    pages::follow::forgotten(&ui).respond(&portal, &ui)
}

/// Whoever asks for the address of a form, by switching the language on a page with errors, is led back.
pub async fn back(ui: Ui) -> Response {
    to(&ui, "/follow")
}
