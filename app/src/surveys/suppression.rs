//! What of a table may be shown. A cell under five points at people; so does what would let it be worked
//! out. Nought is hidden like any other small number: hidden and absent look the same.
//!
//! The tables of a survey make a star: one for each question, and one that crosses it with the question
//! that parts the results. Small groups of that question are first put together, so that every row has at
//! least five people and its size may be known. Then each table stands by itself: any change of its hidden
//! cells that keeps its row sums and its shown column sums keeps all other tables too. Which hidden cells
//! can change is found exactly, as in a network of flows; where one cannot, more is hidden.

use std::collections::VecDeque;

/// A count below this is hidden.
pub const LEAST: u32 = 5;

/// Rows are groups, columns answers; each person stands in one cell.
pub type Counts = Vec<Vec<u32>>;

/// A table as it is shown: `None` is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub cells: Vec<Vec<Option<u32>>>,
    pub row_sums: Vec<u32>,
    pub column_sums: Vec<Option<u32>>,
}

/// Puts the smallest groups together until each has at least five people: for each group, the number of
/// the one it is in now. `None` when all together are fewer.
pub fn merged(sizes: &[u32]) -> Option<Vec<usize>> {
    let mut groups: Vec<(u32, Vec<usize>)> = Vec::new();
    let mut small: (u32, Vec<usize>) = (0, Vec::new());
    for (at, size) in sizes.iter().enumerate() {
        if *size < LEAST {
            small.0 += size;
            small.1.push(at);
        } else {
            groups.push((*size, vec![at]));
        }
    }
    // A small group by itself would be known from the sum of all: it takes the smallest large one in.
    while !small.1.is_empty() && (small.0 < LEAST || small.1.len() < 2) {
        let at = groups.iter().enumerate().min_by_key(|(_, (size, _))| *size).map(|(at, _)| at)?;
        let (size, held) = groups.remove(at);
        small.0 += size;
        small.1.extend(held);
    }
    if !small.1.is_empty() {
        groups.push(small);
    }
    let mut number = vec![0; sizes.len()];
    for (group, (_, held)) in groups.iter().enumerate() {
        for at in held {
            number[*at] = group;
        }
    }
    (!groups.is_empty()).then_some(number)
}

/// What may be shown of a table whose rows all have five people or more. `None`: nothing of it.
pub fn shown(counts: &Counts) -> Option<Shown> {
    let columns = counts.first()?.len();
    let row_sums: Vec<u32> = counts.iter().map(|row| row.iter().sum()).collect();
    if columns < 2 || row_sums.iter().any(|sum| *sum < LEAST) {
        return None;
    }
    let sums: Vec<u32> = (0..columns).map(|column| counts.iter().map(|row| row[column]).sum()).collect();
    let hidden_columns = hidden_sums(&sums)?;
    let mut hidden: Vec<Vec<bool>> =
        counts.iter().map(|row| row.iter().zip(&hidden_columns).map(|(count, hidden)| *hidden || *count < LEAST).collect()).collect();
    while let Some((row, column)) = fixed(counts, &hidden, &hidden_columns) {
        let (row, column) = next(counts, &hidden, row, column)?;
        hidden[row][column] = true;
    }
    let cells = counts
        .iter()
        .zip(&hidden)
        .map(|(row, hidden)| row.iter().zip(hidden).map(|(count, hidden)| (!hidden).then_some(*count)).collect())
        .collect();
    let column_sums = sums.iter().zip(&hidden_columns).map(|(sum, hidden)| (!hidden).then_some(*sum)).collect();
    Some(Shown { cells, row_sums, column_sums })
}

/// Which of the sums over all groups are hidden: the small ones, and as many larger ones as keep them from
/// being worked out. `None` when that would be all of no use.
fn hidden_sums(sums: &[u32]) -> Option<Vec<bool>> {
    let mut hidden: Vec<bool> = sums.iter().map(|sum| *sum < LEAST).collect();
    if hidden.iter().all(|held| !held) {
        return Some(hidden);
    }
    // Each hidden one must be able to be another number: there must be a second, and what they have
    // together must not be so little that it says what each is.
    loop {
        let held: Vec<u32> = sums.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(sum, _)| *sum).collect();
        let large = held.iter().filter(|sum| **sum >= LEAST).count();
        if held.len() >= 2 && large >= 1 {
            return Some(hidden);
        }
        let smallest = sums.iter().enumerate().filter(|(at, _)| !hidden[*at]).min_by_key(|(_, sum)| **sum).map(|(at, _)| at);
        match smallest {
            Some(at) => hidden[at] = true,
            None => return None,
        }
    }
}

/// A hidden cell that all that is shown leaves with one number alone.
fn fixed(counts: &Counts, hidden: &[Vec<bool>], free: &[bool]) -> Option<(usize, usize)> {
    let cells = (0..counts.len()).flat_map(|row| (0..free.len()).map(move |column| (row, column)));
    cells.filter(|(row, column)| hidden[*row][*column]).find(|(row, column)| !can_change(counts, hidden, free, *row, *column))
}

/// Whether a hidden cell can be one more or one fewer while every shown number stays: whether a circle leads
/// through it on which cells turn by turn gain and lose somebody. Columns whose sums are hidden stand for one
/// another: together they have what the shown ones leave.
fn can_change(counts: &Counts, hidden: &[Vec<bool>], free: &[bool], row: usize, column: usize) -> bool {
    // One more here: then from the column back to the row over other cells. A row gains in any of its hidden
    // cells; a column loses where somebody stands.
    reaches(counts, hidden, free, (row, column), true) || (counts[row][column] > 0 && reaches(counts, hidden, free, (row, column), false))
}

/// Searches the circle. `more`: the cell gains, so a column on the way loses and a row gains; else the other
/// way round.
fn reaches(counts: &Counts, hidden: &[Vec<bool>], free: &[bool], (row, column): (usize, usize), more: bool) -> bool {
    let (rows, columns) = (counts.len(), free.len());
    let mut seen = vec![false; rows + columns];
    let mut waiting = VecDeque::new();
    let enter = |column: usize, seen: &mut Vec<bool>, waiting: &mut VecDeque<usize>| {
        for other in (0..columns).filter(|other| *other == column || (free[column] && free[*other])) {
            if !seen[rows + other] {
                seen[rows + other] = true;
                waiting.push_back(rows + other);
            }
        }
    };
    enter(column, &mut seen, &mut waiting);
    while let Some(node) = waiting.pop_front() {
        if node >= rows {
            let column_here = node - rows;
            for other in (0..rows).filter(|other| hidden[*other][column_here] && (*other, column_here) != (row, column)) {
                // The column gives to, or takes from, this row's cell.
                if (!more || counts[other][column_here] > 0) && !seen[other] {
                    seen[other] = true;
                    waiting.push_back(other);
                }
            }
        } else {
            if node == row {
                return true;
            }
            for other in (0..columns).filter(|other| hidden[node][*other]) {
                if more || counts[node][other] > 0 {
                    enter(other, &mut seen, &mut waiting);
                }
            }
        }
    }
    seen[row]
}

/// The cell to hide next so that this one can change: the smallest shown in its row, then in its column, then
/// anywhere.
fn next(counts: &Counts, hidden: &[Vec<bool>], row: usize, column: usize) -> Option<(usize, usize)> {
    let (rows, columns) = (counts.len(), counts[0].len());
    let shown = |at: &(usize, usize)| !hidden[at.0][at.1];
    let smallest = |cells: Vec<(usize, usize)>| cells.into_iter().filter(shown).min_by_key(|(row, column)| counts[*row][*column]);
    let in_row = (0..columns).map(|other| (row, other)).collect();
    let in_column = (0..rows).map(|other| (other, column)).collect();
    let all = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))).collect();
    // Where the row has company already, the column needs it.
    let company = (0..columns).filter(|other| hidden[row][*other]).count() > 1;
    let (first, second) = if company { (in_column, in_row) } else { (in_row, in_column) };
    smallest(first).or_else(|| smallest(second)).or_else(|| smallest(all))
}

/// Tenths of all, rounded down, while a survey is open: no number under five can be told from them once fifty
/// have answered, and none is shown before.
pub fn tenths(count: u32, of: u32) -> Option<u32> {
    (of >= 50).then(|| count * 10 / of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_cells_are_shown_and_small_ones_take_another_along() {
        assert_eq!(shown(&vec![vec![20, 30]]).expect("shown").column_sums, [Some(20), Some(30)]);
        let one = shown(&vec![vec![20, 3, 30]]).expect("shown");
        assert_eq!(one.column_sums, [None, None, Some(30)]);
        assert_eq!(shown(&vec![vec![2, 3]]), None, "nothing is left to show");
        assert_eq!(shown(&vec![vec![40, 0, 0]]).expect("shown").cells[0], [None, None, None], "noughts would be known");
    }

    #[test]
    fn small_groups_are_put_together() {
        assert_eq!(merged(&[10, 20]), Some(vec![0, 1]));
        assert_eq!(merged(&[10, 3, 4]), Some(vec![0, 1, 1]));
        assert_eq!(merged(&[10, 30, 3]), Some(vec![1, 0, 1]), "one alone takes another in");
        assert_eq!(merged(&[2, 2]), None);
    }

    #[test]
    fn a_row_with_one_hidden_cell_hides_a_second() {
        let table = shown(&vec![vec![20, 20, 3], vec![20, 20, 20]]).expect("shown");
        for row in &table.cells {
            assert_ne!(row.iter().filter(|cell| cell.is_none()).count(), 1);
        }
    }
}
