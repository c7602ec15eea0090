//! Editing pages: a language at a time, looked at before it is kept, shown at once or from a moment on, and every
//! earlier version there to be used again.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::articles::{self, Article, Draft, Found};
use super::model::{SITE, built_in};
use super::pages::staff as show;
use crate::kit::address::{encoded, slug};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;

pub type Pairs = Form<Vec<(String, String)>>;

/// Letters of a page in one language, at most.
const LONGEST: usize = 30_000;

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    list_page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn list_page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let (articles, newest) = (articles::current(portal).await?, articles::newest(&portal.db).await?);
    let mut slugs = articles.slugs();
    slugs.extend(SITE.map(str::to_owned));
    slugs.extend(newest.iter().map(|article| article.slug.clone()));
    let mut lines: Vec<(String, String, Vec<String>)> = Vec::new();
    for slug in slugs {
        if lines.iter().any(|(held, ..)| *held == slug) {
            continue;
        }
        let written: Vec<&Article> = newest.iter().filter(|article| article.slug == slug).collect();
        let found = articles.find(&slug, "en").map(|found| found.title);
        let title = found.or_else(|| written.first().map(|article| article.title.clone())).unwrap_or_else(|| slug.clone());
        lines.push((slug, title, written.into_iter().map(|article| article.language.clone()).collect()));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::list(ui, staff, &lines, values, errors).status(status).respond(portal, ui))
}

/// Leads to a new page's form; it is there once it has words.
pub async fn create(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["title"]);
    let wanted = slug(values.one("title"), "");
    let articles = articles::current(&portal).await?;
    let mut errors = Errors::default();
    errors.when(wanted.is_empty(), "title", "staff-pages-title-wrong");
    errors.length(&values, "title", 120);
    let taken = articles.find(&wanted, "en").is_some() || !articles::revisions(&portal.db, &wanted, "en").await?.is_empty();
    errors.when(taken, "title", "staff-pages-taken");
    if !errors.is_empty() {
        return list_page(&portal, &ui, &staff, &values, &errors).await;
    }
    let query = encoded(values.one("title"));
    Ok(Redirect::to(&format!("/staff/pages/{wanted}?title={query}")).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
    title: String,
    /// An earlier version to begin from.
    revision: Option<i64>,
    saved: String,
}

pub async fn read(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let code = language(&portal, &asked.language);
    let revisions = articles::revisions(&portal.db, &slug, &code).await?;
    let articles = articles::current(&portal).await?;
    if revisions.is_empty() && articles.find(&slug, "en").is_none() && asked.title.is_empty() && code == "en" {
        return Err(Error::NotFound);
    }
    let begun = revisions.iter().find(|held| asked.revision.is_none_or(|wanted| wanted == held.revision));
    let (title, words) = match (begun, built_in(&code, &slug)) {
        (Some(article), _) if !article.words.is_empty() => (article.title.clone(), article.words.clone()),
        (_, Some((title, words))) => (title.to_owned(), words.to_owned()),
        _ => (asked.title.clone(), String::new()),
    };
    let mut values = Values::default();
    values.set("title", vec![title]);
    values.set("words", vec![words]);
    values.set("revision", vec![revisions.first().map_or(0, |article| article.revision).to_string()]);
    let note = (asked.saved == "yes").then_some("staff-pages-saved");
    page(&portal, &ui, &staff, (&slug, &code), &revisions, note, None, (&values, &Errors::default())).await
}

fn language(portal: &Portal, code: &str) -> String {
    portal.words.language(code).unwrap_or(portal.words.english()).code.clone()
}

#[expect(clippy::too_many_arguments, reason = "a page shows what was typed, what is wrong and what came of it")]
async fn page(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    (slug, language): (&str, &str),
    revisions: &[Article],
    note: Option<&'static str>,
    preview: Option<Found>,
    (values, errors): (&Values, &Errors),
) -> Result<Response, Error> {
    let shown = articles::current(portal).await?.find(slug, language);
    let wrong = !errors.is_empty() || note == Some("staff-news-moved");
    let view = show::One { slug, language, revisions, shown: shown.as_ref(), preview, note, values, errors };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(show::one(ui, staff, &view).status(status).respond(portal, ui))
}

/// Shows what was typed, or keeps it.
pub async fn write(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["language", "revision", "title", "words", "day", "hour", "do"]);
    let code = language(&portal, values.one("language"));
    let revisions = articles::revisions(&portal.db, &slug, &code).await?;
    let now = portal.clock.now();
    let from = from(&values, now);
    let mut errors = Errors::default();
    errors.when(slug != crate::kit::address::slug(&slug, ""), "title", "staff-pages-title-wrong");
    errors.when(values.one("title").is_empty(), "title", "staff-training-title-wrong");
    errors.length(&values, "title", 200);
    errors.length(&values, "words", LONGEST);
    errors.when(from.is_none(), "day", "staff-news-when-wrong");
    let (Some(from_at), true) = (from, errors.is_empty()) else {
        return page(&portal, &ui, &staff, (&slug, &code), &revisions, None, None, (&values, &errors)).await;
    };
    let (title, words) = (values.one("title"), values.raw("words"));
    if values.one("do") == "preview" {
        let preview = Found { title: title.to_owned(), words: words.to_owned(), language: code.clone(), english_is_newer: false };
        return page(&portal, &ui, &staff, (&slug, &code), &revisions, None, Some(preview), (&values, &errors)).await;
    }
    let read: i64 = values.one("revision").parse().map_err(|_| Error::BadRequest("no revision"))?;
    let draft = Draft { slug: &slug, language: &code, read, title, words: words.trim(), from_at };
    if !articles::write(&portal, staff.id, &draft).await? {
        return page(&portal, &ui, &staff, (&slug, &code), &revisions, Some("staff-news-moved"), None, (&values, &errors)).await;
    }
    tracing::info!(staff = %staff.id, slug, language = code, "a page was written");
    Ok(Redirect::to(&format!("/staff/pages/{slug}?language={code}&saved=yes")).into_response())
}

/// From when it is shown: at once where no day is given. `None` for what is no moment.
fn from(values: &Values, now: Timestamp) -> Option<Timestamp> {
    let Some(day) = values.some("day") else { return Some(now) };
    let hour = values.some("hour").map_or(Some(Time::midnight()), |hour| hour.parse().ok())?;
    Some(Timestamp::from_london(day.parse::<Date>().ok()?, hour.hour(), hour.minute()))
}
