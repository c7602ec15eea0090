//! What the addresses of a family's own plan do.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential};

use super::contact::read_contact;
use super::model::ReplyKind;
use super::people::Person;
use super::seen::Seen;
use super::{calendar, explained, leading, pages, passkeys, plain_words, replies, seen, sign_in, store};
use crate::kit::code::read_code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::session::gives_way;
use crate::kit::ui::Ui;

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
    let (person, all) = sign_in::chosen(portal, session).await?;
    // Whoever came to sign in for something else goes on with that.
    if (person.is_some() || !all.is_empty())
        && let Some(way) = sign_in::way_back(session).await?
    {
        return Ok(to(ui, &way));
    }
    let Some(person) = person else {
        if !all.is_empty() {
            return Ok(to(ui, "/my-plan/choose"));
        }
        return Ok(pages::sign_in::page(ui, values, errors).status(status).respond(portal, ui));
    };
    let Some(plan) = store::by_id(&portal.db, person.plan).await? else { return Err(Error::NotFound) };
    let seen = look(portal, ui, &person).await?;
    let said = replies::of_person(portal, person.id).await?;
    let form = portal.chance.id(portal.clock.now());
    let handover = leading::last_handover(portal, plan.id).await?;
    let explained = explained::to(portal, person.id).await?;
    let keys = if passkeys::are_offered(&portal.settings) { Some(passkeys::count(portal, person.id).await?) } else { None };
    let plain = plain_words::all(&portal.db).await?;
    let view = pages::family::View {
        plain: &plain,
        plan: &plan,
        person: &person,
        handover: handover.as_ref(),
        seen: seen.as_ref(),
        said: &said,
        explained: &explained,
        is_one_of_many: all.len() > 1,
        keys,
        form,
        values,
        errors,
        staff: false,
    };
    let page = gives_way(pages::family::page(ui, &view).status(status).respond(portal, ui), &ui.href("/my-plan"));
    if let Some(seen) = &seen {
        seen::look(portal, &person, seen.version.id).await?;
    }
    Ok(page)
}

/// Whoever reads is on several plans: which one?
pub async fn choose_form(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let all = sign_in::signed_in(&portal, &session).await?;
    if all.len() < 2 {
        return Ok(to(&ui, "/my-plan"));
    }
    Ok(gives_way(pages::own::choose(&ui, &all).respond(&portal, &ui), &ui.href("/my-plan")))
}

pub async fn choose(State(portal): State<Portal>, ui: Ui, session: Session, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["person"]);
    sign_in::choose(&portal, &session, values.one("person").parse().map_err(|_| Error::NotFound)?).await?;
    Ok(to(&ui, "/my-plan"))
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
    let values = Values::from_pairs(pairs).only(&["contact"]);
    let mail = &portal.settings.mail;
    let Some(contact) = read_contact(mail, values.one("contact")) else {
        let mut errors = Errors::default();
        errors.add("contact", if mail.sends_texts() { "plan-contact-error" } else { "ask-error-email" });
        return show(&portal, &ui, &session, &values, &errors).await;
    };
    // Only whoever has no address yet proves one: another in its place is a worker's to allow.
    let (person, _) = sign_in::chosen(&portal, &session).await?;
    let proving = person.filter(|person| !person.proved && !person.screen_only).map(|person| person.id);
    sign_in::ask(&portal, &session, &from.to_string(), &contact, &ui.language.code, proving).await?;
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
    let (Some(person), _) = sign_in::chosen(&portal, &session).await? else { return Ok(to(&ui, "/my-plan")) };
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
    let (Some(person), _) = sign_in::chosen(&portal, &session).await? else { return Ok(to(&ui, "/my-plan")) };
    let seen = look(&portal, &ui, &person).await?.ok_or(Error::NotFound)?;
    let kind =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"dates.ics\"")];
    Ok((kind, calendar::file(&ui, &seen)).into_response())
}

/// Somebody who is signed in and chose a plan; a device's call is told so when nobody is.
async fn reader(portal: &Portal, session: &Session) -> Result<Person, Error> {
    sign_in::chosen(portal, session).await?.0.ok_or(Error::SignedOut)
}

pub async fn begin_key(State(portal): State<Portal>, session: Session) -> Result<Response, Error> {
    let person = reader(&portal, &session).await?;
    Ok(Json(passkeys::begin(&portal, &session, &person).await?).into_response())
}

pub async fn keep_key(
    State(portal): State<Portal>,
    session: Session,
    Json(made): Json<RegisterPublicKeyCredential>,
) -> Result<Response, Error> {
    let person = reader(&portal, &session).await?;
    passkeys::keep(&portal, &session, &person, &made).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub async fn ask_key(State(portal): State<Portal>, From(from): From, session: Session) -> Result<Response, Error> {
    Ok(Json(passkeys::ask(&portal, &session, &from.to_string()).await?).into_response())
}

pub async fn by_key(State(portal): State<Portal>, session: Session, Json(answer): Json<PublicKeyCredential>) -> Result<Response, Error> {
    passkeys::sign_in(&portal, &session, &answer).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub async fn end_keys(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let (Some(person), _) = sign_in::chosen(&portal, &session).await? else { return Ok(to(&ui, "/my-plan")) };
    passkeys::end(&portal, &person).await?;
    Ok(to(&ui, "/my-plan"))
}

pub async fn out(ui: Ui, session: Session) -> Result<Response, Error> {
    sign_in::end(&session).await?;
    Ok(to(&ui, "/my-plan"))
}
