//! Moving and taking out rows of the survey sheet.

use super::book::Book;
use super::writing::{Line, lines};

/// Moves a row, with all that stands in it, past its neighbour of the same depth.
pub fn move_row(book: &mut Book, row: usize, up: bool) {
    let held = lines(book);
    let Some(at) = held.iter().position(|line| line.row == row) else { return };
    let span = span(&held, at);
    let (first, second) = if up {
        let Some(before) =
            (0..at).rev().find(|other| held[*other].depth <= held[at].depth && !held[*other].is_end || held[*other].depth < held[at].depth)
        else {
            return;
        };
        if held[before].depth < held[at].depth {
            return;
        }
        ((held[before].row, row), (row, span))
    } else {
        let Some(after) = held.iter().position(|line| line.row == span) else { return };
        if held[after].depth < held[at].depth || held[after].is_end {
            return;
        }
        ((row, span), (span, self::span(&held, after)))
    };
    let sheet = book.sheet_mut("survey");
    let moved = sheet.rows[first.0..first.1].to_vec();
    let after = sheet.rows[second.0..second.1].to_vec();
    sheet.rows.splice(first.0..second.1, after.into_iter().chain(moved));
}

/// The row behind a line and all that stands in it.
pub fn span(lines: &[Line], at: usize) -> usize {
    let begins = lines[at].kind.to_lowercase().starts_with("begin");
    let last = if begins {
        (at + 1..lines.len()).find(|other| lines[*other].is_end && lines[*other].depth == lines[at].depth).unwrap_or(at)
    } else {
        at
    };
    lines[last].row + 1
}

/// Takes a row out, with all that stands in it.
pub fn remove_row(book: &mut Book, row: usize) {
    let held = lines(book);
    if let Some(at) = held.iter().position(|line| line.row == row && !line.is_end) {
        let end = span(&held, at);
        book.sheet_mut("survey").rows.drain(row..end);
    }
}
