//! What a worker does with a request. Each is one transaction: the fact, the history, the message.

use serde_json::json;
use sqlx::types::Json;
use uuid::Uuid;

use crate::kit::db::{Db, Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::messages;
use crate::requests::model::clocks;
use crate::requests::status::Action;
use crate::requests::store::{
    self as requests, Actor, HelpRequest, Row, about_place, by_id, close_questions, hold, question_place, rationale_place, remember,
    words_place,
};
use crate::{read, tx};

pub fn note_place(row: Uuid) -> Place {
    Place { column: "note.text", row }
}

/// Begins a change: the row is held, and the change must be one that its status allows.
async fn begin(portal: &Portal, id: Uuid, action: Action) -> Result<(Tx, Row), Error> {
    let mut tx = portal.db.begin().await?;
    let row = hold(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if row.status().allows(action) { Ok((tx, row)) } else { Err(Error::Conflict) }
}

/// Takes a request. Of two workers at once one gets it; the other is told that it is taken.
pub async fn claim(portal: &Portal, id: Uuid, staff: Uuid) -> Result<(), Error> {
    let (mut tx, _) = begin(portal, id, Action::Claim).await?;
    let now = portal.clock.now();
    let inserted = tx!(&mut tx, c => sqlx::query("insert into claim (request_id, staff_id, claimed_at) values ($1, $2, $3)")
        .bind(id).bind(staff).bind(now).execute(c).await.map(|_| ()));
    match inserted {
        Ok(()) => {}
        Err(error) if is_taken(&error) => return Err(Error::Conflict),
        Err(error) => return Err(error.into()),
    }
    // It is read by now; what is next is the decision.
    tx!(&mut tx, c => sqlx::query("update help_request set due_at = decide_by where id = $1").bind(id).execute(c).await.map(|_| ()))?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "claimed", json!({})).await?;
    Ok(tx.commit().await?)
}

/// Gives a request back to the queue. A manager does it for somebody who is away.
pub async fn release(portal: &Portal, id: Uuid, staff: Uuid, manager: bool) -> Result<(), Error> {
    let (mut tx, row) = begin(portal, id, Action::Release).await?;
    let released = tx!(&mut tx, c => sqlx::query("delete from claim where request_id = $1 and (staff_id = $2 or $3)")
        .bind(id).bind(staff).bind(manager).execute(c).await.map(|done| done.rows_affected()))?;
    if released == 0 {
        return Err(Error::Conflict);
    }
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "released", json!({"held_by": row.claimed_by})).await?;
    Ok(tx.commit().await?)
}

/// Writes a note. `row` comes with the form: the same form sent twice is one note.
pub async fn note(portal: &Portal, id: Uuid, row: Uuid, staff: Uuid, text: &str) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    write_note(portal, &mut tx, id, row, staff, text).await?;
    Ok(tx.commit().await?)
}

async fn write_note(portal: &Portal, tx: &mut Tx, id: Uuid, row: Uuid, staff: Uuid, text: &str) -> Result<(), Error> {
    let sealed = portal.keyring.seal(&*portal.chance, note_place(row), &text)?;
    let now = portal.clock.now();
    let written = tx!(tx, c => sqlx::query(
        "insert into note (id, request_id, written_by, written_at, sealed_text) values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
    ).bind(row).bind(id).bind(staff).bind(now).bind(sealed).execute(c).await.map(|done| done.rows_affected()))?;
    if written == 0 {
        return Ok(());
    }
    remember(portal, tx, Some(id), Actor::Staff(staff), "noted", json!({"note": row})).await
}

/// Says that a request is more urgent, or less, and why: the reason is a note.
pub async fn weigh(portal: &Portal, id: Uuid, staff: Uuid, urgency: i64, reason: &str) -> Result<(), Error> {
    let (mut tx, row) = begin(portal, id, Action::Weigh).await?;
    requests::weigh(portal, &mut tx, &row, urgency, "worker", Actor::Staff(staff)).await?;
    write_note(portal, &mut tx, id, portal.chance.id(portal.clock.now()), staff, reason).await?;
    Ok(tx.commit().await?)
}

/// Asks the asker a question; the request then waits for the answer.
pub async fn ask(portal: &Portal, request: &HelpRequest, staff: Uuid, text: &str) -> Result<(), Error> {
    let id = request.row.id;
    let (mut tx, row) = begin(portal, id, Action::Ask).await?;
    only_own(&row, staff)?;
    let question = portal.chance.id(portal.clock.now());
    let sealed = portal.keyring.seal(&*portal.chance, question_place(question), &text)?;
    let now = portal.clock.now();
    tx!(&mut tx, c => sqlx::query("insert into question (id, request_id, asked_by, asked_at, sealed_text) values ($1, $2, $3, $4, $5)")
        .bind(question).bind(id).bind(staff).bind(now).bind(sealed).execute(c).await.map(|_| ()))?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "asked", json!({"question": question})).await?;
    tell(portal, &mut tx, request, question).await?;
    Ok(tx.commit().await?)
}

/// A decision as it is written: both texts are there before it can be saved.
pub struct NewDecision<'a> {
    pub level_of_need: i64,
    pub outcome: &'a str,
    pub services: Vec<Uuid>,
    /// The earlier request, the other council, or the reason: for outcomes that need one.
    pub about: &'a str,
    pub rationale: &'a str,
    pub words_for_family: &'a str,
}

/// Whether an outcome says nothing without a further word.
pub fn needs_about(outcome: &str) -> bool {
    matches!(outcome, "other-council" | "joined" | "no-further-action")
}

pub async fn decide(portal: &Portal, request: &HelpRequest, staff: Uuid, decision: &NewDecision<'_>) -> Result<(), Error> {
    let id = request.row.id;
    let (mut tx, row) = begin(portal, id, Action::Decide).await?;
    only_own(&row, staff)?;
    let now = portal.clock.now();
    let key = portal.chance.id(now);
    let (chance, keys) = (&*portal.chance, &portal.keyring);
    let rationale = keys.seal(chance, rationale_place(key), &decision.rationale)?;
    let words = keys.seal(chance, words_place(key), &decision.words_for_family)?;
    let about = if decision.about.is_empty() { None } else { Some(keys.seal(chance, about_place(key), &decision.about)?) };
    tx!(&mut tx, c => sqlx::query(
        "insert into decision (id, request_id, decided_by, decided_at, level_of_need, outcome, service_ids, sealed_rationale, sealed_words_for_family, sealed_about) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(key)
    .bind(id)
    .bind(staff)
    .bind(now)
    .bind(decision.level_of_need)
    .bind(decision.outcome)
    .bind(Json(&decision.services))
    .bind(rationale)
    .bind(words)
    .bind(about)
    .execute(c)
    .await
    .map(|_| ()))?;
    set(&mut tx, id, "update help_request set decided_at = $1 where id = $2", Some(now)).await?;
    close_questions(portal, &mut tx, id).await?;
    let detail = json!({"decision": key, "outcome": decision.outcome, "level_of_need": decision.level_of_need});
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "decided", detail).await?;
    tell(portal, &mut tx, request, key).await?;
    Ok(tx.commit().await?)
}

pub async fn close(portal: &Portal, request: &HelpRequest, staff: Uuid) -> Result<(), Error> {
    let id = request.row.id;
    let (mut tx, _) = begin(portal, id, Action::Close).await?;
    let now = portal.clock.now();
    set(&mut tx, id, "update help_request set closed_at = $1 where id = $2", Some(now)).await?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "closed", json!({})).await?;
    tell(portal, &mut tx, request, portal.chance.id(now)).await?;
    Ok(tx.commit().await?)
}

/// Opens a decided request again: the decision no longer stands, and nobody has it. The reason is a note.
pub async fn reopen(portal: &Portal, request: &HelpRequest, staff: Uuid, reason: &str) -> Result<(), Error> {
    let id = request.row.id;
    let (mut tx, row) = begin(portal, id, Action::Reopen).await?;
    let now = portal.clock.now();
    // Its clocks begin anew: what was promised was kept.
    let (screen_by, decide_by) = clocks(&portal.settings.clocks, row.urgency, now);
    tx!(&mut tx, c => sqlx::query("update help_request set screen_by = $1, due_at = $1, decide_by = $2 where id = $3")
        .bind(screen_by).bind(decide_by).bind(id).execute(c).await.map(|_| ()))?;
    set(&mut tx, id, "update decision set superseded_at = $1 where request_id = $2 and superseded_at is null", Some(now)).await?;
    set(&mut tx, id, "update help_request set reopened_at = $1, decided_at = null, closed_at = null where id = $2", Some(now)).await?;
    tx!(&mut tx, c => sqlx::query("delete from claim where request_id = $1").bind(id).execute(c).await.map(|_| ()))?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "reopened", json!({})).await?;
    write_note(portal, &mut tx, id, portal.chance.id(now), staff, reason).await?;
    tell(portal, &mut tx, request, portal.chance.id(now)).await?;
    Ok(tx.commit().await?)
}

async fn set(tx: &mut Tx, id: Uuid, sql: &'static str, at: Option<Timestamp>) -> Result<(), Error> {
    tx!(tx, c => sqlx::query(sql).bind(at).bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Only whoever has a request asks and decides.
fn only_own(row: &Row, staff: Uuid) -> Result<(), Error> {
    if row.claimed_by == Some(staff) { Ok(()) } else { Err(Error::Conflict) }
}

/// Tells the family that there is news: only by a way that was said to be safe.
async fn tell(portal: &Portal, tx: &mut Tx, request: &HelpRequest, event: Uuid) -> Result<(), Error> {
    let Some(to) = request.sealed.answers.safe_email(portal.clock.now()) else { return Ok(()) };
    let message = messages::update(portal, request.row.id, event, &to, &request.row.language, &request.row.reference);
    messages::queue(portal, tx, &message).await
}

/// Opens a request for a worker: the look itself is remembered.
pub async fn look(portal: &Portal, id: Uuid, staff: Uuid) -> Result<Option<HelpRequest>, Error> {
    let Some(request) = by_id(portal, id).await? else { return Ok(None) };
    let mut tx = portal.db.begin().await?;
    remember(portal, &mut tx, Some(id), Actor::Staff(staff), "looked", json!({})).await?;
    tx.commit().await?;
    Ok(Some(request))
}

#[derive(sqlx::FromRow)]
pub struct Note {
    pub id: Uuid,
    pub written_at: Timestamp,
    pub sealed_text: Vec<u8>,
    pub name: Option<String>,
}

pub async fn notes(db: &Db, request: Uuid) -> Result<Vec<Note>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select note.id, written_at, sealed_text, staff.name as name from note left join staff on staff.id = note.written_by \
         where request_id = $1 order by written_at, note.id",
    ).bind(request).fetch_all(c).await)?)
}

pub async fn staff_name(db: &Db, id: Uuid) -> Result<Option<String>, Error> {
    let row: Option<(String,)> = read!(db, c => sqlx::query_as("select name from staff where id = $1").bind(id).fetch_optional(c).await)?;
    Ok(row.map(|(name,)| name))
}
