//! The words of newsletters, and their topics.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What people can hear of.
pub const TOPICS: [&str; 3] = ["families", "programme", "training"];

/// Letters of an issue in one language, at most.
pub const LONGEST: usize = 20_000;

/// Addresses that would lead to something else than an issue.
pub const RESERVED: [&str; 3] = ["ask", "choose", "leave"];

/// An issue in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    pub subject: String,
    /// Markdown.
    pub text: String,
}

/// Words by language; English is always there.
pub type InLanguages = BTreeMap<String, Words>;

/// The words for a reader, and the language they are in.
pub fn in_language<'a>(words: &'a InLanguages, code: &str) -> Option<(&'a Words, String)> {
    let own = words.get_key_value(code).filter(|(_, words)| !words.subject.is_empty() && !words.text.is_empty());
    own.or_else(|| words.get_key_value("en")).map(|(code, words)| (words, code.clone()))
}

/// The topics there are, of those that were sent.
pub fn known(sent: &[String]) -> Vec<String> {
    TOPICS.iter().filter(|topic| sent.iter().any(|held| held == *topic)).map(|topic| (*topic).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_half_written_gives_way_to_english() {
        let written = |subject: &str, text: &str| Words { subject: subject.to_owned(), text: text.to_owned() };
        let words: InLanguages = [("en".to_owned(), written("News", "All")), ("ur".to_owned(), written("خبریں", ""))].into();
        assert_eq!(in_language(&words, "ur").map(|(_, code)| code).as_deref(), Some("en"));
        assert_eq!(known(&["training".to_owned(), "spam".to_owned()]), ["training"]);
    }
}
