//! Writing issues, looking at them as a page and as a letter, and sending them.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::handlers::Pairs;
use super::issues::{self, Issue};
use super::model::{LONGEST, TOPICS, Words};
use super::pages::staff as show;
use super::{sending, subscribers};
use crate::kit::address::slug;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::staff::{Staff, address_of};
use crate::kit::ui::{Key, Ui};
use crate::kit::words::Language;

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    list_page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn list_page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let issues = issues::all(&portal.db).await?;
    let readers = subscribers::count(portal).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::list(ui, staff, &issues, &readers, values, errors).status(status).respond(portal, ui))
}

pub async fn create(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["subject"]);
    let subject = values.one("subject");
    let mut errors = Errors::default();
    errors.when(subject.is_empty(), "subject", "staff-news-subject-wrong");
    errors.length(&values, "subject", 200);
    if !errors.is_empty() {
        return list_page(&portal, &ui, &staff, &values, &errors).await;
    }
    let words = [("en".to_owned(), Words { subject: subject.to_owned(), ..Words::default() })].into();
    let id = issues::create(&portal, staff.id, &slug(subject, "news"), TOPICS[0], &words).await?;
    Ok(Redirect::to(&format!("/staff/news/{id}")).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
    note: String,
}

/// What the page says of what was done; nothing else can be put into its address.
const NOTES: [&str; 2] = ["staff-news-sampled", "staff-news-again-done"];

pub async fn read(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let note = NOTES.into_iter().find(|note| *note == asked.note);
    page(&portal, &ui, &staff, id, &asked.language, note, None).await
}

async fn page(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    id: uuid::Uuid,
    language: &str,
    note: Option<&'static str>,
    typed: Option<(&Values, &Errors)>,
) -> Result<Response, Error> {
    let issue = issues::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let (links, count) = (issues::numbered(&portal.db, id).await?, issues::count(&portal.db, id).await?);
    let language = language_of(portal, language);
    let out = issue.is_out(portal.clock.now());
    let own = show::own(&issue, &language.code);
    let none = Errors::default();
    let (values, errors) = typed.unwrap_or((&own, &none));
    let view = show::One { issue: &issue, language, links: &links, count, out, note, values, errors };
    let status = if typed.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(show::one(ui, staff, &view).status(status).respond(portal, ui))
}

fn language_of<'a>(portal: &'a Portal, code: &str) -> &'a Arc<Language> {
    portal.words.language(code).unwrap_or(portal.words.english())
}

async fn found(portal: &Portal, id: uuid::Uuid) -> Result<Issue, Error> {
    issues::by_id(&portal.db, id).await?.ok_or(Error::NotFound)
}

/// Saves the words in one language; without a subject the language is taken out.
pub async fn write(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["subject", "text", "topic", "language", "revision"]);
    let issue = found(&portal, id).await?;
    let code = language_of(&portal, values.one("language")).code.clone();
    let topic = values.one("topic");
    let mut errors = Errors::default();
    errors.when(code == "en" && values.one("subject").is_empty(), "subject", "staff-news-subject-wrong");
    errors.length(&values, "subject", 200);
    errors.length(&values, "text", LONGEST);
    errors.when(!TOPICS.contains(&topic), "topic", "news-error-topic");
    if !errors.is_empty() {
        return page(&portal, &ui, &staff, id, &code, None, Some((&values, &errors))).await;
    }
    let mut words = issue.words.0.clone();
    if values.one("subject").is_empty() {
        words.remove(&code);
    } else {
        words.insert(code.clone(), Words { subject: values.one("subject").to_owned(), text: values.raw("text").to_owned() });
    }
    let read: i64 = values.one("revision").parse().map_err(|_| Error::BadRequest("no revision"))?;
    if !issues::write(&portal, &issue, read, topic, &words).await? {
        return page(&portal, &ui, &staff, id, &code, Some("staff-news-moved"), Some((&values, &errors))).await;
    }
    Ok(Redirect::to(&format!("/staff/news/{id}?language={code}")).into_response())
}

/// Says from when it is sent, takes that back, or sends a sample to whoever asks.
pub async fn send(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["send", "day", "hour", "language", "revision"]);
    let issue = found(&portal, id).await?;
    let (code, here) = (language_of(&portal, values.one("language")).code.clone(), format!("/staff/news/{id}"));
    let at = match values.one("send") {
        "sample" => {
            let to = address_of(&portal, staff.id).await?.ok_or(Error::NotFound)?;
            sending::sample(&portal, &issue, &code, &to).await?;
            return Ok(Redirect::to(&format!("{here}?language={code}&note=staff-news-sampled")).into_response());
        }
        "again" => {
            sending::again(&portal, id).await?;
            return Ok(Redirect::to(&format!("{here}?note=staff-news-again-done")).into_response());
        }
        "now" => Some(portal.clock.now()),
        "later" => moment(&values),
        _ => None,
    };
    let mut errors = Errors::default();
    let future = at.is_some_and(|at| at > portal.clock.now());
    errors.when(values.one("send") == "later" && !future, "day", "staff-news-when-wrong");
    errors.when(at.is_some() && issue.words.get("en").is_none_or(|words| words.text.is_empty()), "text", "staff-news-empty");
    if !errors.is_empty() {
        let mut all = show::own(&issue, &code);
        values.pairs().for_each(|(name, value)| all.set(name, vec![value.to_owned()]));
        return page(&portal, &ui, &staff, id, &code, None, Some((&all, &errors))).await;
    }
    let read: i64 = values.one("revision").parse().map_err(|_| Error::BadRequest("no revision"))?;
    if !issues::schedule(&portal, id, read, at).await? {
        return page(&portal, &ui, &staff, id, &code, Some("staff-news-moved"), Some((&show::own(&issue, &code), &errors))).await;
    }
    tracing::info!(staff = %staff.id, issue = %id, "an issue was scheduled");
    Ok(Redirect::to(&here).into_response())
}

fn moment(values: &Values) -> Option<Timestamp> {
    let (day, hour) = (values.one("day").parse::<Date>().ok()?, values.one("hour").parse::<Time>().ok()?);
    Some(Timestamp::from_london(day, hour.hour(), hour.minute()))
}
