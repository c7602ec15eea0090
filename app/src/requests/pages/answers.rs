//! A request's answers in words: for checking before sending, and for the worker who reads them.

use leptos::prelude::*;

use crate::kit::parts::lists::{Row, paragraphs};
use crate::kit::ui::{Ui, value};
use crate::requests::journey::{LANGUAGES, Step, TIMES, due};
use crate::requests::model::{AGENCIES, Adult, Age, Answers, Child};

/// Answers that have words of their own; anything else that a form sent is not shown.
const KNOWN: [&str; 37] = [
    "now",
    "worried",
    "no",
    "parent",
    "young-person",
    "expecting",
    "relative",
    "professional",
    "agreed",
    "not-agreed",
    "not-asked",
    "call",
    "text",
    "email",
    "letter",
    "none",
    "interpreter",
    "sign",
    "easy-read",
    "large-print",
    "audio",
    "yes",
    "talk",
    "school",
    "health",
    "housing",
    "police",
    "voluntary",
    "not-sure",
    "any-time",
    "mornings",
    "afternoons",
    "evenings",
    "weekends",
    "say-council",
    "say-name",
    "say-nothing",
];

/// One row a question, in the asker's order; with links to change them where `change` is set.
pub fn rows(ui: &Ui, answers: &Answers, change: bool) -> Vec<Row> {
    rows_of(ui, answers, &due(answers), change)
}

/// The rows of some questions alone.
pub fn rows_of(ui: &Ui, answers: &Answers, steps: &[Step], change: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for step in steps.iter().copied() {
        let question = ui.s(&format!("ask-{}-title", step.key()));
        let link = change.then(|| (ui.href(&format!("/ask-for-help/{}?return=check", step.key())), question.clone()));
        rows.push(Row { question: ui.t(&format!("ask-{}-title", step.key())), answer: answer(ui, answers, step), change: link });
    }
    rows
}

fn answer(ui: &Ui, answers: &Answers, step: Step) -> AnyView {
    let values = answers.of(step);
    let mut parts: Vec<AnyView> = Vec::new();
    let keyed = |prefix: &str, name: &str| {
        values
            .all(name)
            .iter()
            .filter(|held| KNOWN.contains(&held.as_str()))
            .map(|held| line(ui.t(&format!("{prefix}{held}"))))
            .collect::<Vec<_>>()
    };
    let labelled = |label: &str, name: &str| {
        values.some(name).map(|text| view! { <div><strong>{ui.t(label)}</strong>{paragraphs(text)}</div> }.into_any())
    };
    match step {
        Step::Danger => parts.extend(keyed("ask-danger-", "danger")),
        Step::Who => parts.extend(keyed("ask-who-", "asker")),
        Step::Work => {
            let agency =
                AGENCIES.iter().find(|agency| values.has("work-agency", agency)).map(|agency| line(ui.t(&format!("agency-{agency}"))));
            parts.extend(["work-name", "work-role"].iter().filter_map(|name| values.some(name)).map(paragraphs));
            parts.extend(agency);
            parts.extend(["work-phone", "work-email"].iter().filter_map(|name| values.some(name)).map(|text| latin(text.to_owned())));
            parts.extend(keyed("ask-work-spoken-", "work-spoken"));
            parts.extend(labelled("ask-work-why", "work-why"));
        }
        Step::Hard => {
            parts.extend(answers.needs().into_iter().map(|need| line(ui.t(&format!("need-{need}")))));
            parts.push(paragraphs(values.raw("words")));
        }
        Step::Help => parts.push(paragraphs(values.raw("help"))),
        Step::Well => {
            parts.extend([labelled("ask-well-label", "well"), labelled("ask-well-network-label", "network")].into_iter().flatten());
        }
        Step::Children => parts.extend(answers.children().iter().map(|child| line(child_words(ui, child).into_any()))),
        Step::Adults => parts.extend(answers.adults().iter().map(|adult| line(adult_words(ui, adult).into_any()))),
        Step::Place => parts
            .extend(["postcode", "second"].iter().filter_map(|name| crate::services::place::read_postcode(values.one(name))).map(latin)),
        Step::You => parts.push(paragraphs(values.raw("called"))),
        Step::Contact => parts.extend(keyed("ask-contact-", "contact")),
        Step::ContactDetails => parts.extend(contact_details(ui, answers)),
        Step::Language => {
            for (label, name) in [("ask-language-spoken", "spoken"), ("ask-language-read", "read")] {
                parts.push(view! { <div><strong>{ui.t(label)}</strong>" "{language_name(ui, values.one(name))}</div> }.into_any());
            }
            parts.extend(labelled("ask-language-other-label", "other"));
            parts.extend(keyed("ask-language-", "needs"));
        }
        Step::Agreement => {
            parts.extend(keyed("ask-agreement-help-", "help"));
            parts.extend(keyed("ask-agreement-share-", "share"));
            if let Some(knows) = values.some("family-knows").filter(|held| matches!(*held, "yes" | "no" | "not-sure")) {
                parts.push(view! { <div><strong>{ui.t("ask-agreement-family")}</strong>" "{ui.t(knows)}</div> }.into_any());
            }
            if let Some(knows) = values.some("child-knows").filter(|held| matches!(*held, "yes" | "no" | "not-sure")) {
                parts.push(view! { <div><strong>{ui.t("ask-agreement-child")}</strong>" "{ui.t(knows)}</div> }.into_any());
            }
        }
    }
    let empty = parts.is_empty() || (values.is_empty() && !matches!(step, Step::Children | Step::Adults));
    if empty { ui.t("ask-check-empty") } else { parts.into_any() }
}

/// How to reach the asker: only the ways that were said to be safe.
fn contact_details(ui: &Ui, answers: &Answers) -> Vec<AnyView> {
    let values = answers.of(Step::ContactDetails);
    let labelled = |label: &str, name: &str| {
        values.some(name).map(|text| view! { <div><strong>{ui.t(label)}</strong>{paragraphs(text)}</div> }.into_any())
    };
    let keyed = |name: &str| values.some(name).map(|held| line(ui.t(&format!("ask-contact-{held}"))));
    let mut parts = Vec::new();
    for (label, name, channel) in [
        ("ask-contact-phone", "phone", "call"),
        ("ask-contact-text-number", "text", "text"),
        ("ask-contact-address", "email", "email"),
        ("ask-contact-letter-address", "letter", "letter"),
    ] {
        if answers.of(Step::Contact).has("contact", channel) {
            parts.extend(labelled(label, name));
            let times = TIMES.iter().filter(|time| values.has(&format!("when-{channel}"), time));
            let times = times.map(|time| ui.s(&format!("ask-contact-{time}"))).collect::<Vec<_>>();
            if !times.is_empty() {
                parts.push(line(ui.language.list(&times).into_any()));
            }
        }
    }
    parts.extend(labelled("ask-contact-times-label", "times"));
    if let Some(message) = values.some("message").filter(|held| matches!(*held, "yes" | "no")) {
        parts.push(view! { <div><strong>{ui.t("ask-contact-message")}</strong>" "{ui.t(message)}</div> }.into_any());
    }
    parts.extend(keyed("say").filter(|_| matches!(values.one("say"), "say-council" | "say-name" | "say-nothing")));
    if values.has("send-reference", "yes") {
        parts.push(line(ui.t("ask-contact-send-code")));
    }
    parts
}

fn line(inside: AnyView) -> AnyView {
    view! { <p dir="auto">{inside}</p> }.into_any()
}

fn latin(text: String) -> AnyView {
    view! { <p><bdi dir="ltr">{text}</bdi></p> }.into_any()
}

pub fn language_name(ui: &Ui, code: &str) -> String {
    LANGUAGES
        .iter()
        .find(|(known, name)| *known == code && !name.is_empty())
        .map_or_else(|| ui.s("ask-language-other"), |(_, name)| (*name).to_owned())
}

/// "Sam, 7 years old, Hill School".
pub fn child_words(ui: &Ui, child: &Child) -> String {
    let age = match child.age(ui.now.in_london().date()) {
        Some(Age::Years(years)) => ui.s_with("ask-children-years", &[("age", value(years))]),
        Some(Age::Born(day)) => ui.s_with("ask-children-born", &[("date", value(ui.language.day(day)))]),
        Some(Age::Due(day)) => ui.s_with("ask-children-unborn", &[("date", value(ui.language.day(day)))]),
        None => child.age.clone(),
    };
    joined(ui, &[&child.name, &age, &child.school, &child.extra])
}

/// "Amina, mum".
pub fn adult_words(ui: &Ui, adult: &Adult) -> String {
    let fact = |held: &str, key: &str| match held {
        "yes" | "no" | "not-sure" => format!("{} {}", ui.s(key), ui.s(held)),
        _ => String::new(),
    };
    let responsibility = fact(&adult.responsibility, "ask-adults-responsibility");
    let home = fact(&adult.home, "ask-adults-home");
    // Questions with their answers stand apart from who it is.
    let parts = [joined(ui, &[&adult.name, &adult.relation]), responsibility, home];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// With the page's own comma; each part keeps its own direction.
fn joined(ui: &Ui, parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    if ui.is_english() {
        return parts.collect::<Vec<_>>().join(", ");
    }
    parts.map(|part| format!("\u{2068}{part}\u{2069}")).collect::<Vec<_>>().join(&ui.s("list-comma"))
}
