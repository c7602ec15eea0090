//! The reader's side of a request: language, address, words.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::{ConnectInfo, FromRequestParts, Request};
use axum::http::{Uri, header, request::Parts};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::moment::Timestamp;
use super::portal::Portal;
use super::settings::Settings;
use super::words::{Arguments, Language, Words, without_isolates};

/// Where a request goes once the language is taken off its path.
#[derive(Clone)]
pub struct Address {
    pub language: Arc<Language>,
    pub path: String,
    pub query: String,
}

impl Address {
    /// Names a page in the cache.
    pub fn key(&self) -> String {
        format!("{} {}?{}", self.language.code, self.path, self.query)
    }
}

/// Takes `/ur` off the path before routing and remembers the language.
pub fn take_language(portal: &Portal, mut request: Request) -> Request {
    let uri = request.uri().clone();
    let path = uri.path();
    let first = path.split('/').nth(1).unwrap_or("");
    let language = portal.words.language(first).filter(|language| language.code != "en");
    let rest = match language {
        Some(_) => &path[first.len() + 1..],
        None => path,
    };
    let rest = if rest.is_empty() { "/" } else { rest };
    let address = Address {
        language: Arc::clone(language.unwrap_or(portal.words.english())),
        path: rest.to_owned(),
        query: uri.query().unwrap_or("").to_owned(),
    };
    if language.is_some() {
        let whole = if address.query.is_empty() { address.path.clone() } else { format!("{}?{}", address.path, address.query) };
        if let Ok(shorter) = Uri::builder().path_and_query(whole).build() {
            *request.uri_mut() = shorter;
        }
    }
    request.extensions_mut().insert(address);
    request
}

/// What pages need to speak to the reader.
#[derive(Clone)]
pub struct Ui {
    pub language: Arc<Language>,
    pub words: Arc<Words>,
    pub settings: Arc<Settings>,
    pub path: String,
    pub query: String,
    pub now: Timestamp,
    /// Set when English stood in for words that the language lacks: the page then says so.
    fell_back: Arc<AtomicBool>,
}

impl Ui {
    pub fn new(portal: &Portal, address: &Address) -> Self {
        Self {
            language: Arc::clone(&address.language),
            words: Arc::clone(&portal.words),
            settings: Arc::clone(&portal.settings),
            path: address.path.clone(),
            query: address.query.clone(),
            now: portal.clock.now(),
            fell_back: Arc::default(),
        }
    }

    /// The same reader in another language.
    #[must_use]
    pub fn in_language(&self, code: &str) -> Self {
        let language = self.words.language(code).unwrap_or(self.words.english());
        Self { language: Arc::clone(language), ..self.clone() }
    }

    /// Words for HTML text; English that stands in is marked as English.
    pub fn t(&self, key: &str) -> AnyView {
        self.t_with(key, &[])
    }

    pub fn t_with(&self, key: &str, arguments: &Arguments) -> AnyView {
        let found = self.words.find(&self.language, key, arguments);
        self.fell_back.fetch_or(found.english, Ordering::Relaxed);
        if found.english { view! { <span lang="en" dir="ltr">{found.text}</span> }.into_any() } else { found.text.into_any() }
    }

    /// Words for attributes, titles and messages.
    pub fn s(&self, key: &str) -> String {
        self.s_with(key, &[])
    }

    pub fn s_with(&self, key: &str, arguments: &Arguments) -> String {
        let found = self.words.find(&self.language, key, arguments);
        self.fell_back.fetch_or(found.english, Ordering::Relaxed);
        without_isolates(&found.text)
    }

    /// An address of this site in the reader's language.
    pub fn href(&self, path: &str) -> String {
        self.href_in(&self.language, path)
    }

    pub fn href_in(&self, language: &Language, path: &str) -> String {
        match language.code.as_str() {
            "en" => path.to_owned(),
            code if path == "/" => format!("/{code}"),
            code => format!("/{code}{path}"),
        }
    }

    pub fn fell_back(&self) -> bool {
        self.fell_back.load(Ordering::Relaxed)
    }

    pub fn is_english(&self) -> bool {
        self.language.code == "en"
    }
}

/// An argument for words.
pub fn value<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    value.into()
}

impl FromRequestParts<Portal> for Ui {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Self::Rejection> {
        let address = parts.extensions.get::<Address>().cloned().unwrap_or_else(|| Address {
            language: Arc::clone(portal.words.english()),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or("").to_owned(),
        });
        Ok(Self::new(portal, &address))
    }
}

/// The network address of the reader; headers of a proxy count only when the proxy is listed.
pub struct From(pub IpAddr);

impl FromRequestParts<Portal> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.ip());
        let trusted = &portal.settings.server.trusted_proxies;
        if !trusted.contains(&peer) {
            return Ok(Self(peer));
        }
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).unwrap_or("");
        let real = forwarded.rsplit(',').filter_map(|part| part.trim().parse().ok()).find(|ip| !trusted.contains(ip));
        Ok(Self(real.unwrap_or(peer)))
    }
}

/// The language a browser asks for, when the address names none.
pub fn wished_language<'a>(words: &'a Words, parts: &Parts) -> &'a Arc<Language> {
    let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    words.negotiate(accept.unwrap_or("en"))
}
