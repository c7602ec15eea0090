//! Words as they are compared: small letters, without the marks that people leave out when they type.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Folds a text: `Żałoba` is `zaloba`, `كُردي` is `کردی`. Apostrophes go, other signs part words.
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(&lower);
    parted.chars().filter(|letter| !is_mark(*letter)).map(folded).collect()
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

/// How many slips part two folded words or names: a letter too many, too few, another, or two that
/// changed places. `None` when there are more than such a length allows.
pub fn slips(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let most = match one.len().max(other.len()) {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let width = other.len() + 1;
    let mut rows = vec![vec![0; width]; one.len() + 1];
    for at in 0..=one.len() {
        for to in 0..width {
            if at == 0 || to == 0 {
                rows[at][to] = at + to;
                continue;
            }
            let same = usize::from(one[at - 1] != other[to - 1]);
            let mut least = (rows[at - 1][to] + 1).min(rows[at][to - 1] + 1).min(rows[at - 1][to - 1] + same);
            if at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1] {
                least = least.min(rows[at - 2][to - 2] + 1);
            }
            rows[at][to] = least;
        }
    }
    Some(rows[one.len()][other.len()]).filter(|slips| *slips <= most)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{640}' | '\'' | '’' | '‘' | '\u{2bc}' | '\u{200d}')
}

fn folded(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ø' => 'o',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'ٱ' => 'ا',
        'ة' | 'ہ' | 'ە' | 'ھ' => 'ه',
        // Persian and Kurdish part some words by it; people type a space or nothing.
        '\u{200c}' => ' ',
        letter if letter.is_ascii_punctuation() || "؟،؛۔।“”„«»…–—¿¡".contains(letter) => ' ',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_up_to_what_a_length_allows() {
        assert_eq!(slips("anxiety", "anxeity"), Some(1));
        assert_eq!(slips("breastfeeding", "brestfeding"), Some(2));
        assert_eq!(slips("hanley", "hanly"), Some(1));
        for (one, other) in [("expel", "expect"), ("debt", "dent"), ("school", "pool")] {
            assert_eq!(slips(one, other), None, "{one} {other}");
        }
    }

    #[test]
    fn words_are_compared_as_people_type_them() {
        assert_eq!(words("Żałoba, szkoła!"), ["zaloba", "szkola"]);
        assert_eq!(words("don’t self-harm"), ["dont", "self", "harm"]);
        assert_eq!(words("كُردي"), words("کردی"));
        assert_eq!(words("Școală"), ["scoala"]);
        assert_eq!(words("ਘਰੇਲੂ ਹਿੰਸਾ"), ["ਘਰੇਲੂ", "ਹਿੰਸਾ"]);
    }
}
