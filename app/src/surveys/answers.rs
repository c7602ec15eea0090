//! What somebody has answered so far, and what follows from it: which questions are due, what is worked
//! out, on which pages they stand.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::expression::Place;
use super::model::{Group, Item, Question, Survey};

/// Rows of a repeat that somebody may add.
pub const MOST_ROWS: usize = 30;

/// Answers by the key of their place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    pub values: BTreeMap<String, Vec<String>>,
    /// How many rows a repeat has, by its key.
    #[serde(default)]
    pub rows: BTreeMap<String, usize>,
    /// Pages that were answered and gone on from, and repeats that have no more rows.
    #[serde(default)]
    pub passed: BTreeSet<String>,
}

impl Answers {
    pub fn of(&self, place: &Place) -> &[String] {
        self.values.get(&place.key()).map_or(&[], Vec::as_slice)
    }
}

/// One page: questions that are asked together, or whether there is another row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    Ask { key: String, title: Option<&'a Group>, place: Place, questions: Vec<(Place, &'a Question)> },
    Another { key: String, group: &'a Group, place: Place, rows: usize },
}

impl Page<'_> {
    pub fn key(&self) -> &str {
        match self {
            Self::Ask { key, .. } | Self::Another { key, .. } => key,
        }
    }
}

/// What is due, given what was worked out: `due` says of a place whether it is, `count` how many rows a
/// repeat has that the form itself counts.
pub fn pages<'a>(
    survey: &'a Survey,
    answers: &Answers,
    due: &dyn Fn(&Place) -> bool,
    count: &dyn Fn(&Place, &Group) -> Option<usize>,
) -> Vec<Page<'a>> {
    let mut walk = Walk { answers, due, count, pages: Vec::new(), notes: Vec::new() };
    walk.items(&survey.items, &Place::default(), None);
    walk.flush(None, &Place::default());
    walk.pages
}

struct Walk<'a, 'b> {
    answers: &'b Answers,
    due: &'b dyn Fn(&Place) -> bool,
    count: &'b dyn Fn(&Place, &Group) -> Option<usize>,
    pages: Vec<Page<'a>>,
    /// Notes wait for the question that they stand before.
    notes: Vec<(Place, &'a Question)>,
}

impl<'a> Walk<'a, '_> {
    fn items(&mut self, items: &'a [Item], inside: &Place, title: Option<&'a Group>) {
        for item in items {
            match item {
                Item::Question(question) => {
                    let place = inside.deeper(&question.name, None);
                    if !question.is_shown() || !(self.due)(&place) {
                        continue;
                    }
                    self.notes.push((place, question));
                    if question.is_answered() {
                        self.flush(title, inside);
                    }
                }
                Item::Group(group) if group.repeat.is_some() => {
                    self.flush(title, inside);
                    self.repeat(group, inside);
                }
                Item::Group(group) => {
                    let place = inside.deeper(&group.name, None);
                    if !(self.due)(&place) {
                        continue;
                    }
                    if group.together {
                        self.flush(title, inside);
                        self.together(group, &place);
                    } else {
                        let own = (!group.label.is_empty()).then_some(&**group);
                        self.items(&group.items, &place, own.or(title));
                        self.flush(Some(group), &place);
                    }
                }
            }
        }
    }

    /// The notes that wait, and the question they came to, as one page.
    fn flush(&mut self, title: Option<&'a Group>, inside: &Place) {
        let questions = std::mem::take(&mut self.notes);
        let Some((place, _)) = questions.last() else { return };
        let key = place.key();
        let title = title.filter(|group| !group.label.is_empty());
        self.pages.push(Page::Ask { key, title, place: inside.clone(), questions });
    }

    /// All of a group on one page; repeats in it follow.
    fn together(&mut self, group: &'a Group, place: &Place) {
        let mut repeats = Vec::new();
        self.gather(&group.items, place, &mut repeats);
        let questions = std::mem::take(&mut self.notes);
        if !questions.is_empty() {
            self.pages.push(Page::Ask { key: place.key(), title: Some(group), place: place.clone(), questions });
        }
        for (group, inside) in repeats {
            self.repeat(group, &inside);
        }
    }

    fn gather(&mut self, items: &'a [Item], inside: &Place, repeats: &mut Vec<(&'a Group, Place)>) {
        for item in items {
            match item {
                Item::Question(question) => {
                    let place = inside.deeper(&question.name, None);
                    if question.is_shown() && (self.due)(&place) {
                        self.notes.push((place, question));
                    }
                }
                Item::Group(group) if group.repeat.is_some() => repeats.push((group, inside.clone())),
                Item::Group(group) => {
                    let place = inside.deeper(&group.name, None);
                    if (self.due)(&place) {
                        self.gather(&group.items, &place, repeats);
                    }
                }
            }
        }
    }

    /// Each row on one page; then, where the reader says how many there are, whether there is another.
    fn repeat(&mut self, group: &'a Group, inside: &Place) {
        let whole = inside.deeper(&group.name, None);
        if !(self.due)(&whole) {
            return;
        }
        let counted = (self.count)(&whole, group);
        let rows = counted.unwrap_or_else(|| self.answers.rows.get(&whole.key()).copied().unwrap_or(0)).min(MOST_ROWS);
        for row in 1..=rows {
            self.together(group, &inside.deeper(&group.name, Some(row)));
        }
        if counted.is_none() && rows < MOST_ROWS {
            self.pages.push(Page::Another { key: format!("{}/more", whole.key()), group, place: whole, rows });
        }
    }
}
