//! Keeping requests: one insert, facts with times, a history that only grows.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Answers, clocks};
use super::status::{Facts, Status};
use crate::kit::code;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, tx};

/// What is sealed of a request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sealed {
    pub answers: Answers,
    pub follow_code: String,
}

/// A request as it stands in the database, with its answers opened.
#[derive(Clone, Debug)]
pub struct HelpRequest {
    pub row: Row,
    pub sealed: Sealed,
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: Uuid,
    pub reference: String,
    pub sealed_answers: Vec<u8>,
    pub language: String,
    pub urgency: i64,
    pub urgent_because: Json<Vec<String>>,
    pub submitted_at: Timestamp,
    pub screen_by: Timestamp,
    pub decide_by: Timestamp,
    pub due_at: Timestamp,
    pub decided_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
    pub reopened_at: Option<Timestamp>,
    pub claimed_at: Option<Timestamp>,
    pub claimed_by: Option<Uuid>,
    pub open_questions: i64,
}

const SELECT: &str = "select help_request.id, reference, sealed_answers, language, urgency, urgent_because, submitted_at, screen_by, \
     decide_by, due_at, decided_at, closed_at, withdrawn_at, reopened_at, claim.claimed_at as claimed_at, claim.staff_id as claimed_by, \
     (select count(*) from question where question.request_id = help_request.id and answered_at is null and question.closed_at is null) as open_questions \
     from help_request left join claim on claim.request_id = help_request.id";

impl Row {
    pub fn facts(&self) -> Facts {
        Facts {
            claimed_at: self.claimed_at,
            question_open: self.open_questions > 0,
            decided_at: self.decided_at,
            closed_at: self.closed_at,
            withdrawn_at: self.withdrawn_at,
            reopened_at: self.reopened_at,
        }
    }

    pub fn status(&self) -> Status {
        Status::of(&self.facts())
    }
}

pub fn place(row: Uuid) -> Place {
    Place { column: "help_request.answers", row }
}

pub fn follow_hash(portal: &Portal, reference: &str, code: &str) -> Vec<u8> {
    portal.keyring.fingerprint("follow-code", &format!("{reference} {code}"))
}

/// The request that came of a draft, when the session with this token sent it.
pub async fn sent_by(portal: &Portal, draft: Uuid, sender: Uuid) -> Result<Option<HelpRequest>, Error> {
    let sql = format!("{SELECT} where help_request.id = $1 and sender = $2");
    let row: Option<Row> = read!(&portal.db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(draft).bind(sender).fetch_optional(c).await)?;
    row.map(|row| open(portal, row)).transpose()
}

/// Whether a draft has become a request.
pub async fn is_sent(portal: &Portal, draft: Uuid) -> Result<bool, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as("select id from help_request where id = $1")
        .bind(draft).fetch_optional(c).await)?;
    Ok(row.is_some())
}

pub async fn by_id(portal: &Portal, id: Uuid) -> Result<Option<HelpRequest>, Error> {
    let sql = format!("{SELECT} where help_request.id = $1");
    let row: Option<Row> = read!(&portal.db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?;
    row.map(|row| open(portal, row)).transpose()
}

/// The row itself, held until the transaction ends.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<Option<Row>, Error> {
    let lock = format!("select id from help_request where id = $1{}", tx.for_update());
    let held: Option<(Uuid,)> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(lock)).bind(id).fetch_optional(c).await)?;
    if held.is_none() {
        return Ok(None);
    }
    let sql = format!("{SELECT} where help_request.id = $1");
    Ok(tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// The request of a reference, when the code is its own.
pub async fn by_reference_and_code(portal: &Portal, reference: &str, code: &str) -> Result<Option<Uuid>, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select id from help_request where reference = $1 and follow_code_hash = $2",
    ).bind(reference).bind(follow_hash(portal, reference, code)).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}

fn open(portal: &Portal, row: Row) -> Result<HelpRequest, Error> {
    let sealed = portal.keyring.open(place(row.id), &row.sealed_answers)?;
    Ok(HelpRequest { row, sealed })
}

/// Who leads the plan that a request became, once it did.
pub async fn passed_on_to(db: &Db, request: Uuid) -> Result<Option<String>, Error> {
    let row: Option<(String,)> = read!(db, c => sqlx::query_as(
        "select staff.name from plan join staff on staff.id = plan.lead_practitioner where plan.request_id = $1",
    ).bind(request).fetch_optional(c).await)?;
    Ok(row.map(|(name,)| name))
}

/// Who did something.
#[derive(Clone, Copy, Debug)]
pub enum Actor {
    Asker,
    Staff(Uuid),
    /// Somebody of a family, on its plan.
    Person(Uuid),
    Portal,
}

impl Actor {
    fn parts(self) -> (&'static str, Option<Uuid>) {
        match self {
            Self::Asker => ("asker", None),
            Self::Staff(id) => ("staff", Some(id)),
            Self::Person(id) => ("person", Some(id)),
            Self::Portal => ("portal", None),
        }
    }
}

/// Writes a line of history. `detail` never holds what somebody said.
pub async fn remember(portal: &Portal, tx: &mut Tx, request: Option<Uuid>, actor: Actor, what: &str, detail: Value) -> Result<(), Error> {
    let now = portal.clock.now();
    let (kind, who) = actor.parts();
    tx!(tx, c => sqlx::query("insert into history (id, request_id, at, actor_kind, actor_id, what, detail) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(portal.chance.id(now)).bind(request).bind(now).bind(kind).bind(who).bind(what).bind(Json(detail)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Writes a line of history about a plan.
pub async fn remember_plan(portal: &Portal, tx: &mut Tx, plan: Uuid, actor: Actor, what: &str, detail: Value) -> Result<(), Error> {
    let now = portal.clock.now();
    let (kind, who) = actor.parts();
    tx!(tx, c => sqlx::query("insert into history (id, plan_id, at, actor_kind, actor_id, what, detail) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(portal.chance.id(now)).bind(plan).bind(now).bind(kind).bind(who).bind(what).bind(Json(detail)).execute(c).await.map(|_| ()))?;
    Ok(())
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: Timestamp,
    pub actor_kind: String,
    pub actor_id: Option<Uuid>,
    pub what: String,
}

pub async fn history(db: &Db, request: Uuid) -> Result<Vec<Event>, Error> {
    Ok(read!(db, c => sqlx::query_as("select at, actor_kind, actor_id, what from history where request_id = $1 order by at, id")
        .bind(request).fetch_all(c).await)?)
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Question {
    pub id: Uuid,
    pub asked_at: Timestamp,
    pub sealed_text: Vec<u8>,
    pub answered_at: Option<Timestamp>,
    pub sealed_answer: Option<Vec<u8>>,
    /// Set when the request was decided, opened again or withdrawn before an answer came.
    pub closed_at: Option<Timestamp>,
}

pub fn question_place(row: Uuid) -> Place {
    Place { column: "question.text", row }
}

pub fn answer_place(row: Uuid) -> Place {
    Place { column: "question.answer", row }
}

pub async fn questions(db: &Db, request: Uuid) -> Result<Vec<Question>, Error> {
    Ok(
        read!(db, c => sqlx::query_as("select id, asked_at, sealed_text, answered_at, sealed_answer, closed_at from question where request_id = $1 order by asked_at, id")
        .bind(request).fetch_all(c).await)?,
    )
}

/// Answers a question of this request; false when it is not open any more.
pub async fn answer(portal: &Portal, tx: &mut Tx, request: Uuid, question: Uuid, text: &str) -> Result<bool, Error> {
    let sealed = portal.keyring.seal(&*portal.chance, answer_place(question), &text)?;
    let now = portal.clock.now();
    let answered = tx!(tx, c => sqlx::query(
        "update question set answered_at = $1, sealed_answer = $2 \
         where id = $3 and request_id = $4 and answered_at is null and closed_at is null",
    ).bind(now).bind(sealed).bind(question).bind(request).execute(c).await.map(|done| done.rows_affected()))?;
    if answered == 1 {
        remember(portal, tx, Some(request), Actor::Asker, "answered", json!({})).await?;
    }
    Ok(answered == 1)
}

/// Whether a question of this request has its answer: the same form may be sent twice.
pub async fn is_answered(db: &Db, request: Uuid, question: Uuid) -> Result<bool, Error> {
    Ok(questions(db, request).await?.iter().any(|held| held.id == question && held.answered_at.is_some()))
}

/// Closes what is still asked: the request has gone on without the answer.
pub async fn close_questions(portal: &Portal, tx: &mut Tx, request: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    tx!(tx, c => sqlx::query("update question set closed_at = $1 where request_id = $2 and answered_at is null and closed_at is null")
        .bind(now).bind(request).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Raises or lowers how urgent a request is. A raised one is due sooner, never later.
pub async fn weigh(portal: &Portal, tx: &mut Tx, row: &Row, urgency: i64, because: &str, actor: Actor) -> Result<(), Error> {
    if row.urgency == urgency {
        return Ok(());
    }
    let (screen_by, decide_by) = clocks(&portal.settings.clocks, urgency, portal.clock.now());
    let (screen_by, decide_by) = (screen_by.min(row.screen_by), decide_by.min(row.decide_by));
    let due_at = if row.claimed_at.is_some() { decide_by } else { screen_by }.min(row.due_at);
    let mut why = row.urgent_because.0.clone();
    if !why.iter().any(|held| held == because) {
        why.push(because.to_owned());
    }
    tx!(tx, c => sqlx::query("update help_request set urgency = $1, urgent_because = $2, screen_by = $3, decide_by = $4, due_at = $5 where id = $6")
        .bind(urgency).bind(Json(&why)).bind(screen_by).bind(decide_by).bind(due_at).bind(row.id).execute(c).await.map(|_| ()))?;
    remember(portal, tx, Some(row.id), actor, "weighed", json!({"from": row.urgency, "to": urgency, "because": because})).await
}

/// Gives a request a new code to follow it with: the old one is worth nothing any more.
pub async fn renew_code(portal: &Portal, request: &HelpRequest, staff: Uuid) -> Result<String, Error> {
    let id = request.row.id;
    let code = code::code(&*portal.chance);
    let sealed = Sealed { follow_code: code.clone(), ..request.sealed.clone() };
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &sealed)?;
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update help_request set sealed_answers = $1, follow_code_hash = $2 where id = $3")
        .bind(sealed).bind(follow_hash(portal, &request.row.reference, &code)).bind(id).execute(c).await.map(|_| ()))?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "code-renewed", json!({})).await?;
    tx.commit().await?;
    Ok(code)
}

pub async fn withdraw(portal: &Portal, tx: &mut Tx, request: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    tx!(tx, c => sqlx::query("update help_request set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
        .bind(now).bind(request).execute(c).await.map(|_| ()))?;
    close_questions(portal, tx, request).await?;
    remember(portal, tx, Some(request), Actor::Asker, "withdrawn", json!({})).await
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Decision {
    pub id: Uuid,
    pub decided_at: Timestamp,
    pub level_of_need: i64,
    pub outcome: String,
    pub service_ids: Json<Vec<Uuid>>,
    pub sealed_rationale: Vec<u8>,
    pub sealed_words_for_family: Vec<u8>,
    pub sealed_about: Option<Vec<u8>>,
    /// Set when the request was opened again: it no longer stands.
    pub superseded_at: Option<Timestamp>,
}

pub fn rationale_place(row: Uuid) -> Place {
    Place { column: "decision.rationale", row }
}

pub fn words_place(row: Uuid) -> Place {
    Place { column: "decision.words_for_family", row }
}

pub fn about_place(row: Uuid) -> Place {
    Place { column: "decision.about", row }
}

/// All decisions, the newest first.
pub async fn decisions(db: &Db, request: Uuid) -> Result<Vec<Decision>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select id, decided_at, level_of_need, outcome, service_ids, sealed_rationale, sealed_words_for_family, sealed_about, superseded_at \
         from decision where request_id = $1 order by decided_at desc, id desc",
    ).bind(request).fetch_all(c).await)?)
}
