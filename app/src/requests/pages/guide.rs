//! The guided path's beginning and its end.

use leptos::prelude::*;

use super::steps::outside_note;
use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::layout::{call_button, telephone};
use crate::kit::ui::Ui;
use crate::services::directory::Directory;
use crate::services::finder::{Found, Question};
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

pub struct Result<'a> {
    pub urgent: i64,
    /// The council that looks after the postcode, when that is not ours.
    pub outside: Option<Option<String>>,
    /// One a need.
    pub links: &'a [Question],
    pub directory: &'a Directory,
    pub found: &'a [Found],
}

pub fn result(ui: &Ui, view: &Result) -> Page {
    let urgent = view.urgent;
    let shown = view.found.iter().map(|found| card(ui, &view.directory.entries[found.number], found));
    let links = view.links.iter().map(|question| {
        view! { <li><a href=find_address(ui, question)>{ui.t("guide-result-all")}": "{ui.t(&format!("need-{}", question.need))}</a></li> }
    });
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
                <div class="danger"><p>{ui.t("guide-result-call")}</p><p>{call_button(ui, "button")}</p></div>
            })}
            <section class="note">
                <p>{ui.t("guide-result-ask")}</p>
                <form method="post" action=ui.href("/ask-for-help")>
                    <button class="button" type="submit">{ui.t("guide-result-ask-button")}</button>
                </form>
            </section>
            <h2>{ui.t("guide-result-services")}</h2>
            {outside_note(ui, view.outside.clone())}
            {view.found.is_empty().then(|| view! { <p>{ui.t("guide-result-none")}</p> })}
            <ul class="cards">{shown.collect_view()}</ul>
            <ul>{links.collect_view()}</ul>
            {view.links.is_empty().then(|| view! { <p><a href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p> })}
        </div>
    };
    Page::private(ui.s("guide-result-title"), body.into_any())
}
