//! The questions that list people: children and adults, each added, changed and removed by itself.

use leptos::prelude::*;

use super::answers::{adult_words, child_words};
use crate::kit::form::{Errors, Values};
use crate::kit::parts::fields::{self, Choice, Text};
use crate::kit::ui::{Ui, value};
use crate::requests::draft::Draft;

fn text<'a>(name: &'static str, label: &'a str, hint: Option<&'a str>, optional: bool) -> Text<'a> {
    Text { hint, optional, ..Text::new(name, label) }
}

pub fn children(ui: &Ui, draft: &Draft, values: &Values, errors: &Errors) -> AnyView {
    let (title, hint) = match draft.answers.asker().as_str() {
        "young-person" => ("ask-children-young-person-title", "ask-children-young-person-hint"),
        "expecting" => ("ask-children-expecting-title", "ask-children-expecting-hint"),
        _ => ("ask-children-title", "ask-children-hint"),
    };
    let people: Vec<_> = draft.answers.children().iter().map(|child| (child.id.clone(), child_words(ui, child))).collect();
    let add = view! {
        {fields::text(ui, values, errors, text("new-name", "ask-children-name", None, true))}
        {fields::text(ui, values, errors, Text { width: "short", ..text("new-age", "ask-children-age", Some("ask-children-age-hint"), false) })}
        {fields::text(ui, values, errors, Text { width: "short", ..text("new-due", "ask-children-due", Some("ask-children-due-hint"), true) })}
        {fields::text(ui, values, errors, text("new-school", "ask-children-school", None, true))}
        {fields::text(ui, values, errors, text("new-extra", "ask-children-extra", None, true))}
    };
    let words = PeopleWords {
        title,
        hint,
        none: "ask-children-none",
        added: "ask-children-added",
        add: "ask-children-add",
        add_title: "ask-children-add-title",
        change_title: "ask-children-change-title",
        remove: "ask-children-remove",
        who: "child",
    };
    people_page(ui, &words, values, &people, add.into_any())
}

pub fn adults(ui: &Ui, draft: &Draft, values: &Values, errors: &Errors) -> AnyView {
    let people: Vec<_> = draft.answers.adults().iter().map(|adult| (adult.id.clone(), adult_words(ui, adult))).collect();
    let yes_no = |name, legend, hint| {
        let options = vec![("yes", ui.t("yes")), ("no", ui.t("no")), ("not-sure", ui.t("not-sure"))];
        fields::choice(ui, values, errors, Choice { name, legend, hint, many: false, heading: false, options })
    };
    let add = view! {
        {fields::text(ui, values, errors, text("new-name", "ask-adults-name", None, true))}
        {fields::text(ui, values, errors, text("new-relation", "ask-adults-relation", Some("ask-adults-relation-hint"), false))}
        {yes_no("new-responsibility", "ask-adults-responsibility", Some("ask-adults-responsibility-hint"))}
        {yes_no("new-home", "ask-adults-home", None)}
    };
    let words = PeopleWords {
        title: "ask-adults-title",
        hint: "ask-adults-hint",
        none: "ask-adults-none",
        added: "ask-adults-added",
        add: "ask-adults-add",
        add_title: "ask-adults-add-title",
        change_title: "ask-adults-change-title",
        remove: "ask-adults-remove",
        who: "adult",
    };
    people_page(ui, &words, values, &people, add.into_any())
}

struct PeopleWords {
    title: &'static str,
    hint: &'static str,
    none: &'static str,
    added: &'static str,
    add: &'static str,
    add_title: &'static str,
    change_title: &'static str,
    remove: &'static str,
    /// The name of the argument in `remove`.
    who: &'static str,
}

/// Who was added, each with a way to remove them, and the form for the next.
fn people_page(ui: &Ui, words: &PeopleWords, values: &Values, people: &[(String, String)], add: AnyView) -> AnyView {
    let changing = people.iter().any(|(id, _)| id == values.one("new-id"));
    let list = people.iter().map(|(id, person)| {
        let remove = ui.s_with(words.remove, &[(words.who, value(person.as_str()))]);
        let change = format!("{} {person}", ui.s("button-change"));
        view! {
            <li class="row">
                <span>{person.clone()}</span>
                <span class="row">
                    <button class="quiet" type="submit" name="action" value=format!("change-{id}") aria-label=change>{ui.t("button-change")}</button>
                    <button class="quiet" type="submit" name="action" value=format!("remove-{id}") aria-label=remove>{ui.t("button-remove")}</button>
                </span>
            </li>
        }
    });
    view! {
        <h1>{ui.t(words.title)}</h1>
        <p class="hint">{ui.t(words.hint)}</p>
        <h2>{ui.t(words.added)}</h2>
        {people.is_empty().then(|| view! { <p>{ui.t(words.none)}</p> })}
        <ul class="people">{list.collect_view()}</ul>
        <fieldset class="group">
            <legend><h2>{ui.t(if changing { words.change_title } else { words.add_title })}</h2></legend>
            <input type="hidden" name="new-id" value=values.one("new-id").to_owned()/>
            {add}
            <button class="button second" type="submit" name="action" value="add">{ui.t(if changing { "ask-people-save" } else { words.add })}</button>
        </fieldset>
    }
    .into_any()
}
