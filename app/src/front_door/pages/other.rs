//! Smaller pages: where other roles begin, "somebody was first", the outbox.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::page::Page;
use crate::kit::parts::lists::paragraphs;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::messages::{Body, Line};

pub fn home(ui: &Ui, staff: &Staff) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t_with("staff-home-title", &[("name", value(staff.name.as_str()))])}</h1>
            <p>{ui.t("staff-home-nothing")}</p>
        </div>
    };
    Page::staff(ui.s("staff-menu-queue"), staff, body.into_any())
}

pub fn conflict(ui: &Ui, staff: &Staff, id: Uuid) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-conflict-title")}</h1>
            <p>{ui.t("staff-conflict-text")}</p>
            <p><a class="button" href=format!("/staff/requests/{id}")>{ui.t("staff-conflict-open")}</a></p>
            <p><a href="/staff/queue">{ui.t("staff-menu-queue")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-conflict-title"), staff, body.into_any())
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
