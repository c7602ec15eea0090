//! Taking messages out of the outbox.
//!
//! A message is leased, marked as handed over just before it goes, and marked sent after. A worker
//! that dies in between leaves a mark: by SMTP the message may have been sent, and is not sent
//! again but said so; a file has the message's own name, so writing it again is harmless.

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::transport::{Outcome, Transport};
use super::{Body, Channel, body_place, to_place};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::{MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::{tx, write_one};

/// How long a worker may hold a message.
const LEASE: i64 = 2 * MINUTE;
const MOST_TRIES: i64 = 12;

#[derive(sqlx::FromRow)]
struct Due {
    id: Uuid,
    channel: String,
    sealed_to: Vec<u8>,
    sealed_body: Vec<u8>,
    tries: i64,
    handed_over_at: Option<Timestamp>,
}

/// Sends what is due; tells how many messages it dealt with.
pub async fn run(portal: &Portal, transport: &Transport) -> Result<usize, Error> {
    let mut done = 0;
    while let Some(due) = lease(portal).await? {
        deliver(portal, transport, due).await?;
        done += 1;
    }
    Ok(done)
}

/// Takes one due message. Several workers never take the same.
async fn lease(portal: &Portal) -> Result<Option<Due>, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let skip = match &tx {
        Tx::Sqlite(_) => "",
        Tx::Postgres(_) => " for update skip locked",
    };
    let sql = format!(
        "update message set leased_until = $1, tries = tries + 1 where id = (select id from message \
         where sent_at is null and failed_at is null and uncertain_at is null and next_try_at <= $2 \
         and (leased_until is null or leased_until < $2) order by bulk, next_try_at limit 1{skip}) \
         returning id, channel, sealed_to, sealed_body, tries, handed_over_at"
    );
    let due: Option<Due> = tx!(&mut tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(now.plus(LEASE)).bind(now).fetch_optional(c).await)?;
    tx.commit().await?;
    Ok(due)
}

async fn deliver(portal: &Portal, transport: &Transport, due: Due) -> Result<(), Error> {
    let by_file = matches!(transport, Transport::Folder { .. });
    if due.handed_over_at.is_some() && !by_file {
        return mark(&portal.db, due.id, "uncertain_at = $1, last_error = $2", portal.clock.now(), "the worker ended while it was sent")
            .await;
    }
    let to: String = portal.keyring.open(to_place(due.id), &due.sealed_to)?;
    let body: Body = portal.keyring.open(body_place(due.id), &due.sealed_body)?;
    mark(&portal.db, due.id, "handed_over_at = $1, last_error = $2", portal.clock.now(), "").await?;
    let outcome = transport.send(due.id, Channel::from_key(&due.channel), &to, &body).await;
    let now = portal.clock.now();
    if let Outcome::Refused(why) | Outcome::Uncertain(why) | Outcome::NotTaken(why) = &outcome {
        tracing::warn!(message = %due.id, tries = due.tries, why, "a message was not sent");
    }
    match outcome {
        Outcome::Sent => {
            metrics::counter!("messages_sent").increment(1);
            mark(&portal.db, due.id, "sent_at = $1, last_error = $2", now, "").await
        }
        Outcome::Refused(why) => mark(&portal.db, due.id, "failed_at = $1, last_error = $2", now, &why).await,
        Outcome::Uncertain(why) => mark(&portal.db, due.id, "uncertain_at = $1, last_error = $2", now, &why).await,
        Outcome::NotTaken(why) if due.tries >= MOST_TRIES => mark(&portal.db, due.id, "failed_at = $1, last_error = $2", now, &why).await,
        Outcome::NotTaken(why) => {
            let later = now.plus(MINUTE << due.tries.clamp(0, 7));
            mark(&portal.db, due.id, "next_try_at = $1, leased_until = null, handed_over_at = null, last_error = $2", later, &why).await
        }
    }
}

async fn mark(db: &Db, id: Uuid, set: &str, at: Timestamp, error: &str) -> Result<(), Error> {
    let sql = format!("update message set {set} where id = $3");
    write_one!(db, c => sqlx::query(AssertSqlSafe(sql)).bind(at).bind(error).bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}
