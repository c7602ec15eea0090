//! What was typed, in the shape it is kept in.

use super::model::{Kind, Question};
use crate::kit::form::Values;

/// What was typed for one question, in the shape it is kept in.
pub fn read(question: &Question, key: &str, sent: &Values) -> Vec<String> {
    match &question.kind {
        Kind::Many(_) => sent.all(key).iter().filter(|value| !value.is_empty()).cloned().collect(),
        Kind::Rank(_) => ranked(key, sent),
        Kind::Integer | Kind::Decimal | Kind::Range => some(latin(sent.one(key)).replace(',', ".")),
        Kind::Date | Kind::Time | Kind::DateTime => some(latin(sent.one(key))),
        _ => some(sent.one(key).to_owned()),
    }
}

pub fn some(text: String) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![text] }
}

/// Choices by the place that was given to each; the same place twice keeps the order of the list.
pub fn ranked(key: &str, sent: &Values) -> Vec<String> {
    let beginning = format!("{key}#");
    let mut places: Vec<(usize, String)> = sent
        .pairs()
        .filter_map(|(name, value)| Some((value.trim().parse::<usize>().ok()?, name.strip_prefix(&beginning)?.to_owned())))
        .collect();
    places.sort();
    places.into_iter().map(|(_, choice)| choice).collect()
}

/// Digits of other scripts as Latin ones.
pub fn latin(text: &str) -> String {
    let zeros = ['\u{660}', '\u{6f0}', '\u{9e6}', '\u{a66}'];
    let digit = |letter: char| zeros.iter().find_map(|zero| (u32::from(letter)).checked_sub(u32::from(*zero)).filter(|value| *value < 10));
    text.trim().chars().map(|letter| digit(letter).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)).collect()
}
