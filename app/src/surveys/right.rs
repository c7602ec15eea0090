//! What is wrong with the answers on a page.

use super::checking::Wrong;
use super::expression::Place;
use super::model::{Kind, Question};
use super::working::Working;
use super::xlsform::range_of;

const LONGEST_TEXT: usize = 4_000;

/// What is wrong on a page, in the order of its questions.
pub fn wrongs(working: &Working, questions: &[(Place, &Question)]) -> Vec<Wrong> {
    questions
        .iter()
        .filter(|(_, question)| question.is_answered())
        .filter_map(|(place, question)| wrong(working, place, question))
        .collect()
}

fn wrong(working: &Working, place: &Place, question: &Question) -> Option<Wrong> {
    // What another answer on this page takes away need not be right.
    if !working.is_due(place) {
        return None;
    }
    let values = working.answers.of(place);
    let say = |key, texts: &super::model::Texts| {
        let own = (!texts.is_empty()).then(|| working.text(texts, place));
        Some(Wrong { field: place.key(), key, own })
    };
    let none = super::model::Texts::new();
    if values.iter().all(String::is_empty) {
        let needed = match question.required.to_lowercase().as_str() {
            "" | "no" | "false" => false,
            "yes" | "true" => true,
            _ => working.is_true(&question.required, place),
        };
        let key = if question.kind.list().is_some() { "survey-error-choose" } else { "survey-error-empty" };
        return if needed { say(key, &question.required_message) } else { None };
    }
    let first = values[0].as_str();
    let right = match &question.kind {
        Kind::Integer => first.parse::<i64>().is_ok_and(|number| number.abs() < 1_000_000_000),
        Kind::Decimal => first.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::Range => in_range(question, first),
        Kind::Date => first.parse::<jiff::civil::Date>().is_ok(),
        Kind::Time => first.parse::<jiff::civil::Time>().is_ok(),
        Kind::DateTime => first.parse::<jiff::civil::DateTime>().is_ok(),
        Kind::One(_) => working.choices(question, place).iter().any(|choice| choice.name == first),
        Kind::Many(_) | Kind::Rank(_) => {
            let choices = working.choices(question, place);
            values.iter().all(|value| choices.iter().any(|choice| choice.name == *value))
        }
        Kind::Acknowledge => first == "OK",
        _ => true,
    };
    if !right {
        let key = match question.kind {
            Kind::Integer => "survey-error-whole",
            Kind::Decimal | Kind::Range => "survey-error-number",
            Kind::Date | Kind::DateTime => "survey-error-date",
            Kind::Time => "survey-error-time",
            _ => "survey-error-choose",
        };
        return say(key, &none);
    }
    if values.iter().any(|value| value.chars().count() > LONGEST_TEXT) {
        return say("survey-error-long", &none);
    }
    if !question.constraint.is_empty() && !working.is_true(&question.constraint, place) {
        return say("survey-error-constraint", &question.constraint_message);
    }
    None
}

fn in_range(question: &Question, text: &str) -> bool {
    let (start, end, step) = range_of(question);
    let Ok(number) = text.parse::<f64>() else { return false };
    let (low, high) = (start.min(end), start.max(end));
    let steps = (number - start) / step;
    number >= low - 1e-9 && number <= high + 1e-9 && (steps - steps.round()).abs() < 1e-6
}
