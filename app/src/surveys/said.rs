//! What was said in words.

use super::answering::Answer;
use super::model::{Kind, Question, key_of};
use super::prepared::Prepared;

/// What was said to one question: its name with the groups around it, and each text with its answer.
pub type Said<'a> = (&'a Question, String, Vec<(&'a Answer, &'a str)>);

/// Free texts, by question.
pub fn texts<'a>(prepared: &'a Prepared, answers: &'a [Answer]) -> Vec<Said<'a>> {
    let mut found = Vec::new();
    for (question, inside) in
        prepared.survey.questions().into_iter().filter(|(question, _)| question.kind == Kind::Text && question.is_answered())
    {
        let name = key_of(question, &inside);
        let matches = |key: &str| key.split('/').filter(|part| part.parse::<usize>().is_err()).eq(name.split('/'));
        let said = answers.iter().flat_map(|answer| {
            let held = answer.answers.values.iter().filter(|(key, _)| matches(key));
            held.filter_map(move |(_, values)| Some((answer, values.first()?.as_str()))).filter(|(_, text)| !text.is_empty())
        });
        found.push((question, name.clone(), said.collect()));
    }
    found
}
