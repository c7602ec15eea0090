//! A draft becomes a request.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::types::Json;
use uuid::Uuid;

use super::draft::Draft;
use super::journey::Step;
use super::model::{clocks, urgency};
use super::store::{Sealed, follow_hash, place};
use super::together;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::messages::{self, Message};

/// The request, its line of history, and the end of its draft: one round to the database, since each
/// round is most of what a submission costs. PostgreSQL takes one statement with parameters at a
/// time, SQLite changes no rows inside a `with`: so the pair. Both do nothing unless the draft is as
/// it was read.
const SUBMIT_POSTGRES: &str = "with gone as (delete from request_draft where id = $1 and revision = $2 returning id), \
     made as (insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, urgency, \
     urgent_because, submitted_at, screen_by, decide_by, due_at) select id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $13 from gone returning id) \
     insert into history (id, request_id, at, actor_kind, what, detail) select $15, id, $12, 'asker', 'submitted', $16 from made";
const SUBMIT_SQLITE: &str = "insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, \
     urgency, urgent_because, submitted_at, screen_by, decide_by, due_at) \
     select id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $13 from request_draft where id = $1 and revision = $2; \
     insert into history (id, request_id, at, actor_kind, what, detail) \
     select $15, id, $12, 'asker', 'submitted', $16 from request_draft where id = $1 and revision = $2; \
     delete from request_draft where id = $1 and revision = $2";

/// All that a submission writes.
pub struct Ready {
    draft: Uuid,
    revision: i64,
    sender: Uuid,
    reference: String,
    follow_hash: Vec<u8>,
    sealed: Vec<u8>,
    asker: String,
    language: String,
    district: Option<String>,
    urgency: i64,
    because: Json<BTreeSet<&'static str>>,
    now: Timestamp,
    screen_by: Timestamp,
    decide_by: Timestamp,
    line: Uuid,
    message: Option<Message>,
}

/// Makes the request of a draft, and takes the draft away. It keeps the draft's id, so that there is
/// one of it however often it is sent; `sender` is the token of the session that sends it. False
/// when the draft is not any more as it was read: it was changed, or sent already.
pub async fn submit(portal: &Portal, draft: &Draft, sender: Uuid, language: &str) -> Result<bool, Error> {
    let ready = ready(portal, draft, sender, language)?;
    match portal.db {
        // One writer: what comes at once shares its commit.
        Db::Sqlite { .. } => together::submit(portal, ready).await,
        // Many writers, which share their commits inside the engine.
        Db::Postgres(_) => run_alone(portal, &ready).await,
    }
}

fn ready(portal: &Portal, draft: &Draft, sender: Uuid, language: &str) -> Result<Ready, Error> {
    let now = portal.clock.now();
    let id = draft.id;
    let (urgency, because) = urgency(&draft.answers);
    let (screen_by, decide_by) = clocks(&portal.settings.clocks, urgency, now);
    let sealed = Sealed { answers: draft.answers.clone(), follow_code: draft.follow_code.clone() };
    let wanted = draft.answers.of(Step::ContactDetails).has("send-reference", "yes");
    let to = draft.answers.safe_email(now).filter(|_| wanted);
    Ok(Ready {
        draft: id,
        revision: draft.revision,
        sender,
        reference: draft.reference.clone(),
        follow_hash: follow_hash(portal, &draft.reference, &draft.follow_code),
        sealed: portal.keyring.seal(&*portal.chance, place(id), &sealed)?,
        asker: draft.answers.asker(),
        language: language.to_owned(),
        district: draft.answers.postcode().and_then(|postcode| postcode.split(' ').next().map(str::to_owned)),
        urgency,
        because: Json(because),
        now,
        screen_by,
        decide_by,
        line: portal.chance.id(now),
        message: to.map(|to| messages::reference(portal, id, &to, language, &draft.reference)),
    })
}

macro_rules! write_rows {
    ($sql:expr, $ready:expr, $c:expr) => {
        sqlx::query($sql)
            .bind($ready.draft)
            .bind($ready.revision)
            .bind($ready.sender)
            .bind(&$ready.reference)
            .bind(&$ready.follow_hash)
            .bind(&$ready.sealed)
            .bind(&$ready.asker)
            .bind(&$ready.language)
            .bind(&$ready.district)
            .bind($ready.urgency)
            .bind(&$ready.because)
            .bind($ready.now)
            .bind($ready.screen_by)
            .bind($ready.decide_by)
            .bind($ready.line)
            .bind(Json(json!({})))
            .execute($c)
            .await
            .map(|done| done.rows_affected() > 0)
    };
}

/// Writes one submission inside a transaction.
pub async fn run(portal: &Portal, tx: &mut Tx, ready: &Ready) -> Result<bool, Error> {
    let made = match tx {
        Tx::Sqlite(inside) => write_rows!(SUBMIT_SQLITE, ready, &mut **inside)?,
        Tx::Postgres(inside) => write_rows!(SUBMIT_POSTGRES, ready, &mut **inside)?,
    };
    if let (true, Some(message)) = (made, &ready.message) {
        messages::queue(portal, tx, message).await?;
    }
    Ok(made)
}

/// Writes one submission in a transaction of its own.
pub async fn run_alone(portal: &Portal, ready: &Ready) -> Result<bool, Error> {
    if let (Db::Postgres(pool), None) = (&portal.db, &ready.message) {
        // One statement is a transaction of its own.
        return Ok(write_rows!(SUBMIT_POSTGRES, ready, pool)?);
    }
    let mut tx = portal.db.begin().await?;
    let made = run(portal, &mut tx, ready).await?;
    tx.commit().await?;
    Ok(made)
}
