//! Check your answers, then send.

use leptos::prelude::*;

use super::answers;
use crate::kit::page::Page;
use crate::kit::parts::lists::summary;
use crate::kit::ui::{Ui, value};
use crate::requests::draft::Draft;

pub fn page(ui: &Ui, draft: &Draft, outside: Option<Option<String>>) -> Page {
    let note = outside.map(|council| match council {
        Some(council) => ui.t_with("ask-place-outside", &[("council", value(council))]),
        None => ui.t("ask-place-outside-unknown"),
    });
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href("/ask-for-help/agreement") data-back="yes">{ui.t("button-back")}</a></p>
            <h1>{ui.t("ask-check-title")}</h1>
            <p>{ui.t("ask-check-lead")}</p>
            {summary(ui, answers::rows(ui, &draft.answers, true))}
            {note.map(|note| view! { <p class="note">{note}</p> })}
            <form id="send" method="post" action=ui.href("/ask-for-help/check") data-once="yes">
                <input type="hidden" name="draft" value=draft.id.to_string()/>
                <button class="button" type="submit">{ui.t("ask-check-send")}</button>
            </form>
            <p><a href=ui.href("/ask-for-help/save")>{ui.t("ask-save-link")}</a></p>
        </div>
    };
    Page::private(ui.s("ask-check-title"), body.into_any())
}
