//! Taking what one question's form sent into the draft. It runs while the draft's row is held, so
//! that two tabs, or one form sent twice, neither lose nor double a person.

use jiff::civil::Date;

use super::draft::Draft;
use super::journey::{ADULT, CHILD, Step, check, check_person};
use crate::kit::form::{Errors, Values};

/// What became of a question's form.
pub enum Outcome {
    /// Saved; the same page again (a person added or removed, the language switched).
    Stay,
    Wrong(Values, Errors),
    Done,
}

/// Takes the form. What was typed is kept even when it is wrong.
pub fn take(draft: &mut Draft, step: Step, sent: &Values, today: Date) -> Outcome {
    let mut values = sent.clone().only(step.fields());
    if is_people(step) {
        for column in columns(step) {
            values.set(column, draft.answers.of(step).all(column).to_vec());
        }
        if let Some(outcome) = take_person(draft, step, sent, &mut values, today) {
            return outcome;
        }
    } else if sent.one("switch") == "language" && values.is_modest() {
        draft.answers.set(step, values);
        return Outcome::Stay;
    }
    let errors = check(step, &values, &draft.answers, today);
    if values.is_modest() {
        draft.answers.set(step, values.clone());
    }
    if !errors.is_empty() {
        return Outcome::Wrong(values, errors);
    }
    draft.passed.insert(step.key().to_owned());
    Outcome::Done
}

/// Adds or removes a person; `None` when the form means to go on.
fn take_person(draft: &mut Draft, step: Step, sent: &Values, values: &mut Values, today: Date) -> Option<Outcome> {
    let action = sent.one("action");
    if sent.one("switch") == "language" {
        draft.answers.set(step, values.clone());
        return Some(Outcome::Stay);
    }
    if let Some(id) = action.strip_prefix("change-") {
        take_out(values, step, id);
        draft.answers.set(step, values.clone());
        return Some(Outcome::Stay);
    }
    if let Some(id) = action.strip_prefix("remove-") {
        remove(values, step, id);
        draft.answers.set(step, values.clone());
        return Some(Outcome::Stay);
    }
    let typed = step.fields().iter().any(|field| *field != "new-id" && !values.one(field).is_empty());
    if action == "add" || typed {
        let errors = check_person(step, values, today);
        if !errors.is_empty() {
            return Some(Outcome::Wrong(values.clone(), errors));
        }
        let before = values.clone();
        add(values, step);
        let errors = check(step, values, &draft.answers, today);
        if !errors.is_empty() {
            return Some(Outcome::Wrong(before, errors));
        }
    }
    (action == "add").then(|| {
        draft.answers.set(step, values.clone());
        Outcome::Stay
    })
}

pub fn is_people(step: Step) -> bool {
    matches!(step, Step::Children | Step::Adults)
}

fn columns(step: Step) -> &'static [&'static str] {
    if step == Step::Children { &CHILD } else { &ADULT }
}

/// Moves the typed person to the others, or into the place of the one who was changed. The form bears
/// an id of its own: sent again, it adds nobody.
fn add(values: &mut Values, step: Step) {
    let id = values.one("new-id").to_owned();
    let known = values.all("id").iter().position(|held| *held == id).filter(|_| !id.is_empty());
    for column in columns(step) {
        let field = format!("new-{column}");
        let mut all = values.all(column).to_vec();
        match known {
            None => all.push(values.one(&field).to_owned()),
            // Changed, or the same form sent again.
            Some(at) if *column != "id" && at < all.len() => values.one(&field).clone_into(&mut all[at]),
            Some(_) => {}
        }
        values.set(column, all);
        values.remove(&field);
    }
}

/// Lays a person's words into the form, to be changed; the person stays listed.
fn take_out(values: &mut Values, step: Step, id: &str) {
    let Some(at) = values.all("id").iter().position(|held| held == id) else { return };
    for column in columns(step) {
        let held = values.all(column).get(at).cloned().unwrap_or_default();
        values.set(&format!("new-{column}"), vec![held]);
    }
}

fn remove(values: &mut Values, step: Step, id: &str) {
    let Some(at) = values.all("id").iter().position(|held| held == id) else { return };
    for column in columns(step) {
        let mut all = values.all(column).to_vec();
        if at < all.len() {
            all.remove(at);
        }
        values.set(column, all);
    }
}
