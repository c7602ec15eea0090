//! Limits on guessing, counted in the database so that they hold over all processes.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::db::Tx;
use super::error::Error;
use super::moment::Timestamp;
use super::portal::Portal;
use crate::{tx, write_one};

/// How often something may be tried.
pub struct Limit {
    pub purpose: &'static str,
    pub most: i64,
    /// Milliseconds.
    pub window: i64,
}

const COUNT: &str = "insert into attempt (key, window_starts_at, count) values ($1, $2, 1) \
     on conflict (key) do update set \
     count = case when attempt.window_starts_at < $3 then 1 else attempt.count + 1 end, \
     window_starts_at = case when attempt.window_starts_at < $3 then $2 else attempt.window_starts_at end \
     returning count";

fn key(portal: &Portal, limit: &Limit, who: &str) -> String {
    URL_SAFE_NO_PAD.encode(portal.keyring.fingerprint(limit.purpose, who))
}

/// Counts one try of `who`; refuses it when there were too many in the window.
pub async fn count(portal: &Portal, limit: &Limit, who: &str) -> Result<(), Error> {
    let now: Timestamp = portal.clock.now();
    let (count,): (i64,) = write_one!(&portal.db, c => sqlx::query_as(COUNT)
        .bind(key(portal, limit, who)).bind(now).bind(now.minus(limit.window)).fetch_one(c).await)?;
    if count > limit.most { Err(Error::TooMany) } else { Ok(()) }
}

/// The same inside a transaction: one commit instead of two. A try that is refused is undone with it, and
/// the next is refused as well.
pub async fn count_in(portal: &Portal, tx: &mut Tx, limit: &Limit, who: &str) -> Result<(), Error> {
    let now: Timestamp = portal.clock.now();
    let (count,): (i64,) =
        tx!(tx, c => sqlx::query_as(COUNT).bind(key(portal, limit, who)).bind(now).bind(now.minus(limit.window)).fetch_one(c).await)?;
    if count > limit.most { Err(Error::TooMany) } else { Ok(()) }
}

/// Forgets the tries of `who`, after the right answer.
pub async fn forget(portal: &Portal, limit: &Limit, who: &str) -> Result<(), Error> {
    write_one!(&portal.db, c => sqlx::query("delete from attempt where key = $1").bind(key(portal, limit, who)).execute(c).await.map(|_| ()))?;
    Ok(())
}
