//! Choices: one of several, or several.

use leptos::prelude::*;

use super::beside::{beside, described, label};
use super::easy;
use super::fields::{Field, id, said_html};
use crate::kit::ui::{Ui, escape};
use crate::surveys::expression::Place;
use crate::surveys::model::{Choice, Kind, Question};
use crate::surveys::working::Working;

/// A choice as HTML: its picture, where it has one, and its words.
pub fn choice_html(ui: &Ui, working: &Working, place: &Place, choice: &Choice) -> String {
    let picture =
        if choice.image.is_empty() { String::new() } else { easy::html(&working.pictures, &working.text(&choice.image, place).0) };
    let words = if choice.label.is_empty() { escape(&choice.name) } else { said_html(ui, &working.text(&choice.label, place)) };
    picture + &words
}

pub fn legend(ui: &Ui, working: &Working, field: &Field) -> AnyView {
    let label = label(ui, working, field);
    if field.alone { view! { <legend><h1>{label}</h1></legend> }.into_any() } else { view! { <legend>{label}</legend> }.into_any() }
}

pub fn option(id: &str, at: usize, kind: &str, key: &str, name: &str, checked: bool, label: &str) -> String {
    let id = if at == 0 { id.to_owned() } else { format!("{id}-{at}") };
    let checked = if checked { " checked" } else { "" };
    let (key, name) = (escape(key), escape(name));
    format!(
        "<div class=\"option\"><input id=\"{id}\" type=\"{kind}\" name=\"{key}\" value=\"{name}\"{checked}><label for=\"{id}\">{label}</label></div>"
    )
}

pub fn choices(ui: &Ui, working: &Working, field: &Field, class: &'static str) -> AnyView {
    let (place, question) = (field.place, field.question);
    let (id, key) = (id(place), place.key());
    let held = working.answers.of(place).to_vec();
    let held = if held.is_empty() { working.value(place).split(' ').map(str::to_owned).collect() } else { held };
    let many = matches!(question.kind, Kind::Many(_));
    let options: String = if question.kind == Kind::Acknowledge {
        option(&id, 0, "checkbox", &key, "OK", held.iter().any(|held| held == "OK"), &ui.html("survey-acknowledge", &[]))
    } else {
        let kind = if many { "checkbox" } else { "radio" };
        let list = ordered(working, question, place);
        list.iter()
            .enumerate()
            .map(|(at, choice)| {
                option(&id, at, kind, &key, &choice.name, held.contains(&choice.name), &choice_html(ui, working, place, choice))
            })
            .collect()
    };
    view! {
        <fieldset class=class aria-describedby=described(field, &id)>
            {legend(ui, working, field)}
            {many.then(|| view! { <p class="hint">{ui.t("survey-choose-several")}</p> })}
            {beside(ui, working, field, &id)}
            <div inner_html=options></div>
        </fieldset>
    }
    .into_any()
}

/// The choices, in an order of their own for each answer where the form asks for that.
pub fn ordered<'a>(working: &Working<'a>, question: &Question, place: &Place) -> Vec<&'a Choice> {
    let mut choices = working.choices(question, place);
    if question.parameters.get("randomize").is_some_and(|held| held.eq_ignore_ascii_case("true")) {
        let seed = question.parameters.get("seed").map(|seed| working.said(seed, place)).unwrap_or_default();
        let weight = |choice: &Choice| {
            use std::hash::{Hash, Hasher};
            let mut hasher = std::hash::DefaultHasher::new();
            (working.seed, &seed, &question.name, &choice.name).hash(&mut hasher);
            hasher.finish()
        };
        choices.sort_by_key(|choice| weight(choice));
    }
    choices
}
