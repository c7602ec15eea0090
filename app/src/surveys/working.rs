//! A survey worked out for one answer: what is due, what is calculated, what labels say, which choices
//! there are. The answers stand in a small tree, over which expressions are evaluated.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rxeval::{Context, Environment, Expr, Instance, NodeId, Value, evaluate};

use super::answers::{Answers, Page, pages};
use super::dates::as_days;
use super::expression::Place;
use super::model::{Choice, Group, Question, Texts};
use super::pieces::{Piece, pieces};
use super::prepared::Prepared;

/// Values settle in a few rounds; a form that runs in a circle is left as it is then.
pub const MOST_ROUNDS: usize = 5;

/// Letters of a calculated value.
pub const LONGEST_VALUE: usize = 4_000;

/// One answer with everything that follows from it.
pub struct Working<'a> {
    pub prepared: &'a Prepared,
    pub answers: &'a Answers,
    /// The reader's language.
    pub code: &'a str,
    pub today: Date,
    /// What shuffled choices are ordered by: the same for one answer, whatever it says.
    pub seed: u64,
    /// The address under which its pictures are kept.
    pub pictures: String,
    pub(super) tree: Tree,
    pub(super) due: BTreeSet<String>,
    pub(super) counts: BTreeMap<String, usize>,
}

#[derive(Default)]
pub struct Tree {
    pub(super) instance: Instance,
    pub(super) nodes: BTreeMap<String, NodeId>,
    pub(super) choices: BTreeMap<String, Vec<NodeId>>,
}

/// What one round found.
#[derive(Clone, Default, PartialEq)]
pub struct State {
    pub(super) values: BTreeMap<String, String>,
    pub(super) due: BTreeSet<String>,
    pub(super) counts: BTreeMap<String, usize>,
}

impl<'a> Working<'a> {
    pub fn new(prepared: &'a Prepared, answers: &'a Answers, code: &'a str, today: Date) -> Self {
        let mut working = Self {
            prepared,
            answers,
            code,
            today,
            seed: 0,
            pictures: String::new(),
            tree: Tree::default(),
            due: BTreeSet::new(),
            counts: BTreeMap::new(),
        };
        let mut state = State::default();
        for _ in 0..MOST_ROUNDS {
            working.tree = working.built(&state);
            let mut next = State::default();
            working.round(&prepared.survey.items, &Place::default(), true, &mut next);
            working.counts.clone_from(&next.counts);
            let settled = next == state;
            state = next;
            if settled {
                break;
            }
        }
        working.due = state.due;
        working
    }

    /// Pages in their order.
    pub fn pages(&self) -> Vec<Page<'a>> {
        let due = |place: &Place| self.is_due(place);
        let count = |place: &Place, group: &Group| self.count(place, group);
        pages(&self.prepared.survey, self.answers, &due, &count)
    }

    /// Keys of all that is asked by now.
    pub fn due(self) -> BTreeSet<String> {
        self.due
    }

    pub fn is_due(&self, place: &Place) -> bool {
        self.due.contains(&place.key())
    }

    /// What stands at a place by now: answered, calculated or the default.
    pub fn value(&self, place: &Place) -> String {
        self.tree.nodes.get(&place.key()).map_or_else(String::new, |node| self.tree.instance.string_value(*node))
    }

    /// An expression at a place; what cannot be worked out is empty.
    pub fn work(&self, text: &str, place: &Place) -> Option<Value> {
        let node = self.tree.nodes.get(&place.key()).copied().or_else(|| self.tree.instance.root())?;
        self.work_at(text, place, node)
    }

    pub fn is_true(&self, text: &str, place: &Place) -> bool {
        self.work(text, place).is_some_and(|value| value.to_boolean(&self.tree.instance))
    }

    pub fn said(&self, text: &str, place: &Place) -> String {
        let value = self.work(text, place).map(|value| value.to_string_value(&self.tree.instance)).unwrap_or_default();
        value.chars().take(LONGEST_VALUE).collect()
    }

    /// A text for the reader, with what is worked out in it, and the language it is in.
    pub fn text(&self, texts: &Texts, place: &Place) -> (String, String) {
        let (text, code) = self.prepared.survey.text(texts, self.code);
        let whole = pieces(text).into_iter().map(|piece| match piece {
            Piece::Said(said) => said,
            Piece::Worked(expression) => self.said(&expression, place),
        });
        (whole.collect(), code)
    }

    /// The choices of a question at a place, after its filter.
    pub fn choices(&self, question: &Question, place: &Place) -> Vec<&'a Choice> {
        let Some(list) = question.kind.list().and_then(|list| self.prepared.survey.lists.get_key_value(list)) else { return Vec::new() };
        let (name, list) = list;
        if question.choice_filter.is_empty() {
            return list.choices.iter().collect();
        }
        let nodes = self.tree.choices.get(name).map_or(&[][..], Vec::as_slice);
        let keeps =
            |node: NodeId| self.work_at(&question.choice_filter, place, node).is_some_and(|value| value.to_boolean(&self.tree.instance));
        list.choices.iter().zip(nodes).filter(|(_, node)| keeps(**node)).map(|(choice, _)| choice).collect()
    }

    /// Puts a value where it was typed, to check it before it is kept.
    pub fn put(&mut self, place: &Place, value: &str) {
        if let Some(node) = self.tree.nodes.get(&place.key()) {
            value.clone_into(&mut self.tree.instance.node_mut(*node).value);
        }
    }

    fn work_at(&self, text: &str, place: &Place, node: NodeId) -> Option<Value> {
        let parsed = self.prepared.names.parse(text, place).ok()?;
        let at = |part: &Expr| evaluate(part, &self.tree.instance, Context::at(node), self).ok();
        let string = |part: &Expr| at(part).map(|value| value.to_string_value(&self.tree.instance));
        at(&as_days(parsed, &string))
    }
}

impl Environment for Working<'_> {
    fn choice_label(&self, value: &str, path: &str) -> Option<String> {
        // The path names a question; its rows do not matter.
        let name = path.rsplit('/').next()?.split('[').next()?;
        let question = self.prepared.survey.questions().into_iter().find(|(question, _)| question.name == name)?.0;
        let list = self.prepared.survey.lists.get(question.kind.list()?)?;
        let choice = list.choices.iter().find(|choice| choice.name == value)?;
        Some(self.prepared.survey.text(&choice.label, self.code).0.to_owned())
    }

    fn today(&self) -> String {
        self.today.to_string()
    }

    /// The hour is not known: it would tell when somebody answered.
    fn now(&self) -> String {
        format!("{}T00:00:00", self.today)
    }
}

#[cfg(test)]
mod tests;
