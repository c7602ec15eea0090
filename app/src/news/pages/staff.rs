//! Issues as staff write them, a language at a time; beside each its page and its letter as readers see them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::markdown::{page as html, plain};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::kit::words::Language;
use crate::news::issues::{Count, Issue};
use crate::news::model::{TOPICS, in_language};

fn state(ui: &Ui, issue: &Issue) -> AnyView {
    let at = |key: &str, moment| ui.t_with(key, &[("date", value(ui.language.date_and_time(moment)))]);
    match (issue.sent_at, issue.began_at, issue.send_at) {
        (Some(sent), ..) => at("staff-news-sent", sent),
        (None, Some(began), _) => at("staff-news-sending", began),
        (None, None, Some(send)) => at("staff-news-scheduled", send),
        (None, None, None) => ui.t("staff-news-draft"),
    }
}

pub fn list(ui: &Ui, staff: &Staff, issues: &[Issue], readers: &[(String, i64)], values: &Values, errors: &Errors) -> Page {
    let lines = issues.iter().map(|issue| {
        view! { <li class="card"><a href=format!("/staff/news/{}", issue.id)>{issue.subject().to_owned()}</a><p class="small">{state(ui, issue)}</p></li> }
    });
    let readers = TOPICS.map(|topic| {
        let count = readers.iter().find(|(held, _)| held == topic).map_or(0, |(_, count)| *count);
        view! { <tr><th scope="row">{ui.t(&format!("news-topic-{topic}"))}</th><td>{count}</td></tr> }
    });
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-news-title")}</h1>
            <form method="post" action="/staff/news" class="card" id="new">
                {fields::text(ui, values, errors, Text::new("subject", "staff-news-new"))}
                <button class="button" type="submit">{ui.t("staff-survey-begin")}</button>
            </form>
            <ul class="cards">{lines.collect_view()}</ul>
            <h2>{ui.t("staff-news-readers")}</h2>
            <table><tbody>{readers.into_iter().collect_view()}</tbody></table>
            <p><a href="/staff/pictures">{ui.t("staff-pictures-title")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-news-title"), staff, body.into_any())
}

pub struct One<'a> {
    pub issue: &'a Issue,
    /// The language it is written and looked at in.
    pub language: &'a Arc<Language>,
    /// Links: number, address, how often followed.
    pub links: &'a [(i64, String, i64)],
    pub count: Count,
    /// On its way, or out: its words stand.
    pub out: bool,
    pub note: Option<&'static str>,
    pub values: &'a Values,
    pub errors: &'a Errors,
}

/// The issue's own words in a language, as its form shows them.
pub fn own(issue: &Issue, code: &str) -> Values {
    let words = issue.words.get(code).cloned().unwrap_or_default();
    let mut values = Values::default();
    values.set("subject", vec![words.subject]);
    values.set("text", vec![words.text]);
    values.set("topic", vec![issue.topic.clone()]);
    values
}

pub fn one(ui: &Ui, staff: &Staff, view: &One) -> Page {
    let at = format!("/staff/news/{}", view.issue.id);
    let body = view! {
        <div class="wide">
            <p><a href="/staff/news">{ui.t("staff-news-title")}</a></p>
            {view.note.map(|key| view! { <p class="note" role="status">{ui.t(key)}</p> })}
            {fields::error_summary(ui, view.errors)}
            <h1>{view.issue.subject().to_owned()}</h1>
            <p>{state(ui, view.issue)}</p>
            {languages(ui, view, &at)}
            {(!view.out).then(|| write(ui, view, &at))}
            {preview(ui, view)}
            {send(ui, view, &at)}
            {figures(ui, view, &at)}
        </div>
    };
    Page::staff(view.issue.subject().to_owned(), staff, body.into_any())
}

fn languages(ui: &Ui, view: &One, at: &str) -> AnyView {
    let ways = ui.words.languages().iter().map(|language| {
        let written = view.issue.words.get(&language.code).is_some_and(|words| !words.text.is_empty());
        let mark = if written { " ✓" } else { "" };
        view! { <li><a href=format!("{at}?language={}", language.code) lang=language.code.clone() aria-current=(language.code == view.language.code).then_some("true")>{format!("{}{mark}", language.name)}</a></li> }
    });
    view! { <nav aria-label=ui.s("staff-news-languages")><ul class="menu">{ways.collect_view()}</ul></nav> }.into_any()
}

fn write(ui: &Ui, view: &One, at: &str) -> AnyView {
    let topics: Vec<(String, String)> = TOPICS.iter().map(|topic| ((*topic).to_owned(), ui.s(&format!("news-topic-{topic}")))).collect();
    view! {
        <form method="post" action=at.to_owned() class="card" id="words">
            <input type="hidden" name="revision" value=view.issue.revision.to_string()/>
            <input type="hidden" name="language" value=view.language.code.clone()/>
            {fields::select(ui, view.values, "topic", "staff-news-topic", &topics)}
            {fields::text(ui, view.values, view.errors, Text::new("subject", "staff-news-subject"))}
            {fields::area(ui, view.values, view.errors, Text { hint: Some("staff-markdown-hint"), width: "tall", ..Text::new("text", "staff-news-text") })}
            <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
            <p><a href="/staff/pictures">{ui.t("staff-pictures-title")}</a></p>
        </form>
    }
    .into_any()
}

fn send(ui: &Ui, view: &One, at: &str) -> AnyView {
    view! {
        <form method="post" action=format!("{at}/send") class="card" id="send">
            <input type="hidden" name="revision" value=view.issue.revision.to_string()/>
            <input type="hidden" name="language" value=view.language.code.clone()/>
            <p><button class="button second" type="submit" name="send" value="sample">{ui.t("staff-news-sample")}</button></p>
            {(!view.out).then(|| view! {
                <p>{ui.t("staff-news-send-how")}</p>
                {fields::text(ui, view.values, view.errors, Text { kind: "date", width: "short", optional: true, ..Text::new("day", "staff-training-day") })}
                {fields::text(ui, view.values, view.errors, Text { kind: "time", width: "short", optional: true, ..Text::new("hour", "staff-training-hour") })}
                <div class="row">
                    <button class="button second" type="submit" name="send" value="later">{ui.t("staff-news-later")}</button>
                    <button class="button" type="submit" name="send" value="now">{ui.t("staff-news-now")}</button>
                    {view.issue.send_at.is_some().then(|| view! { <button class="button second" type="submit" name="send" value="never">{ui.t("staff-news-never")}</button> })}
                </div>
            })}
        </form>
    }
    .into_any()
}

/// The issue as a page and as a letter without pictures; a letter with them has the page's words.
fn preview(ui: &Ui, view: &One) -> AnyView {
    let words = in_language(&view.issue.words, &view.language.code);
    let Some((words, code)) = words else { return ().into_any() };
    let direction = ui.words.language(&code).map_or("ltr", |language| language.direction());
    let letter = plain(&words.text);
    view! {
        <h2>{ui.t("staff-news-as-page")}</h2>
        <article class="card prose" lang=code.clone() dir=direction><p class="lead">{words.subject.clone()}</p><div inner_html=html(&words.text)></div></article>
        <details><summary>{ui.t("staff-news-as-letter")}</summary><pre class="letter" lang=code dir=direction>{letter}</pre></details>
    }
    .into_any()
}

fn figures(ui: &Ui, view: &One, at: &str) -> AnyView {
    if view.issue.began_at.is_none() {
        return ().into_any();
    }
    let count = view.count;
    let lines = [
        ("staff-news-written", count.written),
        ("staff-news-left", count.sent),
        ("staff-news-refused", count.refused),
        ("staff-news-uncertain", count.uncertain),
    ];
    let lines = lines.map(|(key, count)| view! { <tr><th scope="row">{ui.t(key)}</th><td>{count}</td></tr> });
    let links = view
        .links
        .iter()
        .map(|(_, address, followed)| view! { <tr><th scope="row" dir="ltr">{address.clone()}</th><td>{*followed}</td></tr> });
    view! {
        <h2>{ui.t("staff-news-letters")}</h2>
        <table id="letters"><tbody>{lines.into_iter().collect_view()}</tbody></table>
        {(count.uncertain > 0).then(|| view! {
            <form method="post" action=format!("{at}/send") class="card">
                <p>{ui.t("staff-news-again-how")}</p>
                <button class="button second" type="submit" name="send" value="again">{ui.t("staff-news-again")}</button>
            </form>
        })}
        {(!view.links.is_empty()).then(|| view! { <h2>{ui.t("staff-news-links")}</h2><table id="links"><tbody>{links.collect_view()}</tbody></table> })}
    }
    .into_any()
}
