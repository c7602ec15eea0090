//! The `type` column: what a row is.

use super::super::model::Kind;

/// What a row of the survey sheet does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    Ask { kind: Kind, or_other: bool },
    Begin { repeat: bool },
    End { repeat: bool },
    Refused(&'static str),
}

/// Kept in the file and never filled in: it would tell who, when or on what somebody answers.
const UNFILLED: [&str; 15] = [
    "start",
    "end",
    "today",
    "deviceid",
    "device_id",
    "phonenumber",
    "phone_number",
    "username",
    "email",
    "simserial",
    "subscriberid",
    "subscriber_id",
    "audit",
    "start-geopoint",
    "hidden",
];
const FILES: [&str; 6] = ["image", "photo", "audio", "video", "file", "background-audio"];
const PLACES: [&str; 6] = ["geopoint", "geotrace", "geoshape", "gps", "location", "background-geopoint"];
const FROM_FILES: [&str; 6] = ["csv-external", "xml-external", "csv_external", "xml_external", "external", "entity"];

/// Understands a cell of the `type` column.
pub fn row(cell: &str) -> Row {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    let joined = text.replace(' ', "_");
    match joined.as_str() {
        "begin_group" => return Row::Begin { repeat: false },
        "begin_repeat" | "begin_looped_group" | "begin_lgroup" => return Row::Begin { repeat: true },
        "end_group" => return Row::End { repeat: false },
        "end_repeat" | "end_looped_group" => return Row::End { repeat: true },
        _ => {}
    }
    if let Some(select) = select(&text, &words) {
        return select;
    }
    let kind = match joined.as_str() {
        "text" | "string" | "barcode" => Kind::Text,
        "integer" | "int" => Kind::Integer,
        "decimal" => Kind::Decimal,
        "date" => Kind::Date,
        "time" => Kind::Time,
        "datetime" | "date_time" => Kind::DateTime,
        "range" => Kind::Range,
        "acknowledge" | "trigger" => Kind::Acknowledge,
        "note" => Kind::Note,
        "calculate" | "calculation" => Kind::Calculate,
        name if UNFILLED.contains(&name) => Kind::Unfilled,
        name if FILES.contains(&name) => return Row::Refused("staff-survey-no-files"),
        name if PLACES.contains(&name) => return Row::Refused("staff-survey-no-places"),
        name if FROM_FILES.contains(&name) => return Row::Refused("staff-survey-no-tables"),
        _ => return Row::Refused("staff-survey-unknown-type"),
    };
    Row::Ask { kind, or_other: false }
}

/// `select_one list`, `select multiple list or_other`, `rank list`, and other spellings of these.
fn select(text: &str, words: &[&str]) -> Option<Row> {
    let text = text.replace('_', " ");
    let beginnings = [
        ("select one from file", "file"),
        ("select multiple from file", "file"),
        ("select one external", "file"),
        ("select one", "one"),
        ("select1", "one"),
        ("select multiple", "many"),
        ("select all that apply from", "many"),
        ("select all that apply", "many"),
        ("rank", "rank"),
    ];
    let (beginning, which) =
        beginnings.into_iter().find(|(beginning, _)| text == *beginning || text.starts_with(&format!("{beginning} ")))?;
    // The rest, in the letters of the sheet: names of lists know large and small.
    let skipped = beginning.split(' ').count();
    let cell = words.join(" ");
    let mut rest = cell.as_str();
    for _ in 0..skipped {
        rest = rest.trim_start_matches(['_', ' ']);
        rest = rest.find(['_', ' ']).map_or("", |at| &rest[at..]);
    }
    let rest = rest.trim_matches(['_', ' ']);
    if which == "file" {
        let known = [".csv", ".xml", ".geojson"].iter().any(|ending| rest.to_lowercase().ends_with(ending));
        return Some(Row::Refused(if known { "staff-survey-no-tables" } else { "staff-survey-file-ending" }));
    }
    let lower = rest.to_lowercase();
    let or_other = [" or_other", " or other", " or specify other"].into_iter().find(|ending| lower.ends_with(ending));
    let list = or_other.map_or(rest, |ending| &rest[..rest.len() - ending.len()]).trim().to_owned();
    if list.is_empty() {
        return Some(Row::Refused("staff-survey-no-list"));
    }
    if list.starts_with("${") {
        return Some(Row::Refused("staff-survey-choices-from-repeat"));
    }
    let kind = match which {
        "one" => Kind::One(list),
        "many" => Kind::Many(list),
        _ => Kind::Rank(list),
    };
    Some(Row::Ask { kind, or_other: or_other.is_some() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_understood_however_they_are_written() {
        let ask = |kind| Row::Ask { kind, or_other: false };
        assert_eq!(row("select_one Yes_No"), ask(Kind::One("Yes_No".to_owned())));
        assert_eq!(row("select one yes"), ask(Kind::One("yes".to_owned())));
        assert_eq!(row("select  multiple l1 or_other"), Row::Ask { kind: Kind::Many("l1".to_owned()), or_other: true });
        assert_eq!(row("rank mylist"), ask(Kind::Rank("mylist".to_owned())));
        assert_eq!(row("begin group"), Row::Begin { repeat: false });
        assert_eq!(row("End_Repeat"), Row::End { repeat: true });
        assert_eq!(row("dateTime"), ask(Kind::DateTime));
        assert_eq!(row("deviceid"), ask(Kind::Unfilled));
        assert_eq!(row("select_one_from_file cities"), Row::Refused("staff-survey-file-ending"));
        assert_eq!(row("select multiple from file cities.csv"), Row::Refused("staff-survey-no-tables"));
        assert_eq!(row("integr"), Row::Refused("staff-survey-unknown-type"));
        assert_eq!(row("select_one"), Row::Refused("staff-survey-no-list"));
    }
}
