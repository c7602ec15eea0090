//! What anybody sees: what is asked just now, and what came of it.

use leptos::prelude::*;

use super::fields::said;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{Text, error_summary, text};
use crate::kit::ui::{Ui, value};
use crate::surveys::consultations::{Consultation, Outcome, Words, in_language};

/// A survey as lists show it.
pub struct Listed {
    pub slug: String,
    pub title: (String, String),
    pub open: bool,
    pub closed: bool,
    pub invited: bool,
    pub consultation: Option<uuid::Uuid>,
    pub closes: Option<Timestamp>,
}

/// Words that staff wrote, marked with their language.
fn words(ui: &Ui, words: &Words) -> AnyView {
    let (text, code) = in_language(words, &ui.language.code);
    said(ui, (text.to_owned(), code.to_owned()))
}

fn paragraphs(ui: &Ui, all: &Words) -> AnyView {
    let (text, code) = in_language(all, &ui.language.code);
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{said(ui, (line.to_owned(), code.to_owned()))}</p> }).collect_view().into_any()
}

fn surveys(ui: &Ui, surveys: &[&Listed]) -> AnyView {
    let items = surveys.iter().map(|survey| {
        let to = ui.href(&format!("/survey/{}", survey.slug));
        let until = survey.closes.filter(|_| survey.open).map(|closes| view! { <p>{ui.t_with("survey-open-until", &[("date", value(ui.language.date(closes)))])}</p> });
        let data = survey.closed.then(|| view! { <p><a href=format!("/survey/{}/data.csv", survey.slug)>{ui.t("survey-open-data")}</a></p> });
        view! {
            <li class="card">
                <h3>{if survey.open { view! { <a href=to>{said(ui, survey.title.clone())}</a> }.into_any() } else { said(ui, survey.title.clone()) }}</h3>
                {(!survey.open).then(|| view! { <p>{ui.t(if survey.closed { "survey-closed" } else { "survey-soon" })}</p> })}
                {(survey.invited && survey.open).then(|| view! { <p class="small">{ui.t("survey-by-invitation")}</p> })}
                {until}
                {data}
            </li>
        }
    });
    view! { <ul class="cards">{items.collect_view()}</ul> }.into_any()
}

pub fn all(ui: &Ui, listed: &[Listed], consultations: &[Consultation]) -> Page {
    let open: Vec<&Listed> = listed.iter().filter(|survey| survey.open && !survey.invited).collect();
    let matters = consultations.iter().map(|one| {
        let to = ui.href(&format!("/have-a-say/{}", one.slug));
        view! { <li class="card"><h3><a href=to>{words(ui, &one.title)}</a></h3></li> }
    });
    let body = view! {
        <div class="wide">
            <h1>{ui.t("survey-list-title")}</h1>
            <p class="lead">{ui.t("survey-list-lead")}</p>
            <h2>{ui.t("survey-list-open")}</h2>
            {if open.is_empty() { view! { <p class="note">{ui.t("survey-list-none")}</p> }.into_any() } else { surveys(ui, &open) }}
            <p><a href=ui.href("/survey-return")>{ui.t("survey-return-link")}</a></p>
            {(!consultations.is_empty()).then(|| view! { <h2>{ui.t("survey-said-did")}</h2><ul class="cards">{matters.collect_view()}</ul> })}
        </div>
    };
    Page::public(ui.s("survey-list-title"), body.into_any())
}

pub fn one(ui: &Ui, consultation: &Consultation, listed: &[Listed], outcomes: &[Outcome]) -> Page {
    let own: Vec<&Listed> = listed.iter().collect();
    let lines = outcomes.iter().map(|outcome| {
        let state = if outcome.done { "survey-outcome-done" } else { "survey-outcome-coming" };
        view! {
            <li class="card">
                <h3>{ui.t("survey-you-said")}</h3>
                {paragraphs(ui, &outcome.said)}
                <h3>{ui.t("survey-we-did")}</h3>
                {paragraphs(ui, &outcome.did)}
                <p class="by">{ui.t(state)}" · "<span lang="en" dir="auto">{outcome.who.clone()}</span>
                    {(!outcome.due_on.is_empty()).then(|| view! { " · "<span lang="en" dir="auto">{outcome.due_on.clone()}</span> })}</p>
            </li>
        }
    });
    let title = in_language(&consultation.title, &ui.language.code).0.to_owned();
    let body = view! {
        <div class="wide">
            <p><a href=ui.href("/have-a-say")>{ui.t("survey-list-title")}</a></p>
            <h1>{words(ui, &consultation.title)}</h1>
            {paragraphs(ui, &consultation.about)}
            {(!own.is_empty()).then(|| view! { <h2>{ui.t("survey-asked")}</h2>{surveys(ui, &own)} })}
            <h2>{ui.t("survey-said-did")}</h2>
            {outcomes.is_empty().then(|| view! { <p class="note">{ui.t("survey-outcomes-none")}</p> })}
            <ul class="cards">{lines.collect_view()}</ul>
            <p><a class="button second" href=ui.href(&format!("/have-a-say/{}/hear", consultation.slug))>{ui.t("survey-hear-link")}</a></p>
        </div>
    };
    Page::public(title, body.into_any())
}

/// Where somebody is on the way to hearing of it.
pub enum Heard {
    Form,
    Asked,
    Confirmed,
    Left,
}

pub fn hear(ui: &Ui, consultation: &Consultation, token: Option<&str>, heard: &Heard, values: &Values, errors: &Errors) -> Page {
    let action = ui.href(&format!("/have-a-say/{}/hear", consultation.slug));
    let inside = match (heard, token) {
        (Heard::Asked, _) => view! { <p class="note" role="status">{ui.t("survey-hear-asked")}</p> }.into_any(),
        (Heard::Confirmed, _) => view! { <p class="note" role="status">{ui.t("survey-hear-confirmed")}</p> }.into_any(),
        (Heard::Left, _) => view! { <p class="note" role="status">{ui.t("survey-hear-left")}</p> }.into_any(),
        (Heard::Form, Some(token)) => view! {
            <form method="post" action=action class="row">
                <input type="hidden" name="token" value=token.to_owned()/>
                <button class="button" type="submit" name="wanted" value="yes">{ui.t("survey-hear-yes")}</button>
                <button class="button second" type="submit" name="wanted" value="no">{ui.t("survey-hear-no")}</button>
            </form>
        }
        .into_any(),
        (Heard::Form, None) => view! {
            <form id="hear" method="post" action=action>
                {text(ui, values, errors, Text { kind: "email", autocomplete: "email", ..Text::new("email", "survey-hear-email") })}
                <button class="button" type="submit">{ui.t("survey-hear-button")}</button>
            </form>
        }
        .into_any(),
    };
    let body = view! {
        <div class="narrow">
            {error_summary(ui, errors)}
            <h1>{ui.t("survey-hear-link")}</h1>
            <p>{words(ui, &consultation.title)}</p>
            {inside}
            <p><a href=ui.href(&format!("/have-a-say/{}", consultation.slug))>{ui.t("button-back")}</a></p>
        </div>
    };
    let page = Page::private(ui.s("survey-hear-link"), body.into_any());
    if matches!(heard, Heard::Form) && token.is_none() { page.form("hear") } else { page }
}
