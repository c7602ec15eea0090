//! The guided path's beginning and its end.

use leptos::prelude::*;

use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::layout::telephone;
use crate::kit::ui::Ui;
use crate::services::directory::Directory;
use crate::services::finder::{Answer, Question};
use crate::services::{card, find_address};

pub fn start(ui: &Ui) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("guide-title")}</h1>
            <p class="lead">{ui.t("guide-lead")}</p>
            <form method="post" action=ui.href("/guide")><button class="button" type="submit">{ui.t("button-start")}</button></form>
            {exit::explained(ui)}
        </div>
    };
    Page::private(ui.s("guide-title"), body.into_any())
}

pub fn result(ui: &Ui, urgent: i64, question: &Question, directory: &Directory, found: &Answer) -> Page {
    let shown = found.shown.iter().take(4).map(|found| card(ui, &directory.entries[found.number], found));
    let phone = &ui.settings.council.phone;
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("guide-result-title")}</h1>
            {(urgent >= 3).then(|| view! {
                <div class="danger">
                    <p>{ui.t("guide-result-999")}</p>
                    <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
                    <p>{telephone(ui, "safety-worried", phone)}</p>
                </div>
            })}
            {(urgent == 2).then(|| view! {
                <div class="danger"><p>{ui.t("guide-result-call")}</p><p>{telephone(ui, "call-us", phone)}</p></div>
            })}
            <section class="note">
                <p>{ui.t("guide-result-ask")}</p>
                <form method="post" action=ui.href("/ask-for-help")>
                    <button class="button" type="submit">{ui.t("guide-result-ask-button")}</button>
                </form>
            </section>
            <h2>{ui.t("guide-result-services")}</h2>
            {(found.total == 0).then(|| view! { <p>{ui.t("guide-result-none")}</p> })}
            <ul class="cards">{shown.collect_view()}</ul>
            <p><a href=find_address(ui, question)>{ui.t("guide-result-all")}</a></p>
        </div>
    };
    Page::private(ui.s("guide-result-title"), body.into_any())
}
