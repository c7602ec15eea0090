//! One part as its workers write it: its fields, hints to plain words, and what somebody wrote beside it.

use leptos::prelude::*;
use uuid::Uuid;

use super::staff::View;
use crate::kit::form::{Errors, Values};
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::lists::paragraphs;
use crate::kit::ui::{Ui, value};
use crate::plans::model::{Content, Kind};
use crate::plans::plain_words::PlainWord;
use crate::plans::reading;
use crate::plans::store::{Aside, Part};

/// What was typed for this form and refused, or nothing.
fn typed(view: &View, name: &str, wanted: &str) -> (Values, Errors) {
    if view.values.one(name) == wanted { (view.values.clone(), view.errors.clone()) } else { (Values::default(), Errors::default()) }
}

fn values_of(content: &Content) -> Values {
    let mut pairs: Vec<_> = [("text", &content.text), ("who", &content.who), ("day", &content.day), ("time", &content.time)]
        .map(|(name, held)| (name.to_owned(), held.clone()))
        .to_vec();
    if content.done {
        pairs.push(("done".to_owned(), "yes".to_owned()));
    }
    Values::from_pairs(pairs)
}

pub fn edit(ui: &Ui, view: &View, part: &Part) -> AnyView {
    let id = part.id.to_string();
    let (refused, errors) = typed(view, "part", &id);
    let values = if refused.is_empty() { values_of(&part.content) } else { refused };
    let published = view.published.get(&part.id) == Some(&part.revision);
    let action = format!("/staff/plans/{}/write", view.plan.id);
    let by = [part.writer.clone(), ui.language.date_and_time(part.written_at)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    view! {
        <form method="post" action=action class="card part" id=format!("part-{id}") data-autosave=keep_at(view)>
            <input type="hidden" name="part" value=id.clone()/>
            <input type="hidden" name="number" value=part.number.to_string()/>
            <input type="hidden" name="language" value=part.content.language.clone()/>
            {inputs(ui, part.kind, &id, &values, &errors)}
            {kept(hints(ui, &part.content.text, view.plain))}
            <p class="small">{by}" · "{ui.t(if published { "staff-plan-published" } else { "staff-plan-not-published" })}</p>
            {part.aside.iter().map(|aside| beside(ui, aside)).collect_view()}
            <div class="row">
                <button class="button second" type="submit" name="action" value="save">{ui.t("staff-plan-save")}</button>
                <button class="quiet" type="submit" name="action" value="remove">{ui.t("button-remove")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Words of somebody who wrote at the same time: both are kept until somebody has chosen.
fn beside(ui: &Ui, aside: &Aside) -> AnyView {
    view! {
        <div class="danger">
            <p>{ui.t_with("staff-plan-aside", &[("name", value(aside.writer.as_str())), ("when", value(ui.language.date_and_time(aside.written_at)))])}</p>
            <blockquote>{paragraphs(&aside.content.text)}</blockquote>
            <button class="button second" type="submit" name="action" value=format!("settle-{}", aside.revision)>{ui.t("staff-plan-settle")}</button>
        </div>
    }
    .into_any()
}

fn inputs(ui: &Ui, kind: Kind, id: &str, values: &Values, errors: &Errors) -> AnyView {
    let called = |name: &str| format!("{name}-{id}");
    let line = |name: &'static str, label: &'static str, kind: &'static str| {
        fields::text_called(
            ui,
            values,
            errors,
            &called(name),
            Text { optional: true, kind, width: if kind == "text" { "" } else { "short" }, ..Text::new(name, label) },
        )
    };
    view! {
        {fields::area_called(ui, values, errors, &called("text"), Text::new("text", "staff-plan-text"))}
        {kind.has_who().then(|| line("who", "staff-plan-who", "text"))}
        {kind.has_day().then(|| [line("day", "staff-plan-day", "date"), line("time", "staff-plan-time", "time")])}
        {(kind == Kind::Step).then(|| view! {
            <div class="option">
                <input id=called("done") type="checkbox" name="done" value="yes" checked=values.has("done", "yes")/>
                <label for=called("done")>{ui.t("plan-done")}</label>
            </div>
        })}
    }
    .into_any()
}

/// Where what is typed is kept.
fn keep_at(view: &View) -> String {
    format!("/staff/plans/{}/keep", view.plan.id)
}

/// What is said while words are typed: that they are kept, and what makes them hard to read.
fn kept(hints: AnyView) -> AnyView {
    view! { <div data-hints="yes">{hints}</div><p class="small" role="status"></p> }.into_any()
}

/// The hints alone, for whoever is typing.
pub fn hints_html(ui: &Ui, text: &str, plain: &[PlainWord]) -> String {
    hints(ui, text, plain).to_html()
}

/// What makes words hard to read.
fn hints(ui: &Ui, text: &str, plain: &[PlainWord]) -> AnyView {
    let hints = reading::hints(text, plain);
    let long =
        hints.long.iter().map(|sentence| view! { <li>{ui.t_with("staff-plan-long", &[("sentence", value(sentence.as_str()))])}</li> });
    let jargon = hints.jargon.iter().map(|(word, plain)| {
        view! { <li>{ui.t_with("staff-plan-jargon", &[("word", value(word.as_str())), ("plain", value(plain.as_str()))])}</li> }
    });
    if hints.long.is_empty() && hints.jargon.is_empty() && hints.grade <= 5.0 {
        return ().into_any();
    }
    view! {
        <ul class="small">
            {(hints.grade > 5.0).then(|| view! { <li>{ui.t_with("staff-plan-grade", &[("grade", value(hints.grade.round()))])}</li> })}
            {long.collect_view()}{jargon.collect_view()}
        </ul>
    }
    .into_any()
}

/// The id of the form that adds a part: what it writes bears it, and its fields.
pub fn form_of(view: &View, kind: &str, goal: &str) -> String {
    Uuid::new_v5(&view.form, format!("{kind}{goal}").as_bytes()).to_string()
}

pub fn add(ui: &Ui, view: &View, kind: Kind, goal: Option<Uuid>) -> AnyView {
    let goal_id = goal.map(|goal| goal.to_string()).unwrap_or_default();
    let form = form_of(view, kind.key(), &goal_id);
    let here = view.values.one("part").is_empty() && view.values.one("kind") == kind.key() && view.values.one("goal") == goal_id;
    let (values, errors) = if here { (view.values.clone(), view.errors.clone()) } else { (Values::default(), Errors::default()) };
    view! {
        <details class="filters" open=here>
            <summary>{ui.t(&format!("staff-plan-add-{}", kind.key()))}</summary>
            <form method="post" action=format!("/staff/plans/{}/add", view.plan.id) data-add=kind.key() data-autosave=keep_at(view)>
                <input type="hidden" name="form" value=form.clone()/>
                <input type="hidden" name="number" value="0"/>
                <input type="hidden" name="kind" value=kind.key()/>
                {goal.map(|goal| view! { <input type="hidden" name="goal" value=goal.to_string()/> })}
                {(kind == Kind::Conference).then(|| view! { <p class="hint">{ui.t("staff-plan-conference-hint")}</p> })}
                {inputs(ui, kind, &form, &values, &errors)}
                {kept(().into_any())}
                <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
            </form>
        </details>
    }
    .into_any()
}
