//! What the addresses of the front page and its neighbours do.

use std::fmt::Write;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use tower_sessions::Session;

use super::pages;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::services::directory;

pub async fn front(State(portal): State<Portal>, ui: Ui) -> Response {
    pages::front(&ui).respond(&portal, &ui)
}

pub async fn staying_safe(State(portal): State<Portal>, ui: Ui) -> Response {
    let keys =
        ["safe-online-intro", "safe-online-history", "safe-online-other", "safe-online-passwords", "exit-explained", "safe-online-call"];
    pages::plain(&ui, "safe-online-title", &keys).respond(&portal, &ui)
}

pub async fn privacy(State(portal): State<Portal>, ui: Ui) -> Response {
    let keys = ["privacy-who", "privacy-sealed", "privacy-looks", "privacy-tracking", "privacy-draft", "privacy-rights"];
    pages::plain(&ui, "privacy-title", &keys).respond(&portal, &ui)
}

pub async fn accessibility(State(portal): State<Portal>, ui: Ui) -> Response {
    let keys = ["accessibility-aim", "accessibility-can", "accessibility-not-yet", "accessibility-tell"];
    pages::plain(&ui, "accessibility-title", &keys).respond(&portal, &ui)
}

pub async fn cookies(State(portal): State<Portal>, ui: Ui) -> Response {
    pages::plain(&ui, "cookies-title", &["cookies-one", "cookies-none"]).respond(&portal, &ui)
}

/// Ends the session and leads away. A link on somebody else's page leads away too, and ends nothing.
pub async fn leave(State(portal): State<Portal>, asked: HeaderMap, session: Session) -> Result<Response, Error> {
    let mut response = Redirect::to(&portal.settings.site.exit_address).into_response();
    if asked.get("sec-fetch-site").is_some_and(|from| from == "cross-site" || from == "same-site") {
        return Ok(response);
    }
    // Whatever happens, the reader leaves: a database that is away must not hold them here.
    if let Err(error) = session.flush().await {
        tracing::error!(%error, "a session was not ended");
    }
    let headers = response.headers_mut();
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

pub async fn sitemap(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    let directory = directory::current(&portal).await?;
    let pages = ["/", "/find-help", "/staying-safe-online", "/privacy", "/accessibility", "/cookies"].map(str::to_owned);
    let services = directory.entries.iter().map(|entry| format!("/services/{}", entry.id));
    // Each page once in each language, and each of these names all the others.
    let base = &portal.settings.site.base_url;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
    for path in pages.into_iter().chain(services) {
        let mut others = format!("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{base}{path}\"/>");
        for language in portal.words.languages() {
            let address = ui.href_in(language, &path);
            let _ = write!(others, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{base}{address}\"/>", language.code);
        }
        for language in portal.words.languages() {
            let _ = writeln!(xml, "<url><loc>{base}{}</loc>{others}</url>", ui.href_in(language, &path));
        }
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

pub async fn robots(State(portal): State<Portal>) -> Response {
    let mut text = "User-agent: *\n".to_owned();
    for path in ["/staff", "/ask-for-help", "/follow", "/guide", "/my-list", "/exit", "/call"] {
        let _ = write!(text, "Disallow: {path}\nDisallow: /*{path}\n");
    }
    let _ = writeln!(text, "Sitemap: {}/sitemap.xml", portal.settings.site.base_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
