//! Pictures of pages and newsletters. They are kept here, so that nobody else learns who looks at them, and have one
//! address for all.

use axum::extract::{Multipart, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::pages::staff as show;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::picture::{LARGEST, kind_of};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::{read, write_one};

pub async fn show(State(portal): State<Portal>, Key(id): Key) -> Result<Response, Error> {
    let row: Option<(String, Vec<u8>)> =
        read!(&portal.db, c => sqlx::query_as("select kind, bytes from picture where id = $1").bind(id).fetch_optional(c).await)?;
    let (kind, bytes) = row.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response())
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let held: Vec<(Uuid, String)> =
        read!(&portal.db, c => sqlx::query_as("select id, shows from picture order by created_at desc limit 200").fetch_all(c).await)?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::pictures(ui, staff, &held, values, errors).status(status).respond(portal, ui))
}

/// Takes a picture, with what it shows for whoever does not see it.
pub async fn take(State(portal): State<Portal>, ui: Ui, staff: Staff, mut form: Multipart) -> Result<Response, Error> {
    let unreadable = |_| Error::BadRequest("the file cannot be read");
    let (mut values, mut picture) = (Values::default(), None);
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("shows") => values.set("shows", vec![field.text().await.map_err(unreadable)?]),
            Some("picture") => picture = Some(field.bytes().await.map_err(unreadable)?),
            _ => {}
        }
    }
    let shows: String = values.one("shows").chars().filter(|letter| !"[]()!\n".contains(*letter)).collect();
    let kind = picture.as_ref().filter(|bytes| bytes.len() <= LARGEST).and_then(|bytes| kind_of(bytes));
    let mut errors = Errors::default();
    errors.when(shows.is_empty(), "shows", "staff-pictures-shows-wrong");
    errors.length(&values, "shows", 200);
    errors.when(kind.is_none(), "picture", "staff-survey-picture-wrong");
    let (Some(bytes), Some(kind), true) = (picture, kind, errors.is_empty()) else {
        return page(&portal, &ui, &staff, &values, &errors).await;
    };
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    write_one!(&portal.db, c => sqlx::query("insert into picture (id, shows, kind, bytes, created_at, created_by) values ($1, $2, $3, $4, $5, $6)")
        .bind(id).bind(&shows).bind(kind).bind(bytes.as_ref()).bind(now).bind(staff.id).execute(c).await.map(|_| ()))?;
    Ok(Redirect::to("/staff/pictures").into_response())
}
