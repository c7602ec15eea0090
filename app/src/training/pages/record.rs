//! The certificate, somebody's hours, and saying that one is here.

use leptos::prelude::*;

use super::public::{said, when};
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::{Ui, value};
use crate::training::courses::{Course, Session};
use crate::training::model::Details;

/// Who came to what, when and for how long.
pub fn certificate(ui: &Ui, token: &str, course: &Course, session: &Session, details: &Details) -> Page {
    let council = ui.settings.council.name.clone();
    let minutes = [("count", value(session.minutes as f64))];
    let file = ui.href(&format!("/training/certificate/{token}/certificate.pdf"));
    let body = view! {
        <div class="narrow paper">
            <p class="lead" lang="en" dir="ltr">{council}</p>
            <h1>{ui.t("training-certificate-title")}</h1>
            <dl class="summary">
                <div><dt>{ui.t("training-name")}</dt><dd dir="auto">{details.name.clone()}</dd></div>
                {(!details.organisation.is_empty()).then(|| view! { <div><dt>{ui.t("training-organisation")}</dt><dd dir="auto">{details.organisation.clone()}</dd></div> })}
                <div><dt>{ui.t("training-course")}</dt><dd>{said(ui, course, |words| &words.title)}</dd></div>
                <div><dt>{ui.t("training-when")}</dt><dd>{ui.language.date(session.starts_at)}</dd></div>
                <div><dt>{ui.t("training-length")}</dt><dd>{ui.t_with("training-minutes", &minutes)}</dd></div>
            </dl>
            <p>{ui.t("training-certificate-check")}</p>
            <p class="screen"><a class="button" href=file>{ui.t("training-certificate-file")}</a></p>
            <button class="button second screen" type="button" hidden=true data-print="yes">{ui.t("button-print")}</button>
        </div>
    };
    Page::private(ui.s("training-certificate-title"), body.into_any())
}

/// A line for each session, and all of them in hours.
pub fn hours(ui: &Ui, token: &str, details: &Details, all: &[(Course, Session)]) -> Page {
    let rows = all.iter().map(|(course, session)| {
        let minutes = [("count", value(session.minutes as f64))];
        view! { <tr><th scope="row">{said(ui, course, |words| &words.title)}</th><td>{ui.language.date(session.starts_at)}</td><td>{ui.t_with("training-minutes", &minutes)}</td></tr> }
    });
    let minutes: i64 = all.iter().map(|(_, session)| session.minutes).sum();
    let sum = format!("{}:{:02}", minutes / 60, minutes % 60);
    let body = view! {
        <div class="narrow paper">
            <p class="screen"><a href=ui.href(&format!("/training/booking/{token}"))>{ui.t("training-booking-title")}</a></p>
            <h1>{ui.t("training-hours")}</h1>
            <p class="lead" dir="auto">{details.name.clone()}</p>
            <p>{ui.t_with("training-hours-sum", &[("hours", value(sum))])}</p>
            <div class="scroll"><table><tbody>{rows.collect_view()}</tbody></table></div>
            <button class="button second screen" type="button" hidden=true data-print="yes">{ui.t("button-print")}</button>
        </div>
    };
    Page::private(ui.s("training-hours"), body.into_any())
}

/// `on`: it can be said now.
pub fn here(ui: &Ui, course: &Course, session: &Session, token: &str, on: bool, values: &Values, errors: &Errors) -> Page {
    let form = view! {
        <form id="here" method="post" action=ui.href(&format!("/training/here/{token}")) data-once="yes">
            {fields::text(ui, values, errors, Text { kind: "email", autocomplete: "email", hint: Some("training-here-hint"), ..Text::new("email", "training-email") })}
            <button class="button" type="submit">{ui.t("training-here-button")}</button>
        </form>
    };
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{said(ui, course, |words| &words.title)}</h1>
            <p class="lead">{when(ui, session)}</p>
            {if on { form.into_any() } else { view! { <p>{ui.t("training-here-closed")}</p> }.into_any() }}
        </div>
    };
    Page::private(ui.s("training-here-button"), body.into_any())
}

pub fn is_here(ui: &Ui, course: &Course) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("training-here-title")}</h1>
            <p class="lead">{said(ui, course, |words| &words.title)}</p>
            <p>{ui.t("training-here-text")}</p>
        </div>
    };
    Page::private(ui.s("training-here-title"), body.into_any())
}
