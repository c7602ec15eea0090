//! The `parameters` column: `start=0 end=10 step=1`.

use std::collections::BTreeMap;

use super::super::model::{Kind, List, Question};

/// Reads names and values between spaces, commas or semicolons; `None` when it is not that.
pub fn read(cell: &str) -> Option<BTreeMap<String, String>> {
    let parts = cell.split([' ', ',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.split_once('=').map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_owned()))).collect()
}

/// Parameters of a kind that do nothing here.
pub fn without_effect(question: &Question) -> impl Iterator<Item = &str> {
    let known: &[&str] = match question.kind {
        Kind::Range => &["start", "end", "step", "tick_interval", "placeholder", "tick_labelset"],
        Kind::One(_) | Kind::Many(_) | Kind::Rank(_) => &["randomize", "seed"],
        Kind::Text => &["rows"],
        _ => &[],
    };
    question.parameters.keys().map(String::as_str).filter(move |name| !known.contains(name))
}

/// What is wrong with the parameters of one question: the key of the words, and which.
pub fn check(question: &Question, lists: &BTreeMap<String, List>) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    if question.kind == Kind::Unfilled && question.parameters.keys().any(|name| name.starts_with("location")) {
        wrong.push(("staff-survey-no-places", question.name.clone()));
    }
    if let Some(random) = question.parameters.get("randomize")
        && !["true", "false"].contains(&random.to_lowercase().as_str())
    {
        wrong.push(("staff-survey-parameter-yes-no", "randomize".to_owned()));
    }
    if question.kind == Kind::Range {
        range(question, lists, &mut wrong);
    }
    wrong
}

/// From, to and step of a range.
pub fn bounds(question: &Question) -> (f64, f64, f64) {
    let number = |name: &str, otherwise| question.parameters.get(name).and_then(|text| text.parse::<f64>().ok()).unwrap_or(otherwise);
    (number("start", 1.0), number("end", 10.0), number("step", 1.0))
}

/// The most steps of a scale that somebody can choose between.
const MOST_STEPS: f64 = 1_000.0;

fn range(question: &Question, lists: &BTreeMap<String, List>, wrong: &mut Vec<(&'static str, String)>) {
    for name in ["start", "end", "step", "tick_interval", "placeholder"] {
        let value = question.parameters.get(name);
        if value.is_some_and(|value| !value.parse::<f64>().is_ok_and(f64::is_finite)) {
            wrong.push(("staff-survey-parameter-number", name.to_owned()));
        }
    }
    let extras = ["tick_interval", "placeholder", "tick_labelset"];
    let plain = question.appearance.split_whitespace().all(|word| ["vertical", "no-ticks"].contains(&word));
    for name in extras.into_iter().filter(|name| !plain && question.parameters.contains_key(*name)) {
        wrong.push(("staff-survey-parameter-appearance", name.to_owned()));
    }
    if !wrong.is_empty() {
        return;
    }
    let (start, end, step) = bounds(question);
    let (low, high) = (start.min(end), start.max(end));
    if step <= 0.0 || high - low < step * 0.5 || (high - low) / step > MOST_STEPS {
        wrong.push(("staff-survey-range", "step".to_owned()));
        return;
    }
    let number = |name: &str| question.parameters.get(name).and_then(|text| text.parse::<f64>().ok());
    if number("placeholder").is_some_and(|value| value < low || value > high) {
        wrong.push(("staff-survey-range-outside", "placeholder".to_owned()));
    }
    if number("tick_interval").is_some_and(|value| value <= 0.0) {
        wrong.push(("staff-survey-range", "tick_interval".to_owned()));
    }
    if let Some(name) = question.parameters.get("tick_labelset") {
        match lists.get(name) {
            None => wrong.push(("staff-survey-list-missing", name.clone())),
            Some(list) => {
                let outside =
                    list.choices.iter().filter_map(|choice| choice.name.parse::<f64>().ok()).any(|value| value < low || value > high);
                if outside {
                    wrong.push(("staff-survey-range-outside", "tick_labelset".to_owned()));
                }
            }
        }
    }
}
