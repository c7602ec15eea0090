//! Beginning an answer, and coming back to one.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use super::answering::{self, Beginning};
use super::groups;
use super::handlers::{Given, Pairs, here, name, next, to};
use super::pages::{children, start as show};
use super::rules::{Ages, Audience, Options};
use super::signing;
use super::store::{self, Standing, Survey};
use crate::kit::attempts::{self, Limit};
use crate::kit::code;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::{HOUR, MINUTE};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::plans::sign_in;

/// Answers begun from one address: a school's computers share one.
const BEGINNINGS: Limit = Limit { purpose: "survey-begin", most: 120, window: HOUR };

const CODES: Limit = Limit { purpose: "survey-code", most: 20, window: 10 * MINUTE };

#[derive(Deserialize)]
pub struct Asked {
    /// The code of an invitation, from a link or a picture of it.
    #[serde(default)]
    i: String,
}

pub async fn start(
    State(portal): State<Portal>,
    ui: Ui,
    session: Session,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (survey, given) = here(&portal, &session, &slug).await?;
    let begun = matches!(given, Given::Giving(_));
    let person = signing::standing(&portal, &session, &survey, is_paper(&given)).await?;
    start_page(&portal, &ui, &survey, (begun, &person), &asked.i, (&Values::default(), &Errors::default())).await
}

async fn start_page(
    portal: &Portal,
    ui: &Ui,
    survey: &Survey,
    (begun, person): (bool, &signing::Standing),
    invitation: &str,
    (values, errors): (&Values, &Errors),
) -> Result<Response, Error> {
    let version = store::latest(&portal.db, survey.id).await?.ok_or(Error::NotFound)?;
    let prepared = store::prepared(portal, version.id).await?;
    let view = show::Start {
        survey,
        prepared: &prepared,
        standing: survey.standing(true, portal.clock.now()),
        begun,
        person,
        invitation: Some(invitation).filter(|code| code::read_code(code).is_some()),
        errors,
        values,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::start(ui, &view).status(status).respond(portal, ui))
}

/// Begins an answer, or goes on with the one there is.
pub async fn begin(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["invitation", "age", "consent", "grown-up", "switch"]);
    let (survey, given) = here(&portal, &session, &slug).await?;
    let person = signing::standing(&portal, &session, &survey, is_paper(&given)).await?;
    if values.has("switch", "language") {
        let begun = matches!(given, Given::Giving(_));
        return start_page(&portal, &ui, &survey, (begun, &person), values.one("invitation"), (&values, &Errors::default())).await;
    }
    if let Given::Giving(held) = given {
        return Ok(to(&ui, &next(&portal, &ui, &survey, &held).await?));
    }
    let version = store::latest(&portal.db, survey.id).await?.ok_or(Error::NotFound)?;
    let may = matches!(person, signing::Standing::May(_));
    if !may || survey.standing(true, portal.clock.now()) != Standing::Open {
        return Ok(to(&ui, &format!("/survey/{slug}")));
    }
    attempts::count(&portal, &BEGINNINGS, &from.to_string()).await?;
    let mut errors = wrong(&survey.settings, &values);
    let mut how = Beginning::default();
    if survey.audience() == Audience::Invited {
        attempts::count(&portal, &CODES, &from.to_string()).await?;
        match groups::invitation(&portal, survey.id, values.one("invitation")).await? {
            Some((id, false)) => how.invitation = Some(id),
            Some(_) => errors.add("invitation", "survey-invitation-spent"),
            None => errors.add("invitation", "survey-invitation-wrong"),
        }
    }
    if !errors.is_empty() {
        // A code that came with the address and is right goes on without being typed.
        let kept = if how.invitation.is_some() { values.one("invitation") } else { "" };
        return start_page(&portal, &ui, &survey, (false, &person), kept, (&values, &errors)).await;
    }
    if is_for_grown_ups(&survey.settings, &values) {
        return Ok(children::page(&ui, &survey, &values).respond(&portal, &ui));
    }
    let id = answering::begin(&portal, survey.id, version.id, &ui.language.code, how).await?;
    session.insert(&name(survey.id), id).await?;
    let held = answering::load(&portal, id).await?.ok_or(Error::NotFound)?;
    Ok(to(&ui, &next(&portal, &ui, &survey, &held).await?))
}

fn is_paper(given: &Given) -> bool {
    matches!(given, Given::Giving(held) if held.sealed.paper)
}

/// What is wrong with the way in: nothing of it is kept.
fn wrong(options: &Options, values: &Values) -> Errors {
    let mut errors = Errors::default();
    let known = show::ages(options.ages).iter().any(|(age, _)| values.has("age", age));
    errors.when(!known && options.ages != Ages::Anyone, "age", "survey-age-error");
    errors.when(!options.consent.is_empty() && !values.has("consent", "yes"), "consent", "survey-consent-error");
    errors
}

/// Whoever is too young to answer alone finds a way of their own.
fn is_for_grown_ups(options: &Options, values: &Values) -> bool {
    let alone = options.ages == Ages::Sixteen || !values.has("grown-up", "yes");
    values.has("age", show::YOUNGER) && alone
}

/// Leads to signing in, and back to the survey from there.
pub async fn sign_in_first(State(portal): State<Portal>, ui: Ui, session: Session, Path(slug): Path<String>) -> Result<Response, Error> {
    let survey = store::by_slug(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    sign_in::come_back_to(&session, &format!("/survey/{}", survey.slug)).await?;
    Ok(to(&ui, "/my-plan"))
}

/// Puts an answer that staff began into a session: a trial, or a sheet of paper.
pub async fn hold(portal: &Portal, session: &Session, survey: &Survey, version: Uuid, language: &str, how: Beginning) -> Result<(), Error> {
    let id = answering::begin(portal, survey.id, version, language, how).await?;
    Ok(session.insert(&name(survey.id), id).await?)
}

pub async fn return_form(State(portal): State<Portal>, ui: Ui) -> Response {
    show::come_back(&ui, &Values::default(), &Errors::default()).respond(&portal, &ui)
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
        return Ok(show::come_back(&ui, &values, &Errors::default()).respond(&portal, &ui));
    }
    attempts::count(&portal, &CODES, &from.to_string()).await?;
    let found = match code::read_code(values.one("code")) {
        Some(code) => answering::by_code(&portal, &code).await?,
        None => None,
    };
    let held = match found {
        Some(id) => answering::load(&portal, id).await?,
        None => None,
    };
    let Some(held) = held else {
        let mut errors = Errors::default();
        errors.add("code", "survey-return-error");
        return Ok(show::come_back(&ui, &values, &errors).status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    let survey = store::by_id(&portal.db, held.survey).await?.ok_or(Error::NotFound)?;
    session.cycle_id().await?;
    session.insert(&name(survey.id), held.id).await?;
    Ok(to(&ui, &next(&portal, &ui, &survey, &held).await?))
}
