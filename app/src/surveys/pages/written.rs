//! The questions of a survey as they are being written.

use leptos::prelude::*;

use super::staff::One;
use crate::kit::form::Errors;
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::{Ui, value};
use crate::surveys::writing::KINDS;

pub fn questions(ui: &Ui, view: &One) -> AnyView {
    let at = format!("/staff/surveys/{}", view.survey.id);
    let rows = view.lines.iter().map(|line| {
        let name = if line.label.is_empty() { line.name.clone() } else { line.label.clone() };
        let button = |field: &'static str, key: &'static str, sign: &'static str| {
            let label = ui.s_with(key, &[("what", value(name.as_str()))]);
            view! { <button class="quiet" type="submit" name=field value=line.row.to_string() aria-label=label>{sign}</button> }
        };
        let deep = "· ".repeat(line.depth);
        view! {
            <tr>
                <td>{deep}<a href=format!("{at}/row?row={}", line.row)>{if name.is_empty() { line.kind.clone() } else { name.clone() }}</a></td>
                <td>{line.kind.clone()}</td>
                <td>{(!line.is_end).then(|| view! {
                    <form method="post" action=format!("{at}/change") class="row">
                        <input type="hidden" name="revision" value=view.survey.revision.to_string()/>
                        {button("up", "staff-survey-up", "↑")}{button("down", "staff-survey-down", "↓")}{button("remove", "staff-survey-remove", "✕")}
                    </form>
                })}</td>
            </tr>
        }
    });
    view! {
        <table>
            <thead><tr><th scope="col">{ui.t("staff-survey-question")}</th><th scope="col">{ui.t("staff-survey-kind")}</th><td></td></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

pub fn add(ui: &Ui, view: &One) -> AnyView {
    let survey = view.survey;
    let at = format!("/staff/surveys/{}/change", survey.id);
    let none = (view.typed, Errors::default());
    let kinds: Vec<(String, String)> =
        KINDS.iter().map(|(kind, _)| ((*kind).to_owned(), ui.s(&format!("staff-survey-kind-{}", kind.replace(['_', ' '], "-"))))).collect();
    let languages: Vec<(String, String)> = ui
        .words
        .languages()
        .iter()
        .filter(|language| language.code != "en")
        .map(|language| (language.code.clone(), language.name.clone()))
        .collect();
    view! {
        <form method="post" action=at.clone() class="card" id="add">
            <input type="hidden" name="revision" value=survey.revision.to_string()/>
            {fields::select(ui, none.0, "kind", "staff-survey-kind", &kinds)}
            {fields::text(ui, none.0, &none.1, Text::new("label", "staff-survey-label"))}
            {fields::area(ui, none.0, &none.1, Text { hint: Some("staff-survey-choices-hint"), ..Text::new("choices", "staff-survey-choices") })}
            <button class="button" type="submit">{ui.t("staff-survey-add")}</button>
        </form>
        <form method="post" action=at class="card" id="add-language">
            <input type="hidden" name="revision" value=survey.revision.to_string()/>
            {fields::select(ui, none.0, "language", "staff-survey-language", &languages)}
            <button class="button second" type="submit">{ui.t("staff-survey-add")}</button>
        </form>
    }
    .into_any()
}
