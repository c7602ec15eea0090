//! Before the first page of a survey, and coming back.

use leptos::prelude::*;

use super::fields::said;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::fields::{Text, error_summary, text};
use crate::kit::ui::{Ui, value};
use crate::surveys::prepared::Prepared;
use crate::surveys::store::{Standing, Survey};

pub fn title_of(ui: &Ui, survey: &Survey, prepared: &Prepared) -> (String, String) {
    let (text, code) = prepared.survey.text(&prepared.survey.title, &ui.language.code);
    if text.is_empty() { (survey.slug.clone(), "en".to_owned()) } else { (text.to_owned(), code) }
}

pub struct Start<'a> {
    pub survey: &'a Survey,
    pub prepared: &'a Prepared,
    pub standing: Standing,
    /// An answer was begun on this device.
    pub begun: bool,
    /// The code of an invitation that came with the address.
    pub invitation: Option<&'a str>,
    pub errors: &'a Errors,
    pub values: &'a Values,
}

/// What it is for, what is kept, and the way in.
pub fn start(ui: &Ui, view: &Start) -> Page {
    let title = title_of(ui, view.survey, view.prepared);
    let plain = title.0.clone();
    let action = ui.href(&format!("/survey/{}", view.survey.slug));
    let why = view.survey.settings.why.clone();
    let invited = view.survey.audience() == crate::surveys::store::Audience::Invited && !view.begun;
    let form = (view.standing == Standing::Open).then(|| {
        let go_on = if view.begun { "survey-go-on" } else { "button-start" };
        view! {
            <form id="start" method="post" action=action>
                {match view.invitation.filter(|_| invited) {
                    Some(code) => view! { <input type="hidden" name="invitation" value=code.to_owned()/> }.into_any(),
                    None if invited => text(ui, view.values, view.errors, Text { hint: Some("survey-invitation-hint"), width: "code", ..Text::new("invitation", "survey-invitation") }),
                    None => ().into_any(),
                }}
                <button class="button" type="submit">{ui.t(go_on)}</button>
            </form>
            <p><a href=ui.href("/survey-return")>{ui.t("survey-return-link")}</a></p>
        }
    });
    let body = view! {
        <div class="narrow">
            {error_summary(ui, view.errors)}
            <h1>{said(ui, title)}</h1>
            {(!why.is_empty()).then(|| view! { <p class="lead" lang="en" dir="auto">{why}</p> })}
            {standing(ui, view.survey, view.standing)}
            {(view.standing == Standing::Open).then(|| view! {
                <ul>
                    <li>{ui.t("survey-anonymous")}</li>
                    <li>{ui.t("survey-any-question")}</li>
                    <li>{ui.t("survey-stop-any-time")}</li>
                    {view.survey.settings.children.then(|| view! { <li>{ui.t("survey-children")}</li> })}
                </ul>
            })}
            {form}
            {exit::explained(ui)}
        </div>
    };
    Page::private(plain, body.into_any())
}

pub fn standing(ui: &Ui, survey: &Survey, standing: Standing) -> AnyView {
    match standing {
        Standing::Open => match survey.closes_at {
            Some(closes) => view! { <p>{ui.t_with("survey-open-until", &[("date", value(ui.language.date(closes)))])}</p> }.into_any(),
            None => ().into_any(),
        },
        Standing::NotYet => {
            let date = survey.opens_at.map(|opens| ui.language.date(opens)).unwrap_or_default();
            view! { <p class="note">{ui.t_with("survey-not-yet", &[("date", value(date))])}</p> }.into_any()
        }
        _ => view! { <p class="note">{ui.t("survey-closed")}" "<a href=ui.href("/have-a-say")>{ui.t("survey-list-title")}</a></p> }
            .into_any(),
    }
}

pub fn come_back(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {error_summary(ui, errors)}
            <h1>{ui.t("survey-return-title")}</h1>
            <form id="return" method="post" action=ui.href("/survey-return")>
                {text(ui, values, errors, Text { width: "code", ..Text::new("code", "survey-return-label") })}
                <button class="button" type="submit">{ui.t("survey-go-on")}</button>
            </form>
        </div>
    };
    Page::private(ui.s("survey-return-title"), body.into_any()).form("return")
}
