//! Memory: sentences of this plan that were translated before, offered again where they come back.
//!
//! It never reaches into another family's plan, and a translator is offered only sentences of parts
//! that they were given.

/// A sentence, and how it was said.
pub type Remembered = (String, String);

/// Sentences with the marks that end them.
fn sentences(text: &str) -> Vec<&str> {
    let ends = |letter: char| matches!(letter, '.' | '!' | '?' | '\n' | '؟' | '۔' | '।');
    text.split_inclusive(ends).map(str::trim).filter(|sentence| sentence.chars().any(char::is_alphanumeric)).collect()
}

/// The pairs of sentences of a text and its translation; none when they do not stand one beside the other.
fn pairs(source: &str, translation: &str) -> Vec<Remembered> {
    let (source, translation) = (sentences(source), sentences(translation));
    if source.len() != translation.len() {
        return Vec::new();
    }
    source.into_iter().zip(translation).map(|(one, other)| (one.to_owned(), other.to_owned())).collect()
}

/// Of texts that were translated, what helps with this one: each of its sentences once, as said last.
pub fn remembered(text: &str, before: &[(String, String)]) -> Vec<Remembered> {
    let known: Vec<_> = before.iter().flat_map(|(source, translation)| pairs(source, translation)).collect();
    let mut found: Vec<Remembered> = Vec::new();
    for sentence in sentences(text) {
        let same = known.iter().rev().find(|(source, _)| source.to_lowercase() == sentence.to_lowercase());
        if let Some(pair) = same
            && !found.iter().any(|(source, _)| source == &pair.0)
        {
            found.push(pair.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_comes_back_is_remembered() {
        let before = [
            ("Priya comes on Monday. She brings a book.".to_owned(), "Priya przychodzi w poniedziałek. Przynosi książkę.".to_owned()),
            ("One. Two.".to_owned(), "Jeden i dwa.".to_owned()),
        ];
        let found = remembered("She brings a book. You read it.", &before);
        assert_eq!(found, [("She brings a book.".to_owned(), "Przynosi książkę.".to_owned())]);
        assert!(remembered("One. Two.", &before).is_empty(), "sentences that were put together are not told apart");
    }

    #[test]
    fn sentences_end_in_other_scripts_too() {
        assert_eq!(sentences("وہ آتی ہے۔ کب؟").len(), 2);
        assert_eq!(sentences("সে আসে। কখন?").len(), 2);
    }
}
