//! The fields of a session, and of words in each language.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::parts::fields::{self, Text, textarea};
use crate::kit::ui::Ui;

pub fn session_form(ui: &Ui, values: &Values, errors: &Errors, is_new: bool) -> AnyView {
    let text = |field: Text| fields::text(ui, values, errors, field);
    let short = |name: &'static str, label: &'static str, kind: &'static str| text(Text { kind, width: "short", ..Text::new(name, label) });
    view! {
        {short("day", "staff-training-day", "date")}
        {short("hour", "staff-training-hour", "time")}
        {short("minutes", "staff-training-minutes", "number")}
        {text(Text { optional: true, ..Text::new("place", "staff-training-place") })}
        {text(Text { optional: true, kind: "url", hint: Some("staff-training-link-hint"), ..Text::new("link", "staff-training-link") })}
        {text(Text { optional: true, ..Text::new("facilitators", "staff-training-facilitators") })}
        {short("capacity", "staff-training-capacity", "number")}
        {fields::area(ui, values, errors, Text { optional: true, hint: Some("staff-training-kept-hint"), ..Text::new("kept", "staff-training-kept") })}
        {text(Text { optional: true, kind: "date", width: "short", ..Text::new("opens", "staff-training-opens") })}
        {text(Text { optional: true, kind: "date", width: "short", ..Text::new("closes", "staff-training-closes") })}
        {is_new.then(|| short("weeks", "staff-training-weeks", "number"))}
    }
    .into_any()
}

/// A field in each language, the first open.
pub fn in_each(ui: &Ui, values: &Values, errors: &Errors, name: &str, label: &'static str, rows: u32) -> AnyView {
    let one = |code: &str, language: String, direction: &'static str| {
        let id = format!("{name}-{code}");
        let wrong = errors.of(&id).map(|error| view! { <p class="field-error" id=format!("{id}-error")>{ui.t(error.key)}</p> });
        let described = wrong.is_some().then(|| format!("{id}-error"));
        let is_wrong = wrong.is_some();
        view! {
            <div class="field" lang=code.to_owned() dir=direction>
                <label for=id.clone()><span lang="en">{ui.t(label)}</span>" · "{language}</label>
                {wrong}
                {textarea(&id, &id, values.raw(&id), rows, described, is_wrong)}
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
