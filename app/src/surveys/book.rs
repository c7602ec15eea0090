//! The sheets of an XLSForm, as they were written: rows of cells under headers.
//!
//! A survey is kept as its sheets, so that what is written in the browser and what comes from a
//! spreadsheet are the same thing, and nothing is lost on the way out.

use serde::{Deserialize, Serialize};

/// Sheets, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    pub sheets: Vec<Sheet>,
}

/// One sheet. Its headers stand in row 1 of the file; `rows[0]` is row 2.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The largest book that is read: rows and columns of a sheet, letters of a cell, and cells in all.
pub const MOST_ROWS: usize = 2_000;
pub const MOST_COLUMNS: usize = 120;
pub const LONGEST_CELL: usize = 8_000;
pub const MOST_CELLS: usize = 60_000;

/// Why a file was not taken as a whole: the key of the words.
pub type Refused = &'static str;

impl Book {
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
    }

    /// The sheet of this name, made where it is missing.
    pub fn sheet_mut(&mut self, name: &str) -> &mut Sheet {
        let at = self.sheets.iter().position(|sheet| sheet.name.trim().eq_ignore_ascii_case(name)).unwrap_or_else(|| {
            self.sheets.push(Sheet { name: name.to_owned(), ..Sheet::default() });
            self.sheets.len() - 1
        });
        &mut self.sheets[at]
    }

    /// Cuts what is empty at the ends, and refuses what is too large.
    pub fn bounded(mut self) -> Result<Self, Refused> {
        let mut cells = 0;
        for sheet in &mut self.sheets {
            sheet.trim();
            let wide = sheet.rows.iter().map(Vec::len).chain([sheet.headers.len()]).max().unwrap_or_default();
            cells += sheet.rows.iter().map(Vec::len).sum::<usize>();
            let long = sheet.rows.iter().flatten().chain(&sheet.headers).any(|cell| cell.chars().count() > LONGEST_CELL);
            if sheet.rows.len() > MOST_ROWS || wide > MOST_COLUMNS || cells > MOST_CELLS || long {
                return Err("staff-survey-file-large");
            }
        }
        self.sheets.retain(|sheet| !sheet.headers.is_empty());
        if self.sheets.len() > 20 {
            return Err("staff-survey-file-large");
        }
        Ok(self)
    }
}

impl Sheet {
    /// The cell under a header, trimmed; empty when there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", |cell| cell.trim())
    }

    /// The column of a header, made where it is missing.
    pub fn column(&mut self, header: &str) -> usize {
        self.headers.iter().position(|held| held.eq_ignore_ascii_case(header)).unwrap_or_else(|| {
            self.headers.push(header.to_owned());
            self.headers.len() - 1
        })
    }

    /// Writes a cell; the row must be there.
    pub fn set(&mut self, row: usize, header: &str, text: &str) {
        let column = self.column(header);
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            text.clone_into(&mut cells[column]);
        }
    }

    fn trim(&mut self) {
        while self.headers.last().is_some_and(|header| header.trim().is_empty()) {
            self.headers.pop();
        }
        for row in &mut self.rows {
            while row.last().is_some_and(|cell| cell.trim().is_empty()) {
                row.pop();
            }
        }
        while self.rows.last().is_some_and(Vec::is_empty) {
            self.rows.pop();
        }
    }
}
