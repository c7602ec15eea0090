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
/// it was read. PostgreSQL's takes many submissions at once, a list for each column.
const SUBMIT_POSTGRES: &str = "with sent as (select * from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::bytea[], $6::bytea[], $7::text[], \
     $8::text[], $9::text[], $10::bigint[], $11::jsonb[], $12::bigint[], $13::bigint[], $14::bigint[], $15::uuid[]) \
     as sent (id, revision, sender, reference, follow_code_hash, sealed_answers, asker, language, district, urgency, urgent_because, \
     submitted_at, screen_by, decide_by, line)), \
     gone as (delete from request_draft using sent where request_draft.id = sent.id and request_draft.revision = sent.revision returning request_draft.id), \
     made as (insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, urgency, \
     urgent_because, submitted_at, screen_by, decide_by, due_at) select id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, \
     urgency, urgent_because, submitted_at, screen_by, decide_by, screen_by from sent join gone using (id)), \
     told as (insert into history (id, request_id, at, actor_kind, what, detail) \
     select line, id, submitted_at, 'asker', 'submitted', '{}' from sent join gone using (id)) select id from gone";
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
    together::submit(portal, ready(portal, draft, sender, language)?).await
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

/// Writes submissions inside a transaction; tells of each whether it was made.
async fn run(portal: &Portal, tx: &mut Tx, all: &[&Ready]) -> Result<Vec<bool>, Error> {
    let mut made = Vec::with_capacity(all.len());
    match tx {
        Tx::Sqlite(inside) => {
            for ready in all {
                made.push(write_one_row(ready, inside).await?);
            }
        }
        Tx::Postgres(inside) => made = write_lists(all, &mut **inside).await?,
    }
    for (ready, made) in all.iter().zip(&made) {
        if let (true, Some(message)) = (made, &ready.message) {
            messages::queue(portal, tx, message).await?;
        }
    }
    Ok(made)
}

/// Writes submissions in a transaction of their own.
pub async fn commit_all(portal: &Portal, all: &[&Ready]) -> Result<Vec<bool>, Error> {
    if let Db::Postgres(pool) = &portal.db
        && all.iter().all(|ready| ready.message.is_none())
    {
        // One statement is a transaction of its own.
        return Ok(write_lists(all, pool).await?);
    }
    let mut tx = portal.db.begin().await?;
    let made = run(portal, &mut tx, all).await?;
    tx.commit().await?;
    Ok(made)
}

async fn write_one_row(ready: &Ready, inside: &mut sqlx::SqliteConnection) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(SUBMIT_SQLITE)
        .bind(ready.draft)
        .bind(ready.revision)
        .bind(ready.sender)
        .bind(&ready.reference)
        .bind(&ready.follow_hash)
        .bind(&ready.sealed)
        .bind(&ready.asker)
        .bind(&ready.language)
        .bind(&ready.district)
        .bind(ready.urgency)
        .bind(&ready.because)
        .bind(ready.now)
        .bind(ready.screen_by)
        .bind(ready.decide_by)
        .bind(ready.line)
        .bind(Json(json!({})))
        .execute(inside)
        .await?;
    Ok(done.rows_affected() > 0)
}

async fn write_lists(all: &[&Ready], inside: impl sqlx::PgExecutor<'_>) -> Result<Vec<bool>, sqlx::Error> {
    fn list<'a, T>(all: &[&'a Ready], column: impl Fn(&'a Ready) -> T) -> Vec<T> {
        all.iter().map(|ready| column(ready)).collect()
    }
    let gone: Vec<(Uuid,)> = sqlx::query_as(SUBMIT_POSTGRES)
        .bind(list(all, |ready| ready.draft))
        .bind(list(all, |ready| ready.revision))
        .bind(list(all, |ready| ready.sender))
        .bind(list(all, |ready| &*ready.reference))
        .bind(list(all, |ready| &*ready.follow_hash))
        .bind(list(all, |ready| &*ready.sealed))
        .bind(list(all, |ready| &*ready.asker))
        .bind(list(all, |ready| &*ready.language))
        .bind(list(all, |ready| ready.district.as_deref()))
        .bind(list(all, |ready| ready.urgency))
        .bind(list(all, |ready| &ready.because))
        .bind(list(all, |ready| ready.now.0))
        .bind(list(all, |ready| ready.screen_by.0))
        .bind(list(all, |ready| ready.decide_by.0))
        .bind(list(all, |ready| ready.line))
        .fetch_all(inside)
        .await?;
    Ok(all.iter().map(|ready| gone.contains(&(ready.draft,))).collect())
}
