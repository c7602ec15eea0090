//! Have a say: what is asked just now, and what came of it. Pages for anybody, and how staff write them.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use serde::Deserialize;
use sqlx::types::Json;

use super::consultations::{self, Consultation, Outcome, Words};
use super::pages::{consulting as show_staff, public as show};
use super::staff::{Pairs, to};
use super::store;
use super::{groups, groups::Details};

use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::requests::journey::is_email;

const SUBSCRIPTIONS: Limit = Limit { purpose: "consultation-subscribe", most: 5, window: HOUR };

/// Published surveys with their titles in the reader's language.
async fn listed(portal: &Portal, ui: &Ui) -> Result<Vec<show::Listed>, Error> {
    let mut found = Vec::new();
    let now = portal.clock.now();
    for survey in consultations::surveys(&portal.db).await? {
        let prepared = store::prepared(portal, survey.version_id).await?;
        let (title, code) = prepared.survey.text(&prepared.survey.title, &ui.language.code);
        let open = survey.closed_at.is_none()
            && survey.closes_at.is_none_or(|closes| closes > now)
            && survey.opens_at.is_none_or(|opens| opens <= now);
        let title = if title.is_empty() { (survey.slug.clone(), "en".to_owned()) } else { (title.to_owned(), code) };
        let closed = survey.closed_at.is_some() || survey.closes_at.is_some_and(|closes| closes <= now);
        found.push(show::Listed {
            slug: survey.slug,
            title,
            open,
            closed,
            invited: survey.audience == "invited",
            consultation: survey.consultation_id,
            closes: survey.closes_at,
        });
    }
    Ok(found)
}

pub async fn all(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    let surveys = listed(&portal, &ui).await?;
    let consultations: Vec<Consultation> =
        consultations::all(&portal.db).await?.into_iter().filter(|held| held.shown_at.is_some()).collect();
    Ok(show::all(&ui, &surveys, &consultations).respond(&portal, &ui))
}

pub async fn one(State(portal): State<Portal>, ui: Ui, Path(slug): Path<String>) -> Result<Response, Error> {
    let consultation = consultations::shown(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let surveys = listed(&portal, &ui).await?.into_iter().filter(|held| held.consultation == Some(consultation.id)).collect::<Vec<_>>();
    let outcomes = consultations::outcomes(&portal.db, consultation.id).await?;
    Ok(show::one(&ui, &consultation, &surveys, &outcomes).respond(&portal, &ui))
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    t: String,
}

/// Looking changes nothing: mail scanners follow every link. The page has a button for each way.
pub async fn hear_form(
    State(portal): State<Portal>,
    ui: Ui,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let consultation = consultations::shown(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let known = consultations::read_token(&portal, &asked.t).map(|_| asked.t.as_str());
    Ok(show::hear(&ui, &consultation, known, &show::Heard::Form, &Values::default(), &Errors::default()).respond(&portal, &ui))
}

pub async fn hear(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["email", "token", "wanted", "switch"]);
    let consultation = consultations::shown(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::default();
    let answer = |heard: show::Heard, errors: &Errors, status| {
        show::hear(&ui, &consultation, None, &heard, &values, errors).status(status).respond(&portal, &ui)
    };
    if values.has("switch", "language") {
        return Ok(answer(show::Heard::Form, &errors, StatusCode::OK));
    }
    if let Some(token) = values.some("token") {
        let subscriber = consultations::read_token(&portal, token).ok_or(Error::NotFound)?;
        let wanted = values.one("wanted") == "yes";
        let there = consultations::set_subscribed(&portal, subscriber, wanted).await?;
        let heard = match (wanted, there) {
            (true, true) => show::Heard::Confirmed,
            // Forgotten meanwhile: the address is asked for once more.
            (true, false) => show::Heard::Form,
            (false, _) => show::Heard::Left,
        };
        return Ok(answer(heard, &errors, StatusCode::OK));
    }
    if !is_email(values.one("email")) {
        errors.add("email", "ask-error-email");
        return Ok(answer(show::Heard::Form, &errors, StatusCode::UNPROCESSABLE_ENTITY));
    }
    attempts::count(&portal, &SUBSCRIPTIONS, &from.to_string()).await?;
    attempts::count(&portal, &SUBSCRIPTIONS, &values.one("email").to_lowercase()).await?;
    consultations::subscribe(&portal, &consultation, values.one("email"), &ui.language.code).await?;
    Ok(answer(show::Heard::Asked, &errors, StatusCode::OK))
}

pub async fn write_form(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let consultation = consultations::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let outcomes = consultations::outcomes(&portal.db, id).await?;
    Ok(show_staff::consultation(&ui, &staff, &consultation, &outcomes, &Errors::default()).respond(&portal, &ui))
}

/// Words of a field in each language, `said-en`, `said-ur`; what is empty is not there.
fn words(portal: &Portal, values: &Values, name: &str) -> Words {
    let codes = portal.words.languages().iter().map(|language| language.code.clone());
    codes.map(|code| (code.clone(), values.one(&format!("{name}-{code}")).to_owned())).filter(|(_, text)| !text.is_empty()).collect()
}

pub async fn write(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs);
    if !values.is_modest() {
        return Err(Error::BadRequest("more than a page holds"));
    }
    let consultation = consultations::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::default();
    let back = format!("/staff/consultations/{id}");
    if let Some(outcome) = values.some("remove") {
        consultations::remove_outcome(&portal, id, outcome.parse().map_err(|_| Error::NotFound)?).await?;
        return Ok(to(&back));
    }
    if values.some("outcome").is_some() {
        let (said, did) = (words(&portal, &values, "said"), words(&portal, &values, "did"));
        errors.when(!said.contains_key("en"), "said-en", "staff-consultation-english");
        errors.when(!did.contains_key("en"), "did-en", "staff-consultation-english");
        errors.when(values.one("who").is_empty(), "who", "staff-consultation-who-wrong");
        if errors.is_empty() {
            let outcome = Outcome {
                id: values.one("outcome").parse().unwrap_or_else(|_| portal.chance.id(portal.clock.now())),
                said: Json(said),
                did: Json(did),
                who: values.one("who").to_owned(),
                due_on: values.one("due").to_owned(),
                done: values.some("done").is_some(),
            };
            consultations::write_outcome(&portal, &consultation, &outcome).await?;
            return Ok(to(&back));
        }
    } else {
        let title = words(&portal, &values, "title");
        errors.when(!title.contains_key("en"), "title-en", "staff-consultation-english");
        if errors.is_empty() {
            consultations::write(&portal, id, &title, &words(&portal, &values, "about"), values.some("shown").is_some()).await?;
            return Ok(to(&back));
        }
    }
    let outcomes = consultations::outcomes(&portal.db, id).await?;
    Ok(show_staff::consultation_with(&ui, &staff, &consultation, &outcomes, &values, &errors)
        .status(StatusCode::UNPROCESSABLE_ENTITY)
        .respond(&portal, &ui))
}

pub async fn group(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    group_page(&portal, &ui, &staff, id, &Values::default(), &Errors::default()).await
}

async fn group_page(portal: &Portal, ui: &Ui, staff: &Staff, id: uuid::Uuid, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let group = groups::all(&portal.db).await?.into_iter().find(|group| group.id == id).ok_or(Error::NotFound)?;
    let members = groups::members(portal, id).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show_staff::group(ui, staff, &group, &members, values, errors).status(status).respond(portal, ui))
}

pub async fn change_group(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["name", "email", "language", "remove"]);
    if let Some(member) = values.some("remove") {
        groups::remove(&portal, member.parse().map_err(|_| Error::NotFound)?).await?;
        return Ok(to(&format!("/staff/survey-groups/{id}")));
    }
    let mut errors = Errors::default();
    errors.when(values.one("name").is_empty() || values.one("name").chars().count() > 200, "name", "staff-survey-member-name");
    errors.when(!is_email(values.one("email")), "email", "ask-error-email");
    if !errors.is_empty() {
        return group_page(&portal, &ui, &staff, id, &values, &errors).await;
    }
    let language = portal.words.language(values.one("language")).map_or("en", |language| language.code.as_str());
    groups::add(&portal, id, language, &Details { name: values.one("name").to_owned(), email: values.one("email").to_owned() }).await?;
    Ok(to(&format!("/staff/survey-groups/{id}")))
}
