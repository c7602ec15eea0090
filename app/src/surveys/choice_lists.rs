//! Writing lists of choices, and languages beside the first.

use super::book::{Book, Sheet};
use super::writing::first_header;
use super::xlsform::{TRANSLATABLE, Table};

/// The choices of a list, a line each: its name, then its label in the first language.
pub fn choices(book: &Book, list: &str) -> String {
    let Some(sheet) = book.sheet("choices") else { return String::new() };
    let table = Table::new(sheet);
    let rows = (0..sheet.rows.len()).filter(|row| table.cell(*row, "list_name") == list);
    rows.map(|row| format!("{} | {}\n", table.cell(row, "name"), table.cell(row, "label"))).collect::<Vec<_>>().concat()
}

/// Writes a list anew. A line without a name gets one; other columns of choices that stay are kept.
pub fn set_choices(book: &mut Book, list: &str, text: &str) {
    let label_header = first_header(book, "choices", "label");
    let sheet = book.sheet_mut("choices");
    if sheet.headers.is_empty() {
        sheet.headers = vec!["list_name".to_owned(), "name".to_owned(), label_header.clone()];
    }
    let table = Table::new(sheet);
    let own: Vec<usize> = (0..sheet.rows.len()).filter(|row| table.cell(*row, "list_name") == list).collect();
    let before: Vec<(String, Vec<String>)> =
        own.iter().map(|row| (table.cell(*row, "name").to_owned(), sheet.rows[*row].clone())).collect();
    let (list_header, name_header) = (table.header("list_name"), table.header("name"));
    for row in own.into_iter().rev() {
        sheet.rows.remove(row);
    }
    let mut names: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()).take(200) {
        let (name, label) = line.split_once('|').map_or(("", line), |(name, label)| (name.trim(), label.trim()));
        let stem: String = label.to_lowercase().chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == ' ').collect();
        let stem = stem.split_whitespace().take(4).collect::<Vec<_>>().join("-");
        let mut name = if name.is_empty() { stem } else { name.to_owned() };
        if name.is_empty() {
            name = format!("choice-{}", names.len() + 1);
        }
        while names.contains(&name) {
            name.push('2');
        }
        names.push(name.clone());
        let held = before.iter().find(|(held, _)| *held == name).map(|(_, cells)| cells.clone());
        sheet.rows.push(held.unwrap_or_default());
        let row = sheet.rows.len() - 1;
        for (header, text) in [(&list_header, list), (&name_header, name.as_str()), (&label_header, label)] {
            sheet.set(row, header, text);
        }
    }
}

/// A cell of the choices sheet, for translating: list, row, header and text.
pub fn choice_rows(book: &Book, list: &str) -> Vec<usize> {
    let Some(sheet) = book.sheet("choices") else { return Vec::new() };
    let table = Table::new(sheet);
    (0..sheet.rows.len()).filter(|row| table.cell(*row, "list_name") == list).collect()
}

pub fn set_choice_cell(book: &mut Book, row: usize, header: &str, text: &str) {
    let sheet = book.sheet_mut("choices");
    if row < sheet.rows.len() && sheet.headers.iter().any(|held| held == header) {
        sheet.set(row, header, text);
    }
}

/// Adds a language: a column for it beside each text that stands in the first one.
pub fn add_language(book: &mut Book, language: &str) {
    for name in ["survey", "choices"] {
        let Some(held) = book.sheet(name) else { continue };
        let table = Table::new(held);
        // In the order in which they are read: labels first. What stands elsewhere is not translated here.
        let bases: Vec<&str> =
            TRANSLATABLE.into_iter().filter(|base| table.has(base) && !["image", "audio", "video", "big-image"].contains(base)).collect();
        let sheet: &mut Sheet = book.sheet_mut(name);
        for base in bases {
            sheet.column(&format!("{base}::{language}"));
        }
    }
    book.sheet_mut("settings").column(&format!("form_title::{language}"));
}
