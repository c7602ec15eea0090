//! Codes that people read, say and type: Crockford's base 32.
//!
//! No I, L, O or U, so nothing is misread; what is typed anyway (i, l, o, spaces, hyphens) is
//! taken as meant. A reference ends with a check character, so that a slip is seen at once.

use super::chance::Chance;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a reference before its check character: 45 bits.
const REFERENCE_LENGTH: usize = 9;
/// Letters of a code: 40 bits, behind a limit on tries.
const CODE_LENGTH: usize = 8;

/// A new reference: nine random letters and a check character.
pub fn reference(chance: &dyn Chance) -> String {
    let mut text = random(chance, REFERENCE_LENGTH);
    text.push(check_character(&text));
    text
}

/// A new code of eight random letters.
pub fn code(chance: &dyn Chance) -> String {
    random(chance, CODE_LENGTH)
}

/// The reference that was typed, or `None` when its check character does not fit.
pub fn read_reference(typed: &str) -> Option<String> {
    let text = normal(typed)?;
    let (body, check) = text.split_at_checked(REFERENCE_LENGTH)?;
    (check.len() == 1 && check.starts_with(check_character(body))).then_some(text)
}

/// The code that was typed, or `None` when it cannot be one.
pub fn read_code(typed: &str) -> Option<String> {
    normal(typed).filter(|text| text.len() == CODE_LENGTH)
}

/// In groups, as it is shown: `4G7QK 2M9XT`, `7K2M 9QXA`.
pub fn grouped(code: &str) -> String {
    if !code.is_ascii() {
        return code.to_owned();
    }
    let (first, second) = code.split_at(code.len() / 2);
    format!("{first} {second}")
}

fn random(chance: &dyn Chance, length: usize) -> String {
    let mut bytes = vec![0; length];
    chance.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}

fn normal(typed: &str) -> Option<String> {
    if typed.len() > 64 {
        return None;
    }
    typed
        .chars()
        .filter(|letter| {
            !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
        })
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => Some('0'),
            'I' | 'L' => Some('1'),
            upper if ALPHABET.contains(&u8::try_from(upper).ok()?) => Some(upper),
            _ => None,
        })
        .collect()
}

/// Luhn's check in base 32: every single slip shows, and nearly every swap of neighbours.
fn check_character(body: &str) -> char {
    let sum: usize = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, letter)| {
            let value = ALPHABET.iter().position(|known| *known == letter).unwrap_or_default();
            let weighed = value * if place % 2 == 0 { 2 } else { 1 };
            weighed / 32 + weighed % 32
        })
        .sum();
    char::from(ALPHABET[(32 - sum % 32) % 32])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::chance::SystemChance;

    #[test]
    fn what_is_shown_is_read_back() {
        for _ in 0..200 {
            let made = reference(&SystemChance);
            let typed = grouped(&made).to_lowercase().replace('0', "o").replace('1', "l");
            assert_eq!(read_reference(&typed), Some(made));
            let made = code(&SystemChance);
            assert_eq!(read_code(&grouped(&made)), Some(made));
        }
    }

    #[test]
    fn every_single_slip_is_seen() {
        let made = reference(&SystemChance);
        for place in 0..REFERENCE_LENGTH {
            for letter in ALPHABET {
                let mut slipped = made.clone().into_bytes();
                if slipped[place] != *letter {
                    slipped[place] = *letter;
                    let slipped = String::from_utf8(slipped).expect("letters");
                    assert_eq!(read_reference(&slipped), None, "{made} as {slipped}");
                }
            }
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for typed in ["", "12345", "4G7QK2M9XTT", "ابجد", "4G7QK 2M9X!", "\0\0"] {
            assert_eq!(read_reference(typed), None, "{typed:?}");
        }
    }
}
