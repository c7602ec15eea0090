//! Counting answers into tables, and hiding what points at people.

use super::answering::Answer;
use super::columns::{Column, column_of, columns, name_of};
use super::expression::Place;
use super::model::{Kind, Question};
use super::prepared::Prepared;
use super::suppression::{self, LEAST, Shown};

/// What stands for a question in the table of the languages in which people answered.
pub const LANGUAGE: &str = "language";
/// All languages that it is not asked in.
pub const OTHERS: &str = "others";

/// What is counted of one question: its answers in columns. Of a question with several answers each is a
/// table of its own: chosen, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Its name with the groups around it, or `LANGUAGE`.
    pub question: String,
    /// Of a question with several answers: which.
    pub choice: Option<String>,
    pub columns: Vec<Column>,
    pub shown: Option<Shown>,
}

/// All tables of a version, and the groups in which they are parted: each with the answers it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    pub groups: Vec<Vec<String>>,
    pub tables: Vec<Counted>,
}

/// Questions that are counted: those asked once, with answers to choose from or numbers.
pub fn countable(prepared: &Prepared) -> Vec<(&Question, Place)> {
    let once = prepared
        .survey
        .questions()
        .into_iter()
        .filter(|(question, inside)| question.is_answered() && inside.iter().all(|group| group.repeat.is_none()));
    let placed = once.map(|(question, inside)| {
        let place = inside.iter().fold(Place::default(), |place, group| place.deeper(&group.name, None));
        (question, place.deeper(&question.name, None))
    });
    placed
        .filter(|(question, _)| question.kind.list().is_some() || question.kind.is_number() || question.kind == Kind::Acknowledge)
        .collect()
}

/// Counts everything, parted by the answers to one question where the settings name it.
pub fn results(prepared: &Prepared, answers: &[Answer], parted_by: &str) -> Results {
    let countable = countable(prepared);
    let (groups, row_of) = grouped(prepared, &countable, answers, parted_by);
    let rows = groups.len().max(1);
    if (answers.len() as u64) < u64::from(LEAST) {
        return Results::default();
    }
    let mut tables = Vec::new();
    for (question, place) in &countable {
        let key = place.key();
        let own = key == parted_by;
        if matches!(question.kind, Kind::Many(_)) {
            for choice in question.kind.list().and_then(|list| prepared.survey.lists.get(list)).into_iter().flat_map(|list| &list.choices) {
                let mut counts = vec![vec![0; 2]; rows];
                for (at, answer) in answers.iter().enumerate() {
                    let chosen = answer.answers.values.get(&key).is_some_and(|values| values.contains(&choice.name));
                    counts[row_of[at]][usize::from(!chosen)] += 1;
                }
                tables.push(Counted {
                    question: key.clone(),
                    choice: Some(choice.name.clone()),
                    columns: vec![Column::Chosen, Column::NotChosen],
                    shown: suppression::shown(&counts),
                });
            }
            continue;
        }
        let columns = columns(prepared, question, &key, answers);
        let mut counts = vec![vec![0; columns.len()]; if own { 1 } else { rows }];
        for (at, answer) in answers.iter().enumerate() {
            let values = answer.answers.values.get(&key).map_or(&[][..], Vec::as_slice);
            counts[if own { 0 } else { row_of[at] }][column_of(&columns, values)] += 1;
        }
        // The question that parts the others shows the groups it made, and no finer.
        let shown = if own { merged_alone(&counts[0], &columns, &groups) } else { suppression::shown(&counts) };
        tables.push(Counted { question: key.clone(), choice: None, columns, shown });
    }
    // A question of that name has its own table.
    if prepared.survey.codes().len() > 1 && prepared.survey.question(LANGUAGE).is_none() {
        tables.push(languages(prepared, answers, &row_of, rows));
    }
    Results { groups, tables }
}

/// In which language people answered: a column for each that it is asked in, whether anybody chose it or not, and one
/// for all others.
fn languages(prepared: &Prepared, answers: &[Answer], row_of: &[usize], rows: usize) -> Counted {
    let codes = prepared.survey.codes();
    let mut columns: Vec<Column> = codes.iter().map(|code| Column::Choice(code.clone())).collect();
    columns.push(Column::Choice(OTHERS.to_owned()));
    let mut counts = vec![vec![0; columns.len()]; rows];
    for (at, answer) in answers.iter().enumerate() {
        counts[row_of[at]][codes.iter().position(|code| *code == answer.language).unwrap_or(codes.len())] += 1;
    }
    Counted { question: LANGUAGE.to_owned(), choice: None, columns, shown: suppression::shown(&counts) }
}

/// The groups' own table: a number where a group is one answer.
pub fn merged_alone(counts: &[u32], columns: &[Column], groups: &[Vec<String>]) -> Option<Shown> {
    let alone = |column: &Column| {
        let name = name_of(column);
        groups.iter().any(|group| group.len() == 1 && group[0] == name)
    };
    let sums: Vec<Option<u32>> = columns.iter().zip(counts).map(|(column, count)| alone(column).then_some(*count)).collect();
    (!groups.is_empty()).then(|| Shown { cells: vec![sums.clone()], row_sums: vec![counts.iter().sum()], column_sums: sums })
}

/// Groups of answers to the parting question, and in which each answer stands.
pub fn grouped(
    prepared: &Prepared,
    countable: &[(&Question, Place)],
    answers: &[Answer],
    parted_by: &str,
) -> (Vec<Vec<String>>, Vec<usize>) {
    let one = vec![0; answers.len()];
    let Some((question, place)) =
        countable.iter().find(|(question, place)| place.key() == parted_by && !matches!(question.kind, Kind::Many(_) | Kind::Rank(_)))
    else {
        return (Vec::new(), one);
    };
    let key = place.key();
    let columns = columns(prepared, question, &key, answers);
    let own: Vec<usize> =
        answers.iter().map(|answer| column_of(&columns, answer.answers.values.get(&key).map_or(&[][..], Vec::as_slice))).collect();
    let sizes: Vec<u32> = (0..columns.len()).map(|column| whole(own.iter().filter(|held| **held == column).count())).collect();
    let Some(groups) = suppression::merged(&sizes) else { return (Vec::new(), one) };
    let count = groups.iter().max().map_or(0, |last| last + 1);
    let names = (0..count)
        .map(|group| groups.iter().enumerate().filter(|(_, held)| **held == group).map(|(at, _)| name_of(&columns[at])).collect())
        .collect();
    (names, own.into_iter().map(|column| groups[column]).collect())
}

pub fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
