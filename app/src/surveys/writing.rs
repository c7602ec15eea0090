//! Writing a survey in the browser: changes to its sheets. Nothing here knows a database or HTTP.

use super::book::{Book, MOST_ROWS};
use super::choice_lists::set_choices;
use super::xlsform::Table;

/// What can be added with one press: the cell of the `type` column, and whether choices belong to it.
pub const KINDS: [(&str, bool); 13] = [
    ("text", false),
    ("integer", false),
    ("decimal", false),
    ("date", false),
    ("select_one", true),
    ("select_multiple", true),
    ("rank", true),
    ("range", false),
    ("acknowledge", false),
    ("note", false),
    ("calculate", false),
    ("begin group", false),
    ("begin repeat", false),
];

/// One row of the survey sheet, for the list of questions.
pub struct Line {
    pub row: usize,
    pub kind: String,
    pub name: String,
    pub label: String,
    /// Groups around it.
    pub depth: usize,
    pub is_end: bool,
}

pub fn begun(title: &str) -> Book {
    let mut book = Book::default();
    book.sheet_mut("survey").headers =
        ["type", "name", "label::English (en)", "hint::English (en)", "required", "relevant"].map(str::to_owned).to_vec();
    book.sheet_mut("choices").headers = ["list_name", "name", "label::English (en)"].map(str::to_owned).to_vec();
    let settings = book.sheet_mut("settings");
    settings.headers = ["form_title::English (en)", "default_language"].map(str::to_owned).to_vec();
    settings.rows = vec![vec![title.to_owned(), "English (en)".to_owned()]];
    book
}

pub fn lines(book: &Book) -> Vec<Line> {
    let Some(sheet) = book.sheet("survey") else { return Vec::new() };
    let table = Table::new(sheet);
    let mut depth = 0_usize;
    let mut lines = Vec::new();
    for row in 0..sheet.rows.len() {
        let kind = table.cell(row, "type").to_owned();
        if kind.is_empty() && table.cell(row, "name").is_empty() {
            continue;
        }
        let plain = kind.to_lowercase().replace('_', " ");
        let is_end = plain.starts_with("end ");
        depth = if is_end { depth.saturating_sub(1) } else { depth };
        let label = table.texts(row, "label").into_values().next().unwrap_or_default();
        lines.push(Line { row, kind, name: table.cell(row, "name").to_owned(), label, depth, is_end });
        if plain.starts_with("begin ") {
            depth += 1;
        }
    }
    lines
}

/// Adds a question at the end, or a group with its end. Its name is made of its label.
pub fn add(book: &mut Book, kind: &str, label: &str, choices: &str) -> bool {
    let Some((_, with_choices)) = KINDS.into_iter().find(|(held, _)| *held == kind) else { return false };
    let name = free_name(book, label);
    let kind_cell = if with_choices { format!("{kind} {name}") } else { kind.to_owned() };
    if with_choices {
        set_choices(book, &name, choices);
    }
    let header = first_header(book, "survey", "label");
    let sheet = book.sheet_mut("survey");
    if sheet.rows.len() + 2 > MOST_ROWS {
        return false;
    }
    sheet.rows.push(Vec::new());
    let row = sheet.rows.len() - 1;
    for (column, text) in [("type", kind_cell.as_str()), ("name", &name), (&header, label)] {
        sheet.set(row, column, text);
    }
    if let Some(end) = kind.strip_prefix("begin ") {
        sheet.rows.push(Vec::new());
        sheet.set(row + 1, "type", &format!("end {end}"));
    }
    true
}

/// The header under which a text stands in the form's first language.
pub fn first_header(book: &Book, sheet: &str, base: &str) -> String {
    let found = book
        .sheet(sheet)
        .and_then(|sheet| Table::new(sheet).columns.iter().find(|column| column.base == base).map(|column| column.header.clone()));
    found.unwrap_or_else(|| base.to_owned())
}

/// A name that no row has: the label's first words.
pub fn free_name(book: &Book, label: &str) -> String {
    let taken: Vec<String> = lines(book).into_iter().map(|line| line.name).collect();
    let words: String = label.to_lowercase().chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect();
    let stem = words.split_whitespace().take(4).collect::<Vec<_>>().join("_");
    let stem = if stem.starts_with(|first: char| first.is_ascii_alphabetic()) { stem } else { format!("q{stem}") };
    let free = |name: &str| !taken.iter().any(|held| held == name);
    // As many names as there are rows, and one more: one of them is free.
    let more = (2..=taken.len() + 2).map(|number| format!("{stem}_{number}"));
    std::iter::once(stem.clone()).chain(more).find(|name| free(name)).unwrap_or(stem)
}

/// Writes the cells of one row; headers that the sheet does not have are not made.
pub fn set_row(book: &mut Book, row: usize, cells: &[(String, String)]) {
    let sheet = book.sheet_mut("survey");
    if row < sheet.rows.len() {
        for (header, text) in cells.iter().filter(|(header, _)| !header.is_empty()) {
            sheet.set(row, header, text);
        }
    }
}

#[cfg(test)]
mod tests;
