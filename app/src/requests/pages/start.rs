//! Before the first question, coming back, and stopping for now.

use leptos::prelude::*;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::{exit, layout::telephone};
use crate::kit::ui::Ui;
use crate::requests::draft::Draft;

pub fn page(ui: &Ui, has_draft: bool) -> Page {
    let go_on = if has_draft { "ask-save-go-on" } else { "button-start" };
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("ask-title")}</h1>
            <p class="lead">{ui.t("ask-lead")}</p>
            <ul>
                <li>{ui.t("ask-how-long")}</li>
                <li>{ui.t("ask-least")}</li>
                <li>{ui.t("ask-what-happens")}</li>
                <li>{ui.t("ask-agreement-note")}</li>
            </ul>
            <form id="start" method="post" action=ui.href("/ask-for-help")>
                <button class="button" type="submit">{ui.t(go_on)}</button>
            </form>
            <p><a href=ui.href("/ask-for-help/return")>{ui.t("ask-return-link")}</a></p>
            {exit::explained(ui)}
            <p>{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
        </div>
    };
    Page::private(ui.s("ask-title"), body.into_any())
}

pub fn return_page(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("ask-return-title")}</h1>
            <p>{ui.t("ask-return-text")}</p>
            <form id="return" method="post" action=ui.href("/ask-for-help/return")>
                {fields::text(ui, values, errors, Text { hint: Some("ask-return-hint"), width: "code", ..Text::new("code", "ask-return-label") })}
                <button class="button" type="submit">{ui.t("ask-return-button")}</button>
            </form>
        </div>
    };
    Page::private(title(ui, "ask-return-title", errors), body.into_any()).form("return")
}

/// The title says it when there is a problem: it is what is heard first.
pub fn title(ui: &Ui, key: &str, errors: &Errors) -> String {
    let title = ui.s(key);
    if errors.is_empty() { title } else { ui.s_with("error-title-prefix", &[("title", crate::kit::ui::value(title))]) }
}

pub fn save_page(ui: &Ui, draft: &Draft, sent: bool) -> Page {
    let may_send = draft.answers.email().is_some() && !sent;
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("ask-save-title")}</h1>
            <p>{ui.t("ask-save-text")}</p>
            <p class="big-code"><bdi dir="ltr">{grouped(&draft.return_code)}</bdi></p>
            <p>{ui.t("ask-save-keep")}</p>
            <p>{ui.t("ask-save-alone")}</p>
            {sent.then(|| view! { <p class="note" role="status">{ui.t("ask-save-emailed")}</p> })}
            {may_send.then(|| view! {
                <form method="post" action=ui.href("/ask-for-help/save")><button class="button second" type="submit">{ui.t("ask-save-email")}</button></form>
            })}
            <form method="post" action=ui.href("/ask-for-help")><button class="button" type="submit">{ui.t("ask-save-go-on")}</button></form>
            <p><a href=ui.href("/ask-for-help/delete")>{ui.t("ask-save-delete")}</a></p>
        </div>
    };
    Page::private(ui.s("ask-save-title"), body.into_any())
}

/// Asked once more: what is deleted does not come back.
pub fn delete_page(ui: &Ui) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("ask-delete-title")}</h1>
            <p>{ui.t("ask-delete-text")}</p>
            <form method="post" action=ui.href("/ask-for-help/delete")><button class="button" type="submit">{ui.t("ask-save-delete")}</button></form>
            <p><a href=ui.href("/ask-for-help/save")>{ui.t("ask-delete-keep")}</a></p>
        </div>
    };
    Page::private(ui.s("ask-delete-title"), body.into_any())
}

pub fn deleted_page(ui: &Ui) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("ask-save-deleted")}</h1>
            <p><a class="button" href=ui.href("/")>{ui.t("front-question")}</a></p>
        </div>
    };
    Page::private(ui.s("ask-save-deleted"), body.into_any())
}
