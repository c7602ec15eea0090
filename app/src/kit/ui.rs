//! The reader's side of a request: language, address, words.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::{FromRequestParts, Path};
use axum::http::{header, request::Parts};
use fluent_bundle::FluentValue;
use leptos::prelude::*;
use uuid::Uuid;

use super::address::Address;
use super::error::Error;
use super::letters::Large;
use super::moment::Timestamp;
use super::notices::Shown;
use super::portal::Portal;
use super::settings::Settings;
use super::words::{Arguments, Language, Words, without_isolates};

/// What pages need to speak to the reader.
#[derive(Clone)]
pub struct Ui {
    pub language: Arc<Language>,
    pub words: Arc<Words>,
    pub settings: Arc<Settings>,
    pub path: String,
    pub query: String,
    pub now: Timestamp,
    /// The reader has chosen large letters.
    pub large: bool,
    /// What the council says on every public page now.
    pub notices: Shown,
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
            large: false,
            notices: Shown::default(),
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

    /// Words as HTML, for lists that are written as text: the same as `t_with` makes.
    pub fn html(&self, key: &str, arguments: &Arguments) -> String {
        let found = self.words.find(&self.language, key, arguments);
        self.fell_back.fetch_or(found.english, Ordering::Relaxed);
        let text = escape(&found.text);
        if found.english { format!("<span lang=\"en\" dir=\"ltr\">{text}</span>") } else { text }
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

/// Text inside HTML, or inside an attribute between double quotes.
pub fn escape(text: &str) -> String {
    if !text.contains(['&', '<', '>', '"']) {
        return text.to_owned();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
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
        let large = parts.extensions.get::<Large>().is_some_and(|large| large.0);
        let notices = parts.extensions.get::<Shown>().cloned().unwrap_or_default();
        Ok(Self { large, notices, ..Self::new(portal, &address) })
    }
}

/// The id in an address. What is no id is not there, as an unknown one is.
pub struct Key(pub Uuid);

impl FromRequestParts<Portal> for Key {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Error> {
        let Path(text) = Path::<String>::from_request_parts(parts, portal).await.map_err(|_| Error::NotFound)?;
        text.parse().map(Self).map_err(|_| Error::NotFound)
    }
}

/// The language a browser asks for, when the address names none.
pub fn wished_language<'a>(words: &'a Words, parts: &Parts) -> &'a Arc<Language> {
    let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    words.negotiate(accept.unwrap_or("en"))
}
