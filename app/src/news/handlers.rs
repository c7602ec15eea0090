//! The archive, its feed, and how to hear of news and stop.

use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;

use super::model::{in_language, known};
use super::pages::public as show;
use super::{issues, subscribers};
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::markdown::page as html;
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::signed;
use crate::kit::ui::{Ui, escape};
use crate::requests::journey::is_email;

pub type Pairs = Form<Vec<(String, String)>>;

const ASKED: Limit = Limit { purpose: "news-ask", most: 10, window: HOUR };
const LETTERS: Limit = Limit { purpose: "news-letter", most: 3, window: HOUR };

pub async fn archive(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    let issues = issues::archive(&portal.db).await?;
    Ok(show::archive(&ui, &issues).respond(&portal, &ui))
}

pub async fn one(State(portal): State<Portal>, ui: Ui, Path(slug): Path<String>) -> Result<Response, Error> {
    let issue = issues::out(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    Ok(show::issue(&ui, &issue).respond(&portal, &ui))
}

/// Counts one more who follows a link, and leads there. Nothing else is known of them.
pub async fn follow(State(portal): State<Portal>, Path((slug, number)): Path<(String, i64)>) -> Result<Response, Error> {
    let address = issues::follow(&portal, &slug, number).await?.ok_or(Error::NotFound)?;
    Ok(Redirect::to(&address).into_response())
}

/// The archive as an Atom feed (RFC 4287).
pub async fn feed(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    let issues = issues::archive(&portal.db).await?;
    let base = &portal.settings.site.base_url;
    let at = |moment: crate::kit::moment::Timestamp| moment.in_london().timestamp().to_string();
    let updated = issues.first().and_then(|issue| issue.began_at).unwrap_or(portal.clock.now());
    let own = format!("{base}{}", ui.href("/news/feed.atom"));
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\"><title>{}</title><id>{own}</id>\
         <link rel=\"self\" href=\"{own}\"/><link href=\"{base}{}\"/><updated>{}</updated><author><name>{}</name></author>\n",
        ui.language.code,
        escape(&ui.s("news-title")),
        ui.href("/news"),
        at(updated),
        escape(&portal.settings.council.name),
    );
    for issue in &issues {
        let (Some((words, code)), Some(sent)) = (in_language(&issue.words, &ui.language.code), issue.began_at) else { continue };
        let address = format!("{base}{}", ui.href(&format!("/news/{}", issue.slug)));
        let _ = writeln!(
            xml,
            "<entry xml:lang=\"{code}\"><title>{}</title><id>{base}/news/{}</id><link href=\"{address}\"/><updated>{}</updated><content type=\"html\">{}</content></entry>",
            escape(&words.subject),
            issue.slug,
            at(sent),
            escape(&html(&words.text)),
        );
    }
    xml.push_str("</feed>\n");
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}

pub async fn ask_form(State(portal): State<Portal>, ui: Ui) -> Response {
    show::ask(&ui, &Values::default(), &Errors::default()).respond(&portal, &ui)
}

pub async fn ask(State(portal): State<Portal>, ui: Ui, From(from): From, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["email", "topic", "switch"]);
    if values.has("switch", "language") {
        return Ok(show::ask(&ui, &values, &Errors::default()).respond(&portal, &ui));
    }
    let topics = known(values.all("topic"));
    let mut errors = Errors::default();
    errors.when(!is_email(values.one("email")), "email", "ask-error-email");
    errors.when(topics.is_empty(), "topic", "news-error-topic");
    if !errors.is_empty() {
        return Ok(show::ask(&ui, &values, &errors).status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    }
    attempts::count(&portal, &ASKED, &from.to_string()).await?;
    attempts::count(&portal, &LETTERS, &values.one("email").to_lowercase()).await?;
    subscribers::ask(&portal, values.one("email"), &ui.language.code, &topics).await?;
    Ok(show::told(&ui, "news-asked-title", "news-asked-text").respond(&portal, &ui))
}

/// What somebody hears of. Looking changes nothing: mail scanners follow every link.
pub async fn choose_form(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    let (id, _) = signed::read(&portal, subscribers::LINK, &token).ok_or(Error::NotFound)?;
    let choice = subscribers::choice(&portal, id).await?.ok_or(Error::NotFound)?;
    Ok(show::choose(&ui, &token, &choice, &Errors::default()).respond(&portal, &ui))
}

pub async fn choose(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["topic", "language", "do"]);
    let (id, _) = signed::read(&portal, subscribers::LINK, &token).ok_or(Error::NotFound)?;
    if values.one("do") == "leave" {
        subscribers::leave(&portal, id).await?;
        return Ok(show::told(&ui, "news-left-title", "news-left-text").respond(&portal, &ui));
    }
    let choice = subscribers::choice(&portal, id).await?.ok_or(Error::NotFound)?;
    let topics = known(values.all("topic"));
    let language = portal.words.language(values.one("language")).map_or(choice.language.clone(), |language| language.code.clone());
    if topics.is_empty() {
        let mut errors = Errors::default();
        errors.add("topic", "news-error-topic");
        let page = show::choose(&ui, &token, &choice, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    }
    subscribers::choose(&portal, id, &language, &topics).await?;
    Ok(show::told(&ui, "news-chosen-title", "news-chosen-text").respond(&portal, &ui))
}

/// One click in a mail program (RFC 8058): it sends a form without a cookie, and without having been here.
pub async fn leave(State(portal): State<Portal>, Path(token): Path<String>) -> Result<Response, Error> {
    let (id, _) = signed::read(&portal, subscribers::LINK, &token).ok_or(Error::NotFound)?;
    subscribers::leave(&portal, id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Whoever opens that address by hand is led to where they choose.
pub async fn leave_form(ui: Ui, Path(token): Path<String>) -> Response {
    Redirect::to(&ui.href(&format!("/news/choose/{token}"))).into_response()
}
