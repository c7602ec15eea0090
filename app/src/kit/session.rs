//! Where sessions live: our own table, on either engine. Sealed, and found by a fingerprint of
//! the cookie, so that a copy of the database opens no session.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error as StoreError, Result, SessionStore};
use uuid::Uuid;

use super::moment::{HOUR, MINUTE};
use super::portal::Portal;
use super::seal::Place;
use crate::{read, write_one};

/// A session ends this long (milliseconds) after the last change in it.
pub const LENGTH: i64 = 4 * HOUR;

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
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let sealed = self.0.keyring.seal(&*self.0.chance, place(&record.id), &record.data).map_err(broken)?;
        let staff: Option<Uuid> = record.data.get("staff").and_then(|value| value.as_str()).and_then(|id| id.parse().ok());
        let expires = self.0.clock.now().plus(LENGTH);
        write_one!(&self.0.db, c => sqlx::query(
            "insert into session (id, staff_id, sealed_record, expires_at) values ($1, $2, $3, $4) \
             on conflict (id) do update set staff_id = excluded.staff_id, \
             sealed_record = excluded.sealed_record, expires_at = excluded.expires_at",
        )
        .bind(self.key(&record.id))
        .bind(staff)
        .bind(sealed)
        .bind(expires)
        .execute(c)
        .await
        .map(|_| ()))
        .map_err(broken)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.0.clock.now();
        let row: Option<(Vec<u8>, i64)> = read!(&self.0.db, c => sqlx::query_as(
            "select sealed_record, expires_at from session where id = $1 and expires_at > $2",
        )
        .bind(self.key(id))
        .bind(now)
        .fetch_optional(c)
        .await)
        .map_err(broken)?;
        let Some((sealed, expires)) = row else { return Ok(None) };
        let Ok(data) = self.0.keyring.open(place(id), &sealed) else { return Ok(None) };
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires / 1_000).map_err(broken)?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        write_one!(&self.0.db, c => sqlx::query("delete from session where id = $1")
            .bind(self.key(id)).execute(c).await.map(|_| ()))
        .map_err(broken)
    }
}

/// Removes what has expired.
pub async fn sweep(portal: &Portal) -> std::result::Result<(), sqlx::Error> {
    let now = portal.clock.now();
    write_one!(&portal.db, c => sqlx::query("delete from session where expires_at < $1")
        .bind(now.minus(MINUTE)).execute(c).await.map(|_| ()))?;
    write_one!(&portal.db, c => sqlx::query("delete from attempt where window_starts_at < $1")
        .bind(now.minus(24 * 60 * MINUTE)).execute(c).await.map(|_| ()))
}
