//! Pages for what went wrong, in the reader's language, with the phone number on each.

use std::any::Any;

use app::kit::error::NeedsPage;
use app::kit::page::Page;
use app::kit::parts::layout::telephone;
use app::kit::portal::Portal;
use app::kit::ui::Ui;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::boot::{LARGEST_BODY, LONGEST_ANSWER};

/// Fields that are never sent back.
const SECRET: [&str; 6] = ["password", "code", "current", "new", "card", "digits"];

/// Gives each failed answer without a page its page. A form that could not be taken stands on it, so
/// that it can be sent again as soon as the fault is gone.
pub async fn make(State(portal): State<Portal>, ui: Ui, request: Request, next: Next) -> Response {
    // Machines ask for these.
    let open_data = request.uri().path().starts_with("/open-referral");
    let machine = ["/call/", "/health/", "/open-referral/"].iter().any(|root| request.uri().path().starts_with(root));
    let (answer, typed) = match with_form(request, machine).await {
        Ok((request, typed)) => (next.run(request).await, typed),
        Err(status) => (status.into_response(), None),
    };
    let status = answer.status();
    let bare = !answer.headers().contains_key(header::CONTENT_TYPE) || is_plain(&answer);
    let failed = status.is_client_error() || status.is_server_error();
    let wanted = answer.extensions().get::<NeedsPage>().is_some() || (failed && bare && !machine);
    if !wanted {
        return answer;
    }
    if open_data {
        let body = axum::Json(serde_json::json!({"error": status.canonical_reason().unwrap_or("failed"), "status": status.as_u16()}));
        return (status, body).into_response();
    }
    let again = status.is_server_error() || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::UNAUTHORIZED);
    let mut response = page(&ui, status, typed.filter(|_| again)).respond(&portal, &ui);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

/// The request, and a copy of the form in it.
async fn with_form(request: Request, machine: bool) -> Result<(Request, Option<Bytes>), StatusCode> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let form = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    if machine || !form || request.method() != Method::POST {
        return Ok((request, None));
    }
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(LONGEST_ANSWER, to_bytes(body, LARGEST_BODY)).await {
        Ok(Ok(bytes)) => Ok((Request::from_parts(parts, Body::from(bytes.clone())), Some(bytes))),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn is_plain(answer: &Response) -> bool {
    answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

fn page(ui: &Ui, status: StatusCode, typed: Option<Bytes>) -> Page {
    let name = match status.as_u16() {
        404 | 405 => "not-found",
        401 => "staff-signed-out",
        403 => "forbidden",
        409 => "conflict",
        413 | 414 => "too-large",
        429 => "too-many",
        408 | 503 => "unavailable",
        400..=499 => "bad-request",
        _ => "wrong",
    };
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(&format!("{name}-title"))}</h1>
            <p>{ui.t(&format!("{name}-text"))}</p>
            {(status == StatusCode::UNAUTHORIZED).then(|| view! {
                <p><a class="button second" href="/staff/sign-in" target="_blank">{ui.t("staff-sign-in-title")}</a></p>
            })}
            {typed.and_then(|typed| send_again(ui, &typed))}
            <p class="lead">{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
            <p><a class="button" href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p>
        </div>
    };
    Page::private(ui.s(&format!("{name}-title")), body.into_any()).status(status)
}

/// The form as it was sent, with a button.
fn send_again(ui: &Ui, typed: &[u8]) -> Option<AnyView> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(typed).ok()?;
    let fields = pairs.into_iter().filter(|(name, _)| !SECRET.contains(&name.as_str()));
    let fields = fields.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let here = if ui.query.is_empty() { ui.href(&ui.path) } else { format!("{}?{}", ui.href(&ui.path), ui.query) };
    let form = view! {
        <form id="again" method="post" action=here class="note">
            <p>{ui.t("typed-kept")}</p>
            {fields}
            <button class="button" type="submit">{ui.t("typed-send-again")}</button>
        </form>
    };
    Some(form.into_any())
}

/// A panic is a fault of ours: logged, and answered as one.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
