//! Running a survey: publishing, its rules, trying it out, invitations, paper, and its end.

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::answering::{self, Beginning};
use super::staff::{Pairs, page, page_with, survey, to};
use super::store::{self, Audience, Rules, Standing};
use super::{beginning, groups, xlsform};
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

pub async fn publish(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    match store::publish(&portal, &survey, staff.id).await? {
        Ok(number) => {
            tracing::info!(staff = %staff.id, survey = %id, number, "a survey was published");
            Ok(to(&format!("/staff/surveys/{id}")))
        }
        Err(_) => page(&portal, &ui, &staff, &survey, Some("staff-survey-not-published"), &[]).await,
    }
}

/// Moments as a date field gives them: the beginning of that day in London.
pub fn day(text: &str) -> Result<Option<Timestamp>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(|date| Some(Timestamp::from_london(date, 0, 0))).map_err(|_| ())
}

pub async fn rules(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values =
        Values::from_pairs(pairs).only(&["audience", "opens", "closes", "most", "consultation", "parted", "census", "children", "why"]);
    let survey = survey(&portal, id).await?;
    let audience = Audience::from_name(values.one("audience")).ok_or(Error::BadRequest("no audience"))?;
    let (opens, closes) = (day(values.one("opens")), day(values.one("closes")));
    let most = values.some("most").map(str::parse::<i64>);
    let census = census(values.one("census"));
    let (Ok(opens_at), Ok(closes_at), Ok(most_answers), Some(census)) = (opens, closes, most.transpose(), census) else {
        return page_with(&portal, &ui, &staff, &survey, Some("staff-survey-rules-wrong"), &[], &values).await;
    };
    if closes_at.is_some_and(|closes| opens_at.is_some_and(|opens| closes <= opens))
        || most_answers.is_some_and(|most| most < 1)
        || values.one("why").chars().count() > 1_000
    {
        return page_with(&portal, &ui, &staff, &survey, Some("staff-survey-rules-wrong"), &[], &values).await;
    }
    // What was shown once stands: opened again, two exports could be laid over each other.
    let closed = survey.standing(true, portal.clock.now()) == Standing::Closed;
    let (opens_at, closes_at, most_answers, audience) = if closed {
        (survey.opens_at, survey.closes_at, survey.most_answers, survey.audience())
    } else {
        (opens_at, closes_at, most_answers, audience)
    };
    let mut options = survey.settings.0.clone();
    // Tables parted in two ways could be laid over each other: once somebody has answered, it stays.
    let parted_by = if answering::count(&portal.db, id).await? == 0 { values.one("parted").to_owned() } else { options.parted_by.clone() };
    options.parted_by = parted_by;
    options.census = census;
    options.children = values.some("children").is_some();
    values.one("why").clone_into(&mut options.why);
    let rules =
        Rules { audience, opens_at, closes_at, most_answers, consultation: values.one("consultation").parse().ok(), options: &options };
    store::set_rules(&portal, id, &rules).await?;
    Ok(to(&format!("/staff/surveys/{id}")))
}

/// Lines of a choice and how many of a hundred it is; `None` where a line is something else.
pub fn census(text: &str) -> Option<std::collections::BTreeMap<String, f64>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (name, share) = line.rsplit_once(char::is_whitespace)?;
            let share: f64 = share.trim_end_matches('%').parse().ok()?;
            (0.0..=100.0).contains(&share).then(|| (name.trim().to_owned(), share))
        })
        .collect()
}

pub async fn close(State(portal): State<Portal>, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    store::close(&portal, survey.id).await?;
    tracing::info!(staff = %staff.id, survey = %id, "a survey was closed");
    Ok(to(&format!("/staff/surveys/{id}/results")))
}

/// Tries out what is written: an answer that does not count.
pub async fn try_out(State(portal): State<Portal>, ui: Ui, staff: Staff, session: Session, Key(id): Key) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    if xlsform::read(&survey.book).is_err() {
        return page(&portal, &ui, &staff, &survey, Some("staff-survey-not-published"), &[]).await;
    }
    let version = store::trial(&portal, &survey, staff.id).await?;
    beginning::hold(&portal, &session, &survey, version, "en", Beginning { trial: true, ..Beginning::default() }).await?;
    Ok(to(&format!("/survey/{}/ask/-", survey.slug)))
}

/// Types in an answer that came on paper, with its invitation where it bears one.
pub async fn paper(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    session: Session,
    Key(id): Key,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["code"]);
    let survey = survey(&portal, id).await?;
    let version = store::latest(&portal.db, id).await?;
    let invitation = groups::invitation(&portal, id, values.one("code")).await?;
    let refused = match (&version, values.some("code"), &invitation) {
        (None, ..) => Some("staff-survey-not-published"),
        (_, Some(_), None) => Some("staff-survey-code-wrong"),
        (_, _, Some((_, true))) => Some("staff-survey-code-spent"),
        _ => None,
    };
    if let Some(key) = refused {
        return page(&portal, &ui, &staff, &survey, Some(key), &[]).await;
    }
    let version = version.ok_or(Error::NotFound)?;
    let how = Beginning { invitation: invitation.map(|(id, _)| id), ..Beginning::default() };
    beginning::hold(&portal, &session, &survey, version.id, "en", how).await?;
    Ok(to(&format!("/survey/{}/ask/-", survey.slug)))
}

pub async fn invite(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["group", "remind", "codes"]);
    let survey = survey(&portal, id).await?;
    if values.some("remind").is_some() {
        groups::remind(&portal, &survey).await?;
    } else if let Some(count) = values.some("codes") {
        let count = count.parse::<usize>().ok().filter(|count| (1..=200).contains(count));
        let Some(count) = count else { return page(&portal, &ui, &staff, &survey, Some("staff-survey-codes-wrong"), &[]).await };
        let codes = groups::codes(&portal, id, count).await?;
        return page(&portal, &ui, &staff, &survey, None, &codes).await;
    } else {
        let group = values.one("group").parse().map_err(|_| Error::BadRequest("no group"))?;
        groups::invite(&portal, &survey, group).await?;
    }
    Ok(to(&format!("/staff/surveys/{id}")))
}
