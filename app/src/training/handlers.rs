//! Courses and dates for anybody, and asking for a place.

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use serde::Deserialize;

use super::booking::{self, Came, Wish};
use super::calendar;
use super::courses::{self, Course, Session};
use super::model::{AGENCIES, Audience, Details};
use super::pages::public as show;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::ui::{Key, Ui};
use crate::requests::journey::is_email;

pub type Pairs = Form<Vec<(String, String)>>;

/// People in one form.
pub const MOST_COLLEAGUES: usize = 10;

pub fn to(ui: &Ui, path: &str) -> Response {
    Redirect::to(&ui.href(path)).into_response()
}

pub async fn all(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    let courses: Vec<Course> = courses::all(&portal.db).await?.into_iter().filter(|course| course.shown_at.is_some()).collect();
    // The page is kept for a day: what begins within it is still named.
    let today = Timestamp::from_london(portal.clock.today(), 0, 0);
    let sessions = courses::sessions(&portal.db, None, today.minus(1)).await?;
    Ok(show::all(&ui, &courses, &sessions).respond(&portal, &ui))
}

pub async fn course(State(portal): State<Portal>, ui: Ui, Path(slug): Path<String>) -> Result<Response, Error> {
    let course = courses::shown(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let sessions = courses::sessions(&portal.db, Some(course.id), portal.clock.now()).await?;
    Ok(show::course(&ui, &course, &sessions).respond(&portal, &ui))
}

/// The dates of a course, for calendars that ask again and again.
pub async fn feed(State(portal): State<Portal>, ui: Ui, Path(slug): Path<String>) -> Result<Response, Error> {
    let course = courses::shown(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let sessions = courses::sessions(&portal.db, Some(course.id), portal.clock.now().minus(90 * DAY)).await?;
    let file = calendar::feed(&portal, &course, &sessions, &ui.language.code);
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], file).into_response())
}

/// A session of a course that is shown.
async fn shown(portal: &Portal, id: uuid::Uuid) -> Result<(Course, Session), Error> {
    let session = courses::session(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.filter(|course| course.shown_at.is_some()).ok_or(Error::NotFound)?;
    Ok((course, session))
}

pub async fn ask_form(State(portal): State<Portal>, ui: Ui, Key(id): Key) -> Result<Response, Error> {
    let (course, session) = shown(&portal, id).await?;
    Ok(show::ask(&ui, &course, &session, &Values::default(), &Errors::default()).respond(&portal, &ui))
}

const FIELDS: [&str; 9] = ["name", "email", "organisation", "agency", "role", "access", "dietary", "colleagues", "switch"];

pub async fn ask(State(portal): State<Portal>, ui: Ui, From(from): From, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&FIELDS);
    let (course, session) = shown(&portal, id).await?;
    if values.has("switch", "language") {
        return Ok(show::ask(&ui, &course, &session, &values, &Errors::default()).respond(&portal, &ui));
    }
    let wishes = match wishes(course.audience(), &values, &ui.language.code) {
        Ok(wishes) => wishes,
        Err(errors) => {
            let page = show::ask(&ui, &course, &session, &values, &errors);
            return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
        }
    };
    let came = booking::book_from(&portal, &from.to_string(), (&session, &course), &wishes).await?;
    let path = if came.contains(&Came::Closed) {
        format!("/training/session/{id}")
    } else {
        // Somebody who is known already is told by letter alone: nobody else learns that they come.
        let full = came.iter().any(|came| matches!(came, Came::Waiting(_) | Came::Known(_, true)));
        format!("/training/session/{id}/asked{}", if full { "?full=yes" } else { "" })
    };
    Ok(to(&ui, &path))
}

/// Who shall have a place: whoever sends the form, and colleagues, a line each.
fn wishes(audience: Audience, values: &Values, language: &str) -> Result<Vec<Wish>, Errors> {
    let mut errors = Errors::default();
    let professional = audience == Audience::Professionals;
    errors.when(values.one("name").is_empty(), "name", "training-error-name");
    errors.when(!is_email(values.one("email")), "email", "ask-error-email");
    errors.when(professional && values.one("organisation").is_empty(), "organisation", "training-error-organisation");
    errors.when(professional && !AGENCIES.contains(&values.one("agency")), "agency", "training-error-agency");
    for field in ["name", "email", "organisation", "role"] {
        errors.length(values, field, 200);
    }
    for field in ["access", "dietary"] {
        errors.length(values, field, 1_000);
    }
    let lines: Vec<&str> = values.one("colleagues").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let others: Option<Vec<(&str, &str)>> = lines.iter().map(|line| colleague(line)).collect();
    errors.when(others.is_none() || lines.len() > MOST_COLLEAGUES, "colleagues", "training-error-colleagues");
    if !errors.is_empty() {
        return Err(errors);
    }
    let agency = if professional { values.one("agency") } else { "family" };
    let wish = |name: &str, email: &str, own: bool| {
        let said = |field: &str| if own { values.one(field).to_owned() } else { String::new() };
        let details = Details {
            name: name.to_owned(),
            email: email.to_owned(),
            organisation: values.one("organisation").to_owned(),
            access: said("access"),
            dietary: said("dietary"),
            language: language.to_owned(),
        };
        Wish { details, agency: agency.to_owned(), role: said("role") }
    };
    let own = wish(values.one("name"), values.one("email"), true);
    let others = others.unwrap_or_default().into_iter().map(|(name, email)| wish(name, email, false));
    Ok(std::iter::once(own).chain(others).collect())
}

/// What stands between a name and an address, in all our scripts.
const PARTING: [char; 4] = [',', ';', '،', '؛'];

/// `Name, address`.
fn colleague(line: &str) -> Option<(&str, &str)> {
    let (name, email) = line.rsplit_once(|letter| PARTING.contains(&letter) || matches!(letter, '\t' | ' '))?;
    let name = name.trim().trim_end_matches(PARTING).trim();
    (!name.is_empty() && name.chars().count() <= 200 && is_email(email.trim())).then_some((name, email.trim()))
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    full: String,
}

pub async fn asked(State(portal): State<Portal>, ui: Ui, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (course, session) = shown(&portal, id).await?;
    Ok(show::asked(&ui, &course, &session, asked.full == "yes").respond(&portal, &ui))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colleagues_are_read_a_line_each() {
        assert_eq!(colleague("Amina Khan, amina@example.org"), Some(("Amina Khan", "amina@example.org")));
        assert_eq!(colleague("Amina Khan amina@example.org"), Some(("Amina Khan", "amina@example.org")));
        assert_eq!(colleague("آمنہ خان،amina@example.org"), Some(("آمنہ خان", "amina@example.org")));
        assert_eq!(colleague("amina@example.org"), None);
        assert_eq!(colleague("Amina, nobody"), None);
    }
}
