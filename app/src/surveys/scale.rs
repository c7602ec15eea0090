//! Scales and numbers as columns.

use super::columns::Column;
use super::model::Question;
use super::suppression::LEAST;
use super::xlsform::range_of;

/// Scales of up to so many steps have a bar for each.
pub const MOST_STEPS: usize = 11;

/// Bands that numbers are put into.
pub const BANDS: usize = 5;

/// The steps of a short scale, as they are kept.
pub fn steps(question: &Question) -> Option<Vec<String>> {
    let (start, end, step) = range_of(question);
    let way = if end < start { -step } else { step };
    let inside = |at: &usize| (*at as f64) * step <= (end - start).abs() + 1e-9;
    let steps: Vec<String> = (0..=MOST_STEPS).take_while(inside).map(|at| number(start + way * at as f64)).collect();
    (steps.len() <= MOST_STEPS).then_some(steps)
}

pub fn number(value: f64) -> String {
    let rounded = (value * 1e6).round() / 1e6;
    format!("{rounded}")
}

/// Bands of about as many answers each, between round numbers; the first and the last are open.
pub fn bands(mut numbers: Vec<f64>) -> Vec<Column> {
    numbers.sort_by(f64::total_cmp);
    if numbers.len() < LEAST as usize * BANDS {
        return vec![Column::Band(None, None)];
    }
    #[expect(clippy::cast_possible_truncation, reason = "answers are far smaller, and a cast keeps within what there is")]
    let round = |number: f64| (number / 5.0).round() as i64 * 5;
    let mut edges: Vec<i64> = (1..BANDS).map(|at| round(numbers[numbers.len() * at / BANDS])).collect();
    edges.dedup();
    let mut bands = vec![Column::Band(None, edges.first().copied())];
    bands.extend(edges.windows(2).map(|pair| Column::Band(Some(pair[0]), Some(pair[1]))));
    bands.push(Column::Band(edges.last().copied(), None));
    bands
}
