//! Before the first page of a survey, and coming back.

use leptos::prelude::*;

use super::fields::said;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::fields::{Choice, Text, choice, error_summary, text};
use crate::kit::ui::{Ui, value};
use crate::surveys::prepared::Prepared;
use crate::surveys::rules::{Ages, Audience};
use crate::surveys::signing::Standing as Person;
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
    /// Whoever is signed in, where that is asked for.
    pub person: &'a Person,
    /// The code of an invitation that came with the address.
    pub invitation: Option<&'a str>,
    pub errors: &'a Errors,
    pub values: &'a Values,
}

pub const YOUNGER: &str = "younger";

/// The ages that are told apart, with their words.
pub fn ages(asked: Ages) -> &'static [(&'static str, &'static str)] {
    match asked {
        Ages::Anyone => &[],
        Ages::Children => &[("sixteen", "survey-age-sixteen"), ("thirteen", "survey-age-thirteen"), (YOUNGER, "survey-age-younger")],
        Ages::Sixteen => &[("sixteen", "survey-age-sixteen"), (YOUNGER, "survey-age-under-sixteen")],
    }
}

/// What it is for, what is kept, what is agreed to, and the way in.
pub fn start(ui: &Ui, view: &Start) -> Page {
    let title = title_of(ui, view.survey, view.prepared);
    let plain = title.0.clone();
    let why = view.survey.settings.why.clone();
    let open = view.standing == Standing::Open;
    let body = view! {
        <div class="narrow">
            {error_summary(ui, view.errors)}
            <h1>{said(ui, title)}</h1>
            {(!why.is_empty()).then(|| view! { <p class="lead" lang="en" dir="auto">{why}</p> })}
            {standing(ui, view.survey, view.standing)}
            {open.then(|| view! {
                <ul>
                    <li>{ui.t("survey-anonymous")}</li>
                    <li>{ui.t("survey-any-question")}</li>
                    <li>{ui.t("survey-stop-any-time")}</li>
                    {(view.survey.settings.ages == Ages::Children).then(|| view! { <li>{ui.t("survey-children")}</li> })}
                </ul>
            })}
            {open.then(|| way_in(ui, view))}
            {exit::explained(ui)}
        </div>
    };
    let page = Page::private(plain, body.into_any());
    // Where there is a form, another language takes along what was typed into it.
    if open && matches!(view.person, Person::May(_)) { page.form("start") } else { page }
}

fn way_in(ui: &Ui, view: &Start) -> AnyView {
    let here = format!("/survey/{}", view.survey.slug);
    match view.person {
        Person::Nobody => {
            return view! {
                <p>{ui.t("survey-sign-in-first")}</p>
                <p><a class="button" href=ui.href(&format!("{here}/sign-in"))>{ui.t("survey-sign-in")}</a></p>
                <p><a href="/staff">{ui.t("survey-sign-in-staff")}</a></p>
            }
            .into_any();
        }
        Person::Spent => return view! { <p class="note">{ui.t("survey-person-spent")}</p> }.into_any(),
        Person::May(_) => {}
    }
    let go_on = if view.begun { "survey-go-on" } else { "button-start" };
    view! {
        <form id="start" method="post" action=ui.href(&here)>
            {(!view.begun).then(|| asked_first(ui, view))}
            <button class="button" type="submit">{ui.t(go_on)}</button>
        </form>
        <p><a href=ui.href("/survey-return")>{ui.t("survey-return-link")}</a></p>
    }
    .into_any()
}

/// The invitation, how old somebody is, and what they agree to.
fn asked_first(ui: &Ui, view: &Start) -> AnyView {
    let options = &view.survey.settings;
    let invited = view.survey.audience() == Audience::Invited;
    let invitation = match view.invitation.filter(|_| invited) {
        Some(code) => view! { <input type="hidden" name="invitation" value=code.to_owned()/> }.into_any(),
        None if invited => {
            let field = Text { hint: Some("survey-invitation-hint"), width: "code", ..Text::new("invitation", "survey-invitation") };
            text(ui, view.values, view.errors, field)
        }
        None => ().into_any(),
    };
    let age = (options.ages != Ages::Anyone).then(|| {
        let options = ages(options.ages).iter().map(|(age, key)| (*age, ui.t(key))).collect();
        let field = Choice { name: "age", legend: "survey-age", hint: Some("survey-age-hint"), many: false, heading: false, options };
        choice(ui, view.values, view.errors, field)
    });
    let consent = (!options.consent.is_empty()).then(|| {
        let words = options.consent.split('\n').map(str::trim).filter(|line| !line.is_empty());
        let words: Vec<AnyView> = words.map(|line| view! { <p lang="en" dir="auto">{line.to_owned()}</p> }.into_any()).collect();
        let field = Choice {
            name: "consent",
            legend: "survey-consent",
            hint: None,
            many: true,
            heading: false,
            options: vec![("yes", ui.t("survey-consent-label"))],
        };
        view! { <div class="card">{words}</div>{choice(ui, view.values, view.errors, field)} }
    });
    view! { {invitation}{age}{consent} }.into_any()
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
