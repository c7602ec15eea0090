//! One SQL text, two engines.
//!
//! `read!`, `write!` and `tx!` compile the same body once for SQLite and once for PostgreSQL, so
//! each bind and each column is checked for both. Places with different text stand here together.

use std::str::FromStr;
use std::time::Duration;

use sqlx::{
    Connection, PgPool, Postgres, Sqlite, SqlitePool, Transaction,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

/// A connection to PostgreSQL that lay unused for longer than this is tried before it is used.
const IDLE: Duration = Duration::from_secs(1);

/// The one set of migrations.
pub static MIGRATIONS: Migrator = sqlx::migrate!("../migrations");

/// The database: SQLite has many readers and one writer; PostgreSQL has a pool.
#[derive(Clone)]
pub enum Db {
    Sqlite { read: SqlitePool, write: SqlitePool, file: std::path::PathBuf },
    Postgres(PgPool),
}

/// A transaction on either engine; dropped without `commit`, it is undone.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Run a query on a reader: `read!(db, c => query.fetch_all(c).await)`.
#[macro_export]
macro_rules! read {
    ($db:expr, $c:ident => $body:expr) => {
        match $db {
            $crate::kit::db::Db::Sqlite { read: $c, .. } => $body,
            $crate::kit::db::Db::Postgres($c) => $body,
        }
    };
}

/// Run a query that changes something, on its own.
#[macro_export]
macro_rules! write_one {
    ($db:expr, $c:ident => $body:expr) => {
        match $db {
            $crate::kit::db::Db::Sqlite { write: $c, .. } => $body,
            $crate::kit::db::Db::Postgres($c) => $body,
        }
    };
}

/// Run a query inside a transaction.
#[macro_export]
macro_rules! tx {
    ($tx:expr, $c:ident => $body:expr) => {
        match $tx {
            $crate::kit::db::Tx::Sqlite(inside) => {
                let $c = &mut **inside;
                $body
            }
            $crate::kit::db::Tx::Postgres(inside) => {
                let $c = &mut **inside;
                $body
            }
        }
    };
}

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…`. Makes the SQLite file where it is missing.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url)?.application_name("families-first");
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(5))
                // A connection is tried as it is given back; before it is used, only where it lay idle since.
                .test_before_acquire(false)
                .before_acquire(|connection, held| {
                    Box::pin(async move {
                        if held.idle_for > IDLE {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .connect_with(options)
                .await?;
            return Ok(Self::Postgres(pool));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .pragma("secure_delete", "on")
            .busy_timeout(Duration::from_secs(5));
        let file = options.get_filename().to_path_buf();
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            .test_before_acquire(false)
            // A full disk undoes a transaction by itself; the library then still counts one as open,
            // and its connection would begin no other. Such a connection is replaced.
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .connect_with(options.clone())
            .await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(5))
            .test_before_acquire(false)
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        Ok(Self::Sqlite { read, write, file })
    }

    /// Brings the tables up to date, and guards the history against change.
    pub async fn migrate(&self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite { write, .. } => MIGRATIONS.run(write).await?,
            Self::Postgres(pool) => MIGRATIONS.run(pool).await?,
        }
        for statement in self.own_statements() {
            write_one!(self, c => sqlx::query(*statement).execute(c).await.map(|_| ()))?;
        }
        Ok(())
    }

    pub async fn begin(&self) -> Result<Tx, sqlx::Error> {
        Ok(match self {
            // Taking the write lock at once: a reader that turns writer half-way would fail.
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "sqlite",
            Self::Postgres(_) => "postgres",
        }
    }

    /// Puts text into the order of its bytes, in a comparison: PostgreSQL's own order passes over spaces.
    pub fn bytewise(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "",
            Self::Postgres(_) => " collate \"C\"",
        }
    }

    /// What has no common text. The history only grows; postcodes are found by their beginnings.
    fn own_statements(&self) -> &'static [&'static str] {
        match self {
            Self::Sqlite { .. } => &[
                "create trigger if not exists history_no_update before update on history \
                 begin select raise(abort, 'history only grows'); end",
                "create trigger if not exists history_no_delete before delete on history \
                 begin select raise(abort, 'history only grows'); end",
            ],
            Self::Postgres(_) => &[
                "create or replace function history_only_grows() returns trigger language plpgsql as \
                 $$ begin raise exception 'history only grows'; end $$",
                "create or replace trigger history_only_grows before update or delete or truncate on history \
                 for each statement execute function history_only_grows()",
                "create index if not exists postcode_bytewise on postcode (code collate \"C\")",
            ],
        }
    }
}

impl Tx {
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(inside) => inside.commit().await,
            Self::Postgres(inside) => inside.commit().await,
        }
    }

    /// Takes the row lock that PostgreSQL needs before a read that decides a write.
    /// SQLite's write lock is already held.
    pub fn for_update(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "",
            Self::Postgres(_) => " for update",
        }
    }

    /// The same for a row that many may read at once, and nobody change.
    pub fn for_share(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "",
            Self::Postgres(_) => " for share",
        }
    }
}

/// True when a rule of uniqueness refused the row. Each insert guards one rule.
pub fn is_taken(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}
