//! Words of the institution that a council would rather not read in a plan, and the plain ones for them.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;

use super::pages;
use super::staff::{Pairs, SHORT, to};
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;
use crate::{read, write_one};

/// A word, and what to write instead.
pub type PlainWord = (String, String);

pub async fn all(db: &Db) -> Result<Vec<PlainWord>, Error> {
    Ok(read!(db, c => sqlx::query_as("select word, plain from plain_word order by word").fetch_all(c).await)?)
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    show(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn show(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let words = all(&portal.db).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(pages::lists::plain_words(ui, staff, &words, values, errors).status(status).respond(portal, ui))
}

/// Puts a word on the list, or takes one from it.
pub async fn change(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["word", "plain", "remove"]);
    if let Some(word) = values.some("remove") {
        write_one!(&portal.db, c => sqlx::query("delete from plain_word where word = $1").bind(word).execute(c).await.map(|_| ()))?;
        return Ok(to("/staff/plain-words"));
    }
    let mut errors = Errors::default();
    errors.when(values.one("word").is_empty() || values.raw("word").chars().count() > SHORT, "word", "staff-error-plain-word");
    errors.when(values.one("plain").is_empty() || values.raw("plain").chars().count() > SHORT, "plain", "staff-error-plain-word");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, &values, &errors).await;
    }
    write_one!(&portal.db, c => sqlx::query("insert into plain_word (word, plain) values ($1, $2) on conflict (word) do update set plain = excluded.plain")
        .bind(values.one("word").to_lowercase()).bind(values.one("plain")).execute(c).await.map(|_| ()))?;
    Ok(to("/staff/plain-words"))
}
