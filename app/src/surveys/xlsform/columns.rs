//! Headers: which column holds what, in which language. Sheets have been written in many spellings.

use super::super::book::Sheet;

/// Columns that may stand once for each language.
pub const TRANSLATABLE: [&str; 9] =
    ["label", "hint", "guidance_hint", "required_message", "constraint_message", "image", "audio", "video", "big-image"];

/// Other spellings of a column.
const SPELLINGS: [(&str, &str); 19] = [
    ("caption", "label"),
    ("command", "type"),
    ("tag", "name"),
    ("value", "name"),
    ("relevance", "relevant"),
    ("bind::relevant", "relevant"),
    ("bind::required", "required"),
    ("bind::readonly", "read_only"),
    ("bind::constraint", "constraint"),
    ("bind::calculate", "calculation"),
    ("calculate", "calculation"),
    ("constraining_message", "constraint_message"),
    ("constraint_msg", "constraint_message"),
    ("bind::jr:constraintmsg", "constraint_message"),
    ("bind::jr:requiredmsg", "required_message"),
    ("readonly", "read_only"),
    ("count", "repeat_count"),
    ("bind::jr:count", "repeat_count"),
    ("list", "list_name"),
];

/// A column: what it holds, and for which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub base: String,
    pub language: String,
    pub at: usize,
    /// As the sheet has it.
    pub header: String,
}

/// A sheet with its columns understood.
pub struct Table<'a> {
    pub sheet: &'a Sheet,
    pub columns: Vec<Column>,
}

impl<'a> Table<'a> {
    pub fn new(sheet: &'a Sheet) -> Self {
        let columns = sheet
            .headers
            .iter()
            .enumerate()
            .filter(|(_, header)| !header.trim().is_empty())
            .map(|(at, header)| column(at, header))
            .collect();
        Self { sheet, columns }
    }

    pub fn has(&self, base: &str) -> bool {
        self.columns.iter().any(|column| column.base == base)
    }

    /// The first cell of this column that holds anything.
    pub fn cell(&self, row: usize, base: &str) -> &'a str {
        self.columns
            .iter()
            .filter(|column| column.base == base)
            .map(|column| self.sheet.cell(row, column.at))
            .find(|cell| !cell.is_empty())
            .unwrap_or("")
    }

    /// The cells of a column in each language.
    pub fn texts(&self, row: usize, base: &str) -> super::super::model::Texts {
        self.columns
            .iter()
            .filter(|column| column.base == base)
            .map(|column| (column.language.clone(), self.sheet.cell(row, column.at).to_owned()))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    /// Languages that its headers name, in their order.
    pub fn languages(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for column in self.columns.iter().filter(|column| TRANSLATABLE.contains(&column.base.as_str())) {
            if !found.contains(&column.language) {
                found.push(column.language.clone());
            }
        }
        found
    }

    /// The header of a column as the sheet has it, for telling where something stands.
    pub fn header(&self, base: &str) -> String {
        self.columns.iter().find(|column| column.base == base).map_or_else(|| base.to_owned(), |column| column.header.clone())
    }
}

fn column(at: usize, header: &str) -> Column {
    let header = header.trim();
    let parts: Vec<&str> = if header.contains("::") {
        header.split("::").map(str::trim).collect()
    } else if header.to_lowercase().starts_with("bind:") {
        vec![header]
    } else {
        header.split(':').map(str::trim).collect()
    };
    let plain = |text: &str| text.trim().to_lowercase().replace([' ', '\u{a0}'], "_");
    let mut names: Vec<String> = parts.iter().map(|part| plain(part)).collect();
    let mut parts = parts;
    if names[0] == "media" && names.len() > 1 {
        names.remove(0);
        parts.remove(0);
    }
    let whole = names.join("::");
    // A binding's message may name a language behind it.
    for (spelling, base) in SPELLINGS {
        if whole == spelling || whole.strip_prefix(spelling).is_some_and(|rest| rest.starts_with("::")) {
            let language = parts.get(spelling.split("::").count()).map_or("", |part| *part);
            return Column { base: base.to_owned(), language: language.to_owned(), at, header: header.to_owned() };
        }
    }
    if TRANSLATABLE.contains(&names[0].as_str()) {
        let language = parts.get(1).map_or("", |part| *part);
        return Column { base: names[0].clone(), language: language.to_owned(), at, header: header.to_owned() };
    }
    Column { base: whole, language: String::new(), at, header: header.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_understood_however_they_are_written() {
        for (header, base, language) in [
            ("label", "label", ""),
            ("Label::English (en)", "label", "English (en)"),
            ("label:Urdu", "label", "Urdu"),
            ("media::audio::eng", "audio", "eng"),
            ("list name", "list_name", ""),
            ("relevance", "relevant", ""),
            ("bind::jr:constraintMsg::fr", "constraint_message", "fr"),
            ("body::rows", "body::rows", ""),
            ("Repeat_Count", "repeat_count", ""),
        ] {
            let found = column(0, header);
            assert_eq!((found.base.as_str(), found.language.as_str()), (base, language), "{header}");
        }
    }
}
