//! The dates of a plan as a calendar file. Its titles are neutral: a calendar is shared, shown on a
//! lock screen, read by others.

use jiff::civil::{Date, Time};

use super::model::Kind;
use super::seen::{Seen, SeenPart};
use crate::kit::moment::{HOUR, Timestamp};
use crate::kit::ui::Ui;

/// The person's dates, as `text/calendar`.
pub fn file(ui: &Ui, seen: &Seen) -> String {
    let host = ui.settings.site.base_url.split_once("://").map_or("portal", |(_, host)| host);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Families First//Calendar//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    let title = text(&ui.s("plan-calendar-title"));
    for part in seen.parts.iter().filter(|part| matches!(part.kind, Kind::Date | Kind::Step | Kind::Conference)) {
        lines.extend(event(part, &title, host, seen.version.published_at, seen.version.number).into_iter().flatten());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn event(part: &SeenPart, title: &str, host: &str, stamp: Timestamp, sequence: i64) -> Option<Vec<String>> {
    let day: Date = part.source.day.parse().ok()?;
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{host}", part.id),
        format!("DTSTAMP:{}", utc(stamp)),
        format!("SEQUENCE:{sequence}"),
        format!("SUMMARY:{title}"),
        "CLASS:PRIVATE".to_owned(),
    ];
    match part.source.time.parse::<Time>() {
        Ok(time) => {
            let start = Timestamp::from_london(day, time.hour(), time.minute());
            lines.extend([format!("DTSTART:{}", utc(start)), format!("DTEND:{}", utc(start.plus(HOUR)))]);
        }
        Err(_) => lines.push(format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))),
    }
    lines.push("END:VEVENT".to_owned());
    Some(lines)
}

fn utc(moment: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(moment.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// What ends a line, or parts a list, is written so that it does not.
fn text(words: &str) -> String {
    let bare: String = words.chars().filter(|letter| !letter.is_control()).collect();
    bare.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
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
