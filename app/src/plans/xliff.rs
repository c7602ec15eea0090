//! Words of a plan as an XLIFF 2.0 file for translators, and back. A unit is a part's text, or who does
//! it; its id holds the revision, so that words of an older one are not taken for the newest.

use std::fmt::Write;

use quick_xml::escape::escape;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use uuid::Uuid;

use super::model::TranslationState;
use super::translations::Pair;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Bytes of a file that is taken.
pub const LARGEST: usize = 2_000_000;

/// The file of these parts in one language, and the number of its units.
pub fn write(source: &str, target: &str, pairs: &[Pair]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n<file id=\"plan\">\n",
        escape(source),
        escape(target)
    );
    for pair in pairs {
        let held = pair.held.as_ref().filter(|_| pair.state != TranslationState::Outdated);
        let state = match pair.state {
            TranslationState::Checked => "final",
            TranslationState::Draft | TranslationState::Machine => "translated",
            TranslationState::Needed | TranslationState::Outdated => "initial",
        };
        let content = &pair.part.content;
        unit(&mut out, pair.part.revision, "text", &content.text, held.map(|held| held.content.text.as_str()), state);
        if !content.who.is_empty() {
            unit(&mut out, pair.part.revision, "who", &content.who, held.map(|held| held.content.who.as_str()), state);
        }
    }
    out.push_str("</file>\n</xliff>\n");
    out
}

fn unit(out: &mut String, revision: Uuid, field: &str, source: &str, target: Option<&str>, state: &str) {
    let target = target
        .filter(|text| !text.is_empty())
        .map(|text| format!("<target xml:space=\"preserve\">{}</target>", clean(text)))
        .unwrap_or_default();
    // Writing into a text cannot fail.
    let _ = writeln!(
        out,
        "<unit id=\"{field}-{revision}\"><segment state=\"{state}\"><source xml:space=\"preserve\">{}</source>{target}</segment></unit>",
        clean(source)
    );
}

/// Escaped, without the signs that XML has no way to write.
fn clean(text: &str) -> String {
    let bare: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    escape(bare.as_str()).into_owned()
}

/// A unit of a file that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    pub revision: Uuid,
    pub field: String,
    pub source: String,
    pub target: String,
}

/// What a file is for, and what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    pub target: String,
    pub units: Vec<Unit>,
}

/// Reads a file; a sentence's key when it is none of ours. Several segments of a unit are put together;
/// marks inside a sentence are passed over, their words kept.
pub fn read(bytes: &[u8]) -> Result<File, &'static str> {
    let text = std::str::from_utf8(bytes).map_err(|_| "staff-xliff-not-utf8")?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut file = File::default();
    let mut unit: Option<Unit> = None;
    let mut inside: Option<bool> = None;
    let mut depth = 0_usize;
    loop {
        let event = reader.read_event().map_err(|_| "staff-xliff-not-xml")?;
        match &event {
            // No entity of a file's own is ever followed.
            Event::DocType(_) => return Err("staff-xliff-not-xml"),
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let opens = matches!(event, Event::Start(_));
                let attribute = |name: &str| {
                    let found = tag.attributes().flatten().find(|held| held.key.local_name().as_ref() == name);
                    found
                        .and_then(|held| held.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned))
                        .unwrap_or_default()
                };
                match tag.local_name().as_ref() {
                    "xliff" if !attribute("version").starts_with("2.") => return Err("staff-xliff-version"),
                    "xliff" => file.target = attribute("trgLang"),
                    "unit" => unit = read_id(&attribute("id")).map(|(field, revision)| Unit { revision, field, ..Unit::default() }),
                    "source" if opens => inside = Some(false),
                    "target" if opens => inside = Some(true),
                    _ => {}
                }
                depth += usize::from(opens);
                if depth > 32 {
                    return Err("staff-xliff-not-xml");
                }
            }
            Event::End(tag) => {
                depth = depth.checked_sub(1).ok_or("staff-xliff-not-xml")?;
                match tag.local_name().as_ref() {
                    "source" | "target" => inside = None,
                    "unit" => file.units.extend(unit.take()),
                    _ => {}
                }
            }
            Event::Text(words) => put(&mut unit, inside, &words.xml10_content()),
            Event::CData(words) => put(&mut unit, inside, &words.xml10_content()),
            Event::GeneralRef(sign) => put(&mut unit, inside, &entity(sign).ok_or("staff-xliff-not-xml")?),
            _ => {}
        }
    }
    if file.target.is_empty() || depth > 0 {
        return Err("staff-xliff-not-xml");
    }
    Ok(file)
}

fn put(unit: &mut Option<Unit>, inside: Option<bool>, words: &str) {
    let words = words.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'));
    match (unit, inside) {
        (Some(unit), Some(true)) => unit.target.extend(words),
        (Some(unit), Some(false)) => unit.source.extend(words),
        _ => {}
    }
}

fn entity(sign: &quick_xml::events::BytesRef) -> Option<String> {
    if let Ok(Some(letter)) = sign.resolve_char_ref() {
        return Some(letter.to_string());
    }
    Some(quick_xml::escape::resolve_predefined_entity(sign)?.to_owned())
}

fn read_id(id: &str) -> Option<(String, Uuid)> {
    let (field, revision) = id.split_once('-')?;
    matches!(field, "text" | "who").then_some(())?;
    Some((field.to_owned(), revision.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(inside: &str) -> String {
        format!("<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"en\" trgLang=\"pl\"><file id=\"plan\">{inside}</file></xliff>")
    }

    #[test]
    fn words_come_back_as_they_went() {
        let revision = Uuid::from_u128(7);
        let mut out = String::new();
        unit(&mut out, revision, "text", "Tea & <cake>\n\"at\" Sam’s\u{0}", Some("Herbata & <ciasto>\nu Sama"), "translated");
        let read = read(file(&out).as_bytes()).unwrap();
        assert_eq!(read.target, "pl");
        let wanted = Unit {
            revision,
            field: "text".to_owned(),
            source: "Tea & <cake>\n\"at\" Sam’s".to_owned(),
            target: "Herbata & <ciasto>\nu Sama".to_owned(),
        };
        assert_eq!(read.units, [wanted]);
    }

    #[test]
    fn segments_are_put_together_and_marks_passed_over() {
        let inside = format!(
            "<unit id=\"text-{}\"><notes><note>not this</note></notes><segment><source>One. </source><target>Jeden. </target></segment>\
             <segment><source>Two <pc id=\"1\">big</pc>.</source><target>Dwa <pc id=\"1\">duże</pc><ph id=\"2\"/>.</target></segment></unit>",
            Uuid::from_u128(7)
        );
        let units = read(file(&inside).as_bytes()).unwrap().units;
        assert_eq!((units[0].source.as_str(), units[0].target.as_str()), ("One. Two big.", "Jeden. Dwa duże."));
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        for wrong in [
            &b"\xff\xfe"[..],
            b"",
            b"hello",
            b"<xliff version=\"2.0\" trgLang=\"pl\"><file>",
            b"<xliff version=\"1.2\"><file/></xliff>",
            b"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><xliff version=\"2.0\" trgLang=\"pl\"/>",
            b"<xliff version=\"2.0\" trgLang=\"pl\"><file id=\"f\"><unit id=\"text-00000000-0000-0000-0000-000000000007\"><segment><target>&bomb;</target></segment></unit></file></xliff>",
        ] {
            assert!(read(wrong).is_err(), "{}", String::from_utf8_lossy(wrong));
        }
    }
}
