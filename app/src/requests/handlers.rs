//! What the addresses of asking for help do.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;
use uuid::Uuid;

use super::draft::{self, Draft};
use super::journey::{ADULT, CHILD, STEPS, Step, check as check_answer, check_person, due};
use super::{pages, store};
use crate::kit::attempts::{self, Limit};
use crate::kit::code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::portal::Portal;
use crate::kit::ui::{From, Ui};
use crate::messages;
use crate::services::place;

/// The session's names: the draft being written, the draft that was sent.
pub const DRAFT: &str = "draft";
pub const SENT: &str = "sent";

const BEGINNINGS: Limit = Limit { purpose: "draft", most: 60, window: HOUR };
const RETURNS: Limit = Limit { purpose: "return", most: 10, window: HOUR / 6 };

pub type Pairs = Form<Vec<(String, String)>>;

pub async fn start(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let draft = current(&portal, &session).await?;
    Ok(pages::start::page(&ui, draft.is_some()).respond(&portal, &ui))
}

pub async fn begin(State(portal): State<Portal>, ui: Ui, From(from): From, session: Session) -> Result<Response, Error> {
    let draft = current_or_new(&portal, &ui, &session, &from.to_string()).await?;
    let next = draft.next_open(portal.clock.today());
    Ok(to(&ui, &format!("/ask-for-help/{}", next.map_or("check", Step::key))))
}

pub async fn current(portal: &Portal, session: &Session) -> Result<Option<Draft>, Error> {
    let Some(id) = session.get::<Uuid>(DRAFT).await? else { return Ok(None) };
    let draft = draft::load(portal, id).await?;
    // The line may have broken after the request was kept and before the session knew.
    if draft.is_none() && store::by_draft(portal, id).await?.is_some() {
        session.insert(SENT, id).await?;
        session.remove::<Uuid>(DRAFT).await?;
    }
    Ok(draft)
}

/// Where somebody goes who has no draft: to what was sent, or to the beginning.
async fn without_draft(ui: &Ui, session: &Session) -> Result<Response, Error> {
    let sent = session.get::<Uuid>(SENT).await?.is_some();
    Ok(to(ui, if sent { "/ask-for-help/sent" } else { "/ask-for-help" }))
}

pub async fn current_or_new(portal: &Portal, ui: &Ui, session: &Session, from: &str) -> Result<Draft, Error> {
    if let Some(draft) = current(portal, session).await? {
        return Ok(draft);
    }
    attempts::count(portal, &BEGINNINGS, from).await?;
    let draft = draft::create(portal, &ui.language.code).await?;
    session.insert(DRAFT, draft.id).await?;
    Ok(draft)
}

pub fn to(ui: &Ui, path: &str) -> Response {
    Redirect::to(&ui.href(path)).into_response()
}

pub async fn step(State(portal): State<Portal>, ui: Ui, session: Session, Path(key): Path<String>) -> Result<Response, Error> {
    let step = Step::from_key(&key).ok_or(Error::NotFound)?;
    let Some(draft) = current(&portal, &session).await? else { return without_draft(&ui, &session).await };
    if let Some(earlier) = too_far_ahead(&draft, step, portal.clock.today()) {
        return Ok(to(&ui, &format!("/ask-for-help/{}", earlier.key())));
    }
    let view = pages::steps::View { draft: &draft, step, values: draft.answers.of(step), errors: Errors::default(), guide: false };
    Ok(pages::steps::page(&ui, &portal, view).await?.respond(&portal, &ui))
}

/// The first open question, when `step` lies behind it.
fn too_far_ahead(draft: &Draft, step: Step, today: jiff::civil::Date) -> Option<Step> {
    draft.next_open(today).filter(|open| *open < step)
}

pub async fn answer(
    State(portal): State<Portal>,
    ui: Ui,
    session: Session,
    Path(key): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let step = Step::from_key(&key).ok_or(Error::NotFound)?;
    let Some(draft) = current(&portal, &session).await? else { return without_draft(&ui, &session).await };
    let sent = Values::from_pairs(pairs);
    match take(&portal, &ui, &draft, step, &sent).await? {
        Taken::Stay => Ok(to(&ui, &format!("/ask-for-help/{}", step.key()))),
        Taken::Wrong(values, errors) => {
            let view = pages::steps::View { draft: &draft, step, values, errors, guide: false };
            Ok(pages::steps::page(&ui, &portal, view).await?.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui))
        }
        Taken::Done(draft) => {
            let next = draft.next_open(portal.clock.today()).map_or("check", Step::key);
            let after = due(&draft.answers).into_iter().find(|later| *later > step).map_or("check", Step::key);
            // From "change" one returns to the answers; going through, to the next question.
            let path = if sent.one("return") == "check" { next } else { after };
            Ok(to(&ui, &format!("/ask-for-help/{path}")))
        }
    }
}

/// What became of a question's form.
pub enum Taken {
    /// Saved; the same page again (a person added or removed, the language switched).
    Stay,
    Wrong(Values, Errors),
    Done(Draft),
}

/// Takes what one question's form sent. The values are kept even when they are wrong.
pub async fn take(portal: &Portal, ui: &Ui, draft: &Draft, step: Step, sent: &Values) -> Result<Taken, Error> {
    let today = portal.clock.today();
    let code = ui.language.code.as_str();
    let switching = sent.one("switch") == "language";
    let people = matches!(step, Step::Children | Step::Adults);
    let mut values = sent.clone().only(step.fields());
    if people {
        values = with_people(&draft.answers.of(step), values, step);
    }
    if switching {
        draft::change(portal, draft.id, code, |draft| draft.answers.set(step, values)).await?;
        return Ok(Taken::Stay);
    }
    if people {
        let action = sent.one("action");
        if let Some(at) = action.strip_prefix("remove-").and_then(|at| at.parse::<usize>().ok()) {
            draft::change(portal, draft.id, code, |draft| draft.answers.set(step, without(values, step, at))).await?;
            return Ok(Taken::Stay);
        }
        let typed = step.fields().iter().any(|field| !values.one(field).is_empty());
        if action == "add" || typed {
            let errors = check_person(step, &values, today);
            if !errors.is_empty() {
                return Ok(Taken::Wrong(values, errors));
            }
            values = added(values, step);
            let errors = check_answer(step, &values, &draft.answers, today);
            if !errors.is_empty() {
                return Ok(Taken::Wrong(values, errors));
            }
        }
        if action == "add" {
            draft::change(portal, draft.id, code, |draft| draft.answers.set(step, values)).await?;
            return Ok(Taken::Stay);
        }
    }
    let errors = check_answer(step, &values, &draft.answers, today);
    if !errors.is_empty() {
        draft::change(portal, draft.id, code, |draft| draft.answers.set(step, values.clone())).await?;
        return Ok(Taken::Wrong(values, errors));
    }
    let changed = draft::change(portal, draft.id, code, |draft| {
        draft.answers.set(step, values);
        draft.passed.insert(step.key().to_owned());
    });
    changed.await?.map(Taken::Done).ok_or(Error::NotFound)
}

fn columns(step: Step) -> &'static [&'static str] {
    if step == Step::Children { &CHILD } else { &ADULT }
}

/// The people who are there already, beside what is typed for the next one.
fn with_people(held: &Values, mut typed: Values, step: Step) -> Values {
    for column in columns(step) {
        typed.set(column, held.all(column).to_vec());
    }
    typed
}

/// Moves the typed person to the others.
fn added(mut values: Values, step: Step) -> Values {
    for column in columns(step) {
        let field = format!("new-{column}");
        let mut all = values.all(column).to_vec();
        all.push(values.one(&field).to_owned());
        values.set(column, all);
        values.remove(&field);
    }
    values
}

fn without(mut values: Values, step: Step, at: usize) -> Values {
    for column in columns(step) {
        let mut all = values.all(column).to_vec();
        if at < all.len() {
            all.remove(at);
        }
        values.set(column, all);
    }
    values
}

pub async fn check(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return without_draft(&ui, &session).await };
    if let Some(open) = draft.next_open(portal.clock.today()) {
        return Ok(to(&ui, &format!("/ask-for-help/{}", open.key())));
    }
    let outside = outside(&portal, &draft).await?;
    Ok(pages::check::page(&ui, &draft, outside).respond(&portal, &ui))
}

/// The council that looks after a postcode which is not ours: `Some(None)` when unknown.
pub async fn outside(portal: &Portal, draft: &Draft) -> Result<Option<Option<String>>, Error> {
    let Some(postcode) = draft.answers.postcode() else { return Ok(None) };
    match place::find(&portal.db, &postcode).await? {
        Some(found) if portal.settings.council.authorities.contains(&found.authority) => Ok(None),
        Some(found) => Ok(Some(place::authority_name(&portal.db, &found.authority).await?)),
        None => Ok(Some(None)),
    }
}

/// Sends the request. Sent twice, or twenty times at once, it is one.
pub async fn submit(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(id) = session.get::<Uuid>(DRAFT).await? else { return Ok(to(&ui, "/ask-for-help/sent")) };
    let mut tx = portal.db.begin().await?;
    if let Some(draft) = draft::hold(&portal, &mut tx, id).await? {
        if let Some(open) = draft.next_open(portal.clock.today()) {
            return Ok(to(&ui, &format!("/ask-for-help/{}", open.key())));
        }
        store::submit(&portal, &mut tx, &draft, &ui.language.code).await?;
        tx.commit().await?;
        metrics::counter!("requests_submitted").increment(1);
    }
    session.insert(SENT, id).await?;
    session.remove::<Uuid>(DRAFT).await?;
    Ok(to(&ui, "/ask-for-help/sent"))
}

pub async fn sent(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    current(&portal, &session).await?;
    let request = match session.get::<Uuid>(SENT).await? {
        Some(draft) => store::by_draft(&portal, draft).await?,
        None => None,
    };
    let Some(request) = request else { return Ok(to(&ui, "/ask-for-help")) };
    Ok(pages::sent::page(&ui, &request).respond(&portal, &ui))
}

pub async fn return_form(State(portal): State<Portal>, ui: Ui) -> Response {
    pages::start::return_page(&ui, &Values::default(), &Errors::default()).respond(&portal, &ui)
}

pub async fn come_back(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    attempts::count(&portal, &RETURNS, &from.to_string()).await?;
    let values = Values::from_pairs(pairs).only(&["code"]);
    let found = match code::read_code(values.one("code")) {
        Some(code) => draft::by_code(&portal, &code).await?,
        None => None,
    };
    let Some(id) = found else {
        let mut errors = Errors::default();
        errors.add("code", "ask-return-error");
        let page = pages::start::return_page(&ui, &values, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    session.cycle_id().await?;
    session.insert(DRAFT, id).await?;
    let draft = draft::load(&portal, id).await?.ok_or(Error::NotFound)?;
    let next = draft.next_open(portal.clock.today()).map_or("check", Step::key);
    Ok(to(&ui, &format!("/ask-for-help/{next}")))
}

pub async fn save_for_later(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return without_draft(&ui, &session).await };
    Ok(pages::start::save_page(&ui, &draft, false).respond(&portal, &ui))
}

/// Sends the code by email: only to an address that was said to be safe.
pub async fn send_return_code(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return without_draft(&ui, &session).await };
    let Some(address) = draft.answers.safe_email() else { return Err(Error::NotFound) };
    let mut tx = portal.db.begin().await?;
    let message = messages::return_code(&portal, draft.id, &address, &ui.language.code, &draft.return_code);
    messages::queue(&portal, &mut tx, &message).await?;
    tx.commit().await?;
    Ok(pages::start::save_page(&ui, &draft, true).respond(&portal, &ui))
}

pub async fn delete(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    if let Some(id) = session.remove::<Uuid>(DRAFT).await? {
        draft::delete(&portal, id).await?;
    }
    Ok(pages::start::deleted_page(&ui).respond(&portal, &ui))
}

/// The place of a question among those that are due: "Question 3 of 12".
pub fn number(draft: &Draft, step: Step) -> (usize, usize) {
    let due = due(&draft.answers);
    (due.iter().position(|held| *held == step).map_or(1, |at| at + 1), due.len().min(STEPS.len()))
}
