//! One row of a survey with all its columns, languages side by side.

use leptos::prelude::*;

use super::staff::refusal;
use crate::kit::form::Values;
use crate::kit::page::Page;
use crate::kit::parts::fields::textarea;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;
use crate::surveys::choice_lists;
use crate::surveys::model::{Refusal, code_of};
use crate::surveys::store::Survey;
use crate::surveys::xlsform::Table;

pub struct View<'a> {
    pub survey: &'a Survey,
    pub row: usize,
    pub refused: &'a [Refusal],
    /// What was typed while somebody else saved: it stands here, beside what is saved now.
    pub typed: Option<&'a Values>,
}

/// Columns that are offered also where the sheet does not have them yet.
const OFFERED: [&str; 12] = [
    "type",
    "name",
    "required",
    "relevant",
    "constraint",
    "calculation",
    "default",
    "choice_filter",
    "appearance",
    "parameters",
    "repeat_count",
    "read_only",
];

pub fn row(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let survey = view.survey;
    let at = format!("/staff/surveys/{}", survey.id);
    let Some(sheet) = survey.book.sheet("survey") else { return Page::staff(String::new(), staff, ().into_any()) };
    let table = Table::new(sheet);
    let title = table.texts(view.row, "label").into_values().next().unwrap_or_else(|| table.cell(view.row, "name").to_owned());
    let held = |header: &str| sheet.headers.iter().position(|held| held == header).map_or("", |column| sheet.cell(view.row, column));
    let mut headers: Vec<String> = table.columns.iter().map(|column| column.header.clone()).collect();
    let missing = OFFERED.iter().filter(|base| !table.has(base)).map(|base| (*base).to_owned());
    headers.extend(missing);
    let texts: Vec<AnyView> = table
        .columns
        .iter()
        .filter(|column| !column.language.is_empty() || column.base == "label" || column.base == "hint")
        .map(|column| cell(ui, view, &column.header, held(&column.header), &code_of(&column.language)))
        .collect();
    let plain: Vec<AnyView> = headers
        .iter()
        .filter(|header| {
            !table
                .columns
                .iter()
                .any(|column| column.header == **header && (!column.language.is_empty() || column.base == "label" || column.base == "hint"))
        })
        .map(|header| cell(ui, view, header, held(header), "en"))
        .collect();
    let refused: Vec<AnyView> =
        view.refused.iter().filter(|line| line.sheet == "survey" && line.row == view.row + 2).map(|line| refusal(ui, line)).collect();
    let body = view! {
        <div class="wide">
            <p><a href=at.clone()>{ui.t("staff-survey-questions")}</a></p>
            <h1>{if title.is_empty() { table.cell(view.row, "type").to_owned() } else { title.clone() }}</h1>
            {view.typed.map(|_| view! { <p class="danger" role="alert">{ui.t("staff-survey-moved-row")}</p> })}
            {(!refused.is_empty()).then(|| view! { <div class="danger"><ul>{refused}</ul></div> })}
            <form method="post" action=format!("{at}/row") class="card" id="row">
                <input type="hidden" name="revision" value=survey.revision.to_string()/>
                <input type="hidden" name="row" value=view.row.to_string()/>
                <div class="pair">{texts}</div>
                {choices(ui, view)}
                <details><summary>{ui.t("staff-survey-logic")}</summary><p>{ui.t("staff-survey-logic-text")}</p>{plain}</details>
                <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
            </form>
        </div>
    };
    Page::staff(title, staff, body.into_any())
}

fn cell(ui: &Ui, view: &View, header: &str, held: &str, code: &str) -> AnyView {
    let name = format!("cell-{header}");
    let id: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let typed = view.typed.map(|values| values.raw(&name)).filter(|typed| typed.trim() != held);
    let text = typed.unwrap_or(held);
    let other = typed.map(|_| view! { <p class="hint">{ui.t("staff-survey-saved-now")}" "<q dir="auto">{held.to_owned()}</q></p> });
    let language = (!code.is_empty()).then(|| code.to_owned());
    view! {
        <div class="field" lang=language>
            <label for=id.clone() lang="en">{header.to_owned()}</label>
            {other}
            {textarea(&id, &name, text, 2, None, false)}
        </div>
    }
    .into_any()
}

/// The choices of the row's list: a line each in the first language, then each in the others.
fn choices(ui: &Ui, view: &View) -> AnyView {
    let book = &view.survey.book;
    let Some(sheet) = book.sheet("survey") else { return ().into_any() };
    let kind = Table::new(sheet).cell(view.row, "type").to_owned();
    let plain = kind.to_lowercase();
    let list =
        kind.split_whitespace().nth(1).filter(|_| plain.starts_with("select") || plain.starts_with("rank")).unwrap_or_default().to_owned();
    if list.is_empty() {
        return ().into_any();
    }
    let text = choice_lists::choices(book, &list);
    let typed = view.typed.map_or(text.clone(), |values| values.raw("choices").to_owned());
    let translations: Vec<AnyView> = book.sheet("choices").map_or_else(Vec::new, |held| {
        let table = Table::new(held);
        let mut labels = table.columns.iter().filter(|column| column.base == "label").skip(1).peekable();
        let rows = choice_lists::choice_rows(book, &list);
        if labels.peek().is_none() {
            return Vec::new();
        }
        labels
            .flat_map(|column| {
                rows.iter()
                    .map(|row| {
                        (
                            column.header.clone(),
                            code_of(&column.language),
                            *row,
                            held.cell(*row, column.at).to_owned(),
                            table.cell(*row, "label").to_owned(),
                        )
                    })
                    .collect::<Vec<_>>()
            })
            .map(|(header, code, row, text, source)| {
                let (name, id) = (format!("choice-{row}-{header}"), format!("choice-{row}-{code}"));
                let text = view.typed.map_or(text, |values| values.raw(&name).to_owned());
                view! {
                    <div class="field" lang=code.clone()>
                        <label for=id.clone()><span lang="en">{source}</span>" · "{code.clone()}</label>
                        {textarea(&id, &name, &text, 1, None, false)}
                    </div>
                }
                .into_any()
            })
            .collect()
    });
    view! {
        <input type="hidden" name="list" value=list/>
        <div class="field">
            <label for="choices">{ui.t("staff-survey-choices")}</label>
            <p class="hint" id="choices-hint">{ui.t("staff-survey-choices-hint")}</p>
            {textarea("choices", "choices", &typed, 8, Some("choices-hint".to_owned()), false)}
        </div>
        <div class="pair">{translations}</div>
    }
    .into_any()
}
