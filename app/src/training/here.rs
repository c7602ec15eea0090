//! The picture on the wall of the room: whoever has a place says with a phone that they are here.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use uuid::Uuid;

use super::booking::email_hash;
use super::courses::{self, Course, Session};
use super::handlers::Pairs;
use super::links;
use super::model::State as Standing;
use super::pages::record as show;
use super::running;
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::HOUR;
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::read;
use crate::requests::journey::is_email;

/// A room shares one address of the network.
const TRIES: Limit = Limit { purpose: "training-here", most: 120, window: HOUR };

async fn opened(portal: &Portal, token: &str) -> Result<(Course, Session), Error> {
    let (id, _) = links::read(portal, links::ROOM, token).ok_or(Error::NotFound)?;
    let session = courses::session(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.ok_or(Error::NotFound)?;
    Ok((course, session))
}

/// Whether people can say it now: from a quarter of an hour before until the session ends.
fn is_on(portal: &Portal, session: &Session) -> bool {
    let now = portal.clock.now();
    running::register_is_open(session, now) && now <= session.ends_at()
}

pub async fn form(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    let (course, session) = opened(&portal, &token).await?;
    let on = is_on(&portal, &session);
    Ok(show::here(&ui, &course, &session, &token, on, &Values::default(), &Errors::default()).respond(&portal, &ui))
}

pub async fn say(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    Path(token): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["email"]);
    let (course, session) = opened(&portal, &token).await?;
    let on = is_on(&portal, &session);
    let mut errors = Errors::default();
    errors.when(!is_email(values.one("email")), "email", "ask-error-email");
    if on && errors.is_empty() {
        attempts::count(&portal, &TRIES, &from.to_string()).await?;
        if let Some(booking) = booking(&portal, &session, values.one("email")).await? {
            // Later than a tenth of an hour after it began is late.
            let late = portal.clock.now() > session.starts_at.plus(HOUR / 10);
            running::note(&portal, booking, Standing::Attended, late).await?;
            return Ok(show::is_here(&ui, &course).respond(&portal, &ui));
        }
        errors.add("email", "training-here-unknown");
    }
    let page = show::here(&ui, &course, &session, &token, on, &values, &errors);
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui))
}

/// The place of somebody with this address: one that was confirmed, or noted already.
async fn booking(portal: &Portal, session: &Session, email: &str) -> Result<Option<Uuid>, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select id from booking where session_id = $1 and email_hash = $2 and state in ('confirmed', 'attended', 'missed')",
    ).bind(session.id).bind(email_hash(portal, email)).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}
