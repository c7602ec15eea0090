//! The reader's side of a request: language, address, words.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::{ConnectInfo, FromRequestParts, Path, Request};
use axum::http::{HeaderMap, Uri, header, request::Parts};
use fluent_bundle::FluentValue;
use leptos::prelude::*;
use uuid::Uuid;

use super::error::Error;
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
    /// The same address with only the parameters called `names`, those with a value.
    #[must_use]
    pub fn only(&self, names: &[&str]) -> Self {
        let wanted = |part: &&str| part.split_once('=').is_some_and(|(name, value)| names.contains(&name) && !value.is_empty());
        let query = self.query.split('&').filter(wanted).collect::<Vec<_>>().join("&");
        Self { query, ..self.clone() }
    }

    pub fn uri(&self) -> Result<Uri, axum::http::Error> {
        let whole = if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) };
        Uri::builder().path_and_query(whole).build()
    }

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
    // One slash at the front: `//host` and `/\host` in a link would lead to another site.
    let rest = format!("/{}", rest.trim_start_matches(['/', '\\']));
    let address = Address {
        language: Arc::clone(language.unwrap_or(portal.words.english())),
        path: rest,
        query: uri.query().unwrap_or("").to_owned(),
    };
    if address.path != path
        && let Ok(shorter) = address.uri()
    {
        *request.uri_mut() = shorter;
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
        Ok(Self::new(portal, &address))
    }
}

/// The network address of the reader, as limits count it; headers of a proxy count only when the
/// proxy is listed. Of an IPv6 address the first half: whoever has one has the whole half.
pub struct From(pub IpAddr);

fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::from((address.to_bits() & !u128::from(u64::MAX)).to_be_bytes()),
        four @ IpAddr::V4(_) => four,
    }
}

/// The last address before the listed proxies, reading from the right. What cannot be read ends the
/// search: anything left of it was written by a stranger.
fn before_proxies(peer: IpAddr, trusted: &[IpAddr], headers: &HeaderMap) -> IpAddr {
    if !trusted.contains(&peer.to_canonical()) {
        return peer;
    }
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().map(|value| value.to_str().unwrap_or("?")).collect();
    let mut nearest = peer;
    for part in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let part = part.trim();
        let read = part.parse::<IpAddr>().ok().or_else(|| part.parse::<SocketAddr>().ok().map(|whole| whole.ip()));
        let Some(address) = read else { break };
        nearest = address;
        if !trusted.contains(&address.to_canonical()) {
            break;
        }
    }
    nearest
}

impl FromRequestParts<Portal> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.ip());
        Ok(Self(network(before_proxies(peer, &portal.settings.server.trusted_proxies, &parts.headers))))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_proxies_are_believed_and_only_as_far_as_they_go() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let trusted = [ip("10.0.0.1"), ip("10.0.0.2")];
        let asked = |peer: &str, lines: &[&str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", line.parse().expect("a header"));
            }
            network(before_proxies(ip(peer), &trusted, &headers)).to_string()
        };
        assert_eq!(asked("192.0.2.7", &["198.51.100.1"]), "192.0.2.7", "a stranger's header");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9, 198.51.100.1"]), "198.51.100.1", "the nearest counts");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9", "198.51.100.1, 10.0.0.2"]), "198.51.100.1", "all lines, and past listed proxies");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9, ?, 10.0.0.2"]), "10.0.0.2", "what cannot be read ends it");
        assert_eq!(asked("10.0.0.1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(asked("2001:db8:1:2:3:4:5:6", &[]), "2001:db8:1:2::");
        assert_eq!(asked("::ffff:192.0.2.7", &[]), "192.0.2.7");
    }
}
