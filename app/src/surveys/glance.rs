//! What is seen while a survey is open.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answering::Answer;
use super::columns::{Column, column_of, columns};
use super::model::Kind;
use super::prepared::Prepared;
use super::suppression::{self};
use super::tally::{countable, whole};

/// What is seen while a survey is open: of each answer, in how many of ten it was given, rounded down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Glance {
    /// How many had answered when it was made.
    pub of: u32,
    pub tenths: BTreeMap<String, Vec<(Column, u32)>>,
}

/// A glance is made anew when so many more have answered.
pub const GLANCE_EVERY: u32 = 10;

pub fn glance(prepared: &Prepared, answers: &[Answer]) -> Glance {
    let of = whole(answers.len());
    let mut glance = Glance { of, tenths: BTreeMap::new() };
    for (question, place) in countable(prepared) {
        let key = place.key();
        let tenths: Vec<(Column, u32)> = if let Kind::Many(list) = &question.kind {
            let choices = prepared.survey.lists.get(list).into_iter().flat_map(|list| &list.choices);
            let chosen = |name: &String| {
                answers.iter().filter(|answer| answer.answers.values.get(&key).is_some_and(|values| values.contains(name))).count()
            };
            choices
                .filter_map(|choice| Some((Column::Choice(choice.name.clone()), suppression::tenths(whole(chosen(&choice.name)), of)?)))
                .collect()
        } else {
            let columns = columns(prepared, question, &key, answers);
            let own: Vec<usize> =
                answers.iter().map(|answer| column_of(&columns, answer.answers.values.get(&key).map_or(&[][..], Vec::as_slice))).collect();
            let count = |at: usize| whole(own.iter().filter(|held| **held == at).count());
            columns.iter().enumerate().filter_map(|(at, column)| Some((column.clone(), suppression::tenths(count(at), of)?))).collect()
        };
        if !tenths.is_empty() {
            glance.tenths.insert(key, tenths);
        }
    }
    glance
}
