//! It is sent: reference, code, and who does what by when.

use leptos::prelude::*;

use crate::kit::code::grouped;
use crate::kit::page::Page;
use crate::kit::parts::layout::telephone;
use crate::kit::parts::pictures;
use crate::kit::ui::{Ui, value};
use crate::requests::journey::Step;
use crate::requests::store::{HelpRequest, Row};

/// The day of the decision; in danger, when hours count, also the hour.
fn promise(ui: &Ui, row: &Row) -> String {
    if row.urgency >= 3 { ui.language.date_and_time(row.decide_by) } else { ui.language.date(row.decide_by) }
}

pub fn page(ui: &Ui, request: &HelpRequest) -> Page {
    let row = &request.row;
    let team = ui.settings.council.team.clone();
    let alone = request.sealed.answers.of(Step::Contact).has("contact", "none");
    let body = view! {
        <div class="narrow">
            <div class="arrived-box">
                {pictures::arrived()}
                <h1>{ui.t("ask-sent-title")}</h1>
                <p>{ui.t("ask-sent-thanks")}</p>
                <dl class="codes">
                    <div><dt>{ui.t("ask-sent-reference")}</dt><dd class="big-code"><bdi dir="ltr" id="reference">{grouped(&row.reference)}</bdi></dd></div>
                    <div><dt>{ui.t("ask-sent-code")}</dt><dd class="big-code"><bdi dir="ltr" id="code">{grouped(&request.sealed.follow_code)}</bdi></dd></div>
                </dl>
                <p>{ui.t("ask-sent-keep")}</p>
            </div>
            <h2>{ui.t("ask-sent-next-title")}</h2>
            <ol>
                {(row.urgency >= 2).then(|| view! { <li>{ui.t("ask-sent-next-urgent")}</li> })}
                <li>{ui.t_with("ask-sent-next-read", &[("team", value(team)), ("when", value(ui.language.date_and_time(row.screen_by)))])}</li>
                <li>{ui.t_with("ask-sent-next-decide", &[("when", value(promise(ui, row)))])}</li>
                <li>{ui.t(if alone { "ask-sent-next-here" } else { "ask-sent-next-reach" })}</li>
            </ol>
            <p>{telephone(ui, "ask-sent-worse", &ui.settings.council.phone)}</p>
            <p><a class="button" href=ui.href("/follow")>{ui.t("ask-sent-follow")}</a></p>
            <form method="post" action=ui.href("/follow/done")><button class="quiet" type="submit">{ui.t("ask-sent-done")}</button></form>
        </div>
    };
    Page::private(ui.s("ask-sent-title"), body.into_any())
}
