//! A survey as it is printed.

use leptos::prelude::*;

use super::choices::choice_html;
use super::easy;
use super::fields::said;
use super::start::{ages, title_of};
use crate::kit::page::Page;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::expression::Place;
use crate::surveys::model::{Group, Item, Kind, Question};
use crate::surveys::prepared::Prepared;
use crate::surveys::scale::steps;
use crate::surveys::store::Survey;
use crate::surveys::working::Working;

pub struct Sheet<'a> {
    pub survey: &'a Survey,
    pub prepared: &'a Prepared,
    pub working: &'a Working<'a>,
    pub large: bool,
}

pub fn page(ui: &Ui, paper: &Ui, staff: &Staff, sheet: &Sheet) -> Page {
    let at = format!("/staff/surveys/{}", sheet.survey.id);
    let codes = sheet.prepared.survey.codes();
    let ways: Vec<AnyView> = ui
        .words
        .languages()
        .iter()
        .filter(|language| codes.contains(&language.code))
        .flat_map(|language| {
            let name = language.name.clone();
            let usual = format!("{at}/print?language={}", language.code);
            let large = format!("{usual}&size=large");
            let larger = format!("{name}, {}", ui.s("staff-survey-print-large"));
            [(usual, name), (large, larger)].map(|(way, words)| view! { <li><a href=way>{words}</a></li> }.into_any())
        })
        .collect();
    let title = title_of(paper, sheet.survey, sheet.prepared);
    let language = paper.language.code.clone();
    let why = sheet.survey.settings.why.clone();
    let consent = sheet.survey.settings.consent.clone();
    // What is asked before the first question is asked on paper too.
    let tick = |key: &str| format!("<li><span class=\"box\"></span>{}</li>", paper.html(key, &[]));
    let agreed = if consent.is_empty() { String::new() } else { tick("survey-consent-label") };
    let asked_first: String = agreed + &ages(sheet.survey.settings.ages).iter().map(|(_, key)| tick(key)).collect::<String>();
    let mut number = 0;
    let body = view! {
        <div class="wide screen">
            <p><a href=at.clone()>{ui.t("staff-survey-questions")}</a></p>
            <ul class="menu">{ways}</ul>
            <button class="button second" type="button" hidden=true data-print="yes">{ui.t("staff-survey-print")}</button>
        </div>
        <div class=if sheet.large { "narrow paper larger" } else { "narrow paper" } lang=language dir=paper.language.direction()>
            <h1>{said(paper, title)}</h1>
            {[why, consent].into_iter().filter(|words| !words.is_empty()).map(|words| view! { <p lang="en" dir="auto">{words}</p> }).collect_view()}
            {(!asked_first.is_empty()).then(|| view! { <ul class="boxes" inner_html=asked_first></ul> })}
            <ul><li>{paper.t("survey-anonymous")}</li><li>{paper.t("survey-any-question")}</li></ul>
            {items(paper, sheet, &sheet.prepared.survey.items, &Place::default(), &mut number)}
        </div>
    };
    Page::staff(ui.s("staff-survey-print"), staff, body.into_any())
}

fn items(ui: &Ui, sheet: &Sheet, all: &[Item], inside: &Place, number: &mut usize) -> Vec<AnyView> {
    let each = all.iter().map(|item| match item {
        Item::Question(question) => asked(ui, sheet, question, &inside.deeper(&question.name, None), number),
        Item::Group(group) => part(ui, sheet, group, inside, number),
    });
    each.collect()
}

fn part(ui: &Ui, sheet: &Sheet, group: &Group, inside: &Place, number: &mut usize) -> AnyView {
    let place = inside.deeper(&group.name, group.repeat.is_some().then_some(1));
    let label = (!group.label.is_empty()).then(|| view! { <h2>{said(ui, sheet.working.text(&group.label, &place))}</h2> });
    view! { {label}{items(ui, sheet, &group.items, &place, number)} }.into_any()
}

fn asked(ui: &Ui, sheet: &Sheet, question: &Question, place: &Place, number: &mut usize) -> AnyView {
    let text = |texts| said(ui, sheet.working.text(texts, place));
    if question.kind == Kind::Note {
        return view! { <p class="note">{text(&question.label)}</p> }.into_any();
    }
    if !question.is_answered() {
        return ().into_any();
    }
    *number += 1;
    let picture = easy::html(&sheet.working.pictures, &sheet.working.text(&question.image, place).0);
    let hint = (!question.hint.is_empty() && !question.label.is_empty()).then(|| view! { <p class="hint">{text(&question.hint)}</p> });
    let label = if question.label.is_empty() { text(&question.hint) } else { text(&question.label) };
    let heading = view! { <p><strong>{format!("{number}. ")}{label}</strong></p> };
    let box_of = |words: &str| format!("<li><span class=\"box\"></span>{words}</li>");
    let (extra, inside) = match &question.kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => {
            // On paper every choice stands there: what depends on another answer cannot be left out.
            let held = sheet.prepared.survey.lists.get(list);
            let choices = held.into_iter().flat_map(|list| &list.choices);
            let all: String = choices.clone().map(|choice| box_of(&choice_html(ui, sheet.working, place, choice))).collect();
            let extra = match &question.kind {
                Kind::Many(_) => Some(ui.t("survey-choose-several")),
                Kind::Rank(_) => Some(ui.t_with("survey-rank-hint", &[("count", value(choices.count() as f64))])),
                _ => None,
            };
            (extra, format!("<ul class=\"boxes\">{all}</ul>"))
        }
        Kind::Acknowledge => (None, format!("<ul class=\"boxes\">{}</ul>", box_of(&ui.html("survey-acknowledge", &[])))),
        Kind::Range if steps(question).is_some() => {
            let all: String = steps(question).unwrap_or_default().iter().map(|step| box_of(step)).collect();
            (None, format!("<ul class=\"boxes beside\">{all}</ul>"))
        }
        Kind::Text => (None, "<div class=\"lines\"></div>".to_owned()),
        _ => (None, "<div class=\"line\"></div>".to_owned()),
    };
    view! {
        <section class="asked">
            {heading}{hint}{extra.map(|words| view! { <p class="hint">{words}</p> })}
            {(!picture.is_empty()).then(|| view! { <div class="picture" inner_html=picture></div> })}
            <div inner_html=inside></div>
        </section>
    }
    .into_any()
}
