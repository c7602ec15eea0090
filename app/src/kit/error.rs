//! One error for all of the house. What the reader sees is a translated page made by the
//! outermost layer; the inside is logged once, never shown, and never holds personal data.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("the session has ended")]
    SignedOut,
    #[error("not allowed")]
    Forbidden,
    #[error("what was sent cannot be read: {0}")]
    BadRequest(&'static str),
    #[error("too many tries")]
    TooMany,
    #[error("somebody else was first")]
    Conflict,
    #[error("a sealed value does not open")]
    Sealed,
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("json: {}", .0.classify_name())]
    Json(#[from] serde_json::Error),
    #[error("session: {0}")]
    Session(#[from] tower_sessions::session::Error),
    #[error("{0}")]
    Inside(String),
}

/// Names what kind of JSON error it was, without quoting the text.
trait ClassifyName {
    fn classify_name(&self) -> &'static str;
}

impl ClassifyName for serde_json::Error {
    fn classify_name(&self) -> &'static str {
        match self.classify() {
            serde_json::error::Category::Io => "io",
            serde_json::error::Category::Syntax => "syntax",
            serde_json::error::Category::Data => "shape",
            serde_json::error::Category::Eof => "cut short",
        }
    }
}

impl Error {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Database(sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::PoolClosed) | Self::Session(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Database(sqlx::Error::Database(inner)) if is_full_or_away(inner.as_ref()) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The engine answers, but cannot write: disk full, read-only, shutting down, too many connections.
fn is_full_or_away(error: &dyn sqlx::error::DatabaseError) -> bool {
    // SQLite: 5 busy, 8 read-only, 10 input/output, 13 full, 14 cannot open; PostgreSQL: classes 08, 53, 57.
    error.code().is_some_and(|code| {
        let primary = code.parse::<u32>().map(|number| number & 0xff);
        matches!(primary, Ok(5 | 8 | 10 | 13 | 14)) && code.len() < 5
            || ["08", "53", "57"].iter().any(|class| code.len() == 5 && code.starts_with(class))
    })
}

/// Marks a response whose page is still to be made, in the reader's language.
#[derive(Clone, Copy)]
pub struct NeedsPage;

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = self.status();
        if status.is_server_error() {
            tracing::error!(error = %self, "a request failed");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(NeedsPage);
        response
    }
}
