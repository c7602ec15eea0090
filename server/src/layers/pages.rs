//! Pages for what went wrong, in the reader's language, with the phone number on each.

use std::any::Any;

use app::kit::error::NeedsPage;
use app::kit::page::Page;
use app::kit::parts::layout::telephone;
use app::kit::portal::Portal;
use app::kit::ui::Ui;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

/// Gives each failed answer without a page its page.
pub async fn make(State(portal): State<Portal>, ui: Ui, request: Request, next: Next) -> Response {
    // Machines ask for these.
    let machine = ["/call/", "/health/", "/open-referral/"].iter().any(|root| request.uri().path().starts_with(root));
    let answer = next.run(request).await;
    let status = answer.status();
    let bare = !answer.headers().contains_key(header::CONTENT_TYPE) || is_plain(&answer);
    let failed = status.is_client_error() || status.is_server_error();
    let wanted = answer.extensions().get::<NeedsPage>().is_some() || (failed && bare && !machine);
    if wanted { page(&ui, status).respond(&portal, &ui) } else { answer }
}

fn is_plain(answer: &Response) -> bool {
    answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

fn page(ui: &Ui, status: StatusCode) -> Page {
    let name = match status.as_u16() {
        404 | 405 => "not-found",
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
            <p class="lead">{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
            <p><a class="button" href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p>
        </div>
    };
    Page::private(ui.s(&format!("{name}-title")), body.into_any()).status(status)
}

/// A panic is a fault of ours: logged, and answered as one.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
