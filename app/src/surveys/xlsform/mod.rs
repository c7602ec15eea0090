//! From the sheets of an XLSForm to a survey. Everything that cannot be taken is refused at once, each
//! with its sheet, row, column and reason; nothing is dropped without a word.

mod checks;
mod columns;
mod kinds;
mod parameters;
mod rows;

pub use columns::{TRANSLATABLE, Table};
pub use parameters::bounds as range_of;

use super::book::Book;
use super::model::{Refusal, Survey};

/// Reads a survey, or says all that is wrong with it.
pub fn read(book: &Book) -> Result<Survey, Vec<Refusal>> {
    let mut said = Vec::new();
    let survey = rows::survey(book, &mut said);
    checks::all(book, &survey, &mut said);
    said.sort_by_key(|line| (sheet_order(&line.sheet), line.row));
    said.dedup();
    if said.is_empty() { Ok(survey) } else { Err(said) }
}

/// What a form is called, in its first language.
pub fn title(book: &Book) -> String {
    rows::title(book).into_values().next().unwrap_or_default()
}

fn sheet_order(name: &str) -> usize {
    ["settings", "survey", "choices"].iter().position(|known| *known == name).unwrap_or(3)
}
