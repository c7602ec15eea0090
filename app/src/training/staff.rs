//! What staff do with courses and sessions.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use jiff::civil::{Date, Time};
use sqlx::types::Json;
use uuid::Uuid;

use super::booking::Wish;
use super::courses::{self, Course, Plan, Session};
use super::handlers::Pairs;
use super::model::{AGENCIES, Audience, Details, InLanguages, State as Standing, Words};
use super::pages::staff as show;
use super::running::{self, Changed};
use super::{booking, figures, links};
use crate::kit::address::slug;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::requests::journey::is_email;

fn to(path: &str) -> Response {
    Redirect::to(path).into_response()
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    list_page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn list_page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let courses = courses::all(&portal.db).await?;
    let sessions = courses::sessions(&portal.db, None, portal.clock.now().minus(DAY)).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::list(ui, staff, &courses, &sessions, values, errors).status(status).respond(portal, ui))
}

pub async fn create(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["title"]);
    let title = values.one("title");
    if title.is_empty() || title.chars().count() > 200 {
        let mut errors = Errors::default();
        errors.add("title", "staff-training-title-wrong");
        return list_page(&portal, &ui, &staff, &values, &errors).await;
    }
    let words = [("en".to_owned(), Words { title: title.to_owned(), ..Words::default() })].into();
    let id = courses::create(&portal, staff.id, &slug(title, "course"), &words).await?;
    Ok(to(&format!("/staff/training/{id}")))
}

pub async fn read(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    course_page(&portal, &ui, &staff, id, &Values::default(), &Errors::default()).await
}

async fn course_page(portal: &Portal, ui: &Ui, staff: &Staff, id: Uuid, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let course = courses::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let sessions = courses::sessions(&portal.db, Some(id), Timestamp(0)).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::course(ui, staff, &course, &sessions, values, errors).status(status).respond(portal, ui))
}

/// Writes a course, or adds a session to it: whichever form was sent.
pub async fn write(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs);
    if !values.is_modest() {
        return Err(Error::BadRequest("more than a page holds"));
    }
    let course = courses::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let back = format!("/staff/training/{id}");
    if values.some("session").is_some() {
        return match plan(&values, portal.clock.now()) {
            Ok(plan) => {
                let weeks = values.some("weeks").and_then(|weeks| weeks.parse().ok()).unwrap_or(1);
                courses::add(&portal, id, &plan, weeks).await?;
                Ok(to(&back))
            }
            Err(errors) => course_page(&portal, &ui, &staff, id, &values, &errors).await,
        };
    }
    let words = words(&portal, &values);
    let mut errors = Errors::default();
    errors.when(words.get("en").is_none_or(|words| words.title.is_empty()), "title-en", "staff-training-title-wrong");
    let audience = Audience::from_name(values.one("audience"));
    errors.when(audience.is_none(), "audience", "staff-training-title-wrong");
    let slides = values.one("slides");
    errors.when(!slides.is_empty() && !slides.starts_with("https://"), "slides", "staff-training-link-wrong");
    errors.length(&values, "slides", 300);
    if !errors.is_empty() {
        return course_page(&portal, &ui, &staff, id, &values, &errors).await;
    }
    let shown_at = values.some("shown").map(|_| course.shown_at.unwrap_or(portal.clock.now()));
    let course = Course {
        audience: audience.map_or("professionals", Audience::name).to_owned(),
        words: Json(words),
        feedback: values.one("feedback").trim_start_matches("/survey/").to_owned(),
        slides: values.one("slides").to_owned(),
        shown_at,
        ..course
    };
    courses::write(&portal, &course).await?;
    Ok(to(&back))
}

/// The words in each language; a language without a title is not there.
fn words(portal: &Portal, values: &Values) -> InLanguages {
    let codes = portal.words.languages().iter().map(|language| language.code.clone());
    codes
        .map(|code| {
            let of = |name: &str| values.one(&format!("{name}-{code}")).to_owned();
            let words = Words { title: of("title"), about: of("about"), outcomes: of("outcomes") };
            (code, words)
        })
        .filter(|(_, words)| !words.title.is_empty())
        .collect()
}

/// A session as its form says it.
fn plan(values: &Values, now: Timestamp) -> Result<Plan, Errors> {
    let mut errors = Errors::default();
    let day = values.one("day").parse::<Date>().ok();
    let hour = values.one("hour").parse::<Time>().ok();
    let minutes = values.one("minutes").parse::<i64>().ok().filter(|minutes| (10..=720).contains(minutes));
    let capacity = values.one("capacity").parse::<i64>().ok().filter(|capacity| (1..=2_000).contains(capacity));
    let link = values.one("link");
    let kept = kept(values.one("kept"));
    let moment =
        |name: &str| values.some(name).map(str::parse::<Date>).transpose().map(|day| day.map(|day| Timestamp::from_london(day, 0, 0).0));
    let (opens, closes) = (moment("opens"), moment("closes"));
    let starts = day.zip(hour).map(|(day, hour)| Timestamp::from_london(day, hour.hour(), hour.minute()));
    errors.when(day.is_none() || starts.is_some_and(|starts| starts <= now), "day", "staff-training-day-wrong");
    errors.when(hour.is_none(), "hour", "staff-training-hour-wrong");
    errors.when(minutes.is_none(), "minutes", "staff-training-minutes-wrong");
    errors.when(capacity.is_none(), "capacity", "staff-training-capacity-wrong");
    errors.when(!link.is_empty() && !link.starts_with("https://"), "link", "staff-training-link-wrong");
    errors.when(values.one("place").is_empty() && link.is_empty(), "place", "staff-training-place-wrong");
    let all_kept: i64 = kept.iter().flat_map(BTreeMap::values).sum();
    errors.when(kept.is_none() || capacity.is_some_and(|capacity| all_kept > capacity), "kept", "staff-training-kept-wrong");
    errors.when(opens.is_err(), "opens", "staff-training-day-wrong");
    errors.when(closes.is_err(), "closes", "staff-training-day-wrong");
    for field in ["place", "link", "facilitators"] {
        errors.length(values, field, 300);
    }
    let (Some(starts), Some(minutes), Some(capacity), Some(kept), Ok(opens_at), Ok(closes_at), true) =
        (starts, minutes, capacity, kept, opens, closes, errors.is_empty())
    else {
        return Err(errors);
    };
    Ok(Plan {
        starts_at: starts.0,
        minutes,
        place: values.one("place").to_owned(),
        link: link.to_owned(),
        facilitators: values.one("facilitators").to_owned(),
        capacity,
        kept,
        opens_at,
        closes_at,
    })
}

/// Lines of an agency and how many places are kept for it.
fn kept(text: &str) -> Option<BTreeMap<String, i64>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (agency, count) = line.rsplit_once(char::is_whitespace)?;
            let agency = agency.trim();
            let count = count.parse::<i64>().ok().filter(|count| *count >= 1)?;
            AGENCIES.contains(&agency).then(|| (agency.to_owned(), count))
        })
        .collect()
}

async fn session_page(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    id: Uuid,
    note: Option<&'static str>,
    values: &Values,
    errors: &Errors,
) -> Result<Response, Error> {
    let session = courses::session(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.ok_or(Error::NotFound)?;
    let bookings = running::list(&portal.db, id).await?;
    let people: Vec<(booking::Booking, Details)> =
        bookings.into_iter().map(|booking| Ok((booking.clone(), booking.details(portal)?))).collect::<Result<_, Error>>()?;
    let now = portal.clock.now();
    let view = show::One {
        course: &course,
        session: &session,
        room: &format!("{}/training/here/{}", portal.settings.site.base_url, links::token(portal, links::ROOM, id, 0)),
        link: &session.link(portal)?,
        people: &people,
        register: running::register_is_open(&session, now),
        note,
        values,
        errors,
        now,
    };
    let status = if note.is_some() || !errors.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    tracing::info!(staff = %staff.id, session = %id, "a list of people was read");
    Ok(show::session(ui, staff, &view).status(status).respond(portal, ui))
}

pub async fn session(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    session_page(&portal, &ui, &staff, id, None, &Values::default(), &Errors::default()).await
}

/// Changes a session, calls it off, copies it, notes who came, adds who came without a booking.
pub async fn run(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs);
    let session = courses::session(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let here = format!("/staff/training/session/{id}");
    let say = async |note: Option<&'static str>, errors: &Errors| session_page(&portal, &ui, &staff, id, note, &values, errors).await;
    match values.one("do") {
        "change" => match plan(&values, portal.clock.now()) {
            Err(errors) => return say(None, &errors).await,
            Ok(plan) => match running::change(&portal, id, &plan).await? {
                Changed::Yes => {}
                Changed::TooSmall => return say(Some("staff-training-too-small"), &Errors::default()).await,
                Changed::Over => return say(Some("staff-training-over"), &Errors::default()).await,
            },
        },
        "off" => {
            running::call_off(&portal, id).await?;
            tracing::info!(staff = %staff.id, session = %id, "a session was called off");
        }
        "copy" => {
            let copied = courses::add(&portal, session.course_id, &copy(&portal, &session)?, 1).await?;
            return Ok(to(&format!("/staff/training/session/{}", copied[0])));
        }
        "walk-in" => {
            let mut errors = Errors::default();
            errors.when(values.one("name").is_empty() || values.one("name").chars().count() > 200, "name", "training-error-name");
            errors.when(!is_email(values.one("email")), "email", "ask-error-email");
            errors.when(!AGENCIES.contains(&values.one("agency")) && values.one("agency") != "family", "agency", "training-error-agency");
            if !errors.is_empty() {
                return say(None, &errors).await;
            }
            let details = Details { name: values.one("name").to_owned(), email: values.one("email").to_owned(), ..Details::default() };
            let wish = Wish { details, agency: values.one("agency").to_owned(), role: String::new() };
            if !running::walk_in(&portal, id, &wish).await? {
                return say(Some("staff-training-no-place"), &Errors::default()).await;
            }
        }
        what => {
            let (state, late) = match what {
                "came" => (Standing::Attended, false),
                "late" => (Standing::Attended, true),
                "missed" => (Standing::Missed, false),
                _ => return Err(Error::BadRequest("nothing to do")),
            };
            running::note(&portal, values.one("booking").parse().map_err(|_| Error::NotFound)?, state, late).await?;
        }
    }
    Ok(to(&here))
}

/// The same a week later, or as many weeks as bring it into the future, with its places empty.
fn copy(portal: &Portal, session: &Session) -> Result<Plan, Error> {
    let mut starts = courses::weeks_after(session.starts_at, 1);
    while starts <= portal.clock.now() {
        starts = courses::weeks_after(starts, 1);
    }
    Ok(Plan {
        starts_at: starts.0,
        minutes: session.minutes,
        place: session.place.clone(),
        link: session.link(portal)?,
        facilitators: session.facilitators.clone(),
        capacity: session.capacity,
        kept: session.kept.0.clone(),
        opens_at: None,
        closes_at: None,
    })
}

pub async fn figures(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    Ok(show::figures(&ui, &staff, &figures::all(&portal.db).await?).respond(&portal, &ui))
}

pub async fn export(State(portal): State<Portal>, staff: Staff) -> Result<Response, Error> {
    tracing::info!(staff = %staff.id, "figures of training were exported");
    let kind = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"training.csv\"")];
    Ok((kind, figures::csv(&figures::all(&portal.db).await?)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_places_name_agencies_that_there_are() {
        assert_eq!(kept("police 5\n early-years  2"), Some([("police".to_owned(), 5), ("early-years".to_owned(), 2)].into()));
        assert_eq!(kept("plumbers 5"), None);
        assert_eq!(kept("police"), None);
        assert_eq!(kept("police 0"), None);
    }
}
