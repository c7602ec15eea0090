//! The columns of a table: the answers that a question can have.

use serde::{Deserialize, Serialize};

use super::answering::Answer;
use super::model::{Kind, Question, key_of};
use super::prepared::Prepared;
use super::scale::{bands, steps};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    Choice(String),
    /// From, and up to but not with; open where there is no number.
    Band(Option<i64>, Option<i64>),
    Chosen,
    NotChosen,
    NoAnswer,
}

/// A column's name, as files have it.
pub fn name_of(column: &Column) -> String {
    match column {
        Column::Choice(name) => name.clone(),
        Column::Band(None, Some(to)) => format!("<{to}"),
        Column::Band(Some(from), None) => format!("{from}+"),
        Column::Band(Some(from), Some(to)) => format!("{from}-{}", to - 1),
        Column::Band(None, None) => "any".to_owned(),
        Column::Chosen => "chosen".to_owned(),
        Column::NotChosen => "not-chosen".to_owned(),
        Column::NoAnswer => "no-answer".to_owned(),
    }
}

pub fn columns(prepared: &Prepared, question: &Question, key: &str, answers: &[Answer]) -> Vec<Column> {
    let mut columns: Vec<Column> = match &question.kind {
        // Of a ranking, what stands first.
        Kind::One(list) | Kind::Rank(list) => prepared
            .survey
            .lists
            .get(list)
            .into_iter()
            .flat_map(|list| &list.choices)
            .map(|choice| Column::Choice(choice.name.clone()))
            .collect(),
        Kind::Acknowledge => vec![Column::Choice("OK".to_owned())],
        Kind::Range if steps(question).is_some() => steps(question).unwrap_or_default().into_iter().map(Column::Choice).collect(),
        _ => bands(answers.iter().filter_map(|answer| answer.answers.values.get(key)?.first()?.parse().ok()).collect()),
    };
    // Where everybody must answer, nobody has not: a column that says so is no secret, and none is made.
    let always = ["yes", "true", "true()"].contains(&question.required.to_lowercase().as_str())
        && question.relevant.is_empty()
        && !place_is_conditional(prepared, key);
    let values = |answer: &Answer| answer.answers.values.get(key).cloned().unwrap_or_default();
    if !(always && answers.iter().all(|answer| fitting(&columns, &values(answer)).is_some())) {
        columns.push(Column::NoAnswer);
    }
    columns
}

/// Whether a group around a question may be left out.
fn place_is_conditional(prepared: &Prepared, key: &str) -> bool {
    prepared
        .survey
        .questions()
        .iter()
        .any(|(question, inside)| key_of(question, inside) == key && inside.iter().any(|group| !group.relevant.is_empty()))
}

pub fn column_of(columns: &[Column], values: &[String]) -> usize {
    // What fits none stands in the last: it is for those, or there are none of them.
    fitting(columns, values).unwrap_or(columns.len() - 1)
}

fn fitting(columns: &[Column], values: &[String]) -> Option<usize> {
    let value = values.first().filter(|value| !value.is_empty())?;
    let number = value.parse::<f64>().ok();
    let fits = |column: &Column| match column {
        Column::Choice(name) => name == value,
        Column::Band(from, to) => {
            number.is_some_and(|number| from.is_none_or(|from| number >= from as f64) && to.is_none_or(|to| number < to as f64))
        }
        _ => false,
    };
    columns.iter().position(fits)
}
