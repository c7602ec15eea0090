//! How much a request may bring: what a form holds, and a file where a file is asked for.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::Limited;

/// Bytes of a form: people write long, nobody writes more than this.
pub const LARGEST_BODY: usize = 128 * 1024;
/// Bytes of a form with a file; the file's own limit says more kindly what was wrong.
const LARGEST_UPLOAD: usize = 2 * 1024 * 1024;

fn most(path: &str) -> usize {
    if path.ends_with("/words/file") { LARGEST_UPLOAD } else { LARGEST_BODY }
}

/// Refuses what says that it is larger, and stops reading what turns out to be.
pub async fn limited(request: Request, next: Next) -> Response {
    let most = most(request.uri().path());
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if said.is_some_and(|length| length > most) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}
