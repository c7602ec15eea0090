//! The archive, one issue, and choosing what to hear of.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::markdown::page as html;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Choice as Options, Text};
use crate::kit::ui::Ui;
use crate::news::issues::Issue;
use crate::news::model::{TOPICS, in_language};
use crate::news::subscribers::Choice;

fn subject(ui: &Ui, issue: &Issue) -> AnyView {
    let Some((words, code)) = in_language(&issue.words, &ui.language.code) else { return issue.slug.clone().into_any() };
    let text = words.subject.clone();
    if code == ui.language.code { text.into_any() } else { view! { <span lang=code dir="auto">{text}</span> }.into_any() }
}

pub fn archive(ui: &Ui, issues: &[Issue]) -> Page {
    let lines: Vec<AnyView> = issues
        .iter()
        .map(|issue| {
            let date = issue.began_at.map(|at| ui.language.date(at)).unwrap_or_default();
            view! { <li class="card"><h2><a href=ui.href(&format!("/news/{}", issue.slug))>{subject(ui, issue)}</a></h2><p>{ui.t(&format!("news-topic-{}", issue.topic))}" · "{date}</p></li> }.into_any()
        })
        .collect();
    let feed = ui.href("/news/feed.atom");
    let body = view! {
        <div class="wide">
            <h1>{ui.t("news-title")}</h1>
            <p class="lead">{ui.t("news-lead")}</p>
            <p><a class="button" href=ui.href("/news/ask")>{ui.t("news-ask")}</a></p>
            {lines.is_empty().then(|| view! { <p>{ui.t("news-none")}</p> })}
            <ul class="cards">{lines}</ul>
            <p><a href=feed.clone()>{ui.t("news-feed")}</a></p>
        </div>
    };
    let head = view! { <link rel="alternate" type="application/atom+xml" href=feed/> };
    Page::public(ui.s("news-title"), body.into_any()).head(head.into_any())
}

pub fn issue(ui: &Ui, issue: &Issue) -> Page {
    let words = in_language(&issue.words, &ui.language.code);
    let title = words.as_ref().map_or_else(|| issue.slug.clone(), |(words, _)| words.subject.clone());
    let code = words.as_ref().map(|(_, code)| code.clone()).filter(|code| *code != ui.language.code);
    let direction = code.as_deref().and_then(|code| ui.words.language(code)).map(|language| language.direction());
    let text = words.map(|(words, _)| html(&words.text)).unwrap_or_default();
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href("/news")>{ui.t("news-title")}</a></p>
            <h1>{subject(ui, issue)}</h1>
            <p class="small">{issue.began_at.map(|at| ui.language.date(at))}</p>
            <article class="prose" lang=code dir=direction inner_html=text></article>
            <p><a class="button second" href=ui.href("/news/ask")>{ui.t("news-ask")}</a></p>
        </div>
    };
    Page::public(title, body.into_any())
}

fn topics(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    let options = TOPICS.iter().map(|topic| (*topic, ui.t(&format!("news-topic-{topic}")))).collect();
    fields::choice(ui, values, errors, Options { name: "topic", legend: "news-topics", hint: None, many: true, heading: false, options })
}

pub fn ask(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("news-ask")}</h1>
            <p>{ui.t("news-ask-how")}</p>
            <form id="news" method="post" action=ui.href("/news/ask") data-once="yes">
                {topics(ui, values, errors)}
                {fields::text(ui, values, errors, Text { kind: "email", autocomplete: "email", ..Text::new("email", "news-email") })}
                <button class="button" type="submit">{ui.t("news-ask-button")}</button>
            </form>
        </div>
    };
    Page::private(ui.s("news-ask"), body.into_any()).form("news")
}

pub fn choose(ui: &Ui, token: &str, choice: &Choice, errors: &Errors) -> Page {
    let mut values = Values::default();
    values.set("topic", choice.topics.clone());
    values.set("language", vec![choice.language.clone()]);
    let languages: Vec<(String, String)> =
        ui.words.languages().iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    let at = ui.href(&format!("/news/choose/{token}"));
    let button = if choice.confirmed { "news-choose-button" } else { "news-confirm-button" };
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("news-choose")}</h1>
            <form id="choose" method="post" action=at.clone()>
                {topics(ui, &values, errors)}
                {fields::select(ui, &values, "language", "news-language", &languages)}
                <button class="button" type="submit">{ui.t(button)}</button>
            </form>
            <form method="post" action=at>
                <button class="button second" type="submit" name="do" value="leave">{ui.t("news-leave-button")}</button>
            </form>
        </div>
    };
    Page::private(ui.s("news-choose"), body.into_any())
}

pub fn told(ui: &Ui, title: &'static str, text: &'static str) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(title)}</h1>
            <p class="lead">{ui.t(text)}</p>
            <p><a href=ui.href("/news")>{ui.t("news-title")}</a></p>
        </div>
    };
    Page::private(ui.s(title), body.into_any())
}
