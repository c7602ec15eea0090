//! One line a request: method, route, status, time. Never an address, a query or a name.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

pub async fn follow(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let seconds = started.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    metrics::counter!("http_requests", "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("http_seconds", "route" => route.clone()).record(seconds);
    // A guard said no: a sender from elsewhere, or too many tries.
    if matches!(status, 403 | 429) {
        tracing::warn!(%method, route, status, "refused");
    }
    tracing::debug!(%method, route, status, seconds, "answered");
    response
}
