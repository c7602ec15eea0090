//! Results: tables with bars beside them, and what was said in words.

use leptos::prelude::*;
use uuid::Uuid;

use super::fields::said;
use crate::kit::page::Page;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::columns::{Column, name_of};
use crate::surveys::glance::Glance;
use crate::surveys::model::Question;
use crate::surveys::prepared::Prepared;
use crate::surveys::reading::Theme;
use crate::surveys::said::Said;
use crate::surveys::store::{Survey, Version};
use crate::surveys::suppression::Shown;
use crate::surveys::tally::{Counted, Results};

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

fn question<'a>(view: &View<'a>, name: &str) -> Option<&'a Question> {
    view.prepared.survey.questions().into_iter().map(|(question, _)| question).find(|question| question.name == name)
}

fn label(ui: &Ui, view: &View, name: &str) -> AnyView {
    match question(view, name) {
        Some(question) if !question.label.is_empty() => {
            let (text, code) = view.prepared.survey.text(&question.label, "en");
            said(ui, (text.to_owned(), code))
        }
        _ => name.to_owned().into_any(),
    }
}

/// The words of an answer.
fn answer(ui: &Ui, view: &View, of: &str, column: &Column) -> AnyView {
    match column {
        Column::Choice(name) => choice(ui, view, of, name),
        Column::NoAnswer => ui.t("staff-survey-no-answer"),
        Column::Chosen => ui.t("staff-survey-chosen"),
        Column::NotChosen => ui.t("staff-survey-not-chosen"),
        band @ Column::Band(..) => name_of(band).into_any(),
    }
}

fn choice(ui: &Ui, view: &View, of: &str, name: &str) -> AnyView {
    let list = question(view, of).and_then(|question| question.kind.list()).and_then(|list| view.prepared.survey.lists.get(list));
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

/// Who is missing: the groups that answered beside what the census counts.
fn missing(ui: &Ui, view: &View, results: &Results) -> Option<AnyView> {
    let census = &view.survey.settings.census;
    let table = results.tables.iter().find(|table| table.question == view.survey.settings.parted_by)?;
    let shown = table.shown.as_ref().filter(|_| !census.is_empty())?;
    let all = f64::from(shown.row_sums.iter().sum::<u32>());
    let rows: Vec<AnyView> = table
        .columns
        .iter()
        .zip(&shown.column_sums)
        .filter_map(|(column, count)| {
            let expected = census.get(&name_of(column))?;
            let came = (*count).map(|count| f64::from(count) * 100.0 / all);
            let words = match came {
                None => "staff-survey-few-came",
                Some(came) if came < expected * 0.8 => "staff-survey-missing",
                Some(_) => "staff-survey-heard",
            };
            let came = came.map_or_else(|| ui.s("staff-survey-hidden"), |came| format!("{came:.0} %"));
            Some(view! { <tr><th scope="row">{answer(ui, view, &table.question, column)}<div class="small">{ui.t(words)}</div></th><td>{came}</td><td>{format!("{expected} %")}</td></tr> }.into_any())
        })
        .collect();
    Some(
        view! {
            <section class="card" id="missing">
                <h2>{ui.t("staff-survey-who-is-missing")}</h2>
                <table><thead><tr><td></td><th scope="col">{ui.t("staff-survey-came")}</th><th scope="col">{ui.t("staff-survey-census")}</th></tr></thead><tbody>{rows}</tbody></table>
            </section>
        }
        .into_any(),
    )
}

/// What was said in words, each with the themes that staff gave it.
fn texts(ui: &Ui, view: &View) -> AnyView {
    let at = format!("/staff/surveys/{}/theme", view.survey.id);
    let parts = view.texts.iter().filter(|(.., said)| !said.is_empty()).map(|(question, key, answers)| {
        let own: Vec<&Theme> = view.themes.iter().filter(|theme| theme.question == *key).collect();
        let items = answers.iter().map(|(answer, text)| {
            let boxes = own.iter().map(|theme| {
                let (id, given) = (format!("{}-{}", answer.id, theme.id), view.given.contains(&(answer.id, theme.id)));
                view! { <div class="option"><input id=id.clone() type="checkbox" name="theme" value=theme.id.to_string() checked=given/><label for=id>{theme.name.clone()}</label></div> }
            });
            view! {
                <li class="card">
                    <blockquote lang=answer.language.clone() dir="auto">{(*text).to_owned()}</blockquote>
                    {(!own.is_empty()).then(|| view! {
                        <form method="post" action=at.clone()>
                            <input type="hidden" name="question" value=key.clone()/>
                            <input type="hidden" name="answer" value=answer.id.to_string()/>
                            {boxes.collect_view()}
                            <button class="quiet" type="submit">{ui.t("staff-survey-save")}</button>
                        </form>
                    })}
                </li>
            }
        });
        let themes = own.iter().map(|theme| {
            let count = view.given.iter().filter(|(_, given)| *given == theme.id).count();
            let count = if count < 5 { ui.s("staff-survey-few") } else { count.to_string() };
            view! { <li>{theme.name.clone()}": "{count}</li> }
        });
        let id = format!("theme-{}", question.name);
        view! {
            <section>
                <h2>{label(ui, view, &question.name)}</h2>
                <ul>{themes.collect_view()}</ul>
                <form method="post" action=at.clone() class="row">
                    <input type="hidden" name="question" value=key.clone()/>
                    <div class="field"><label for=id.clone()>{ui.t("staff-survey-theme")}</label><input id=id name="name"/></div>
                    <button class="button second" type="submit">{ui.t("staff-survey-add")}</button>
                </form>
                <ul class="cards">{items.collect_view()}</ul>
            </section>
        }
    });
    view! { <div id="texts">{parts.collect_view()}</div> }.into_any()
}
