//! What the family says to its plan. Its workers read it; nobody else of the family does.

use serde_json::json;
use uuid::Uuid;

use super::model::ReplyKind;
use super::people::Person;
use super::seen::Seen;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

pub fn text_place(row: Uuid) -> Place {
    Place { column: "plan_reply.text", row }
}

pub fn answer_place(row: Uuid) -> Place {
    Place { column: "plan_reply.answer", row }
}

#[derive(Clone, Debug)]
pub struct Reply {
    pub id: Uuid,
    pub person: Uuid,
    pub part: Option<Uuid>,
    pub kind: ReplyKind,
    pub text: String,
    pub said_at: Timestamp,
    pub answer: Option<String>,
    pub answered_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    part_id: Option<Uuid>,
    kind: String,
    sealed_text: Vec<u8>,
    said_at: Timestamp,
    answered_at: Option<Timestamp>,
    sealed_answer: Option<Vec<u8>>,
}

/// Keeps what somebody says. About a part only if they see it. `id` comes with the form: sent twice,
/// it is said once.
pub async fn say(
    portal: &Portal,
    person: &Person,
    seen: &Seen,
    id: Uuid,
    kind: ReplyKind,
    part: Option<Uuid>,
    text: &str,
) -> Result<(), Error> {
    if part.is_some_and(|part| !seen.parts.iter().any(|held| held.id == part)) {
        return Err(Error::NotFound);
    }
    // Everybody ticks their own steps alone.
    let own = part.is_some_and(|part| seen.parts.iter().any(|held| held.id == part && held.is_step_of(person)));
    if kind.is_of_step() && !own {
        return Err(Error::NotFound);
    }
    let now = portal.clock.now();
    let sealed = portal.keyring.seal(&*portal.chance, text_place(id), &text)?;
    let mut tx = portal.db.begin().await?;
    let said = tx!(&mut tx, c => sqlx::query(
        "insert into plan_reply (id, plan_id, person_id, part_id, version_id, kind, sealed_text, said_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing",
    ).bind(id).bind(person.plan).bind(person.id).bind(part).bind(seen.version.id).bind(kind.key()).bind(sealed).bind(now)
        .execute(c).await.map(|done| done.rows_affected()))?;
    if said == 1 {
        remember_plan(portal, &mut tx, person.plan, Actor::Person(person.id), "plan-said", json!({"kind": kind.key(), "reply": id}))
            .await?;
    }
    Ok(tx.commit().await?)
}

/// What one person said, newest first: their own page shows it to them alone.
pub async fn of_person(portal: &Portal, person: Uuid) -> Result<Vec<Reply>, Error> {
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select id, person_id, part_id, kind, sealed_text, said_at, answered_at, sealed_answer from plan_reply where person_id = $1 \
         order by said_at desc, id desc limit 100",
    ).bind(person).fetch_all(c).await)?;
    rows.into_iter().map(|row| open(portal, row)).collect()
}

/// What everybody of the family said, newest first: for its workers.
pub async fn of_plan(portal: &Portal, plan: Uuid) -> Result<Vec<Reply>, Error> {
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select id, person_id, part_id, kind, sealed_text, said_at, answered_at, sealed_answer from plan_reply where plan_id = $1 \
         order by said_at desc, id desc limit 200",
    ).bind(plan).fetch_all(c).await)?;
    rows.into_iter().map(|row| open(portal, row)).collect()
}

fn open(portal: &Portal, row: Row) -> Result<Reply, Error> {
    Ok(Reply {
        kind: ReplyKind::from_key(&row.kind).ok_or_else(|| Error::Inside("a reply of no kind".to_owned()))?,
        text: portal.keyring.open(text_place(row.id), &row.sealed_text)?,
        answer: row.sealed_answer.map(|sealed| portal.keyring.open(answer_place(row.id), &sealed)).transpose()?,
        id: row.id,
        person: row.person_id,
        part: row.part_id,
        said_at: row.said_at,
        answered_at: row.answered_at,
    })
}

/// Answers what somebody said; an answer stands once.
pub async fn answer(portal: &Portal, plan: Uuid, id: Uuid, staff: Uuid, text: &str) -> Result<(), Error> {
    let now = portal.clock.now();
    let sealed = portal.keyring.seal(&*portal.chance, answer_place(id), &text)?;
    let mut tx = portal.db.begin().await?;
    let answered = tx!(&mut tx, c => sqlx::query(
        "update plan_reply set answered_at = $1, answered_by = $2, sealed_answer = $3 where id = $4 and plan_id = $5 and answered_at is null",
    ).bind(now).bind(staff).bind(sealed).bind(id).bind(plan).execute(c).await.map(|done| done.rows_affected()))?;
    if answered == 0 {
        return Err(Error::Conflict);
    }
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-answered", json!({"reply": id})).await?;
    super::people::tell(portal, &mut tx, plan, id).await?;
    Ok(tx.commit().await?)
}
