//! An address that somebody signs in with: email, or a mobile number where the portal can send texts.

use crate::kit::settings::Mail;
use crate::requests::journey::is_email;

/// The address as it is kept and compared, however it was typed; `None` when it is none that can be used.
pub fn read_contact(mail: &Mail, typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.contains('@') {
        return is_email(typed).then(|| typed.to_lowercase());
    }
    mail.sends_texts().then(|| read_mobile(typed)).flatten()
}

/// `07700 900123`, `+44 (0)7700 900123` and `0044…` are one number.
fn read_mobile(typed: &str) -> Option<String> {
    if !typed.chars().all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter)) {
        return None;
    }
    let plain = typed.replace("(0)", "");
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let number = if let Some(rest) = digits.strip_prefix("00") {
        rest.to_owned()
    } else if plain.trim_start().starts_with('+') {
        digits
    } else {
        format!("44{}", digits.strip_prefix('0')?)
    };
    // A mobile of the United Kingdom has ten digits after its country, and begins with a seven.
    let fits = number.strip_prefix("44").map_or((8..=15).contains(&number.len()), |rest| rest.len() == 10 && rest.starts_with('7'));
    fits.then(|| format!("+{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_however_it_is_typed() {
        let mail = Mail { smtp_url: String::new(), ..Mail::default() };
        for typed in ["07700 900123", "+44 7700 900123", "+44 (0)7700-900123", "0044 7700 900 123"] {
            assert_eq!(read_contact(&mail, typed).as_deref(), Some("+447700900123"), "{typed}");
        }
        for typed in ["", "01632 960100", "7700", "call 07700900123", "07700 90012", "not@"] {
            assert_eq!(read_contact(&mail, typed), None, "{typed}");
        }
        assert_eq!(read_contact(&mail, " Amina@Example.org ").as_deref(), Some("amina@example.org"));
        assert_eq!(read_contact(&mail, "+48 512 345 678").as_deref(), Some("+48512345678"));
    }

    #[test]
    fn where_no_text_can_be_sent_no_number_is_taken() {
        let mail = Mail { smtp_url: "smtp://mail.example".to_owned(), ..Mail::default() };
        assert_eq!(read_contact(&mail, "07700 900123"), None);
    }
}
