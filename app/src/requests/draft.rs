//! A request that is not sent yet: sealed, found again by the session or by its code.

use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use super::journey::{Step, check, due};
use super::model::Answers;
use crate::kit::code;
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, tx, write_one};

/// What is sealed of a draft. Reference and code are made with it, so that a form which is sent
/// many times at once always ends in the same request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    #[serde(skip)]
    pub id: Uuid,
    #[serde(skip)]
    pub language: String,
    /// Rises with each change.
    #[serde(skip)]
    pub revision: i64,
    pub answers: Answers,
    /// Questions that were answered and gone on from.
    pub passed: BTreeSet<String>,
    pub return_code: String,
    pub reference: String,
    pub follow_code: String,
    /// The address to which the return code went.
    #[serde(default)]
    pub code_sent_to: Option<String>,
}

impl Draft {
    pub fn is_done(&self, step: Step, today: jiff::civil::Date) -> bool {
        self.passed.contains(step.key()) && check(step, &self.answers.of(step), &self.answers, today).is_empty()
    }

    /// The first question still open.
    pub fn next_open(&self, today: jiff::civil::Date) -> Option<Step> {
        due(&self.answers).into_iter().find(|step| !self.is_done(*step, today))
    }
}

fn place(row: Uuid) -> Place {
    Place { column: "request_draft.answers", row }
}

fn code_hash(portal: &Portal, code: &str) -> Vec<u8> {
    portal.keyring.fingerprint("return-code", code)
}

pub async fn create(portal: &Portal, language: &str) -> Result<Draft, Error> {
    let now = portal.clock.now();
    let chance = &*portal.chance;
    let draft = Draft {
        id: chance.id(now),
        language: language.to_owned(),
        revision: 1,
        answers: Answers::default(),
        passed: BTreeSet::new(),
        return_code: code::code(chance),
        reference: code::reference(chance),
        follow_code: code::code(chance),
        code_sent_to: None,
    };
    let sealed = portal.keyring.seal(chance, place(draft.id), &draft)?;
    write_one!(&portal.db, c => sqlx::query(
        "insert into request_draft (id, return_code_hash, language, sealed_answers, revision, created_at, touched_at) \
         values ($1, $2, $3, $4, 1, $5, $5)",
    )
    .bind(draft.id)
    .bind(code_hash(portal, &draft.return_code))
    .bind(language)
    .bind(sealed)
    .bind(now)
    .execute(c)
    .await
    .map(|_| ()))?;
    Ok(draft)
}

pub async fn load(portal: &Portal, id: Uuid) -> Result<Option<Draft>, Error> {
    let row: Option<Row> = read!(&portal.db, c => sqlx::query_as(
        "select language, revision, sealed_answers from request_draft where id = $1",
    ).bind(id).fetch_optional(c).await)?;
    row.map(|row| open(portal, id, row)).transpose()
}

/// Drafts as this process last wrote them, sealed. A guess alone: another process may have changed or
/// sent one since, so only what the database holds against the revision may use it.
#[derive(Default)]
struct Lately(Mutex<[HashMap<Uuid, Row>; 2]>);

/// Of each of the two generations: when the newer is full, the older goes.
const MOST_LATELY: usize = 1_000;

impl Lately {
    fn put(&self, id: Uuid, row: Row) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held[0].len() >= MOST_LATELY {
            held.swap(0, 1);
            held[0].clear();
        }
        held[0].insert(id, row);
    }

    fn take(&self, id: Uuid) -> Option<Row> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let [newer, older] = &mut *held;
        let before = older.remove(&id);
        newer.remove(&id).or(before)
    }
}

/// The draft as this process last wrote it, if it did lately. It spares a submission one of its
/// rounds to the database.
pub fn lately(portal: &Portal, id: Uuid) -> Option<Draft> {
    open(portal, id, portal.keep::<Lately>().take(id)?).ok()
}

/// Loads inside a transaction and holds the row, so that nobody else changes or sends it meanwhile.
async fn hold(portal: &Portal, tx: &mut Tx, id: Uuid) -> Result<Option<Draft>, Error> {
    let sql = format!("select language, revision, sealed_answers from request_draft where id = $1{}", tx.for_update());
    let row: Option<Row> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?;
    row.map(|row| open(portal, id, row)).transpose()
}

/// Language, revision and what is sealed.
type Row = (String, i64, Vec<u8>);

fn open(portal: &Portal, id: Uuid, (language, revision, sealed): Row) -> Result<Draft, Error> {
    let draft: Draft = portal.keyring.open(place(id), &sealed)?;
    Ok(Draft { id, language, revision, ..draft })
}

/// Changes a draft; what another tab saved meanwhile in other questions stays.
pub async fn change(portal: &Portal, id: Uuid, language: &str, edit: impl FnOnce(&mut Draft)) -> Result<Option<Draft>, Error> {
    Ok(change_with(portal, id, language, edit).await?.map(|(draft, ())| draft))
}

/// The same, with what the edit found.
pub async fn change_with<Found>(
    portal: &Portal,
    id: Uuid,
    language: &str,
    edit: impl FnOnce(&mut Draft) -> Found,
) -> Result<Option<(Draft, Found)>, Error> {
    let mut tx = portal.db.begin().await?;
    let Some(mut draft) = hold(portal, &mut tx, id).await? else { return Ok(None) };
    let found = edit(&mut draft);
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &draft)?;
    let now = portal.clock.now();
    tx!(&mut tx, c => sqlx::query(
        "update request_draft set sealed_answers = $1, language = $2, return_code_hash = $3, revision = revision + 1, touched_at = $4 where id = $5",
    ).bind(&sealed).bind(language).bind(code_hash(portal, &draft.return_code)).bind(now).bind(id).execute(c).await.map(|_| ()))?;
    tx.commit().await?;
    draft.revision += 1;
    portal.keep::<Lately>().put(id, (language.to_owned(), draft.revision, sealed));
    Ok(Some((draft, found)))
}

pub async fn by_code(portal: &Portal, code: &str) -> Result<Option<Uuid>, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as("select id from request_draft where return_code_hash = $1")
        .bind(code_hash(portal, code)).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}

pub async fn delete(portal: &Portal, id: Uuid) -> Result<(), Error> {
    write_one!(&portal.db, c => sqlx::query("delete from request_draft where id = $1").bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Drops drafts that nobody touched for as long as the settings say; tells how many.
pub async fn sweep(portal: &Portal) -> Result<u64, Error> {
    let before = Timestamp(portal.clock.now().0 - portal.settings.retention.draft_days * DAY);
    Ok(write_one!(&portal.db, c => sqlx::query("delete from request_draft where touched_at < $1")
        .bind(before).execute(c).await.map(|done| done.rows_affected()))?)
}
