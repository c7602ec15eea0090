//! The dates of a plan as a calendar file. Its titles are neutral: a calendar is shared, shown on a
//! lock screen, read by others.

use jiff::civil::{Date, Time};

use super::model::Kind;
use super::seen::{Seen, SeenPart};
use crate::kit::ics;
use crate::kit::moment::{HOUR, Timestamp};
use crate::kit::ui::Ui;

/// The person's dates, as `text/calendar`.
pub fn file(ui: &Ui, seen: &Seen) -> String {
    let host = ics::host(&ui.settings.site.base_url);
    let title = ics::text(&ui.s("plan-calendar-title"));
    let dated = seen.parts.iter().filter(|part| matches!(part.kind, Kind::Date | Kind::Step | Kind::Conference));
    ics::calendar("PUBLISH", dated.filter_map(|part| event(part, &title, host, seen.version.published_at, seen.version.number)))
}

fn event(part: &SeenPart, title: &str, host: &str, stamp: Timestamp, sequence: i64) -> Option<Vec<String>> {
    let day: Date = part.source.day.parse().ok()?;
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{host}", part.id),
        format!("DTSTAMP:{}", ics::utc(stamp)),
        format!("SEQUENCE:{sequence}"),
        format!("SUMMARY:{title}"),
        "CLASS:PRIVATE".to_owned(),
    ];
    match part.source.time.parse::<Time>() {
        Ok(time) => {
            let start = Timestamp::from_london(day, time.hour(), time.minute());
            lines.extend([format!("DTSTART:{}", ics::utc(start)), format!("DTEND:{}", ics::utc(start.plus(HOUR)))]);
        }
        Err(_) => lines.push(format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))),
    }
    lines.push("END:VEVENT".to_owned());
    Some(lines)
}
