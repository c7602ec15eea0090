//! Check your answers, then send.

use leptos::prelude::*;

use super::{answers, steps};
use crate::kit::page::Page;
use crate::kit::parts::lists::summary;
use crate::kit::ui::Ui;
use crate::requests::draft::Draft;
use crate::requests::model::urgency;

pub fn page(ui: &Ui, draft: &Draft, outside: Option<Option<String>>) -> Page {
    let (urgent, _) = urgency(&draft.answers);
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href("/ask-for-help/agreement")>{ui.t("button-back")}</a></p>
            {(urgent >= 2).then(|| steps::get_help_now(ui))}
            <h1>{ui.t("ask-check-title")}</h1>
            <p>{ui.t("ask-check-lead")}</p>
            {summary(ui, answers::rows(ui, &draft.answers, true))}
            {steps::outside_note(ui, outside)}
            <form id="send" method="post" action=ui.href("/ask-for-help/check") data-once="yes">
                <input type="hidden" name="draft" value=draft.id.to_string()/>
                <button class="button" type="submit">{ui.t("ask-check-send")}</button>
            </form>
            <p><a href=ui.href("/ask-for-help/save")>{ui.t("ask-save-link")}</a></p>
        </div>
    };
    Page::private(ui.s("ask-check-title"), body.into_any())
}
