//! Words by which people say that somebody is being hurt, in the ten languages.
//!
//! `danger.txt` holds phrases; a word that ends in `*` stands for all that begin so. What follows
//! `! ` is no alarm ("the bills hit us hard") and is taken out before anything is looked for.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::folding;

struct Phrases {
    /// By the first word where that is whole, else by its first letters.
    alarms: HashMap<String, Vec<Vec<String>>>,
    harmless: Vec<Vec<String>>,
}

/// Letters by which a phrase is found.
const LETTERS: usize = 2;

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases { alarms: HashMap::new(), harmless: Vec::new() };
    for line in include_str!("danger.txt").lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words = |text: &str| text.split_whitespace().map(pattern).collect::<Vec<_>>();
        if let Some(harmless) = line.strip_prefix("! ") {
            phrases.harmless.push(words(harmless));
        } else {
            let words = words(line);
            phrases.alarms.entry(beginning(&words[0])).or_default().push(words);
        }
    }
    phrases
});

fn pattern(word: &str) -> String {
    let folded = folding::fold(word.trim_end_matches('*'));
    if word.ends_with('*') { format!("{}*", folded.trim()) } else { folded.trim().to_owned() }
}

fn beginning(word: &str) -> String {
    word.trim_end_matches('*').chars().take(LETTERS).collect()
}

/// True when the words speak of somebody being hurt, or about to be.
pub fn speaks_of_danger(typed: &str) -> bool {
    let mut words = folding::words(typed);
    for harmless in &PHRASES.harmless {
        while let Some(at) = (0..words.len()).find(|at| begins(&words[*at..], harmless)) {
            // A gap, so that the words around it do not become neighbours.
            words.splice(at..at + harmless.len(), [String::new()]);
        }
    }
    (0..words.len()).any(|at| {
        let here = &words[at..];
        PHRASES.alarms.get(&beginning(&here[0])).is_some_and(|phrases| phrases.iter().any(|phrase| begins(here, phrase)))
    })
}

fn begins(words: &[String], phrase: &[String]) -> bool {
    words.len() >= phrase.len() && words.iter().zip(phrase).all(|(word, wanted)| is_meant(word, wanted))
}

fn is_meant(word: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(word == wanted, |start| word.starts_with(start))
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
    fn other_words_raise_no_alarm() {
        for words in ["The bills hit us hard", "how to beat stress", "killing time", "school", "żłobek", "He does not go to school", ""] {
            assert!(!speaks_of_danger(words), "{words}");
        }
    }
}
