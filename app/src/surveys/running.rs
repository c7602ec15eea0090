//! Running a survey: publishing, its rules, trying it out, invitations, paper, and its end.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::answering::{self, Beginning};
use super::prepared::Prepared;
use super::rules::{self, Ages, Audience, Options, Quota, Rules};
use super::staff::{Pairs, page, page_with, survey, to};
use super::store::{self, Standing, Survey};
use super::{beginning, groups, tally, xlsform};
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

const RULES: [&str; 11] = ["audience", "opens", "closes", "most", "consultation", "parted", "census", "quotas", "ages", "consent", "why"];

/// Letters of what those who ask say before the first question.
const LONGEST_WORDS: usize = 2_000;

pub async fn rules(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&RULES);
    let survey = survey(&portal, id).await?;
    let answered = answering::count(&portal.db, id).await? > 0;
    let Some(taken) = taken(&survey, &values, answered) else {
        return page_with(&portal, &ui, &staff, &survey, Some("staff-survey-rules-wrong"), &[], &values).await;
    };
    // What was shown once stands: opened again, two exports could be laid over each other.
    let closed = survey.standing(true, portal.clock.now()) == Standing::Closed;
    let (opens_at, closes_at, most_answers, audience) = if closed {
        (survey.opens_at, survey.closes_at, survey.most_answers, survey.audience())
    } else {
        (taken.opens_at, taken.closes_at, taken.most_answers, taken.audience)
    };
    rules::set(&portal, id, &Rules { audience, opens_at, closes_at, most_answers, ..taken }).await?;
    Ok(to(&format!("/staff/surveys/{id}")))
}

/// Whether each quota is of a choice that there is, and no two of the same.
fn names_choices(survey: &Survey, quotas: &[Quota]) -> bool {
    let Ok(asked) = xlsform::read(&survey.book) else { return false };
    let prepared = Prepared::new(asked);
    let countable = tally::countable(&prepared);
    let mut seen = BTreeSet::new();
    quotas.iter().all(|quota| {
        let found = countable.iter().find(|(_, place)| place.key() == quota.question);
        let list = found.and_then(|(question, _)| question.kind.list()).and_then(|list| prepared.survey.lists.get(list));
        let known = list.is_some_and(|list| list.choices.iter().any(|choice| choice.name == quota.choice));
        known && seen.insert((&quota.question, &quota.choice))
    })
}

/// The rules as they were sent; `None` where something cannot be read, or does not go together.
fn taken(survey: &Survey, values: &Values, answered: bool) -> Option<Rules> {
    let quotas = rules::quotas(values.one("quotas"))?;
    if !quotas.is_empty() && !names_choices(survey, &quotas) {
        return None;
    }
    let (opens_at, closes_at) = (day(values.one("opens")).ok()?, day(values.one("closes")).ok()?);
    let most_answers = values.some("most").map(str::parse::<i64>).transpose().ok()?;
    let before = &survey.settings;
    let options = Options {
        // Tables parted in two ways could be laid over each other: once somebody has answered, it stays.
        parted_by: if answered { before.parted_by.clone() } else { values.one("parted").to_owned() },
        census: rules::shares(values.one("census"))?,
        // A quota that could be set anew would count answers for whoever tries numbers.
        quotas: if answered { before.quotas.clone() } else { quotas },
        ages: Ages::from_name(values.one("ages"))?,
        consent: values.one("consent").to_owned(),
        why: values.one("why").to_owned(),
    };
    let in_order = closes_at.is_none_or(|closes| opens_at.is_none_or(|opens| closes > opens));
    let short = [&options.why, &options.consent].iter().all(|words| words.chars().count() <= LONGEST_WORDS);
    let audience = Audience::from_name(values.one("audience"))?;
    let consultation = values.one("consultation").parse().ok();
    let fits = in_order && short && most_answers.is_none_or(|most| most >= 1);
    fits.then_some(Rules { audience, opens_at, closes_at, most_answers, consultation, options })
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
    let values = Values::from_pairs(pairs).only(&["code", "sheet"]);
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
    let how = Beginning { invitation: invitation.map(|(id, _)| id), paper: true, ..Beginning::default() };
    // Typed in on pages of the sheet's language: what was said counts in that one.
    let language = portal.words.language(values.one("sheet")).unwrap_or(portal.words.english());
    beginning::hold(&portal, &session, &survey, version.id, &language.code, how).await?;
    Ok(to(&ui.href_in(language, &format!("/survey/{}/ask/-", survey.slug))))
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
