//! One line a request: method, route, status, time. Never an address, a query or a name.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

/// Requests since the start of the process: what is logged on one's way bears its number.
static NUMBER: AtomicU64 = AtomicU64::new(1);

pub async fn follow(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let span = tracing::info_span!("request", number, %method, route);
    let response = next.run(request).instrument(span).await;
    let seconds = started.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    metrics::counter!("http_requests", "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("http_seconds", "route" => route.clone()).record(seconds);
    // A guard said no: a sender from elsewhere, too many tries, a body or an address that no page sends.
    if matches!(status, 400 | 403 | 405 | 413 | 414 | 429) {
        tracing::warn!(%method, route, status, "refused");
    }
    tracing::debug!(%method, route, status, seconds, "answered");
    response
}
