//! The front page asks one question and answers it: what would help today?

use leptos::prelude::*;

use crate::kit::page::Page;
use crate::kit::parts::layout::call_button;
use crate::kit::parts::pictures;
use crate::kit::ui::{Ui, value};
use crate::services::model::NEEDS;

pub fn front(ui: &Ui) -> Page {
    let body = view! {
        <div class="hero">
            <div class="wide">
                {pictures::street()}
                <h1>{ui.t("front-question")}</h1>
                <p class="lead">{ui.t("front-lead")}</p>
                <nav class="readers" aria-label=ui.s("front-readers")>
                    <ul>
                        <li><a href="#ways">{ui.t("front-reader-family")}</a></li>
                        <li><a href="#work">{ui.t("front-reader-work")}</a></li>
                        <li><a href=ui.href("/have-a-say")>{ui.t("front-reader-say")}</a></li>
                    </ul>
                </nav>
                {search(ui)}
            </div>
        </div>
        <div class="wide">
            <div class="doors" id="ways">
                {door(ui, "front-ask-title", "front-ask-text", "/ask-for-help", "menu-ask", "button")}
                {door(ui, "front-guide-title", "front-guide-text", "/guide", "guide-title", "button second")}
                <section class="door">
                    <h2>{ui.t("front-call-title")}</h2>
                    <p>{call_button(ui, "button second")}</p>
                    <p>{ui.t_with("safety-phone-hours", &[("hours", value(ui.settings.council.phone_hours.as_str()))])}</p>
                    <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
                </section>
                {door(ui, "front-follow-title", "front-follow-text", "/follow", "menu-follow", "button second")}
            </div>
            <section aria-labelledby="needs">
                <h2 id="needs">{ui.t("front-needs-title")}</h2>
                <ul class="tiles">{NEEDS.iter().filter(|need| **need != "something-else").map(|need| tile(ui, need)).collect_view()}</ul>
            </section>
            {others(ui)}
            <section class="promise" aria-labelledby="promise">
                <h2 id="promise">{ui.t("front-promise-title")}</h2>
                <ul>
                    <li>{ui.t("front-promise-once")}</li>
                    <li>{ui.t("front-promise-agree")}</li>
                    <li>{ui.t("front-promise-free")}</li>
                </ul>
            </section>
        </div>
    };
    Page::public(ui.s("front-title"), body.into_any()).form("search")
}

/// For those who work with families, who plan with us, and who want to know more.
fn others(ui: &Ui) -> AnyView {
    view! {
        <div class="doors three">
            <section class="door" aria-labelledby="work">
                <h2 id="work">{ui.t("front-work-title")}</h2>
                <p>{ui.t("front-work-text")}</p>
                <p class="row">
                    <a class="button second" href=ui.href("/ask-for-help")>{ui.t("front-work-refer")}</a>
                    <a class="button second" href=ui.href("/training")>{ui.t("front-work-train")}</a>
                </p>
            </section>
            {door(ui, "front-say-title", "front-say-text", "/have-a-say", "menu-say", "button second")}
            <section class="door">
                <h2>{ui.t("front-keep-title")}</h2>
                <p>{ui.t("front-keep-text")}</p>
                <p class="row">
                    <a class="button second" href=ui.href("/families-first")>{ui.t("footer-families-first")}</a>
                    <a class="button second" href=ui.href("/news")>{ui.t("news-title")}</a>
                </p>
            </section>
        </div>
    }
    .into_any()
}

fn search(ui: &Ui) -> AnyView {
    view! {
        <form id="search" method="get" action=ui.href("/find-help") class="search" data-places="/call/places">
            <div class="ask-row">
                <div class="field">
                    <label for="words">{ui.t("front-search-label")}</label>
                    <p class="hint" id="words-hint">{ui.t("front-search-hint")}</p>
                    <input id="words" name="words" type="search" dir="auto" maxlength="200" autocomplete="off" aria-describedby="words-hint"/>
                </div>
                <div class="field">
                    <label for="place">{ui.t("front-place-label")}</label>
                    <p class="hint" id="place-hint">{ui.t("front-place-hint")}</p>
                    <input id="place" name="place" type="text" dir="auto" autocomplete="postal-code" aria-describedby="place-hint"
                        data-near=ui.s("find-near-me") data-near-failed=ui.s("find-near-me-failed") data-suggestions=ui.s("find-suggestions")/>
                </div>
                <button class="button" type="submit">{ui.t("find-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn tile(ui: &Ui, need: &str) -> AnyView {
    let address = format!("{}?need={need}", ui.href("/find-help"));
    view! { <li><a class="tile" href=address>{ui.t(&format!("need-{need}"))}</a></li> }.into_any()
}

fn door(ui: &Ui, title: &str, text: &str, path: &str, label: &str, class: &'static str) -> AnyView {
    view! {
        <section class="door">
            <h2>{ui.t(title)}</h2>
            <p>{ui.t(text)}</p>
            <p><a class=class href=ui.href(path)>{ui.t(label)}</a></p>
        </section>
    }
    .into_any()
}
