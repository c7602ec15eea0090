//! Words by which people say that somebody is being hurt, in the ten languages.
//!
//! `danger.txt` holds phrases; a word that ends in `*` stands for all that begin so. What follows
//! `! ` is no alarm ("the bills hit us hard") and is taken out before anything is looked for.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::folding;

/// A word of a phrase: whole, or the beginning of many.
struct Word {
    letters: String,
    is_beginning: bool,
}

impl Word {
    fn read(word: &str) -> Self {
        Self { letters: folding::fold(word.trim_end_matches('*')).trim().to_owned(), is_beginning: word.ends_with('*') }
    }

    fn is_meant(&self, word: &str) -> bool {
        if self.is_beginning { word.starts_with(&self.letters) } else { word == self.letters }
    }
}

/// Phrases by the first letters of their first word: of some nine hundred, few are looked at.
#[derive(Default)]
struct Phrases(HashMap<Beginning, Vec<Vec<Word>>>);

type Beginning = [Option<char>; 2];

fn beginning(word: &str) -> Beginning {
    let mut letters = word.chars();
    [letters.next(), letters.next()]
}

impl Phrases {
    fn add(&mut self, line: &str) {
        let words: Vec<_> = line.split_whitespace().map(Word::read).collect();
        self.0.entry(beginning(&words[0].letters)).or_default().push(words);
    }

    /// The length of the longest phrase with which these words begin.
    fn at(&self, words: &[String]) -> Option<usize> {
        let phrases = self.0.get(&beginning(&words[0]))?;
        let begins =
            |phrase: &&Vec<Word>| words.len() >= phrase.len() && phrase.iter().zip(words).all(|(wanted, word)| wanted.is_meant(word));
        phrases.iter().filter(begins).map(Vec::len).max()
    }
}

#[derive(Default)]
struct Heard {
    alarms: Phrases,
    harmless: Phrases,
}

static HEARD: LazyLock<Heard> = LazyLock::new(|| {
    let mut heard = Heard::default();
    for line in include_str!("danger.txt").lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("! ") {
            Some(harmless) => heard.harmless.add(harmless),
            None => heard.alarms.add(line),
        }
    }
    heard
});

/// True when the words speak of somebody being hurt, or about to be.
pub fn speaks_of_danger(typed: &str) -> bool {
    let mut words = folding::words(typed);
    let mut at = 0;
    while at < words.len() {
        if let Some(length) = HEARD.harmless.at(&words[at..]) {
            // A gap, so that the words around it do not become neighbours.
            words.splice(at..at + length, [String::new()]);
        }
        at += 1;
    }
    (0..words.len()).any(|at| HEARD.alarms.at(&words[at..]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harm_is_heard_in_every_language() {
        for words in [
            "He hits me.",
            "he punched me",
            "I want to die",
            "self-harm",
            "He threatened me with a knife",
            "my daughter took an overdose",
            "mam myśli samobójcze",
            "mąż mnie bije",
            "میرا شوہر مجھے مارتا ہے",
            "soțul mă bate",
            "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ",
            "زوجي يضربني",
            "مێردەکەم لێم دەدات",
            "আমার স্বামী আমাকে মারে",
            "شوهرم مرا می‌زند",
            "чоловік мене б'є",
        ] {
            assert!(speaks_of_danger(words), "{words}");
        }
    }

    #[test]
    fn a_phrase_is_found_by_two_letters_of_its_first_word() {
        for phrase in HEARD.alarms.0.values().chain(HEARD.harmless.0.values()).flatten() {
            assert!(!phrase[0].is_beginning || phrase[0].letters.chars().count() >= 2, "{}", phrase[0].letters);
        }
    }

    #[test]
    fn other_words_raise_no_alarm() {
        for words in ["The bills hit us hard", "how to beat stress", "killing time", "school", "żłobek", "He does not go to school", ""] {
            assert!(!speaks_of_danger(words), "{words}");
        }
    }
}
