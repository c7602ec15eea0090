//! Where sessions live: our own table, on either engine. Sealed, and found by a fingerprint of
//! the cookie, so that a copy of the database opens no session.
//!
//! Two requests of one reader may run at once. Each changes only the names it changed itself, and
//! neither brings a session back that has ended meanwhile.

use std::collections::HashMap;
use std::fmt;

use axum::http::HeaderValue;
use axum::response::Response;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;
use sqlx::AssertSqlSafe;
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error as StoreError, Result, SessionStore};
use uuid::Uuid;

use super::moment::{HOUR, MINUTE, SECOND};
use super::portal::Portal;
use super::seal::Place;
use crate::{read, tx, write_one};

/// A session ends this long (milliseconds) after it was last used.
pub const LENGTH: i64 = 4 * HOUR;
/// Use is written down at most this often.
const TOUCHED_EVERY: i64 = 10 * MINUTE;
/// Holds what was loaded beside what the request makes of it.
const LOADED: &str = "\u{0}loaded";

type Names = HashMap<String, Value>;

/// The session store over the portal's database.
#[derive(Clone)]
pub struct Sessions(pub Portal);

impl fmt::Debug for Sessions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sessions")
    }
}

impl Sessions {
    fn key(&self, id: &Id) -> String {
        URL_SAFE_NO_PAD.encode(self.0.keyring.fingerprint("session", &id.0.to_string()))
    }

    fn seal(&self, id: &Id, names: &Names) -> Result<Vec<u8>> {
        self.0.keyring.seal(&*self.0.chance, place(id), names).map_err(broken)
    }
}

fn place(id: &Id) -> Place {
    Place { column: "session.record", row: Uuid::from_u128(id.0.cast_unsigned()) }
}

fn broken(error: impl fmt::Display) -> StoreError {
    StoreError::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let mut bytes = [0; 16];
        self.0.chance.fill(&mut bytes);
        record.id = Id(i128::from_be_bytes(bytes));
        let (names, _) = parted(&record.data);
        let sealed = self.seal(&record.id, &names)?;
        write_one!(&self.0.db, c => sqlx::query("insert into session (id, staff_id, sealed_record, expires_at) values ($1, $2, $3, $4)")
            .bind(self.key(&record.id)).bind(staff(&names)).bind(sealed).bind(self.0.clock.now().plus(LENGTH)).execute(c).await.map(|_| ()))
        .map_err(broken)
    }

    /// Writes what changed; a session that is gone stays gone.
    async fn save(&self, record: &Record) -> Result<()> {
        let (ours, loaded) = parted(&record.data);
        let key = self.key(&record.id);
        let mut tx = self.0.db.begin().await.map_err(broken)?;
        let sql = format!("select sealed_record from session where id = $1{}", tx.for_update());
        let held: Option<(Vec<u8>,)> =
            tx!(&mut tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(&key).fetch_optional(c).await).map_err(broken)?;
        let Some((sealed,)) = held else { return Ok(()) };
        let mut names: Names = self.0.keyring.open(place(&record.id), &sealed).map_err(broken)?;
        merge(&mut names, &loaded, ours);
        let sealed = self.seal(&record.id, &names)?;
        let expires = self.0.clock.now().plus(LENGTH);
        tx!(&mut tx, c => sqlx::query("update session set staff_id = $1, sealed_record = $2, expires_at = $3 where id = $4")
            .bind(staff(&names)).bind(sealed).bind(expires).bind(&key).execute(c).await.map(|_| ()))
        .map_err(broken)?;
        tx.commit().await.map_err(broken)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.0.clock.now();
        let key = self.key(id);
        let row: Option<(Vec<u8>, i64)> = read!(&self.0.db, c => sqlx::query_as(
            "select sealed_record, expires_at from session where id = $1 and expires_at > $2",
        )
        .bind(&key)
        .bind(now)
        .fetch_optional(c)
        .await)
        .map_err(broken)?;
        let Some((sealed, expires)) = row else { return Ok(None) };
        let Ok(mut data) = self.0.keyring.open::<Names>(place(id), &sealed) else { return Ok(None) };
        if expires < now.plus(LENGTH - TOUCHED_EVERY).0 {
            write_one!(&self.0.db, c => sqlx::query("update session set expires_at = $1 where id = $2")
                .bind(now.plus(LENGTH)).bind(&key).execute(c).await.map(|_| ()))
            .map_err(broken)?;
        }
        data.insert(LOADED.to_owned(), serde_json::to_value(&data).map_err(broken)?);
        let expiry_date = OffsetDateTime::from_unix_timestamp(now.plus(LENGTH).0 / 1_000).map_err(broken)?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        write_one!(&self.0.db, c => sqlx::query("delete from session where id = $1")
            .bind(self.key(id)).execute(c).await.map(|_| ()))
        .map_err(broken)
    }
}

/// The names of a record, and those it was loaded with.
fn parted(data: &Names) -> (Names, Names) {
    let mut names = data.clone();
    let loaded = names.remove(LOADED).and_then(|loaded| serde_json::from_value(loaded).ok());
    (names, loaded.unwrap_or_default())
}

/// Lays the changes from `loaded` to `ours` over what is stored by now. Lists are merged by what
/// was added to them and taken away.
fn merge(stored: &mut Names, loaded: &Names, ours: Names) {
    stored.retain(|name, _| ours.contains_key(name) || !loaded.contains_key(name));
    for (name, value) in ours {
        match (stored.get_mut(&name), loaded.get(&name), value) {
            (_, Some(before), value) if *before == value => {}
            (Some(Value::Array(held)), before, Value::Array(wanted)) => {
                let before = before.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                held.retain(|one| wanted.contains(one) || !before.contains(one));
                let added: Vec<_> = wanted.into_iter().filter(|one| !before.contains(one) && !held.contains(one)).collect();
                held.extend(added);
            }
            (_, _, value) => {
                stored.insert(name, value);
            }
        }
    }
}

fn staff(names: &Names) -> Option<Uuid> {
    names.get("staff").and_then(Value::as_str).and_then(|id| id.parse().ok())
}

/// When nobody has touched a page for as long as a session rests, it gives way to another by itself.
#[must_use]
pub fn gives_way(mut response: Response, to: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(&format!("{};url={to}", LENGTH / SECOND + 60)) {
        response.headers_mut().insert("refresh", value);
    }
    response
}

/// Removes what has expired.
pub async fn sweep(portal: &Portal) -> std::result::Result<(), sqlx::Error> {
    let now = portal.clock.now();
    write_one!(&portal.db, c => sqlx::query("delete from session where expires_at < $1")
        .bind(now.minus(MINUTE)).execute(c).await.map(|_| ()))?;
    write_one!(&portal.db, c => sqlx::query("delete from attempt where window_starts_at < $1")
        .bind(now.minus(24 * 60 * MINUTE)).execute(c).await.map(|_| ()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(held: &[(&str, i64)]) -> Names {
        held.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
    }

    #[test]
    fn two_requests_at_once_keep_each_others_changes() {
        let loaded = names(&[("a", 1), ("b", 1), ("c", 1)]);
        let mut stored = names(&[("a", 2), ("b", 1), ("d", 2)]);
        merge(&mut stored, &loaded, names(&[("a", 1), ("b", 3), ("c", 1), ("e", 3)]));
        assert_eq!(stored, names(&[("a", 2), ("b", 3), ("d", 2), ("e", 3)]));
        merge(&mut stored, &names(&[("a", 2), ("b", 3)]), names(&[("b", 3)]));
        assert_eq!(stored, names(&[("b", 3), ("d", 2), ("e", 3)]));
    }

    #[test]
    fn a_list_keeps_what_both_added() {
        let list = |held: &[i64]| Names::from([("list".to_owned(), Value::from(held.to_vec()))]);
        let mut stored = list(&[1, 2, 3]);
        merge(&mut stored, &list(&[1, 2]), list(&[2, 4]));
        assert_eq!(stored, list(&[2, 3, 4]));
        let mut stored = list(&[1]);
        merge(&mut stored, &Names::new(), list(&[5]));
        assert_eq!(stored, list(&[1, 5]));
    }
}
