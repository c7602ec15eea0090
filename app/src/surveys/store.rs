//! Surveys and their versions. What is being written and what was published stand apart: an answer
//! belongs to the version it was given to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::types::Json;
use uuid::Uuid;

use super::book::Book;
use super::model::Refusal;
use super::prepared::Prepared;
use super::rules::{Audience, Options};
use super::xlsform;
use crate::kit::db::{Db, Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::{read, tx, write_one};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Survey {
    pub id: Uuid,
    pub slug: String,
    pub consultation_id: Option<Uuid>,
    pub audience: String,
    pub book: Json<Book>,
    pub revision: i64,
    pub settings: Json<Options>,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub most_answers: Option<i64>,
    pub created_at: Timestamp,
}

/// Whether it can be answered now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Unpublished,
    NotYet,
    Open,
    Closed,
}

impl Survey {
    pub fn audience(&self) -> Audience {
        Audience::from_name(&self.audience).unwrap_or(Audience::Invited)
    }

    pub fn standing(&self, published: bool, now: Timestamp) -> Standing {
        if !published {
            Standing::Unpublished
        } else if self.closed_at.is_some() || self.closes_at.is_some_and(|closes| closes <= now) {
            Standing::Closed
        } else if self.opens_at.is_some_and(|opens| opens > now) {
            Standing::NotYet
        } else {
            Standing::Open
        }
    }
}

const SELECT: &str = "select id, slug, consultation_id, audience, book, revision, settings, opens_at, closes_at, closed_at, most_answers, created_at from survey";

/// A survey as it is listed: whether it was ever published, and how many have answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    #[sqlx(flatten)]
    pub survey: Survey,
    pub published: bool,
    pub answers: i64,
}

pub async fn all(db: &Db) -> Result<Vec<Listed>, Error> {
    let columns = SELECT.trim_end_matches(" from survey");
    let sql = format!(
        "{columns}, exists (select 1 from survey_version v where v.survey_id = survey.id and v.number > 0) as published, \
         (select count(*) from survey_answer a where a.survey_id = survey.id and a.state = 'sent') as answers \
         from survey order by created_at desc limit 500"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(c).await)?)
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Survey>, Error> {
    let sql = format!("{SELECT} where id = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// A survey inside a transaction, so that it is neither closed nor changed meanwhile; where answers are
/// counted against the most there may be, no two count at once.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<Option<Survey>, Error> {
    let counted: Option<(Option<i64>, Json<Options>)> =
        tx!(tx, c => sqlx::query_as("select most_answers, settings from survey where id = $1").bind(id).fetch_optional(c).await)?;
    let is_counted = counted.is_some_and(|(most, options)| most.is_some() || !options.quotas.is_empty());
    let lock = if is_counted { tx.for_update() } else { tx.for_share() };
    let sql = format!("{SELECT} where id = $1{lock}");
    Ok(tx!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

pub async fn by_slug(db: &Db, slug: &str) -> Result<Option<Survey>, Error> {
    let sql = format!("{SELECT} where slug = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(slug).fetch_optional(c).await)?)
}

/// Makes a survey; its address is what it is called, with a number where that is taken.
pub async fn create(portal: &Portal, staff: Uuid, wanted: &str, book: &Book) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    for number in 1..100 {
        let slug = if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
        let made = write_one!(&portal.db, c => sqlx::query(
            "insert into survey (id, slug, audience, book, revision, settings, created_at, created_by) values ($1, $2, 'open', $3, 1, $4, $5, $6)",
        ).bind(id).bind(slug).bind(Json(book)).bind(Json(Options::default())).bind(now).bind(staff).execute(c).await.map(|_| ()));
        match made {
            Err(error) if is_taken(&error) => {}
            other => return Ok(other.map(|()| id)?),
        }
    }
    Err(Error::Conflict)
}

/// Saves the sheets as they were written from revision `read`. False when somebody else saved meanwhile.
pub async fn save_book(db: &Db, id: Uuid, read: i64, book: &Book) -> Result<bool, Error> {
    let done = write_one!(db, c => sqlx::query("update survey set book = $1, revision = revision + 1 where id = $2 and revision = $3")
        .bind(Json(book)).bind(id).bind(read).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Ends it: nobody answers any more, and its results stand.
pub async fn close(portal: &Portal, id: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update survey set closed_at = $1 where id = $2 and closed_at is null").bind(now).bind(id).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// A version that answers are given to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Version {
    pub id: Uuid,
    pub survey_id: Uuid,
    pub number: i64,
    pub book: Json<Book>,
    pub published_at: Timestamp,
}

/// Publishes what is written as the next version, or says what is wrong with it.
pub async fn publish(portal: &Portal, survey: &Survey, staff: Uuid) -> Result<Result<i64, Vec<Refusal>>, Error> {
    if let Err(refused) = xlsform::read(&survey.book) {
        return Ok(Err(refused));
    }
    let mut tx = portal.db.begin().await?;
    let (last,): (i64,) = tx!(&mut tx, c => sqlx::query_as("select coalesce(max(number), 0) from survey_version where survey_id = $1 and number > 0")
        .bind(survey.id).fetch_one(c).await)?;
    insert_version(portal, &mut tx, survey, staff, last + 1).await?;
    public_data_changed(&mut tx).await?;
    tx.commit().await?;
    Ok(Ok(last + 1))
}

/// The version in which what is being written is tried out: never published, and its number is below nought.
pub async fn trial(portal: &Portal, survey: &Survey, staff: Uuid) -> Result<Uuid, Error> {
    let number = -survey.revision;
    let held: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as("select id from survey_version where survey_id = $1 and number = $2")
        .bind(survey.id).bind(number).fetch_optional(c).await)?;
    if let Some((id,)) = held {
        return Ok(id);
    }
    let mut tx = portal.db.begin().await?;
    let id = insert_version(portal, &mut tx, survey, staff, number).await?;
    tx.commit().await?;
    Ok(id)
}

async fn insert_version(portal: &Portal, tx: &mut Tx, survey: &Survey, staff: Uuid, number: i64) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let made = tx!(tx, c => sqlx::query(
        "insert into survey_version (id, survey_id, number, book, published_at, published_by) values ($1, $2, $3, $4, $5, $6)",
    ).bind(id).bind(survey.id).bind(number).bind(&survey.book).bind(now).bind(staff).execute(c).await.map(|_| ()));
    match made {
        Err(error) if is_taken(&error) => Err(Error::Conflict),
        other => Ok(other.map(|()| id)?),
    }
}

pub async fn versions(db: &Db, survey: Uuid) -> Result<Vec<Version>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select id, survey_id, number, book, published_at from survey_version where survey_id = $1 and number > 0 order by number desc",
    ).bind(survey).fetch_all(c).await)?)
}

pub async fn latest(db: &Db, survey: Uuid) -> Result<Option<Version>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select id, survey_id, number, book, published_at from survey_version where survey_id = $1 and number > 0 order by number desc limit 1",
    ).bind(survey).fetch_optional(c).await)?)
}

async fn version(db: &Db, id: Uuid) -> Result<Option<Version>, Error> {
    Ok(read!(db, c => sqlx::query_as("select id, survey_id, number, book, published_at from survey_version where id = $1")
        .bind(id).fetch_optional(c).await)?)
}

/// Versions read lately: they never change.
#[derive(Default)]
struct Kept(Mutex<HashMap<Uuid, Arc<Prepared>>>);

const MOST_KEPT: usize = 32;

/// A version, read and ready to be answered.
pub async fn prepared(portal: &Portal, id: Uuid) -> Result<Arc<Prepared>, Error> {
    let kept = portal.keep::<Kept>();
    if let Some(held) = kept.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id) {
        return Ok(Arc::clone(held));
    }
    let version = version(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let survey = xlsform::read(&version.book).map_err(|_| Error::Inside("a published survey does not read".to_owned()))?;
    let prepared = Arc::new(Prepared::new(survey));
    let mut held = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
    if held.len() >= MOST_KEPT {
        held.clear();
    }
    held.insert(id, Arc::clone(&prepared));
    Ok(prepared)
}
