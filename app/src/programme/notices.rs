//! Notices, as staff put them up and take them down.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use jiff::civil::{Date, Time};
use sqlx::types::Json;
use uuid::Uuid;

use super::pages::staff as show;
use super::staff::Pairs;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::Timestamp;
use crate::kit::notices::coming;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;
use crate::tx;

/// Letters of a notice: it stands above everything else on a phone.
const LONGEST: usize = 300;

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

async fn page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show::notices(ui, staff, &coming(portal).await?, values, errors).status(status).respond(portal, ui))
}

/// Puts a notice up, or ends one.
pub async fn write(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs);
    if !values.is_modest() {
        return Err(Error::BadRequest("more than a page holds"));
    }
    if let Some(id) = values.some("end") {
        end(&portal, id.parse().map_err(|_| Error::NotFound)?).await?;
        return Ok(Redirect::to("/staff/notices").into_response());
    }
    let codes = portal.words.languages().iter().map(|language| language.code.clone());
    let words: BTreeMap<String, String> = codes
        .map(|code| {
            let said = values.one(&format!("words-{code}")).to_owned();
            (code, said)
        })
        .filter(|(_, said)| !said.is_empty())
        .collect();
    let (from, until) = (moment(&values, "from-day", "from-hour"), moment(&values, "until-day", "until-hour"));
    let mut errors = Errors::default();
    errors.when(!words.contains_key("en"), "words", "staff-notices-words-wrong");
    errors.when(words.values().any(|said| said.chars().count() > LONGEST), "words", "staff-notices-long");
    errors.when(from.is_none(), "from-day", "staff-news-when-wrong");
    let after = until > from && until.is_some_and(|until| until > portal.clock.now());
    errors.when(!after, "until-day", "staff-notices-until-wrong");
    let (Some(from), Some(until), true) = (from, until, errors.is_empty()) else {
        return page(&portal, &ui, &staff, &values, &errors).await;
    };
    put_up(&portal, staff.id, &words, from, until).await?;
    Ok(Redirect::to("/staff/notices").into_response())
}

fn moment(values: &Values, day: &str, hour: &str) -> Option<Timestamp> {
    let (day, hour) = (values.one(day).parse::<Date>().ok()?, values.one(hour).parse::<Time>().ok()?);
    Some(Timestamp::from_london(day, hour.hour(), hour.minute()))
}

async fn put_up(portal: &Portal, staff: Uuid, words: &BTreeMap<String, String>, from: Timestamp, until: Timestamp) -> Result<(), Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("insert into notice (id, words, from_at, until_at, turned, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id).bind(Json(words)).bind(from).bind(until).bind(i64::from(from <= now)).bind(now).bind(staff).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn end(portal: &Portal, id: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update notice set until_at = $1, turned = 2 where id = $2 and until_at > $1").bind(now).bind(id).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}
