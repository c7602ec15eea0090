//! Results: tables with bars beside them, and what was said in words.

use leptos::prelude::*;
use uuid::Uuid;

use super::fields::said;
use super::missing::missing;
use super::texts::texts;
use crate::kit::page::Page;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::columns::{Column, name_of};
use crate::surveys::glance::Glance;
use crate::surveys::prepared::Prepared;
use crate::surveys::reading::Theme;
use crate::surveys::said::Said;
use crate::surveys::store::{Survey, Version};
use crate::surveys::suppression::Shown;
use crate::surveys::tally::{Counted, LANGUAGE, OTHERS, Results};
use crate::surveys::texts::Translation;

pub struct View<'a> {
    pub survey: &'a Survey,
    pub version: &'a Version,
    pub versions: &'a [Version],
    pub prepared: &'a Prepared,
    pub tables: Option<&'a Results>,
    pub glance: &'a Glance,
    pub texts: &'a [Said<'a>],
    pub themes: &'a [Theme],
    /// Which text has which theme.
    pub given: &'a [(Uuid, Uuid)],
    /// What texts in other languages say in English.
    pub translations: &'a [Translation],
    /// Whether a machine may be asked for a draft.
    pub machine: bool,
}

pub fn page(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let at = format!("/staff/surveys/{}", view.survey.id);
    let versions = view.versions.iter().map(|version| {
        let here = version.id == view.version.id;
        view! { <li><a href=format!("{at}/results?version={}", version.number) aria-current=here.then_some("page")>{ui.t_with("staff-survey-version", &[("number", value(version.number as f64))])}</a></li> }
    });
    let inside = match view.tables {
        Some(results) => closed(ui, view, results),
        None => open(ui, view),
    };
    let body = view! {
        <div class="wide">
            <p><a href=at.clone()>{ui.t("staff-survey-questions")}</a></p>
            <h1>{ui.t("staff-survey-results")}</h1>
            <ul class="menu">{versions.collect_view()}</ul>
            {inside}
        </div>
    };
    Page::staff(ui.s("staff-survey-results"), staff, body.into_any())
}

pub fn label(ui: &Ui, view: &View, key: &str) -> AnyView {
    match view.prepared.survey.question(key) {
        None if key == LANGUAGE => ui.t("staff-survey-answered-in"),
        Some(question) if !question.label.is_empty() => {
            let (text, code) = view.prepared.survey.text(&question.label, "en");
            said(ui, (text.to_owned(), code))
        }
        _ => key.to_owned().into_any(),
    }
}

/// The words of an answer.
pub fn answer(ui: &Ui, view: &View, of: &str, column: &Column) -> AnyView {
    match column {
        Column::Choice(name) => choice(ui, view, of, name),
        Column::NoAnswer => ui.t("staff-survey-no-answer"),
        Column::Chosen => ui.t("staff-survey-chosen"),
        Column::NotChosen => ui.t("staff-survey-not-chosen"),
        band @ Column::Band(..) => name_of(band).into_any(),
    }
}

fn choice(ui: &Ui, view: &View, of: &str, name: &str) -> AnyView {
    if of == LANGUAGE && view.prepared.survey.question(LANGUAGE).is_none() {
        if name == OTHERS {
            return ui.t("staff-survey-other-languages");
        }
        return ui.words.language(name).map_or_else(|| name.to_owned(), |language| language.name.clone()).into_any();
    }
    let list =
        view.prepared.survey.question(of).and_then(|question| question.kind.list()).and_then(|list| view.prepared.survey.lists.get(list));
    match list.and_then(|list| list.choices.iter().find(|choice| choice.name == name)) {
        Some(choice) if !choice.label.is_empty() => {
            let (text, code) = view.prepared.survey.text(&choice.label, "en");
            said(ui, (text.to_owned(), code))
        }
        _ => name.to_owned().into_any(),
    }
}

/// A bar as long as its share; the number stands beside it in the table.
fn bar(part: f64) -> AnyView {
    let width = format!("{:.1}", (part * 100.0).clamp(0.0, 100.0));
    view! { <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=width height="8"/></svg> }
        .into_any()
}

/// While it can be answered: in how many of ten, rounded down.
fn open(ui: &Ui, view: &View) -> AnyView {
    let tables = view.glance.tenths.iter().map(|(name, tenths)| {
        let rows = tenths.iter().map(|(column, tenths)| {
            let share = f64::from(*tenths) / 10.0;
            view! { <tr><th scope="row">{answer(ui, view, name, column)}</th><td>{ui.t_with("staff-survey-tenths", &[("tenths", value(f64::from(*tenths)))])}</td><td>{bar(share)}</td></tr> }
        });
        view! { <section class="card"><h2>{label(ui, view, name)}</h2><table><tbody>{rows.collect_view()}</tbody></table></section> }
    });
    view! {
        <p class="note">{ui.t("staff-survey-glance")}</p>
        <p>{ui.t_with("staff-survey-at-least", &[("count", value(f64::from(view.glance.of / 10 * 10)))])}</p>
        {tables.collect_view()}
    }
    .into_any()
}

fn closed(ui: &Ui, view: &View, results: &Results) -> AnyView {
    let at = format!("/staff/surveys/{}", view.survey.id);
    let number = view.version.number;
    let tables: Vec<AnyView> = results.tables.iter().map(|table| one(ui, view, results, table)).collect();
    view! {
        <div class="row">
            <a class="button second" href=format!("{at}/export?kind=csv&version={number}")>"CSV"</a>
            <a class="button second" href=format!("{at}/export?kind=xlsx&version={number}")>"XLSX"</a>
        </div>
        <p class="note">{ui.t("staff-survey-hidden-why")}</p>
        {tables.is_empty().then(|| view! { <p>{ui.t("staff-survey-too-few")}</p> })}
        {missing(ui, view, results)}
        {tables}
        {texts(ui, view)}
    }
    .into_any()
}

fn number(ui: &Ui, count: Option<u32>, of: u32) -> AnyView {
    match count {
        Some(count) => {
            let share = if of == 0 { 0.0 } else { f64::from(count) / f64::from(of) };
            view! { <td>{count.to_string()}" ("{format!("{:.0}", share * 100.0)}" %)"</td><td>{bar(share)}</td> }.into_any()
        }
        None => view! { <td><span class="optional">{ui.t("staff-survey-hidden")}</span></td><td></td> }.into_any(),
    }
}

fn one(ui: &Ui, view: &View, results: &Results, table: &Counted) -> AnyView {
    let heading = match &table.choice {
        Some(name) => view! { {label(ui, view, &table.question)}": "{choice(ui, view, &table.question, name)} }.into_any(),
        None => label(ui, view, &table.question),
    };
    let inside = match &table.shown {
        None => view! { <p>{ui.t("staff-survey-all-hidden")}</p> }.into_any(),
        Some(shown) => {
            let all: u32 = shown.row_sums.iter().sum();
            let rows = table.columns.iter().enumerate().map(|(column, held)| {
                view! { <tr><th scope="row">{answer(ui, view, &table.question, held)}</th>{number(ui, shown.column_sums[column], all)}</tr> }
            });
            view! { <table><tbody>{rows.collect_view()}</tbody></table>{crossed(ui, view, results, table, shown)} }.into_any()
        }
    };
    view! { <section class="card"><h2>{heading}</h2>{inside}</section> }.into_any()
}

/// The same answers by group, with a stacked bar for each.
fn crossed(ui: &Ui, view: &View, results: &Results, table: &Counted, shown: &Shown) -> Option<AnyView> {
    if results.groups.len() < 2 || shown.cells.len() != results.groups.len() {
        return None;
    }
    let parted = &view.survey.settings.parted_by;
    let heads = table.columns.iter().map(|column| view! { <th scope="col">{answer(ui, view, &table.question, column)}</th> });
    let rows = results.groups.iter().enumerate().map(|(row, group)| {
        let names: Vec<AnyView> = group
            .iter()
            .map(|name| {
                view! { <div>{if name == "no-answer" { ui.t("staff-survey-no-answer") } else { choice(ui, view, parted, name) }}</div> }
                    .into_any()
            })
            .collect();
        let cells = shown.cells[row].iter().map(|cell| match cell {
            Some(count) => view! { <td>{count.to_string()}</td> }.into_any(),
            None => view! { <td><span class="optional">{ui.t("staff-survey-hidden")}</span></td> }.into_any(),
        });
        view! { <tr><th scope="row">{names}</th>{cells.collect_view()}<td>{stacked(&shown.cells[row], shown.row_sums[row])}</td></tr> }
    });
    Some(
        view! {
            <details>
                <summary>{ui.t("staff-survey-by")}" "{label(ui, view, parted)}</summary>
                <div class="scroll"><table><thead><tr><td></td>{heads.collect_view()}<td></td></tr></thead><tbody>{rows.collect_view()}</tbody></table></div>
            </details>
        }
        .into_any(),
    )
}

/// One bar in pieces; what is hidden leaves a gap.
fn stacked(cells: &[Option<u32>], of: u32) -> AnyView {
    let mut at = 0.0;
    let pieces: String = cells
        .iter()
        .enumerate()
        .filter_map(|(column, cell)| {
            let share = f64::from((*cell)?) * 100.0 / f64::from(of.max(1));
            let piece = format!("<rect class=\"piece{}\" x=\"{at:.1}\" width=\"{share:.1}\" height=\"8\"/>", column % 6);
            at += share;
            Some(piece)
        })
        .collect();
    view! { <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" inner_html=pieces></svg> }.into_any()
}
