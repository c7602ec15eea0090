//! What a form sent, what is wrong with it, and how pages show both again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

const MOST_VALUES: usize = 200;
const MOST_BYTES: usize = 64 * 1024;

/// The values of a form, as typed: each name with all its values in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(BTreeMap<String, Vec<String>>);

impl Values {
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        let mut values = Self::default();
        for (name, value) in pairs {
            values.0.entry(name).or_default().push(clean(&value));
        }
        values
    }

    /// The first value of `name`, trimmed; empty when there is none.
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", |value| value.trim())
    }

    /// The first value as typed.
    pub fn raw(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|held| held == value)
    }

    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.one(name)).filter(|value| !value.is_empty())
    }

    pub fn set(&mut self, name: &str, values: Vec<String>) {
        self.0.insert(name.to_owned(), values);
    }

    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    pub fn is_empty(&self) -> bool {
        self.0.values().all(|values| values.iter().all(|value| value.trim().is_empty()))
    }

    /// Keeps only the named fields: what a form does not have is never stored.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| names.contains(&name.as_str()));
        self
    }

    /// No more than a page of questions can hold: what is larger is not kept.
    pub fn is_modest(&self) -> bool {
        let (mut count, mut letters) = (0, 0);
        for (_, value) in self.pairs() {
            count += 1;
            letters += value.len();
        }
        count <= MOST_VALUES && letters <= MOST_BYTES
    }

    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }
}

/// Browsers send line ends as CR LF; nobody types control characters.
fn clean(value: &str) -> String {
    value.replace("\r\n", "\n").chars().filter(|letter| *letter == '\n' || *letter == '\t' || !letter.is_control()).collect()
}

/// One thing wrong: the field, the key of its words, and perhaps a limit that the words name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: &'static str,
    pub key: &'static str,
    pub limit: Option<usize>,
}

/// What is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<FieldError>);

impl Errors {
    pub fn add(&mut self, field: &'static str, key: &'static str) {
        self.0.push(FieldError { field, key, limit: None });
    }

    /// Adds an error when `wrong`.
    pub fn when(&mut self, wrong: bool, field: &'static str, key: &'static str) {
        if wrong {
            self.add(field, key);
        }
    }

    /// Adds an error when the text is longer than `limit` letters.
    pub fn length(&mut self, values: &Values, field: &'static str, limit: usize) {
        if values.raw(field).chars().count() > limit {
            self.0.push(FieldError { field, key: "ask-error-too-long", limit: Some(limit) });
        }
    }

    pub fn of(&self, field: &str) -> Option<&FieldError> {
        self.0.iter().find(|error| error.field == field)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
