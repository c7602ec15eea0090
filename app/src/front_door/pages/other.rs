//! Smaller pages: where other roles begin, "somebody was first", the outbox.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::code::grouped;
use crate::kit::form::Values;
use crate::kit::page::Page;
use crate::kit::parts::lists::paragraphs;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::messages::{Body, Line};
use crate::requests::store::Row;

pub fn home(ui: &Ui, staff: &Staff) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t_with("staff-home-title", &[("name", value(staff.name.as_str()))])}</h1>
            <p>{ui.t("staff-home-nothing")}</p>
        </div>
    };
    Page::staff(ui.s("staff-menu-queue"), staff, body.into_any())
}

/// `typed` is what was sent and not saved: it stands here, to be taken over by hand.
pub fn conflict(ui: &Ui, staff: &Staff, id: Uuid, typed: &Values) -> Page {
    let written = typed.pairs().filter(|(name, text)| *name != "form" && !text.trim().is_empty());
    let written = written.map(|(_, text)| view! { <blockquote class="note">{paragraphs(text)}</blockquote> }).collect_view();
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-conflict-title")}</h1>
            <p>{ui.t("staff-conflict-text")}</p>
            {(!typed.is_empty()).then(|| view! { <h2>{ui.t("staff-conflict-typed")}</h2>{written} })}
            <p><a class="button" href=format!("/staff/requests/{id}")>{ui.t("staff-conflict-open")}</a></p>
            <p><a href="/staff/queue">{ui.t("staff-menu-queue")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-conflict-title"), staff, body.into_any())
}

/// The family's new code: shown once, to be told.
pub fn new_code(ui: &Ui, staff: &Staff, row: &Row, code: &str) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-code-title")}</h1>
            <p>{ui.t("staff-code-text")}</p>
            <dl class="codes">
                <div><dt>{ui.t("staff-queue-reference")}</dt><dd class="big-code">{grouped(&row.reference)}</dd></div>
                <div><dt>{ui.t("staff-code-label")}</dt><dd class="big-code" id="new-code">{grouped(code)}</dd></div>
            </dl>
            <p><a class="button" href=format!("/staff/requests/{}", row.id)>{ui.t("staff-conflict-open")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-code-title"), staff, body.into_any())
}

pub fn outbox(ui: &Ui, staff: &Staff, letters: Vec<(Line, String, Body)>) -> Page {
    let empty = letters.is_empty();
    let items = letters.into_iter().map(|(line, to, body)| {
        let state = match (&line.sent_at, &line.failed_at, &line.uncertain_at) {
            (Some(_), ..) => "staff-outbox-sent",
            (_, Some(_), _) => "staff-outbox-failed",
            (.., Some(_)) => "staff-outbox-uncertain",
            _ => "staff-outbox-waiting",
        };
        view! {
            <li class="card">
                <h2>{to}</h2>
                <p class="small">{ui.language.date_and_time(line.queued_at)}" · "{ui.t(state)}" "{line.last_error}</p>
                <p><strong>{body.subject}</strong></p>
                {paragraphs(&body.text)}
            </li>
        }
    });
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-outbox-title")}</h1>
            <p>{ui.t("staff-outbox-hint")}</p>
            {empty.then(|| view! { <p>{ui.t("staff-outbox-empty")}</p> })}
            <ul class="cards">{items.collect_view()}</ul>
        </div>
    };
    Page::staff(ui.s("staff-outbox-title"), staff, body.into_any())
}
