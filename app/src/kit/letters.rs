//! Large letters: chosen on any page of one's own, and kept while the session lasts.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tower_sessions::Session;

use super::error::Error;

/// The session's name for it.
const KEY: &str = "letters";

/// Whether the reader has large letters.
#[derive(Clone, Copy)]
pub struct Large(pub bool);

/// Takes `letters=large` or `letters=usual` from any address of a private page, and remembers it.
pub async fn remember(session: Session, mut request: Request, next: Next) -> Result<Response, Error> {
    let asked = request.uri().query().and_then(|query| {
        query.split('&').find_map(|part| match part {
            "letters=large" => Some(true),
            "letters=usual" => Some(false),
            _ => None,
        })
    });
    let held = session.get::<bool>(KEY).await?.unwrap_or(false);
    if let Some(large) = asked.filter(|large| *large != held) {
        session.insert(KEY, large).await?;
    }
    request.extensions_mut().insert(Large(asked.unwrap_or(held)));
    Ok(next.run(request).await)
}
