//! What the addresses of the front page and its neighbours do.

use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use tower_sessions::Session;

use super::articles::{self, Found};
use super::model::{SITE, path};
use super::pages::{articles as show, front};
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::services::directory;

pub async fn front(State(portal): State<Portal>, ui: Ui) -> Response {
    front::front(&ui).respond(&portal, &ui)
}

pub async fn staying_safe(State(portal): State<Portal>, ui: Ui) -> Response {
    let keys =
        ["safe-online-intro", "safe-online-history", "safe-online-other", "safe-online-passwords", "exit-explained", "safe-online-call"];
    show::plain(&ui, "safe-online-title", &keys).respond(&portal, &ui)
}

pub async fn families_first(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    one(&portal, &ui, "families-first").await
}

pub async fn article(State(portal): State<Portal>, ui: Ui, Path(slug): Path<String>) -> Result<Response, Error> {
    // Pages that stand elsewhere are not here as well.
    if path(&slug) == format!("/families-first/{slug}") { one(&portal, &ui, &slug).await } else { Err(Error::NotFound) }
}

pub async fn privacy(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    one(&portal, &ui, "privacy").await
}

pub async fn accessibility(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    one(&portal, &ui, "accessibility").await
}

pub async fn cookies(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    one(&portal, &ui, "cookies").await
}

pub async fn contact(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    one(&portal, &ui, "contact").await
}

async fn one(portal: &Portal, ui: &Ui, slug: &str) -> Result<Response, Error> {
    let articles = articles::current(portal).await?;
    let found = articles.find(slug, &ui.language.code).ok_or(Error::NotFound)?;
    let slugs = if SITE.contains(&slug) { SITE.map(str::to_owned).to_vec() } else { articles.slugs() };
    let neighbours: Vec<(String, Found)> =
        slugs.into_iter().filter_map(|slug| articles.find(&slug, &ui.language.code).map(|found| (slug, found))).collect();
    Ok(show::page(ui, slug, &found, &neighbours).respond(portal, ui))
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
    let pages = ["/", "/find-help", "/training", "/have-a-say", "/news", "/staying-safe-online"].map(str::to_owned).into_iter();
    let written = articles::current(&portal).await?.slugs().into_iter().chain(SITE.map(str::to_owned)).map(|slug| path(&slug));
    let services = directory.entries.iter().map(|entry| format!("/services/{}", entry.id));
    // Each page once in each language, and each of these names all the others.
    let base = &portal.settings.site.base_url;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
    for path in pages.chain(written).chain(services) {
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
    for path in ["/staff", "/ask-for-help", "/follow", "/guide", "/my-list", "/exit", "/call", "/news/choose", "/news/leave"] {
        let _ = write!(text, "Disallow: {path}\nDisallow: /*{path}\n");
    }
    let _ = writeln!(text, "Sitemap: {}/sitemap.xml", portal.settings.site.base_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
