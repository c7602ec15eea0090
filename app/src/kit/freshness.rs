//! Is what we keep in memory still what the database says?
//!
//! One number in the database rises with each change of public data. Asking for it on each request
//! costs more than the page. So on SQLite the write-ahead log's size and time are looked at first
//! (one system call; any commit of any process changes them), and on PostgreSQL a notification
//! says when to ask again. When either is in doubt, the number is read.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use sqlx::postgres::PgListener;

use super::db::{Db, Tx};
use super::error::Error;
use crate::{read, tx};

/// File times are coarse: a log younger than this may change again without showing it.
const COARSE: Duration = Duration::from_millis(20);
/// A database that does not say its version in this time is away.
const LONGEST_READ: Duration = Duration::from_secs(1);
const NOTHING: i64 = i64::MIN;
const CHANNEL: &str = "public_data";

#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    size: u64,
    changed: SystemTime,
}

/// The version last read, and what the world looked like then.
pub struct Freshness {
    last: Mutex<Option<(i64, Option<Stamp>)>>,
    listening: AtomicBool,
    /// The version that was read last, whatever has happened since.
    known: AtomicI64,
    log: Option<PathBuf>,
}

impl Freshness {
    pub fn new(db: &Db) -> Self {
        let log = match db {
            Db::Sqlite { file, .. } => Some(PathBuf::from(format!("{}-wal", file.display()))),
            Db::Postgres(_) => None,
        };
        Self { last: Mutex::new(None), listening: AtomicBool::new(false), known: AtomicI64::new(NOTHING), log }
    }

    /// The version of the public data, read again only when something may have changed.
    pub async fn version(&self, db: &Db) -> Result<i64, Error> {
        let before = self.stamp();
        let last = *self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((version, stamp)) = last {
            let unchanged = match self.log {
                Some(_) => before.is_some() && stamp == before,
                None => self.listening.load(Ordering::Acquire),
            };
            if unchanged {
                return Ok(version);
            }
        }
        let read = async {
            let row: Result<(i64,), sqlx::Error> = read!(db, c => {
                sqlx::query_as("select version from data_version where name = 'public'").fetch_one(c).await
            });
            row
        };
        let known = self.known.load(Ordering::Acquire);
        let version = match tokio::time::timeout(LONGEST_READ, read).await {
            Ok(Ok((version,))) => version,
            // A database that is away changes nothing: what is kept is better than no page.
            _ if known != NOTHING => {
                tracing::warn!("the version of the public data was not read");
                return Ok(known);
            }
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => return Err(sqlx::Error::PoolTimedOut.into()),
        };
        self.known.store(version, Ordering::Release);
        *self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some((version, before));
        Ok(version)
    }

    /// On PostgreSQL: waits for notifications for as long as the process lives.
    pub async fn listen(&self, db: &Db) {
        let Db::Postgres(pool) = db else { return };
        loop {
            if let Err(error) = self.listen_once(pool).await {
                tracing::warn!(%error, "not listening for changes; reading the version each time");
            }
            self.listening.store(false, Ordering::Release);
            self.forget();
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn listen_once(&self, pool: &sqlx::PgPool) -> Result<(), sqlx::Error> {
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen(CHANNEL).await?;
        self.forget();
        self.listening.store(true, Ordering::Release);
        // `None` means that the connection was lost: what was missed is unknown.
        while listener.try_recv().await?.is_some() {
            self.forget();
        }
        Ok(())
    }

    fn forget(&self) {
        *self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
    }

    fn stamp(&self) -> Option<Stamp> {
        let about = std::fs::metadata(self.log.as_ref()?).ok()?;
        let changed = about.modified().ok()?;
        let settled = changed.elapsed().is_ok_and(|age| age > COARSE);
        settled.then_some(Stamp { size: about.len(), changed })
    }
}

/// Says, inside the transaction that changes it, that public data has changed.
pub async fn public_data_changed(tx: &mut Tx) -> Result<(), Error> {
    tx!(tx, c => sqlx::query("update data_version set version = version + 1 where name = 'public'").execute(c).await.map(|_| ()))?;
    if let Tx::Postgres(inside) = tx {
        sqlx::query("select pg_notify($1, '')").bind(CHANNEL).execute(&mut **inside).await?;
    }
    Ok(())
}
