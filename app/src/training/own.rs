//! What the link of a booking opens: how it stands, and what its holder can do with it. Looking changes
//! nothing: mail scanners follow every link.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::Form;

use super::booking::{self, Booking};
use super::calendar::{self, Method};
use super::changes::{self, Done};
use super::courses::{self, Course, Session};
use super::handlers::{Pairs, to};
use super::links;
use super::model::{Details, State as Standing};
use super::pages::own as show;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::requests::journey::is_email;

/// Whoever holds the link, with all that it opens.
pub async fn opened(portal: &Portal, token: &str) -> Result<(Course, Session, Booking), Error> {
    let (id, holder) = links::read(portal, links::BOOKING, token).ok_or(Error::NotFound)?;
    let booking = booking::by_id(&portal.db, id).await?.filter(|booking| booking.holder == holder).ok_or(Error::NotFound)?;
    let session = courses::session(&portal.db, booking.session_id).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.ok_or(Error::NotFound)?;
    Ok((course, session, booking))
}

async fn page(
    portal: &Portal,
    ui: &Ui,
    token: &str,
    note: Option<&'static str>,
    values: &Values,
    errors: &Errors,
) -> Result<Response, Error> {
    let (course, session, booking) = opened(portal, token).await?;
    let now = portal.clock.now();
    let others = courses::sessions(&portal.db, Some(course.id), now).await?;
    let others: Vec<Session> = others.into_iter().filter(|other| other.id != session.id && other.is_open(now)).collect();
    let details = booking.details(portal)?;
    let link = if booking.state() == Standing::Confirmed { session.link(portal)? } else { String::new() };
    let certificate = (booking.state() == Standing::Attended)
        .then(|| format!("/training/certificate/{}", links::token(portal, links::CERTIFICATE, booking.id, booking.holder)));
    let view = show::View {
        course: &course,
        session: &session,
        booking: &booking,
        details: &details,
        link: &link,
        others: &others,
        certificate: certificate.as_deref(),
        token,
        note,
        values,
        errors,
        now,
    };
    let status = if note.is_some() || !errors.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(show::page(ui, &view).status(status).respond(portal, ui))
}

pub async fn look(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    page(&portal, &ui, &token, None, &Values::default(), &Errors::default()).await
}

/// Confirms, cancels, moves, hands on: whichever button was pressed.
pub async fn act(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["do", "other", "name", "email"]);
    let (_, _, booking) = opened(&portal, &token).await?;
    let (id, holder) = (booking.id, booking.holder);
    let done = match values.one("do") {
        "confirm" => changes::confirm(&portal, id, holder).await?,
        "cancel" => changes::cancel(&portal, id, holder).await?,
        "move" => changes::move_to(&portal, id, holder, values.one("other").parse().map_err(|_| Error::NotFound)?).await?,
        "hand" => {
            let mut errors = Errors::default();
            errors.when(values.one("name").is_empty() || values.one("name").chars().count() > 200, "name", "training-error-name");
            errors.when(!is_email(values.one("email")), "email", "ask-error-email");
            errors.length(&values, "email", 200);
            if !errors.is_empty() {
                return page(&portal, &ui, &token, None, &values, &errors).await;
            }
            let before = booking.details(&portal)?;
            let details = Details {
                name: values.one("name").to_owned(),
                email: values.one("email").to_owned(),
                organisation: before.organisation,
                language: before.language,
                ..Details::default()
            };
            let done = changes::hand_to(&portal, id, holder, &details, &booking.role).await?;
            if done == Done::Yes {
                return Ok(show::handed(&ui).respond(&portal, &ui));
            }
            done
        }
        _ => return Err(Error::BadRequest("nothing to do")),
    };
    let note = match done {
        Done::Yes => return Ok(to(&ui, &format!("/training/booking/{token}"))),
        Done::TooLate => "training-too-late",
        Done::Full => "training-other-full",
        Done::Known => "training-other-known",
    };
    page(&portal, &ui, &token, Some(note), &Values::default(), &Errors::default()).await
}

/// The session as a calendar file.
pub async fn file(State(portal): State<Portal>, Path(token): Path<String>) -> Result<Response, Error> {
    let (course, session, booking) = opened(&portal, &token).await?;
    let details = booking.details(&portal)?;
    let has_place = matches!(booking.state(), Standing::Confirmed | Standing::Attended) && session.cancelled_at.is_none();
    let method = if has_place { Method::Request } else { Method::Cancel };
    if booking.confirmed_at.is_none() {
        return Err(Error::NotFound);
    }
    let address = format!("{}/training/booking/{token}", portal.settings.site.base_url);
    let text = calendar::place(&portal, (&session, &course), &booking, &details, method, &address);
    let kind = [
        (header::CONTENT_TYPE, format!("text/calendar; charset=utf-8; method={}", method.name())),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"session.ics\"".to_owned()),
    ];
    Ok((kind, text).into_response())
}
