//! Scales and rankings.

use leptos::prelude::*;

use super::beside::{beside, described};
use super::choices::{choice_html, legend, option};
use super::fields::{Field, id};
use crate::kit::parts::fields::list_option;
use crate::kit::ui::{Ui, escape, value};
use crate::surveys::scale::steps;
use crate::surveys::working::Working;

/// A short scale: a row of steps.
pub fn scale(ui: &Ui, working: &Working, field: &Field, class: &'static str) -> AnyView {
    let (place, question) = (field.place, field.question);
    let (id, key) = (id(place), place.key());
    let held = working.value(place);
    let labels = question.parameters.get("tick_labelset").and_then(|list| working.prepared.survey.lists.get(list));
    let label_of =
        |step: &str| labels.and_then(|list| list.choices.iter().find(|choice| choice.name.parse::<f64>().ok() == step.parse::<f64>().ok()));
    let options: String = steps(question)
        .unwrap_or_default()
        .iter()
        .enumerate()
        .map(|(at, step)| {
            let label = label_of(step)
                .map_or_else(|| escape(step), |choice| format!("{} · {}", escape(step), choice_html(ui, working, place, choice)));
            option(&id, at, "radio", &key, step, *step == held, &label)
        })
        .collect();
    view! {
        <fieldset class=class aria-describedby=described(field, &id)>
            {legend(ui, working, field)}
            {beside(ui, working, field, &id)}
            <div class="scale" inner_html=options></div>
        </fieldset>
    }
    .into_any()
}

/// A place for each choice.
pub fn rank(ui: &Ui, working: &Working, field: &Field, class: &'static str) -> AnyView {
    let (place, question) = (field.place, field.question);
    let (id, key) = (id(place), place.key());
    let held = working.answers.of(place);
    let list = working.choices(question, place);
    let count = list.len();
    let rows = list.into_iter().enumerate().map(|(at, choice)| {
        let own = if at == 0 { id.clone() } else { format!("{id}-{at}") };
        let standing = held.iter().position(|name| *name == choice.name).map_or(String::new(), |at| (at + 1).to_string());
        let options: String = std::iter::once(list_option("", "", false))
            .chain((1..=count).map(|number| list_option(&number.to_string(), &number.to_string(), number.to_string() == standing)))
            .collect();
        let label = choice_html(ui, working, place, choice);
        view! {
            <div class="row">
                <select id=own.clone() name=format!("{key}#{}", choice.name) inner_html=options></select>
                <label for=own inner_html=label></label>
            </div>
        }
    });
    view! {
        <fieldset class=class aria-describedby=described(field, &id)>
            {legend(ui, working, field)}
            <p class="hint">{ui.t_with("survey-rank-hint", &[("count", value(count as f64))])}</p>
            {beside(ui, working, field, &id)}
            {rows.collect_view()}
        </fieldset>
    }
    .into_any()
}
