//! Rounds through a survey: the tree of all answers, what is due in it, and the values that stand there.

use rxeval::NodeId;

use super::answers::MOST_ROWS;
use super::expression::{Place, is_dynamic};
use super::model::{Group, Item, Question};
use super::working::{State, Tree, Working};

impl<'a> Working<'a> {
    /// How many rows a repeat has that the form counts.
    pub(super) fn count(&self, place: &Place, group: &Group) -> Option<usize> {
        let repeat = group.repeat.as_ref().filter(|repeat| !repeat.count.is_empty())?;
        Some(self.counts.get(&place.key()).copied().unwrap_or_else(|| self.counted(&repeat.count, place)))
    }

    pub(super) fn counted(&self, text: &str, place: &Place) -> usize {
        let number = self.work(text, place).map_or(0.0, |value| value.to_number(&self.tree.instance));
        (0..MOST_ROWS).take_while(|row| (*row as f64) < number.floor()).count()
    }

    pub(super) fn rows(&self, place: &Place, group: &Group) -> usize {
        let counted = group.repeat.as_ref().is_some_and(|repeat| !repeat.count.is_empty());
        let held = if counted { self.counts.get(&place.key()) } else { self.answers.rows.get(&place.key()) };
        held.copied().unwrap_or(0).min(MOST_ROWS)
    }

    /// The tree of all answers as the last round left them.
    pub(super) fn built(&self, state: &State) -> Tree {
        let mut tree = Tree::default();
        let root = tree.instance.create_element("data", "");
        tree.instance.set_root(root);
        self.branch(&mut tree, root, &self.prepared.survey.items, &Place::default(), state);
        for name in &self.prepared.lists {
            self.list(&mut tree, root, name);
        }
        tree.instance.reindex();
        tree
    }

    pub(super) fn branch(&self, tree: &mut Tree, parent: NodeId, items: &[Item], inside: &Place, state: &State) {
        for item in items {
            match item {
                Item::Question(question) => {
                    let place = inside.deeper(&question.name, None);
                    let value = state.values.get(&place.key()).map_or("", String::as_str);
                    let node = tree.instance.create_element(&question.name, value);
                    tree.instance.append_child(parent, node);
                    tree.nodes.insert(place.key(), node);
                }
                Item::Group(group) => {
                    let whole = inside.deeper(&group.name, None);
                    let rows = if group.repeat.is_some() { self.rows(&whole, group) } else { 1 };
                    for row in 1..=rows {
                        let place = inside.deeper(&group.name, group.repeat.is_some().then_some(row));
                        let node = tree.instance.create_element(&group.name, "");
                        tree.instance.append_child(parent, node);
                        tree.nodes.insert(place.key(), node);
                        self.branch(tree, node, &group.items, &place, state);
                    }
                }
            }
        }
    }

    pub(super) fn list(&self, tree: &mut Tree, root: NodeId, name: &str) {
        let Some(list) = self.prepared.survey.lists.get(name) else { return };
        let instance = tree.instance.create_element("instance", "");
        tree.instance.set_attribute(instance, "id", name);
        tree.instance.append_child(root, instance);
        let inner = tree.instance.create_element("root", "");
        tree.instance.append_child(instance, inner);
        for choice in &list.choices {
            let item = tree.instance.create_element("item", "");
            tree.instance.append_child(inner, item);
            let label = self.prepared.survey.text(&choice.label, self.code).0.to_owned();
            let columns = choice.columns.iter().map(|(name, text)| (name.as_str(), text.as_str()));
            for (column, text) in [("name", choice.name.as_str()), ("label", label.as_str())].into_iter().chain(columns) {
                let node = tree.instance.create_element(column, text);
                tree.instance.append_child(item, node);
            }
            tree.choices.entry(name.to_owned()).or_default().push(item);
        }
    }

    /// Goes through the form once in its order: each value stands in the tree before the next is asked for.
    pub(super) fn round(&mut self, items: &'a [Item], inside: &Place, due: bool, next: &mut State) {
        for item in items {
            match item {
                Item::Question(question) => {
                    let place = inside.deeper(&question.name, None);
                    let due = due && (question.relevant.is_empty() || self.is_true(&question.relevant, &place));
                    let value = if due { self.standing(question, &place) } else { String::new() };
                    self.put(&place, &value);
                    next.values.insert(place.key(), value);
                    if due {
                        next.due.insert(place.key());
                    }
                }
                Item::Group(group) => {
                    let whole = inside.deeper(&group.name, None);
                    let due = due && (group.relevant.is_empty() || self.is_true(&group.relevant, &whole));
                    if due {
                        next.due.insert(whole.key());
                    }
                    let rows = match &group.repeat {
                        Some(repeat) if !repeat.count.is_empty() => {
                            next.counts.insert(whole.key(), if due { self.counted(&repeat.count, &whole) } else { 0 });
                            self.rows(&whole, group)
                        }
                        Some(_) => self.rows(&whole, group),
                        None => 1,
                    };
                    for row in 1..=rows {
                        let place = inside.deeper(&group.name, group.repeat.is_some().then_some(row));
                        if due {
                            next.due.insert(place.key());
                        }
                        self.round(&group.items, &place, due, next);
                    }
                }
            }
        }
    }

    /// The value of a question that is due.
    pub(super) fn standing(&self, question: &Question, place: &Place) -> String {
        let held = self.answers.values.get(&place.key());
        if !question.calculation.is_empty() && question.triggers.is_empty() {
            return self.said(&question.calculation, place);
        }
        match held {
            Some(values) => values.join(" "),
            None if question.default.is_empty() => String::new(),
            None if is_dynamic(&question.default) => self.said(&question.default, place),
            None => question.default.clone(),
        }
    }
}
