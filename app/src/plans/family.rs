//! What the addresses of a family's own plan do.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::model::ReplyKind;
use super::people::Person;
use super::seen::Seen;
use super::{calendar, leading, pages, replies, seen, sign_in, store};
use crate::kit::code::read_code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::session::gives_way;
use crate::kit::ui::Ui;
use crate::requests::journey::is_email;

/// Letters of what somebody says at once.
const LONG: usize = 4_000;

type Pairs = Form<Vec<(String, String)>>;

fn to(ui: &Ui, path: &str) -> Response {
    Redirect::to(&ui.href(path)).into_response()
}

/// Whoever asks for the address of a form is led to the page it stands on.
pub async fn back(ui: Ui) -> Response {
    to(&ui, "/my-plan")
}

pub async fn plan(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    show(&portal, &ui, &session, &Values::default(), &Errors::default()).await
}

async fn show(portal: &Portal, ui: &Ui, session: &Session, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let Some(person) = sign_in::signed_in(portal, session).await?.into_iter().next() else {
        return Ok(pages::sign_in::page(ui, values, errors).status(status).respond(portal, ui));
    };
    let Some(plan) = store::by_id(&portal.db, person.plan).await? else { return Err(Error::NotFound) };
    let seen = look(portal, ui, &person).await?;
    let said = replies::of_person(portal, person.id).await?;
    let form = portal.chance.id(portal.clock.now());
    let handover = leading::last_handover(portal, plan.id).await?;
    let view = pages::family::View {
        plan: &plan,
        person: &person,
        handover: handover.as_ref(),
        seen: seen.as_ref(),
        said: &said,
        form,
        values,
        errors,
        staff: false,
    };
    let page = gives_way(pages::family::page(ui, &view).status(status).respond(portal, ui), &ui.href("/my-plan"));
    if let Some(seen) = &seen {
        seen::look(portal, person.id, seen.version.id).await?;
    }
    Ok(page)
}

async fn look(portal: &Portal, ui: &Ui, person: &Person) -> Result<Option<Seen>, Error> {
    seen::seen(portal, person, &ui.language.code).await
}

pub async fn by_card(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["card"]);
    if sign_in::by_card(&portal, &session, &from.to_string(), read_code(values.one("card"))).await? {
        return Ok(to(&ui, "/my-plan"));
    }
    let mut errors = Errors::default();
    errors.add("card", "plan-card-error");
    show(&portal, &ui, &session, &values, &errors).await
}

/// Sends a code to whoever has this address; the answer is the same for every address. Somebody who
/// is signed in by card proves an address by it.
pub async fn ask_code(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["email"]);
    let mut errors = Errors::default();
    errors.when(!is_email(values.one("email")), "email", "ask-error-email");
    if !errors.is_empty() {
        return show(&portal, &ui, &session, &values, &errors).await;
    }
    // Only whoever has no address yet proves one: another in its place is a worker's to allow.
    let proving = sign_in::signed_in(&portal, &session).await?.into_iter().find(|person| !person.proved).map(|person| person.id);
    sign_in::ask(&portal, &session, &from.to_string(), values.one("email"), &ui.language.code, proving).await?;
    Ok(to(&ui, "/my-plan/code"))
}

pub async fn code_form(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    if !sign_in::is_waiting(&session).await? {
        return Ok(to(&ui, "/my-plan"));
    }
    Ok(pages::sign_in::code(&ui, &Values::default(), &Errors::default()).respond(&portal, &ui))
}

pub async fn by_code(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["digits"]);
    if sign_in::by_code(&portal, &session, &from.to_string(), values.one("digits")).await? {
        return Ok(to(&ui, "/my-plan"));
    }
    let mut errors = Errors::default();
    errors.add("digits", "plan-code-error");
    let page = pages::sign_in::code(&ui, &Values::default(), &errors);
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui))
}

/// Takes what the family says: about the plan, or about one part of it that they see.
pub async fn say(State(portal): State<Portal>, ui: Ui, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["kind", "part", "text", "form"]);
    let Some(person) = sign_in::signed_in(&portal, &session).await?.into_iter().next() else { return Ok(to(&ui, "/my-plan")) };
    let Some(seen) = look(&portal, &ui, &person).await? else { return Ok(to(&ui, "/my-plan")) };
    let kind = ReplyKind::from_key(values.one("kind")).ok_or(Error::BadRequest("no kind"))?;
    let part = values.some("part").map(str::parse).transpose().map_err(|_| Error::NotFound)?;
    let mut errors = Errors::default();
    errors.when(kind.needs_words() && values.one("text").is_empty(), "text", "plan-say-error");
    errors.length(&values, "text", LONG);
    if !errors.is_empty() {
        return show(&portal, &ui, &session, &values, &errors).await;
    }
    let id = values.one("form").parse().map_err(|_| Error::BadRequest("no form"))?;
    replies::say(&portal, &person, &seen, id, kind, part, values.one("text")).await?;
    Ok(to(&ui, "/my-plan"))
}

/// The dates that this person sees, for their calendar.
pub async fn dates(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(person) = sign_in::signed_in(&portal, &session).await?.into_iter().next() else { return Ok(to(&ui, "/my-plan")) };
    let seen = look(&portal, &ui, &person).await?.ok_or(Error::NotFound)?;
    let kind =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"dates.ics\"")];
    Ok((kind, calendar::file(&ui, &seen)).into_response())
}

pub async fn out(ui: Ui, session: Session) -> Result<Response, Error> {
    sign_in::end(&session).await?;
    Ok(to(&ui, "/my-plan"))
}
