//! Answers in the database: sealed, with no person, no address and no hour. One that was sent knows the
//! day, its language and its version.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::answers::Answers;
use super::rules::Audience;
use super::store::{self, Standing};
use super::{quotas, signing};
use crate::kit::code;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, tx, write_one};

/// Days for which an answer that was not sent is kept.
const KEPT_DAYS: i64 = 28;

/// What is sealed of an answer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sealed {
    pub answers: Answers,
    /// To come back with, on another device.
    pub code: String,
    /// It came on paper: whoever types it in is not whose answer it is.
    #[serde(default)]
    pub paper: bool,
}

/// An answer as it stands.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: Uuid,
    pub survey: Uuid,
    pub version: Uuid,
    pub state: String,
    pub sealed: Sealed,
}

impl Held {
    pub fn is_trial(&self) -> bool {
        self.state == "trial"
    }

    pub fn is_sent(&self) -> bool {
        self.state == "sent"
    }
}

fn place(row: Uuid) -> Place {
    Place { column: "survey_answer.answers", row }
}

fn code_hash(portal: &Portal, code: &str) -> Vec<u8> {
    portal.keyring.fingerprint("survey-code", code)
}

/// The day, and nothing finer.
fn day(portal: &Portal) -> i64 {
    portal.clock.now().0.div_euclid(DAY)
}

/// A key that holds no time, as others do.
fn random_id(portal: &Portal) -> Uuid {
    let mut bytes = [0; 16];
    portal.chance.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// How an answer begins.
#[derive(Clone, Copy, Default)]
pub struct Beginning {
    pub trial: bool,
    pub invitation: Option<Uuid>,
    /// Typed in by staff from a sheet of paper.
    pub paper: bool,
}

pub async fn begin(portal: &Portal, survey: Uuid, version: Uuid, language: &str, how: Beginning) -> Result<Uuid, Error> {
    let id = random_id(portal);
    let sealed = Sealed { answers: Answers::default(), code: code::code(&*portal.chance), paper: how.paper };
    let hash = code_hash(portal, &sealed.code);
    let closed = portal.keyring.seal(&*portal.chance, place(id), &sealed)?;
    let state = if how.trial { "trial" } else { "open" };
    write_one!(&portal.db, c => sqlx::query(
        "insert into survey_answer (id, survey_id, version_id, language, state, day, code_hash, invitation_id, sealed_answers) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    ).bind(id).bind(survey).bind(version).bind(language).bind(state).bind(day(portal)).bind(hash).bind(how.invitation)
        .bind(closed).execute(c).await.map(|_| ()))?;
    Ok(id)
}

/// Survey, version, state, what is sealed.
type Row = (Uuid, Uuid, String, Vec<u8>);

fn open(portal: &Portal, id: Uuid, (survey, version, state, sealed): Row) -> Result<Held, Error> {
    Ok(Held { id, survey, version, state, sealed: portal.keyring.open(place(id), &sealed)? })
}

pub async fn load(portal: &Portal, id: Uuid) -> Result<Option<Held>, Error> {
    let row: Option<Row> = read!(&portal.db, c => sqlx::query_as("select survey_id, version_id, state, sealed_answers from survey_answer where id = $1")
        .bind(id).fetch_optional(c).await)?;
    row.map(|row| open(portal, id, row)).transpose()
}

/// The answer that a code belongs to, which is not sent yet.
pub async fn by_code(portal: &Portal, code: &str) -> Result<Option<Uuid>, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as("select id from survey_answer where code_hash = $1 and state <> 'sent'")
        .bind(code_hash(portal, code)).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}

/// Changes an answer that is not sent, with the row held: what another tab saved in other questions stays.
pub async fn change(portal: &Portal, id: Uuid, language: &str, edit: impl FnOnce(&Answers) -> Answers) -> Result<Option<Held>, Error> {
    let mut tx = portal.db.begin().await?;
    let sql = format!(
        "select survey_id, version_id, state, sealed_answers from survey_answer where id = $1 and state <> 'sent'{}",
        tx.for_update()
    );
    let row: Option<Row> = tx!(&mut tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?;
    let Some(row) = row else { return Ok(None) };
    let mut held = open(portal, id, row)?;
    held.sealed.answers = edit(&held.sealed.answers);
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &held.sealed)?;
    tx!(&mut tx, c => sqlx::query("update survey_answer set sealed_answers = $1, language = $2, day = $3 where id = $4")
        .bind(sealed).bind(language).bind(day(portal)).bind(id).execute(c).await.map(|_| ()))?;
    tx.commit().await?;
    Ok(Some(held))
}

/// What sending came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Counted; also when it was sent before.
    Counted,
    /// The invitation was spent on another answer.
    Spent,
    /// Enough have answered.
    Full,
    /// Enough of those have answered who gave one of these answers.
    Enough,
    /// The survey is not open.
    Late,
}

/// Sends an answer: once, however often it is asked for, and with what is `due` of it alone. Its invitation
/// is spent in the same transaction, and from then on nothing says whose answer it is.
/// `people` are the fingerprints of whoever sends it, where each may answer once.
pub async fn send(
    portal: &Portal,
    survey: Uuid,
    id: Uuid,
    people: &[Vec<u8>],
    due: impl FnOnce(&Answers) -> BTreeSet<String>,
) -> Result<Sent, Error> {
    let mut tx = portal.db.begin().await?;
    // The survey's row is held first: none is closed, and no last place taken, while an answer is on its way.
    let survey = store::hold(&mut tx, survey).await?.ok_or(Error::NotFound)?;
    let sql = format!("select state, invitation_id, sealed_answers from survey_answer where id = $1{}", tx.for_update());
    let row: Option<(String, Option<Uuid>, Vec<u8>)> =
        tx!(&mut tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?;
    let (state, invitation, sealed) = row.ok_or(Error::NotFound)?;
    if state != "open" {
        return Ok(Sent::Counted);
    }
    if survey.standing(true, portal.clock.now()) != Standing::Open {
        return Ok(Sent::Late);
    }
    if let Some(most) = survey.most_answers {
        let (count,): (i64,) = tx!(&mut tx, c => sqlx::query_as("select count(*) from survey_answer where survey_id = $1 and state = 'sent'")
            .bind(survey.id).fetch_one(c).await)?;
        if count >= most {
            return Ok(Sent::Full);
        }
    }
    let Sealed { mut answers, paper, .. } = portal.keyring.open(place(id), &sealed)?;
    // It may have been begun while the survey was for others.
    let known = match survey.audience() {
        Audience::Open => true,
        Audience::Invited => invitation.is_some() || paper,
        Audience::SignedIn => !people.is_empty() || paper,
    };
    if !known {
        return Ok(Sent::Spent);
    }
    if let Some(invitation) = invitation {
        let spent = tx!(&mut tx, c => sqlx::query("update survey_invitation set spent = true where id = $1 and not spent")
            .bind(invitation).execute(c).await.map(|done| done.rows_affected()))?;
        if spent == 0 {
            return Ok(Sent::Spent);
        }
    }
    if !signing::spend(&mut tx, survey.id, people).await? {
        return Ok(Sent::Spent);
    }
    let due = due(&answers);
    answers.values.retain(|key, _| due.contains(key));
    if !quotas::take(&mut tx, &survey, &answers).await? {
        return Ok(Sent::Enough);
    }
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &Sealed { answers, code: String::new(), paper: false })?;
    tx!(&mut tx, c => sqlx::query("update survey_answer set state = 'sent', day = $1, code_hash = null, invitation_id = null, sealed_answers = $2 where id = $3")
        .bind(day(portal)).bind(sealed).bind(id).execute(c).await.map(|_| ()))?;
    tx.commit().await?;
    Ok(Sent::Counted)
}

pub async fn delete(portal: &Portal, id: Uuid) -> Result<(), Error> {
    write_one!(&portal.db, c => sqlx::query("delete from survey_answer where id = $1 and state <> 'sent'").bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// A sent answer, for counting.
pub struct Answer {
    pub id: Uuid,
    pub language: String,
    pub answers: Answers,
}

/// All that were sent to a version, in the order of their random keys.
pub async fn sent(portal: &Portal, version: Uuid) -> Result<Vec<Answer>, Error> {
    let rows: Vec<(Uuid, String, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as(
        "select id, language, sealed_answers from survey_answer where version_id = $1 and state = 'sent' order by id",
    ).bind(version).fetch_all(c).await)?;
    rows.into_iter()
        .map(|(id, language, sealed)| {
            let sealed: Sealed = portal.keyring.open(place(id), &sealed)?;
            Ok(Answer { id, language, answers: sealed.answers })
        })
        .collect()
}

/// All that were sent to a survey, whatever their version, inside a transaction.
pub async fn sent_in(portal: &Portal, tx: &mut Tx, survey: Uuid) -> Result<Vec<Answers>, Error> {
    let rows: Vec<(Uuid, Vec<u8>)> = tx!(tx, c => sqlx::query_as("select id, sealed_answers from survey_answer where survey_id = $1 and state = 'sent'")
        .bind(survey).fetch_all(c).await)?;
    rows.into_iter().map(|(id, sealed)| Ok(portal.keyring.open::<Sealed>(place(id), &sealed)?.answers)).collect()
}

pub async fn count(db: &Db, survey: Uuid) -> Result<i64, Error> {
    let (count,): (i64,) = read!(db, c => sqlx::query_as("select count(*) from survey_answer where survey_id = $1 and state = 'sent'")
        .bind(survey).fetch_one(c).await)?;
    Ok(count)
}

/// Drops answers that were begun and left, and what was tried out; tells how many.
pub async fn sweep(portal: &Portal) -> Result<u64, Error> {
    let before = Timestamp(portal.clock.now().0 - KEPT_DAYS * DAY).0.div_euclid(DAY);
    Ok(write_one!(&portal.db, c => sqlx::query("delete from survey_answer where state <> 'sent' and day < $1")
        .bind(before).execute(c).await.map(|done| done.rows_affected()))?)
}
