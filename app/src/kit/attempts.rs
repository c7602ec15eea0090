//! Limits on guessing, counted in the database so that they hold over all processes.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sqlx::AssertSqlSafe;

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

/// The statement for so many keys at once; `$1` is now, `$2` when a window that is over began at the latest.
fn counting(keys: usize) -> String {
    let rows: Vec<String> = (3..keys + 3).map(|at| format!("(${at}, $1, 1)")).collect();
    format!(
        "insert into attempt (key, window_starts_at, count) values {} on conflict (key) do update set \
         count = case when attempt.window_starts_at < $2 then 1 else attempt.count + 1 end, \
         window_starts_at = case when attempt.window_starts_at < $2 then $1 else attempt.window_starts_at end \
         returning key, count",
        rows.join(", ")
    )
}

fn key(portal: &Portal, limit: &Limit, who: &str) -> String {
    URL_SAFE_NO_PAD.encode(portal.keyring.fingerprint(limit.purpose, who))
}

/// Counts one try of `who`; refuses it when there were too many in the window.
pub async fn count(portal: &Portal, limit: &Limit, who: &str) -> Result<(), Error> {
    let now: Timestamp = portal.clock.now();
    let (_, count): (String, i64) = write_one!(&portal.db, c => sqlx::query_as(AssertSqlSafe(counting(1)))
        .bind(now).bind(now.minus(limit.window)).bind(key(portal, limit, who)).fetch_one(c).await)?;
    if count > limit.most { Err(Error::TooMany) } else { Ok(()) }
}

/// The same inside a transaction, for several at once, nobody twice: one commit and, where they have one window,
/// one statement. Tries that are refused are undone with it, and the next are refused as well.
pub async fn count_in(portal: &Portal, tx: &mut Tx, tries: &[(&Limit, &str)]) -> Result<(), Error> {
    let now: Timestamp = portal.clock.now();
    for tries in tries.chunk_by(|one, next| one.0.window == next.0.window) {
        let sql = counting(tries.len());
        let keys: Vec<String> = tries.iter().map(|(limit, who)| key(portal, limit, who)).collect();
        let counted: Vec<(String, i64)> = tx!(&mut *tx, c => {
            let query = sqlx::query_as(AssertSqlSafe(sql)).bind(now).bind(now.minus(tries[0].0.window));
            keys.iter().fold(query, sqlx::query::QueryAs::bind).fetch_all(c).await
        })?;
        let most: BTreeMap<_, _> = keys.iter().zip(tries).map(|(key, (limit, _))| (key, limit.most)).collect();
        if counted.iter().any(|(key, count)| most.get(key).is_none_or(|most| count > most)) {
            return Err(Error::TooMany);
        }
    }
    Ok(())
}

/// Forgets the tries of `who`, after the right answer.
pub async fn forget(portal: &Portal, limit: &Limit, who: &str) -> Result<(), Error> {
    write_one!(&portal.db, c => sqlx::query("delete from attempt where key = $1").bind(key(portal, limit, who)).execute(c).await.map(|_| ()))?;
    Ok(())
}
