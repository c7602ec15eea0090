//! No set of published tables lets a hidden cell be worked out: for each hidden cell there are other people
//! who would give the very same tables with another number in it. They are found without the code that hides.

use std::cell::Cell;

use app::surveys::suppression::{Counts, LEAST, Shown, merged, shown};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// All tables with the same shown numbers, row by row, until `found` says that it is enough.
struct Search<'a> {
    shown: &'a Shown,
    rows: usize,
    columns: usize,
    table: Counts,
    left: Vec<Option<i64>>,
    steps: usize,
    /// The smallest and the largest number seen in each cell, and in each column's sum.
    cells: Vec<Vec<(u32, u32)>>,
    sums: Vec<(u32, u32)>,
}

/// Tables looked at before a case is given up as too large.
const MOST_STEPS: usize = 3_000_000;

impl<'a> Search<'a> {
    fn new(shown: &'a Shown) -> Self {
        let (rows, columns) = (shown.cells.len(), shown.column_sums.len());
        Self {
            shown,
            rows,
            columns,
            table: vec![vec![0; columns]; rows],
            left: shown.column_sums.iter().map(|sum| sum.map(i64::from)).collect(),
            steps: 0,
            cells: vec![vec![(u32::MAX, 0); columns]; rows],
            sums: vec![(u32::MAX, 0); columns],
        }
    }

    fn open(&self) -> bool {
        let cells = (0..self.rows).flat_map(|row| (0..self.columns).map(move |column| (row, column)));
        let mut hidden = cells.filter(|(row, column)| self.shown.cells[*row][*column].is_none());
        hidden.any(|(row, column)| self.cells[row][column].0 >= self.cells[row][column].1)
            || (0..self.columns).any(|column| self.shown.column_sums[column].is_none() && self.sums[column].0 >= self.sums[column].1)
    }

    /// Fills the cell at `(row, column)` and those behind it; false when it is enough.
    fn fill(&mut self, row: usize, column: usize, rest: i64) -> bool {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return false;
        }
        if row == self.rows {
            if self.left.iter().all(|left| left.is_none_or(|left| left == 0)) {
                self.note();
                return self.open();
            }
            return true;
        }
        if column == self.columns {
            return if rest == 0 {
                let next = self.shown.row_sums.get(row + 1).map_or(0, |sum| i64::from(*sum));
                self.fill(row + 1, 0, next)
            } else {
                true
            };
        }
        let most = self.left[column].map_or(rest, |left| left.min(rest));
        let (from, to) = match self.shown.cells[row][column] {
            Some(count) => (i64::from(count), i64::from(count)),
            None => (0, most),
        };
        for count in from..=to {
            if count > most {
                break;
            }
            self.table[row][column] = u32::try_from(count).unwrap();
            self.left[column] = self.left[column].map(|left| left - count);
            let on = self.fill(row, column + 1, rest - count);
            self.left[column] = self.left[column].map(|left| left + count);
            if !on {
                return false;
            }
        }
        true
    }

    fn note(&mut self) {
        for column in 0..self.columns {
            let mut sum = 0;
            for row in 0..self.rows {
                let count = self.table[row][column];
                sum += count;
                let seen = &mut self.cells[row][column];
                *seen = (seen.0.min(count), seen.1.max(count));
            }
            let seen = &mut self.sums[column];
            *seen = (seen.0.min(sum), seen.1.max(sum));
        }
    }
}

fn tables() -> impl Strategy<Value = Counts> {
    (1..4_usize, 2..5_usize).prop_flat_map(|(rows, columns)| {
        let cell = prop_oneof![3 => 0..5_u32, 2 => 4..9_u32];
        prop::collection::vec(prop::collection::vec(cell, columns), rows)
    })
}

#[test]
fn no_hidden_cell_can_be_worked_out() {
    let (tried, hidden, given_up) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(Config { cases: 4_000, ..Config::default() });
    runner
        .run(&tables(), |counts| {
            let Some(table) = shown(&counts) else { return Ok(()) };
            tried.set(tried.get() + 1);
            for (row, cells) in counts.iter().enumerate() {
                for (column, count) in cells.iter().enumerate() {
                    let told = table.cells[row][column];
                    prop_assert!(told.is_none_or(|told| told == *count && told >= LEAST), "{counts:?}: {table:?}");
                    hidden.set(hidden.get() + usize::from(told.is_none()));
                }
            }
            prop_assert!(table.column_sums.iter().all(|sum| sum.is_none_or(|sum| sum >= LEAST)));
            let mut search = Search::new(&table);
            let first = i64::from(table.row_sums[0]);
            search.fill(0, 0, first);
            if search.steps > MOST_STEPS {
                given_up.set(given_up.get() + 1);
            } else {
                prop_assert!(!search.open(), "{counts:?} gives away a hidden number: {table:?}");
            }
            Ok(())
        })
        .unwrap();
    let (tried, hidden, given_up) = (tried.get(), hidden.get(), given_up.get());
    println!(
        "survey-suppression: {tried} tables, {hidden} hidden cells, none can be worked out; {given_up} tables too large to look through"
    );
    assert!(tried > 400 && hidden > 1_000 && given_up < tried / 20);
}

/// The search finds what is given away: with one cell hidden alone, it is known.
#[test]
fn the_search_can_fail() {
    let table = Shown { cells: vec![vec![Some(10), None, Some(7)]], row_sums: vec![20], column_sums: vec![Some(10), None, Some(7)] };
    let mut search = Search::new(&table);
    search.fill(0, 0, 20);
    assert!(search.open());
}

#[test]
fn groups_that_are_put_together_cannot_be_told_apart() {
    let mut runner = TestRunner::new(Config { cases: 2_000, ..Config::default() });
    runner
        .run(&prop::collection::vec(0..12_u32, 1..6), |sizes| {
            let Some(groups) = merged(&sizes) else { return Ok(()) };
            let count = groups.iter().max().unwrap() + 1;
            for group in 0..count {
                let held: Vec<u32> = sizes.iter().zip(&groups).filter(|(_, own)| **own == group).map(|(size, _)| *size).collect();
                let sum: u32 = held.iter().sum();
                prop_assert!(sum >= LEAST, "{sizes:?}: {groups:?}");
                // A small group stands with another.
                prop_assert!(held.iter().all(|size| *size >= LEAST) || held.len() > 1, "{sizes:?}: {groups:?}");
            }
            Ok(())
        })
        .unwrap();
}
