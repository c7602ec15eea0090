//! One question of a survey as a field. Its words are the form's own, in their language.

use leptos::prelude::*;

use super::beside::{beside, described, heading, label, note};
use super::choices::choices;
use super::scales::{rank, scale};
use crate::kit::parts::fields::{summary_of, textarea};
use crate::kit::ui::{Ui, escape};
use crate::surveys::checking::Wrong;
use crate::surveys::expression::Place;
use crate::surveys::model::{Kind, Question};
use crate::surveys::scale::steps;
use crate::surveys::working::Working;
use crate::surveys::xlsform::range_of;

/// The form's words, marked with their language where it is not the reader's.
pub fn said(ui: &Ui, (text, code): (String, String)) -> AnyView {
    if code.is_empty() || code == ui.language.code {
        return text.into_any();
    }
    view! { <span lang=code dir="auto">{text}</span> }.into_any()
}

pub fn said_html(ui: &Ui, (text, code): &(String, String)) -> String {
    let text = escape(text);
    if code.is_empty() || *code == ui.language.code { text } else { format!("<span lang=\"{}\" dir=\"auto\">{text}</span>", escape(code)) }
}

/// The id of a field: what leads to it from the summary.
pub fn id(place: &Place) -> String {
    format!("q-{}", place.key().replace('/', "-"))
}

pub struct Field<'a> {
    pub place: &'a Place,
    pub question: &'a Question,
    pub wrong: Option<&'a Wrong>,
    /// The only question of its page: its label is the heading.
    pub alone: bool,
}

/// The summary of all that is wrong, leading to the fields.
pub fn summary(ui: &Ui, wrong: &[Wrong]) -> AnyView {
    if wrong.is_empty() {
        return ().into_any();
    }
    summary_of(ui, wrong.iter().map(|one| (format!("q-{}", one.field.replace('/', "-")), words(ui, one))).collect())
}

pub fn words(ui: &Ui, wrong: &Wrong) -> AnyView {
    match &wrong.own {
        Some(own) => said(ui, own.clone()),
        None => ui.t(wrong.key),
    }
}

/// A note, a calculated answer, or a field.
pub fn field(ui: &Ui, working: &Working, field: &Field) -> AnyView {
    let (place, question) = (field.place, field.question);
    if question.kind == Kind::Note || !question.is_answered() {
        return note(ui, working, field);
    }
    let class = if field.wrong.is_some() { "field wrong" } else { "field" };
    match &question.kind {
        Kind::One(_) | Kind::Many(_) | Kind::Acknowledge => choices(ui, working, field, class),
        Kind::Range if steps(question).is_some() => scale(ui, working, field, class),
        Kind::Rank(_) => rank(ui, working, field, class),
        _ => {
            let (id, key) = (id(place), place.key());
            let held = working.value(place);
            let rows = question.parameters.get("rows").and_then(|rows| rows.parse::<u32>().ok()).unwrap_or(4);
            let multiline =
                question.appearance.split_whitespace().any(|word| word == "multiline") || question.parameters.contains_key("rows");
            let described = described(field, &id);
            let input = if question.kind == Kind::Text && multiline {
                textarea(&id, &key, &held, rows, described, field.wrong.is_some())
            } else {
                input(question, &id, key, held, described, field.wrong.is_some())
            };
            view! {
                <div class=class>
                    {heading(field, view! { <label for=id.clone()>{label(ui, working, field)}</label> }.into_any())}
                    {beside(ui, working, field, &id)}
                    {input}
                </div>
            }
            .into_any()
        }
    }
}

pub fn input(question: &Question, id: &str, key: String, held: String, described: Option<String>, wrong: bool) -> AnyView {
    let (kind, mode) = match question.kind {
        Kind::Integer => ("text", Some("numeric")),
        Kind::Decimal => ("text", Some("decimal")),
        Kind::Range => ("number", None),
        Kind::Date => ("date", None),
        Kind::Time => ("time", None),
        Kind::DateTime => ("datetime-local", None),
        _ => ("text", None),
    };
    let range = (question.kind == Kind::Range).then(|| range_of(question));
    let number = |pick: fn((f64, f64, f64)) -> f64| range.map(|range| crate::surveys::scale::number(pick(range)));
    view! {
        <input id=id.to_owned() name=key type=kind inputmode=mode value=held dir="auto" autocomplete="off"
            min=number(|(start, end, _)| start.min(end)) max=number(|(start, end, _)| start.max(end)) step=number(|(.., step)| step)
            aria-describedby=described aria-invalid=wrong.then_some("true") class=if mode.is_some() || range.is_some() { "short" } else { "" }/>
    }
    .into_any()
}
