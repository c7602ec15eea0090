//! Coming in: a card, or an address and a code.

use leptos::prelude::*;

use super::own;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::layout::telephone;
use crate::kit::ui::Ui;
use crate::plans::passkeys;

pub fn page(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let texts = ui.settings.mail.sends_texts();
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("plan-in-title")}</h1>
            <p>{ui.t("plan-in-lead")}</p>
            <form id="card-form" method="post" action=ui.href("/my-plan/card") class="card">
                <h2>{ui.t("plan-card-title")}</h2>
                {fields::text(ui, values, errors, Text { hint: Some("plan-card-hint"), width: "code", ..Text::new("card", "plan-card-label") })}
                <button class="button" type="submit">{ui.t("plan-card-button")}</button>
            </form>
            <form id="email-form" method="post" action=ui.href("/my-plan/sign-in") class="card">
                <h2>{ui.t(if texts { "plan-contact-title" } else { "plan-email-title" })}</h2>
                {own::contact(ui, values, errors, Some("plan-email-hint"))}
                <button class="button second" type="submit">{ui.t("plan-email-button")}</button>
            </form>
            {passkeys::are_offered(&ui.settings).then(|| view! {
                <section class="card"><h2>{ui.t("plan-key-title")}</h2>{own::key_button(ui, "/my-plan/key-in", "plan-key-use", false)}</section>
            })}
            <p>{telephone(ui, "plan-in-lost", &ui.settings.council.phone)}</p>
            {exit::explained(ui)}
        </div>
    };
    Page::private(ui.s("plan-in-title"), body.into_any())
}

/// The same page for an address that is known and one that is not.
pub fn code(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("plan-code-title")}</h1>
            <p>{ui.t("plan-code-lead")}</p>
            <form id="code-form" method="post" action=ui.href("/my-plan/code")>
                {fields::text(ui, values, errors, Text { hint: Some("plan-code-hint"), autocomplete: "one-time-code", width: "short", ..Text::new("digits", "plan-code-label") })}
                <button class="button" type="submit">{ui.t("plan-code-button")}</button>
            </form>
            <p><a href=ui.href("/my-plan")>{ui.t("plan-code-again")}</a></p>
        </div>
    };
    Page::private(ui.s("plan-code-title"), body.into_any())
}
