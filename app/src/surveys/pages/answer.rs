//! The pages of a survey.

use leptos::prelude::*;

use super::fields::{self, Field, said};
use crate::kit::page::Page;
use crate::kit::ui::{Ui, value};
use crate::surveys::answering::Held;
use crate::surveys::answers::{MOST_ROWS, Page as Asked};
use crate::surveys::checking::Wrong;
use crate::surveys::expression::Place;
use crate::surveys::model::{Group, Kind, Question};
use crate::surveys::store::Survey;
use crate::surveys::working::Working;

/// Where somebody stands in a survey.
pub struct View<'a> {
    pub survey: &'a Survey,
    pub held: &'a Held,
    pub working: &'a Working<'a>,
    pub pages: &'a [Asked<'a>],
    pub at: usize,
    pub wrong: &'a [Wrong],
}

/// One page of questions.
pub fn ask(ui: &Ui, view: &View) -> Page {
    let page = &view.pages[view.at];
    let base = format!("/survey/{}", view.survey.slug);
    let action = ui.href(&format!("{base}/ask/{}", page.key()));
    let back = if view.at == 0 { base.clone() } else { format!("{base}/ask/{}", view.pages[view.at - 1].key()) };
    let (heading, inside) = match page {
        Asked::Ask { questions, title, place, .. } => questions_of(ui, view, questions, *title, place),
        Asked::Another { group, place, rows, .. } => another(ui, view, group, place, *rows),
    };
    let numbers = [("number", value((view.at + 1) as f64)), ("count", value(view.pages.len() as f64))];
    let title = ui.s("survey-page-title");
    let title = if view.wrong.is_empty() { title } else { ui.s_with("error-title-prefix", &[("title", value(title))]) };
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href(&back)>{ui.t("button-back")}</a></p>
            {view.held.is_trial().then(|| view! { <p class="note">{ui.t("survey-trial")}</p> })}
            {fields::summary(ui, view.wrong)}
            <p class="small">{ui.t_with("survey-page-of", &numbers)}</p>
            {heading}
            <form id="question" method="post" action=action>
                {inside}
                <button class="button" type="submit">{ui.t("button-continue")}</button>
            </form>
            <p><a href=ui.href(&format!("{base}/later"))>{ui.t("survey-later-link")}</a></p>
        </div>
    };
    Page::private(title, body.into_any()).form("question")
}

pub fn questions_of(ui: &Ui, view: &View, questions: &[(Place, &Question)], title: Option<&Group>, inside: &Place) -> (AnyView, AnyView) {
    let alone = questions.iter().filter(|(_, question)| question.is_answered()).count() == 1 && questions.len() == 1;
    let row = inside.0.iter().rev().find_map(|(_, row)| *row);
    let title = title.filter(|group| !group.label.is_empty()).map(|group| {
        let words = said(ui, view.working.text(&group.label, inside));
        let number = row.filter(|_| group.repeat.is_some()).map(|row| format!(" {row}"));
        if alone { view! { <p class="by">{words}{number}</p> }.into_any() } else { view! { <h1>{words}{number}</h1> }.into_any() }
    });
    // A page that neither a group nor its one question heads is headed by its number.
    let title = title.or_else(|| (!alone).then(|| view! { <h1 class="unseen">{ui.t("survey-page-title")}</h1> }.into_any()));
    let fields: Vec<AnyView> = questions
        .iter()
        .map(|(place, question)| {
            let wrong = view.wrong.iter().find(|wrong| wrong.field == place.key());
            fields::field(ui, view.working, &Field { place, question, wrong, alone: alone && question.kind != Kind::Note })
        })
        .collect();
    (title.into_any(), fields.into_any())
}

/// The rows there are, and whether there is another.
pub fn another(ui: &Ui, view: &View, group: &Group, place: &Place, rows: usize) -> (AnyView, AnyView) {
    let base = format!("/survey/{}", view.survey.slug);
    let held: Vec<AnyView> = (1..=rows)
        .map(|row| {
            let key = format!("{}/{row}", place.key());
            let to = ui.href(&format!("{base}/ask/{key}"));
            let number = [("number", value(row as f64))];
            let name = said(ui, view.working.text(&group.label, place));
            view! {
                <li class="row">
                    <a href=to>{name}" "{row.to_string()}</a>
                    <button class="quiet" type="submit" name="remove" value=row.to_string() formnovalidate=true>{ui.t_with("survey-remove-row", &number)}</button>
                </li>
            }
            .into_any()
        })
        .collect();
    let wrong = view.wrong.first().map(|wrong| view! { <p class="field-error" id="q-more-error">{ui.t(wrong.key)}</p> });
    let is_wrong = wrong.is_some();
    let done = view.held.sealed.answers.passed.contains(&format!("{}/more", place.key()));
    let label = view.working.text(&group.label, place);
    let question = if rows == 0 { "survey-add-first" } else { "survey-add-another" };
    let legend = view! { <legend><h1>{ui.t(question)}" "{said(ui, label)}</h1></legend> };
    let inside = view! {
        {(rows > 0).then(|| view! { <ul class="plain">{held}</ul> })}
        <fieldset class=if is_wrong { "field wrong" } else { "field" } aria-describedby=is_wrong.then_some("q-more-error")>
            {legend}
            {wrong}
            {(rows < MOST_ROWS).then(|| view! { <div class="option"><input id="q-more" type="radio" name="more" value="yes"/><label for="q-more">{ui.t("survey-add-yes")}</label></div> })}
            <div class="option"><input id="q-more-1" type="radio" name="more" value="no" checked=done/><label for="q-more-1">{ui.t("survey-add-no")}</label></div>
        </fieldset>
    };
    (().into_any(), inside.into_any())
}
