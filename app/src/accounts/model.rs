//! What makes a password good enough, and how long a first one holds.

use zxcvbn::{Score, zxcvbn};

use crate::kit::chance::Chance;
use crate::kit::code;
use crate::kit::moment::DAY;

/// Letters of a password.
pub const SHORTEST: usize = 12;
pub const LONGEST: usize = 200;
/// Milliseconds for which a password that somebody else made opens the way to an own one.
pub const FIRST_HOLDS: i64 = 7 * DAY;

/// What is wrong with a password: the key of its words. `about` are words near to the person and the
/// site, which make a password easy to guess.
pub fn weakness(password: &str, about: &[&str]) -> Option<&'static str> {
    match password.chars().count() {
        ..SHORTEST => Some("staff-password-short"),
        letters if letters > LONGEST => Some("staff-password-long"),
        _ if zxcvbn(password, &with_parts(about)).score() < Score::Three => Some("staff-password-common"),
        _ => None,
    }
}

/// The words, what stands around an `@`, and each word of them.
fn with_parts<'a>(about: &[&'a str]) -> Vec<&'a str> {
    let apart = |word: &'a str| word.split('@').chain(word.split(|letter: char| !letter.is_alphanumeric()));
    about.iter().copied().chain(about.iter().copied().flat_map(apart)).collect()
}

/// A first password, to be handed over: four times 40 bits.
pub fn first_password(chance: &dyn Chance) -> String {
    [(); 4].map(|()| code::code(chance)).join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::chance::SystemChance;

    #[test]
    fn what_is_easily_guessed_is_refused() {
        let about = ["amina.khan@potterbridge.example", "Amina Khan", "Families First", "Potterbridge"];
        assert_eq!(weakness("x7#kQ9z", &about), Some("staff-password-short"));
        assert_eq!(weakness(&"x7#kQ9z ".repeat(30), &about), Some("staff-password-long"));
        for common in ["password1234", "qwertyuiop123", "aaaaaaaaaaaaaaa", "Potterbridge1", "Families First1", "amina.khan1234"] {
            assert_eq!(weakness(common, &about), Some("staff-password-common"), "{common}");
        }
        assert_eq!(weakness("kettle orbit mango thursday", &about), None);
        assert_eq!(weakness(&first_password(&SystemChance), &about), None);
    }
}
