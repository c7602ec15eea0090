//! The pages of signing in and of an own password.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::page::{Frame, Page};
use crate::kit::parts::fields::{self, Text};
use crate::kit::routes::OWN_PASSWORD;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;

/// `demonstration` holds address and code of each account that is only for show.
pub fn sign_in(ui: &Ui, values: &Values, errors: &Errors, demonstration: Vec<(String, String)>) -> Page {
    let accounts = demonstration
        .iter()
        .map(|(email, code)| view! { <tr><th scope="row">{email.clone()}</th><td><code>{code.clone()}</code></td></tr> });
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-sign-in-title")}</h1>
            <form method="post" action="/staff/sign-in">
                {fields::text(ui, values, errors, Text { kind: "email", autocomplete: "username", ..Text::new("email", "staff-sign-in-email") })}
                {fields::text(ui, &Values::default(), errors, Text { kind: "password", autocomplete: "current-password", ..Text::new("password", "staff-sign-in-password") })}
                {fields::text(ui, &Values::default(), errors, Text { autocomplete: "one-time-code", width: "code", hint: Some("staff-sign-in-code-hint"), ..Text::new("code", "staff-sign-in-code") })}
                <button class="button" type="submit">{ui.t("staff-sign-in-button")}</button>
            </form>
            {(!demonstration.is_empty()).then(|| view! {
                <section class="note">
                    <h2>{ui.t("staff-demo-title")}</h2>
                    <p>{ui.t("staff-demo-text")}</p>
                    <table><tbody>{accounts.collect_view()}</tbody></table>
                </section>
            })}
        </div>
    };
    Page { frame: Frame::Staff, ..Page::public(ui.s("staff-sign-in-title"), body.into_any()) }
}

/// What was typed is never sent back.
pub fn password(ui: &Ui, staff: &Staff, errors: &Errors) -> Page {
    let none = Values::default();
    let field = |name, label, hint, autocomplete| {
        fields::text(ui, &none, errors, Text { kind: "password", autocomplete, hint, ..Text::new(name, label) })
    };
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-password-title")}</h1>
            {staff.first_password.then(|| view! { <p class="note">{ui.t("staff-password-first")}</p> })}
            <form method="post" action=OWN_PASSWORD>
                {field("current", "staff-password-current", None, "current-password")}
                {field("new", "staff-password-new", Some("staff-password-hint"), "new-password")}
                <p>{ui.t("staff-password-others")}</p>
                <button class="button" type="submit">{ui.t("staff-password-button")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-password-title"), staff, body.into_any())
}
