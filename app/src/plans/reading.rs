//! How hard words are to read: the school grade by Flesch and Kincaid, sentences that are long, and
//! words of the institution with the plain ones for them. Hints for whoever writes, not rules.

use super::plain_words::PlainWord;

/// Words of a sentence beyond which it is long.
const LONGEST: usize = 20;

#[derive(Debug, Default, PartialEq)]
pub struct Hints {
    /// The grade of an American school: 5 is about ten years old.
    pub grade: f64,
    /// Sentences that are long.
    pub long: Vec<String>,
    pub jargon: Vec<PlainWord>,
}

/// `plain` are words of the institution with the plain ones for them.
pub fn hints(text: &str, plain: &[PlainWord]) -> Hints {
    let sentences: Vec<_> = text.split(['.', '!', '?', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect();
    let words = |sentence: &str| sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let all = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect::<Vec<_>>();
    let lower =
        format!(" {} ", text.to_lowercase().split(|letter: char| !letter.is_alphanumeric() && letter != '-').collect::<Vec<_>>().join(" "));
    let jargon = plain.iter().filter(|(word, _)| lower.contains(&format!(" {word} ")));
    Hints {
        grade: if all.len() < 5 { 0.0 } else { grade(all.len(), sentences.len(), all.iter().map(|word| syllables(word)).sum()) },
        long: sentences.iter().filter(|sentence| words(sentence) > LONGEST).map(|sentence| (*sentence).to_owned()).collect(),
        jargon: jargon.cloned().collect(),
    }
}

fn grade(words: usize, sentences: usize, syllables: usize) -> f64 {
    let words = words as f64;
    (0.39 * words / sentences.max(1) as f64 + 11.8 * syllables as f64 / words - 15.59).max(0.0)
}

/// Groups of vowels; a silent e at the end is none.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let starts = |at: usize| vowel(letters[at]) && (at == 0 || !vowel(letters[at - 1]));
    let groups = (0..letters.len()).filter(|at| starts(*at)).count();
    let silent = letters.len() > 2 && letters.ends_with(&['e']) && !vowel(letters[letters.len() - 2]) && letters[letters.len() - 2] != 'l';
    (groups - usize::from(silent && groups > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Vec<PlainWord> {
        [("case", "child"), ("contact", "family time"), ("siblings", "brothers and sisters")]
            .map(|(word, plain)| (word.to_owned(), plain.to_owned()))
            .to_vec()
    }

    #[test]
    fn plain_words_give_no_hints() {
        let hints = hints("Priya comes on Monday. She brings a book. You read it with Sam.", &plain());
        assert!(hints.grade < 3.0 && hints.long.is_empty() && hints.jargon.is_empty(), "{hints:?}");
    }

    #[test]
    fn words_of_the_institution_are_seen_as_words() {
        let hints = hints("The siblings have contact. In any case, contacting us is fine.", &plain());
        let words: Vec<_> = hints.jargon.iter().map(|(word, _)| word.as_str()).collect();
        assert_eq!(words, ["case", "contact", "siblings"]);
    }

    #[test]
    fn long_sentences_and_long_words_raise_the_grade() {
        let text = "Multidisciplinary professionals will collaboratively undertake a comprehensive assessment of the presenting difficulties and \
                    subsequently formulate appropriate recommendations regarding further provision of services to the family.";
        let found = hints(text, &[]);
        assert!(found.grade > 15.0 && found.long.len() == 1, "{found:?}");
        assert_eq!((syllables("table"), syllables("home"), syllables("family"), syllables("the")), (2, 1, 3, 1));
    }
}
