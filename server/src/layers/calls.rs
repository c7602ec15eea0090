//! Server functions answer scripts of our own pages: always JSON, never kept, never a redirect.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const LARGEST_ANSWER: usize = 256 * 1024;

pub async fn answer(mut request: Request, next: Next) -> Response {
    // Without these `leptos_axum` takes the call for a form and leads back to wherever it came from.
    request.headers_mut().remove(header::REFERER);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let (mut parts, body) = next.run(request).await.into_parts();
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if parts.status != StatusCode::INTERNAL_SERVER_ERROR {
        return Response::from_parts(parts, body);
    }
    let Ok(said) = to_bytes(body, LARGEST_ANSWER).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    // The library gives 500 for what the caller got wrong too.
    let text = String::from_utf8_lossy(&said);
    if ["Args", "MissingArg", "Deserialization"].iter().any(|kind| text.trim_start_matches(['{', '"']).starts_with(kind)) {
        parts.status = StatusCode::BAD_REQUEST;
    }
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    Response::from_parts(parts, Body::from(said))
}
