//! The address of a request: its language apart, and only what the page asks for.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::Uri;

use super::portal::Portal;
use super::words::Language;

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

/// A short address made of a title: letters and digits, and hyphens between words. `otherwise` where nothing is left.
pub fn slug(title: &str, otherwise: &str) -> String {
    let letters: String = title.to_lowercase().chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(60).collect();
    if slug.is_empty() { otherwise.to_owned() } else { slug.trim_end_matches('-').to_owned() }
}

/// A text as a part of an address.
pub fn encoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_address_is_made_of_a_title() {
        assert_eq!(slug("What would help? (2026)", "survey"), "what-would-help-2026");
        assert_eq!(slug("آپ کی رائے", "survey"), "survey");
    }
}
