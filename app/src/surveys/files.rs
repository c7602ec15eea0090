//! Sheets from files, and files from sheets: `.xlsx`, CSV, and tables in Markdown.
//!
//! A file may be made to hurt: cells are counted while they are read, and an archive is unpacked once
//! into nothing to see how much is in it.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx};
use rust_xlsxwriter::{Format, Workbook};

use super::book::{Book, LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Refused, Sheet};

/// Bytes of all files in an archive, unpacked.
const LARGEST_UNPACKED: u64 = 24 * 1024 * 1024;
const LARGE: Refused = "staff-survey-file-large";
const UNREAD: Refused = "staff-survey-file-unread";

/// Reads a file of any of the three kinds; which it is, its beginning tells.
pub fn read(bytes: &[u8]) -> Result<Book, Refused> {
    if bytes.starts_with(b"PK") {
        return from_xlsx(bytes)?.bounded();
    }
    let text = std::str::from_utf8(bytes).map_err(|_| UNREAD)?.trim_start_matches('\u{feff}');
    let first = text.trim_start();
    if first.is_empty() {
        return Err(UNREAD);
    }
    if first.starts_with('|') { from_markdown(text).bounded() } else { from_csv(text)?.bounded() }
}

fn from_xlsx(bytes: &[u8]) -> Result<Book, Refused> {
    is_modest(bytes)?;
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| UNREAD)?;
    let mut book = Book::default();
    let mut cells_in_all = 0;
    for name in file.sheet_names() {
        let mut reader = file.worksheet_cells_reader(&name).map_err(|_| UNREAD)?;
        let mut rows: Vec<Vec<String>> = Vec::new();
        while let Some(cell) = reader.next_cell().map_err(|_| UNREAD)? {
            let text = said(cell.get_value());
            if text.is_empty() {
                continue;
            }
            let (row, column) = cell.get_position();
            let (row, column) = (row as usize, column as usize);
            cells_in_all += 1;
            if row > MOST_ROWS || column >= MOST_COLUMNS || cells_in_all > MOST_CELLS || text.len() > LONGEST_CELL * 4 {
                return Err(LARGE);
            }
            if rows.len() <= row {
                rows.resize(row + 1, Vec::new());
            }
            if rows[row].len() <= column {
                rows[row].resize(column + 1, String::new());
            }
            rows[row][column] = text;
        }
        let mut rows = rows.into_iter();
        let headers = rows.next().unwrap_or_default();
        book.sheets.push(Sheet { name, headers, rows: rows.collect() });
    }
    Ok(book)
}

/// Unpacks everything once, keeping nothing: what an archive says of its own size need not be so.
fn is_modest(bytes: &[u8]) -> Result<(), Refused> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| UNREAD)?;
    let mut left = LARGEST_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| UNREAD)?;
        let read = std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|_| UNREAD)?;
        left = left.checked_sub(read).ok_or(LARGE)?;
    }
    Ok(())
}

/// A cell as text. Whole numbers carry no point: 1.0 is what a spreadsheet makes of a name "1".
fn said(cell: &DataRef) -> String {
    match Data::from(cell.clone()) {
        Data::Bool(held) => if held { "TRUE" } else { "FALSE" }.to_owned(),
        other => other.to_string(),
    }
}

/// A table each line of which begins with a stroke. A first cell that is not empty begins a sheet.
pub fn from_markdown(text: &str) -> Book {
    let mut book = Book::default();
    for line in text.lines().map(str::trim).filter(|line| line.starts_with('|')) {
        let inside = line.trim_start_matches('|');
        let inside = inside.strip_suffix('|').unwrap_or(inside);
        let mut cells: Vec<String> = split(inside);
        if cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|letter| matches!(letter, '-' | ':'))) {
            continue;
        }
        let first = if cells.is_empty() { String::new() } else { cells.remove(0) };
        put(&mut book, first, cells);
    }
    book
}

/// Cells between strokes; a stroke after a backslash is part of its cell.
fn split(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'|') => cells.last_mut().unwrap_or(&mut String::new()).push(letters.next().unwrap_or('|')),
            '|' => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(letter);
                }
            }
        }
    }
    cells.into_iter().map(|cell| cell.trim().replace("<br>", "\n")).collect()
}

/// The same shape in CSV: the first column names the sheet.
pub fn from_csv(text: &str) -> Result<Book, Refused> {
    let mut book = Book::default();
    for record in csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes()).records() {
        let mut cells: Vec<String> = record.map_err(|_| UNREAD)?.iter().map(|cell| cell.trim().to_owned()).collect();
        if cells.len() < 2 && cells.iter().all(String::is_empty) {
            continue;
        }
        let first = cells.remove(0);
        put(&mut book, first, cells);
    }
    Ok(book)
}

/// Puts a line of cells into the last sheet, or begins one.
fn put(book: &mut Book, first: String, cells: Vec<String>) {
    let blank = cells.iter().all(String::is_empty);
    if !first.is_empty() {
        book.sheets.push(Sheet { name: first, ..Sheet::default() });
    }
    let Some(sheet) = book.sheets.last_mut() else { return };
    if sheet.headers.is_empty() {
        if !blank {
            sheet.headers = cells;
        }
    } else {
        sheet.rows.push(cells);
    }
}

pub fn to_markdown(book: &Book) -> String {
    let mut text = String::new();
    for sheet in &book.sheets {
        let wide = sheet.headers.len();
        let line = |first: &str, cells: &[String]| {
            let cells: Vec<_> =
                (0..wide).map(|at| cells.get(at).map_or("", String::as_str).replace('|', "\\|").replace('\n', "<br>")).collect();
            format!("| {first} | {} |\n", cells.join(" | "))
        };
        text += &line(&sheet.name, &[]);
        text += &line("", &sheet.headers);
        for row in &sheet.rows {
            text += &line("", row);
        }
        text.push('\n');
    }
    text
}

pub fn to_csv(book: &Book) -> String {
    let mut out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    // Writing to memory fails for no reason but lack of it.
    for sheet in &book.sheets {
        let _ = out.write_record([&sheet.name]);
        for row in std::iter::once(&sheet.headers).chain(&sheet.rows) {
            let cells = (0..sheet.headers.len()).map(|at| row.get(at).map_or("", String::as_str));
            let _ = out.write_record(std::iter::once("").chain(cells));
        }
    }
    String::from_utf8(out.into_inner().unwrap_or_default()).unwrap_or_default()
}

pub fn to_xlsx(book: &Book) -> Option<Vec<u8>> {
    let mut file = Workbook::new();
    let bold = Format::new().set_bold();
    for sheet in &book.sheets {
        let page = file.add_worksheet();
        page.set_name(&sheet.name).ok()?;
        for (column, header) in sheet.headers.iter().enumerate() {
            page.write_string_with_format(0, u16::try_from(column).ok()?, header, &bold).ok()?;
        }
        for (at, row) in sheet.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                page.write_string(u32::try_from(at + 1).ok()?, u16::try_from(column).ok()?, cell).ok()?;
            }
        }
    }
    file.save_to_buffer().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Book {
        from_markdown(
            "| survey |\n| | type | name | label |\n| | text | q1 | A \\| B<br>C |\n| choices |\n| | list_name | name |\n| | l | =1+1 |\n",
        )
    }

    #[test]
    fn sheets_come_back_as_they_went_out() {
        let book = book();
        assert_eq!(book.sheets[0].cell(0, 2), "A | B\nC");
        assert_eq!(read(to_markdown(&book).as_bytes()), Ok(book.clone()));
        assert_eq!(read(to_csv(&book).as_bytes()), Ok(book.clone()));
        assert_eq!(read(&to_xlsx(&book).expect("a file")), Ok(book));
    }

    #[test]
    fn what_is_no_form_is_refused() {
        assert_eq!(read(b""), Err(UNREAD));
        assert_eq!(read(b"PK\x03\x04nothing"), Err(UNREAD));
        assert_eq!(read(&[0xff, 0xfe, 0]), Err(UNREAD));
    }

    #[test]
    fn a_cell_far_away_is_refused_before_it_costs_anything() {
        let mut file = Workbook::new();
        file.add_worksheet().write_string(1_048_575, 16_383, "x").expect("written");
        assert_eq!(read(&file.save_to_buffer().expect("a file")), Err(LARGE));
    }

    #[test]
    fn an_archive_that_unpacks_without_end_is_refused() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).expect("begun");
        for _ in 0..64 {
            std::io::Write::write_all(&mut archive, &vec![b' '; 1024 * 1024]).expect("written");
        }
        assert_eq!(read(&archive.finish().expect("ended").into_inner()), Err(LARGE));
    }
}
