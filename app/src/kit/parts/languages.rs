//! Words that staff write in each language.

use leptos::prelude::*;

use super::fields::textarea;
use crate::kit::form::{Errors, Values};
use crate::kit::ui::Ui;

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
