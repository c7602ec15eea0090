//! Sheets that come in as files, and go out as files.

use axum::extract::{DefaultBodyLimit, Multipart, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::book::Book;
use super::staff::{list_page, page, survey, to};
use super::store::{self};
use super::{files, xlsform};
use crate::kit::address::slug;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::routes::LARGEST_UPLOAD;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub row: usize,
    #[serde(default)]
    pub kind: String,
}

pub fn upload_limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(LARGEST_UPLOAD)
}

/// Takes a file: as a new survey, or in place of what one has.
pub async fn import(State(portal): State<Portal>, ui: Ui, staff: Staff, form: Multipart) -> Result<Response, Error> {
    match read_file(form).await? {
        Err(key) => {
            let mut errors = Errors::default();
            errors.add("file", key);
            list_page(&portal, &ui, &staff, &Values::default(), &errors).await
        }
        Ok(book) => {
            let title = xlsform::title(&book);
            let title = if title.is_empty() { "survey".to_owned() } else { title };
            Ok(to(&format!("/staff/surveys/{}", store::create(&portal, staff.id, &slug(&title, "survey"), &book).await?)))
        }
    }
}

pub async fn replace(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, form: Multipart) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    match read_file(form).await? {
        Err(key) => page(&portal, &ui, &staff, &survey, Some(key), &[]).await,
        Ok(book) if store::save_book(&portal.db, id, survey.revision, &book).await? => Ok(to(&format!("/staff/surveys/{id}"))),
        Ok(_) => page(&portal, &ui, &staff, &survey, Some("staff-survey-moved"), &[]).await,
    }
}

pub async fn read_file(mut form: Multipart) -> Result<Result<Book, &'static str>, Error> {
    let unreadable = |_| Error::BadRequest("the file cannot be read");
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(unreadable)?;
            // Reading a spreadsheet is work: not on a thread that answers others.
            return tokio::task::spawn_blocking(move || files::read(&bytes))
                .await
                .map_err(|_| Error::Inside("a file was not read".to_owned()));
        }
    }
    Ok(Err("staff-survey-file-unread"))
}

/// The sheets as a file.
pub async fn file(State(portal): State<Portal>, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    let (kind, bytes) = match asked.kind.as_str() {
        "csv" => ("text/csv; charset=utf-8", files::to_csv(&survey.book).into_bytes()),
        "md" => ("text/markdown; charset=utf-8", files::to_markdown(&survey.book).into_bytes()),
        "xlsx" => (XLSX, files::to_xlsx(&survey.book).ok_or_else(|| Error::Inside("a spreadsheet was not written".to_owned()))?),
        _ => return Err(Error::NotFound),
    };
    let name = format!("attachment; filename=\"{}.{}\"", survey.slug, asked.kind);
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes).into_response())
}
