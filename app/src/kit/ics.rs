//! Calendar files (RFC 5545): lines, their folding, and what must not break out of them.

use super::moment::Timestamp;

/// A calendar around its events.
pub fn calendar(method: &str, events: impl IntoIterator<Item = Vec<String>>) -> String {
    let begin = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Families First//Calendar//EN".to_owned(),
        format!("METHOD:{method}"),
    ];
    let lines = begin.into_iter().chain(events.into_iter().flatten()).chain(["END:VCALENDAR".to_owned()]);
    lines.map(|line| folded(&line) + "\r\n").collect()
}

pub fn utc(moment: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(moment.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// What ends a line, or parts a list, is written so that it does not.
pub fn text(words: &str) -> String {
    let bare: String = words.chars().filter(|letter| !letter.is_control()).collect();
    bare.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// The site's own name, for the ids of events.
pub fn host(base_url: &str) -> &str {
    base_url.split_once("://").map_or("portal", |(_, host)| host)
}

/// Lines have at most 75 bytes; a longer one goes on after a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > 74 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_and_signs_are_harmless() {
        let line = folded(&"ü".repeat(100));
        assert!(line.split("\r\n").all(|part| part.len() <= 75), "{line}");
        assert_eq!(line.replace("\r\n ", ""), "ü".repeat(100));
        assert_eq!(text("a,b;c\r\nBEGIN:VEVENT\\"), "a\\,b\\;cBEGIN:VEVENT\\\\");
    }
}
