//! Groups and consultations as staff look after them, in English.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text, textarea};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::consultations::{Consultation, Outcome, Words};
use crate::surveys::groups::{Group, Member};

pub fn group(ui: &Ui, staff: &Staff, group: &Group, members: &[Member], values: &Values, errors: &Errors) -> Page {
    let at = format!("/staff/survey-groups/{}", group.id);
    let rows = members.iter().map(|member| {
        let label = ui.s_with("staff-list-remove", &[("what", value(member.details.name.as_str()))]);
        view! {
            <tr><th scope="row">{member.details.name.clone()}</th><td>{member.details.email.clone()}</td><td lang=member.language.clone()>{member.language.clone()}</td>
                <td><form method="post" action=at.clone()><button class="quiet" type="submit" name="remove" value=member.id.to_string() aria-label=label>{ui.t("button-remove")}</button></form></td></tr>
        }
    });
    let languages: Vec<(String, String)> =
        ui.words.languages().iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    let body = view! {
        <div class="wide">
            <p><a href="/staff/surveys">{ui.t("staff-survey-list")}</a></p>
            {fields::error_summary(ui, errors)}
            <h1>{group.name.clone()}</h1>
            <table><tbody>{rows.collect_view()}</tbody></table>
            <form method="post" action=at.clone() class="card">
                {fields::text(ui, values, errors, Text::new("name", "staff-survey-member"))}
                {fields::text(ui, values, errors, Text { kind: "email", ..Text::new("email", "staff-survey-member-email") })}
                {fields::select(ui, values, "language", "staff-survey-language", &languages)}
                <button class="button" type="submit">{ui.t("staff-survey-add")}</button>
            </form>
        </div>
    };
    Page::staff(group.name.clone(), staff, body.into_any())
}

pub fn consultation(ui: &Ui, staff: &Staff, consultation: &Consultation, outcomes: &[Outcome], errors: &Errors) -> Page {
    let mut values = Values::default();
    for (name, words) in [("title", &consultation.title.0), ("about", &consultation.about.0)] {
        fill(&mut values, name, words);
    }
    if consultation.shown_at.is_some() {
        values.set("shown", vec!["yes".to_owned()]);
    }
    consultation_with(ui, staff, consultation, outcomes, &values, errors)
}

fn fill(values: &mut Values, name: &str, words: &Words) {
    for (code, text) in words {
        values.set(&format!("{name}-{code}"), vec![text.clone()]);
    }
}

/// A field in each language, the first open.
fn in_each(ui: &Ui, values: &Values, errors: &Errors, form: &str, name: &str, label: &'static str) -> AnyView {
    let one = |code: &str, language: String, direction: &'static str| {
        let (field, id) = (format!("{name}-{code}"), format!("{form}-{name}-{code}"));
        let wrong = errors.of(&field).map(|error| view! { <p class="field-error" id=format!("{id}-error")>{ui.t(error.key)}</p> });
        let described = wrong.is_some().then(|| format!("{id}-error"));
        let is_wrong = wrong.is_some();
        view! {
            <div class="field" lang=code.to_owned() dir=direction>
                <label for=id.clone()><span lang="en">{ui.t(label)}</span>" · "{language}</label>
                {wrong}
                {textarea(&id, &field, values.raw(&field), 3, described, is_wrong)}
            </div>
        }
        .into_any()
    };
    let languages = ui.words.languages();
    let others: Vec<AnyView> = languages
        .iter()
        .filter(|language| language.code != "en")
        .map(|language| one(&language.code, language.name.clone(), language.direction()))
        .collect();
    view! { {one("en", "English".to_owned(), "ltr")}<details><summary>{ui.t("staff-consultation-languages")}</summary>{others}</details> }
        .into_any()
}

pub fn consultation_with(
    ui: &Ui,
    staff: &Staff,
    consultation: &Consultation,
    outcomes: &[Outcome],
    values: &Values,
    errors: &Errors,
) -> Page {
    let at = format!("/staff/consultations/{}", consultation.id);
    let title = consultation.title.get("en").cloned().unwrap_or_default();
    let typed = values.some("outcome").is_some();
    let empty = Values::default();
    let held: Vec<AnyView> = outcomes
        .iter()
        .map(|outcome| {
            let mut own = Values::default();
            fill(&mut own, "said", &outcome.said);
            fill(&mut own, "did", &outcome.did);
            own.set("who", vec![outcome.who.clone()]);
            own.set("due", vec![outcome.due_on.clone()]);
            outcome_form(ui, &at, &outcome.id.to_string(), outcome.done, &own, &Errors::default())
        })
        .collect();
    let body = view! {
        <div class="wide">
            <p><a href="/staff/surveys">{ui.t("staff-survey-list")}</a></p>
            {fields::error_summary(ui, errors)}
            <h1>{title.clone()}</h1>
            <form method="post" action=at.clone() class="card">
                {in_each(ui, if typed { &empty } else { values }, errors, "page", "title", "staff-survey-title")}
                {in_each(ui, if typed { &empty } else { values }, errors, "page", "about", "staff-consultation-about")}
                <div class="option"><input id="shown" type="checkbox" name="shown" value="yes" checked=values.has("shown", "yes") || (typed && consultation.shown_at.is_some())/><label for="shown">{ui.t("staff-consultation-shown")}</label></div>
                <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
            </form>
            <h2>{ui.t("staff-consultation-outcomes")}</h2>
            {held}
            {outcome_form(ui, &at, "new", false, if typed { values } else { &empty }, errors)}
        </div>
    };
    Page::staff(title, staff, body.into_any())
}

fn outcome_form(ui: &Ui, at: &str, id: &str, done: bool, values: &Values, errors: &Errors) -> AnyView {
    let form = format!("outcome-{id}");
    view! {
        <form method="post" action=at.to_owned() class="card" id=form.clone()>
            <input type="hidden" name="outcome" value=id.to_owned()/>
            {in_each(ui, values, errors, &form, "said", "staff-consultation-said")}
            {in_each(ui, values, errors, &form, "did", "staff-consultation-did")}
            {fields::text_called(ui, values, errors, &format!("{form}-who"), Text::new("who", "staff-consultation-who"))}
            {fields::text_called(ui, values, errors, &format!("{form}-due"), Text { optional: true, ..Text::new("due", "staff-consultation-due") })}
            <div class="option"><input id=format!("{form}-done") type="checkbox" name="done" value="yes" checked=done/><label for=format!("{form}-done")>{ui.t("staff-consultation-done")}</label></div>
            <div class="row">
                <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
                {(id != "new").then(|| view! { <button class="quiet" type="submit" name="remove" value=id.to_owned()>{ui.t("button-remove")}</button> })}
            </div>
        </form>
    }
    .into_any()
}
