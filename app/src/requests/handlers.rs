//! What the addresses of asking for help do.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::draft::{self, Draft};
use super::holding::{self, current, current_or_new};
use super::journey::{STEPS, Step, due};
use super::model::Answers;
use super::pages;
use super::submitting;
use super::taking::{self, Outcome};
use crate::kit::attempts::{self, Limit};
use crate::kit::code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::messages;
use crate::services::place;

/// Mails with a return code, by network address and to one address.
const SENDS_FROM: Limit = Limit { purpose: "send-from", most: 5, window: HOUR };
const SENDS_TO: Limit = Limit { purpose: "send-to", most: 3, window: HOUR };
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

pub fn to(ui: &Ui, path: &str) -> Response {
    Redirect::to(&ui.href(path)).into_response()
}

pub async fn step(State(portal): State<Portal>, ui: Ui, session: Session, Path(key): Path<String>) -> Result<Response, Error> {
    let step = Step::from_key(&key).ok_or(Error::NotFound)?;
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, holding::without_draft(&portal, &session).await?)) };
    if let Some(earlier) = too_far_ahead(&draft, step, portal.clock.today()) {
        return Ok(to(&ui, &format!("/ask-for-help/{}", earlier.key())));
    }
    question(&portal, &ui, &draft, step).await
}

async fn question(portal: &Portal, ui: &Ui, draft: &Draft, step: Step) -> Result<Response, Error> {
    let returning = ui.query.contains(RETURN);
    let view = pages::steps::View { draft, step, values: draft.answers.of(step), errors: Errors::default(), guide: false, returning };
    Ok(pages::steps::page(ui, portal, view).await?.respond(portal, ui))
}

/// The first open question, when `step` lies behind it.
fn too_far_ahead(draft: &Draft, step: Step, today: jiff::civil::Date) -> Option<Step> {
    draft.next_open(today).filter(|open| *open < step)
}

/// Takes one question's answer. Whoever comes after a long pause, when the session has ended, begins
/// anew with what they have just typed.
pub async fn answer(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Path(key): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let step = Step::from_key(&key).ok_or(Error::NotFound)?;
    let draft = match current(&portal, &session).await? {
        Some(draft) => draft,
        None => match holding::without_draft(&portal, &session).await? {
            "/ask-for-help" => current_or_new(&portal, &ui, &session, &from.to_string()).await?,
            elsewhere => return Ok(to(&ui, elsewhere)),
        },
    };
    let sent = Values::from_pairs(pairs);
    let (draft, outcome) = take(&portal, &ui, &draft, step, &sent).await?;
    let returning = sent.one("return") == "check";
    match outcome {
        Outcome::Stay => Ok(to(&ui, &address(step, returning))),
        Outcome::Wrong(values, errors) => {
            wrong(&portal, &ui, pages::steps::View { draft: &draft, step, values, errors, guide: false, returning }).await
        }
        Outcome::Done => {
            // From "change" one returns to the answers, by way of what the change has opened; going
            // through, to the next question.
            let open = draft.next_open(portal.clock.today());
            let after = due(&draft.answers).into_iter().find(|later| *later > step);
            let Some(following) = (if returning { open } else { after }) else { return Ok(to(&ui, "/ask-for-help/check")) };
            if sent.one("direct") == "yes" {
                return straight_on(&portal, &ui, &draft, following, returning).await;
            }
            Ok(to(&ui, &address(following, returning)))
        }
    }
}

/// What stands in the address of a question from which one returns to the answers.
const RETURN: &str = "return=check";

fn address(step: Step, returning: bool) -> String {
    let back = if returning { format!("?{RETURN}") } else { String::new() };
    format!("/ask-for-help/{}{back}", step.key())
}

/// The next question at once, without a redirect: on a slow phone that is one wait less. Our script
/// asks for it, and puts the address right.
async fn straight_on(portal: &Portal, ui: &Ui, draft: &Draft, step: Step, returning: bool) -> Result<Response, Error> {
    let step = too_far_ahead(draft, step, portal.clock.today()).unwrap_or(step);
    let mut ui = ui.clone();
    (ui.path, ui.query) = (format!("/ask-for-help/{}", step.key()), if returning { RETURN.to_owned() } else { String::new() });
    question(portal, &ui, draft, step).await
}

/// Takes what one question's form sent, while the draft is held.
pub async fn take(portal: &Portal, ui: &Ui, draft: &Draft, step: Step, sent: &Values) -> Result<(Draft, Outcome), Error> {
    let today = portal.clock.today();
    let taken = draft::change_with(portal, draft.id, &ui.language.code, |draft| taking::take(draft, step, sent, today)).await?;
    taken.ok_or(Error::NotFound)
}

/// The same page with what is wrong, and all that was typed.
pub async fn wrong(portal: &Portal, ui: &Ui, view: pages::steps::View<'_>) -> Result<Response, Error> {
    Ok(pages::steps::page(ui, portal, view).await?.status(StatusCode::UNPROCESSABLE_ENTITY).respond(portal, ui))
}

pub async fn check(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, holding::without_draft(&portal, &session).await?)) };
    if let Some(open) = draft.next_open(portal.clock.today()) {
        return Ok(to(&ui, &format!("/ask-for-help/{}", open.key())));
    }
    let outside = outside(&portal, &draft.answers).await?;
    Ok(pages::check::page(&ui, &draft, outside).respond(&portal, &ui))
}

/// The council that looks after a postcode which is not ours: `Some(None)` when unknown.
pub async fn outside(portal: &Portal, answers: &Answers) -> Result<Option<Option<String>>, Error> {
    let Some(postcode) = answers.postcode() else { return Ok(None) };
    match place::find(&portal.db, &postcode).await? {
        Some(found) if portal.settings.council.authorities.contains(&found.authority) => Ok(None),
        Some(found) => Ok(Some(place::authority_name(&portal.db, &found.authority).await?)),
        None => Ok(Some(None)),
    }
}

/// Sends the request. Sent twice, or twenty times at once, it is one.
pub async fn submit(State(portal): State<Portal>, ui: Ui, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let shown = Values::from_pairs(pairs);
    let held = holding::held(&session).await?.filter(|held| shown.one("draft") == held.draft.to_string());
    let Some(held) = held else { return Ok(to(&ui, "/ask-for-help/check")) };
    let today = portal.clock.today();
    let whole = draft::lately(&portal, held.draft).filter(|draft| draft.next_open(today).is_none());
    let sent = match whole {
        Some(draft) => submitting::submit(&portal, &draft, held.sender, &ui.language.code).await?,
        None => false,
    };
    // Another tab or process may change the draft just now: then it is read again.
    while !sent && let Some(draft) = draft::load(&portal, held.draft).await? {
        if let Some(open) = draft.next_open(today) {
            return Ok(to(&ui, &format!("/ask-for-help/{}", open.key())));
        }
        if submitting::submit(&portal, &draft, held.sender, &ui.language.code).await? {
            break;
        }
    }
    Ok(to(&ui, "/ask-for-help/sent"))
}

pub async fn sent(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    match holding::sent(&portal, &session).await? {
        Some(request) => Ok(pages::sent::page(&ui, &request).respond(&portal, &ui)),
        None => Ok(to(&ui, holding::without_draft(&portal, &session).await?)),
    }
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
    let values = Values::from_pairs(pairs).only(&["code", "switch"]);
    if values.has("switch", "language") {
        return Ok(pages::start::return_page(&ui, &values, &Errors::default()).respond(&portal, &ui));
    }
    attempts::count(&portal, &RETURNS, &from.to_string()).await?;
    let found = match code::read_code(values.one("code")) {
        Some(code) => draft::by_code(&portal, &code).await?,
        None => None,
    };
    let Some(id) = found else {
        let mut errors = Errors::default();
        tracing::warn!("a return code was refused");
        errors.add("code", "ask-return-error");
        let page = pages::start::return_page(&ui, &values, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    tracing::info!("a return code was taken");
    session.cycle_id().await?;
    holding::take(&portal, &session, id).await?;
    let draft = draft::load(&portal, id).await?.ok_or(Error::NotFound)?;
    let next = draft.next_open(portal.clock.today()).map_or("check", Step::key);
    Ok(to(&ui, &format!("/ask-for-help/{next}")))
}

pub async fn save_for_later(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, holding::without_draft(&portal, &session).await?)) };
    Ok(pages::start::save_page(&ui, &draft, false).respond(&portal, &ui))
}

/// Sends the code by email: only to an address that was said to be safe. Another address than the
/// one before gets another code: the first may have been somebody else's.
pub async fn send_return_code(State(portal): State<Portal>, ui: Ui, From(from): From, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else {
        return Ok(to(&ui, holding::without_draft(&portal, &session).await?));
    };
    // Asked for now, by whoever is here now: it goes at once.
    let Some(address) = draft.answers.email() else { return Err(Error::NotFound) };
    attempts::count(&portal, &SENDS_FROM, &from.to_string()).await?;
    attempts::count(&portal, &SENDS_TO, &address.to_lowercase()).await?;
    let renewed = code::code(&*portal.chance);
    let changed = draft::change(&portal, draft.id, &ui.language.code, |draft| {
        if draft.code_sent_to.as_ref().is_some_and(|before| *before != address) {
            draft.return_code = renewed;
        }
        draft.code_sent_to = Some(address.clone());
    });
    let draft = changed.await?.ok_or(Error::NotFound)?;
    let mut tx = portal.db.begin().await?;
    let message = messages::return_code(&portal, draft.id, &address, &ui.language.code, &draft.return_code);
    messages::queue(&portal, &mut tx, &message).await?;
    tx.commit().await?;
    Ok(pages::start::save_page(&ui, &draft, true).respond(&portal, &ui))
}

pub async fn delete_form(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    if current(&portal, &session).await?.is_none() {
        return Ok(to(&ui, holding::without_draft(&portal, &session).await?));
    }
    Ok(pages::start::delete_page(&ui).respond(&portal, &ui))
}

pub async fn delete(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    if let Some(id) = holding::forget(&session).await? {
        draft::delete(&portal, id).await?;
    }
    Ok(pages::start::deleted_page(&ui).respond(&portal, &ui))
}

/// The place of a question among those that are due: "Question 3 of 12".
pub fn number(draft: &Draft, step: Step) -> (usize, usize) {
    // The page of details is counted until it is known that there is none: the number does not grow.
    let alone = draft.answers.of(Step::Contact).has("contact", "none");
    let due: Vec<_> = STEPS.into_iter().filter(|step| *step != Step::ContactDetails || !alone).collect();
    (due.iter().position(|held| *held == step).map_or(1, |at| at + 1), due.len().min(STEPS.len()))
}
