//! Public pages, kept rendered and compressed in memory by address, language and version of the data.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use sha2::{Digest, Sha256};

use super::address::Address;
use super::compress::{brotli, encoding, gzip, unpacked};
use super::error::Error;
use super::portal::Portal;

/// Some thousand pages, each compressed in two ways. A reader that takes neither, which no
/// browser is, has its page unpacked.
const MOST_BYTES: usize = 8 * 1024 * 1024;
/// Pages of longer addresses are made anew each time.
const LONGEST_KEY: usize = 512;
const LARGEST_PAGE: usize = 2 * 1024 * 1024;

struct Kept {
    kind: HeaderValue,
    tag: HeaderValue,
    gzip: Bytes,
    brotli: Bytes,
}

/// Two generations: when the newer is full, the older goes. What is asked for again moves up.
#[derive(Default)]
struct Shelf {
    version: (i64, i32),
    bytes: usize,
    newer: HashMap<String, Arc<Kept>>,
    older: HashMap<String, Arc<Kept>>,
}

impl Shelf {
    fn put(&mut self, key: String, kept: &Arc<Kept>) {
        let size = key.len() + kept.gzip.len() + kept.brotli.len();
        if self.bytes + size > MOST_BYTES / 2 {
            self.older = std::mem::take(&mut self.newer);
            self.bytes = 0;
        }
        self.bytes += size;
        self.newer.insert(key, Arc::clone(kept));
    }
}

/// The pages of one version of the data and one day.
#[derive(Default)]
pub struct Cache(Mutex<Shelf>);

/// Answers from memory, or renders, compresses and keeps. Only 200s are kept. What the page does not
/// ask for is taken off the address first, so that it makes no further pages and stands in no link.
pub async fn keep(
    State((portal, names)): State<(Portal, &'static [&'static str])>,
    mut request: Request,
    next: Next,
) -> Result<Response, Error> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(next.run(request).await);
    }
    let address = request.extensions().get::<Address>().map(|address| address.only(names));
    let key = address.as_ref().map_or_else(String::new, Address::key);
    if let Some(address) = address {
        if let Ok(uri) = address.uri() {
            *request.uri_mut() = uri;
        }
        request.extensions_mut().insert(address);
    }
    let asked = request.headers().clone();
    let today = portal.clock.today();
    let version = (portal.freshness.version(&portal.db).await?, i32::from(today.day_of_year()));
    if let Some(kept) = portal.cache.find(version, &key) {
        return Ok(answer(&kept, &asked));
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let plain = to_bytes(body, LARGEST_PAGE).await.map_err(|_| Error::Inside("a page too large to keep".to_owned()))?;
    let kind = parts.headers.get(header::CONTENT_TYPE).cloned().unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
    let kept = Arc::new(Kept { kind, tag: tag(&plain), gzip: gzip(&plain), brotli: brotli(&plain) });
    if key.len() <= LONGEST_KEY {
        portal.cache.put(version, key, &kept);
    }
    Ok(answer(&kept, &asked))
}

impl Cache {
    fn find(&self, version: (i64, i32), key: &str) -> Option<Arc<Kept>> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.version != version {
            return None;
        }
        if let Some(kept) = shelf.newer.get(key) {
            return Some(Arc::clone(kept));
        }
        let (key, kept) = shelf.older.remove_entry(key)?;
        shelf.put(key, &kept);
        Some(kept)
    }

    fn put(&self, version: (i64, i32), key: String, kept: &Arc<Kept>) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.version != version {
            *shelf = Shelf { version, ..Shelf::default() };
        }
        shelf.put(key, kept);
    }
}

fn answer(kept: &Kept, asked: &HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(header::ETAG, kept.tag.clone());
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if asked.get(header::IF_NONE_MATCH) == Some(&kept.tag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    headers.insert(header::CONTENT_TYPE, kept.kind.clone());
    let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let body = match encoding(accepted) {
        Some("br") => kept.brotli.clone(),
        Some(_) => kept.gzip.clone(),
        None => unpacked(&kept.gzip),
    };
    if let Some(name) = encoding(accepted) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    *response.body_mut() = Body::from(body);
    response
}

fn tag(bytes: &[u8]) -> HeaderValue {
    let hash = fingerprint(bytes);
    HeaderValue::from_str(&format!("W/\"{hash}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

/// The first sixteen hexadecimal digits of the SHA-256 of `bytes`.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
}
