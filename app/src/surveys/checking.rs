//! What one page's form sent: read into answers, and what is wrong with it.

use std::collections::BTreeMap;

use super::answers::{Answers, MOST_ROWS, Page};
use super::expression::Place;
use super::prepared::Prepared;
use super::right::wrongs;
use super::typed::{read, some};
use super::working::Working;
use crate::kit::form::Values;

/// One thing wrong: its field, and the words, which are the form's own or those of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub field: String,
    pub key: &'static str,
    /// The form's own words, and their language.
    pub own: Option<(String, String)>,
}

/// Takes what a page sent. The answers hold it also where it is wrong: nothing typed is lost.
pub fn take(
    prepared: &Prepared,
    answers: &Answers,
    page: &Page,
    sent: &Values,
    code: &str,
    today: jiff::civil::Date,
) -> (Answers, Vec<Wrong>) {
    match page {
        Page::Ask { key, questions, .. } => {
            let mut next = answers.clone();
            for (place, question) in questions.iter().filter(|(_, question)| question.is_answered()) {
                next.values.insert(place.key(), read(question, &place.key(), sent));
            }
            let changed: Vec<&str> = questions
                .iter()
                .filter(|(place, _)| next.values.get(&place.key()) != answers.values.get(&place.key()))
                .map(|(_, question)| question.name.as_str())
                .collect();
            triggered(prepared, &mut next, &changed, code, today);
            let wrong = wrongs(&Working::new(prepared, &next, code, today), questions);
            mark(&mut next, key, wrong.is_empty());
            (next, wrong)
        }
        Page::Another { key, place, rows, .. } => {
            let mut next = answers.clone();
            match sent.one("more") {
                "yes" if *rows < MOST_ROWS => {
                    next.rows.insert(place.key(), rows + 1);
                    mark(&mut next, key, false);
                }
                "no" => mark(&mut next, key, true),
                _ => return (next, vec![Wrong { field: "more".to_owned(), key: "survey-error-choose", own: None }]),
            }
            (next, Vec::new())
        }
    }
}

/// Takes a row out; those behind it move up.
pub fn without_row(answers: &Answers, place: &Place, row: usize) -> Answers {
    let whole = place.key();
    let mut next = answers.clone();
    let rows = answers.rows.get(&whole).copied().unwrap_or_default();
    if row == 0 || row > rows {
        return next;
    }
    next.rows.insert(whole.clone(), rows - 1);
    let moved = |key: &str| -> Option<String> {
        let Some(rest) = key.strip_prefix(&format!("{whole}/")) else { return Some(key.to_owned()) };
        let (number, tail) = rest.split_once('/').map_or((rest, ""), |(number, tail)| (number, tail));
        let Ok(number) = number.parse::<usize>() else { return Some(key.to_owned()) };
        let tail = if tail.is_empty() { String::new() } else { format!("/{tail}") };
        match number.cmp(&row) {
            std::cmp::Ordering::Less => Some(key.to_owned()),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(format!("{whole}/{}{tail}", number - 1)),
        }
    };
    next.values = answers.values.iter().filter_map(|(key, values)| Some((moved(key)?, values.clone()))).collect();
    next.passed = answers.passed.iter().filter_map(|key| moved(key)).collect();
    next.rows = next.rows.iter().filter_map(|(key, rows)| Some((moved(key)?, *rows))).collect();
    next.passed.remove(&format!("{whole}/more"));
    next
}

fn mark(answers: &mut Answers, key: &str, passed: bool) {
    if passed {
        answers.passed.insert(key.to_owned());
    } else {
        answers.passed.remove(key);
    }
}

/// Calculations that wait for a question to change.
fn triggered(prepared: &Prepared, answers: &mut Answers, changed: &[&str], code: &str, today: jiff::civil::Date) {
    if changed.is_empty() || prepared.survey.questions().iter().all(|(question, _)| question.triggers.is_empty()) {
        return;
    }
    let mut found = BTreeMap::new();
    let working = Working::new(prepared, answers, code, today);
    for (question, inside) in prepared.survey.questions() {
        if question.calculation.is_empty() || !question.triggers.iter().any(|name| changed.contains(&name.as_str())) {
            continue;
        }
        if inside.iter().all(|group| group.repeat.is_none()) {
            let place = inside.iter().fold(Place::default(), |place, group| place.deeper(&group.name, None)).deeper(&question.name, None);
            found.insert(place.key(), some(working.said(&question.calculation, &place)));
        }
    }
    drop(working);
    answers.values.extend(found);
}

#[cfg(test)]
mod tests;
