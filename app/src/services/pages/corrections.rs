//! The engagement officer's list of what readers say is wrong.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::lists::paragraphs;
use crate::kit::staff::Staff;
use crate::kit::ui::Ui;

pub struct Row {
    pub id: Uuid,
    pub service: Uuid,
    pub name: String,
    pub at: Timestamp,
    pub text: String,
}

pub fn page(ui: &Ui, staff: &Staff, rows: Vec<Row>) -> Page {
    let empty = rows.is_empty();
    let rows = rows.into_iter().map(|row| {
        view! {
            <li class="card">
                <h2><a href=format!("/services/{}", row.service)>{row.name}</a></h2>
                <p class="small">{ui.language.date_and_time(row.at)}</p>
                {paragraphs(&row.text)}
                <form method="post" action=format!("/staff/corrections/{}/done", row.id)>
                    <button type="submit" class="button second">{ui.t("staff-corrections-done")}</button>
                </form>
            </li>
        }
    });
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-corrections-title")}</h1>
            {empty.then(|| view! { <p>{ui.t("staff-corrections-none")}</p> })}
            <ul class="cards">{rows.collect_view()}</ul>
        </div>
    };
    Page::staff(ui.s("staff-corrections-title"), staff, body.into_any())
}
