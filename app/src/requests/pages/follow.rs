//! Following a request: what happened, what is next, by when.

use leptos::prelude::*;
use uuid::Uuid;

use super::start::title;
use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::exit;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::layout::telephone;
use crate::kit::parts::lists::paragraphs;
use crate::kit::ui::{Ui, value};
use crate::requests::journey::Step;
use crate::requests::status::{Action, Status};
use crate::requests::store::{Event, Row};
use crate::services::model::Service;

/// What a family may see of the history: the rest is the staff's.
const SHOWN: [&str; 9] = ["submitted", "claimed", "released", "asked", "answered", "decided", "closed", "reopened", "withdrawn"];

pub struct Decided {
    pub outcome: String,
    pub words: String,
    pub services: Vec<Service>,
    /// False once the request was opened again.
    pub stands: bool,
}

/// What the front door asked, and what was answered.
pub struct Question {
    pub id: Uuid,
    pub text: String,
    pub answer: Option<String>,
    /// The request has gone on without an answer.
    pub closed: bool,
}

/// The request became a plan: who leads it, and which answers went along.
pub struct PassedOn {
    pub lead: String,
    pub steps: Vec<Step>,
}

pub struct View<'a> {
    pub row: &'a Row,
    pub questions: Vec<Question>,
    /// The newest first.
    pub decisions: Vec<Decided>,
    pub events: Vec<Event>,
    pub passed_on: Option<PassedOn>,
    pub values: Values,
    pub errors: Errors,
}

pub fn form(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("follow-title")}</h1>
            <p>{ui.t("follow-lead")}</p>
            <form id="follow" method="post" action=ui.href("/follow")>
                {fields::text(ui, values, errors, Text { hint: Some("follow-reference-hint"), width: "code", ..Text::new("reference", "follow-reference-label") })}
                {fields::text(ui, values, errors, Text { hint: Some("follow-code-hint"), width: "code", ..Text::new("code", "follow-code-label") })}
                <button class="button" type="submit">{ui.t("follow-button")}</button>
            </form>
            <p>{telephone(ui, "follow-lost", &ui.settings.council.phone)}</p>
            {exit::explained(ui)}
        </div>
    };
    Page::private(title(ui, "follow-title", errors), body.into_any()).form("follow")
}

pub fn page(ui: &Ui, view: View) -> Page {
    let (row, status) = (view.row, view.row.status());
    let written = !view.decisions.is_empty() || !view.questions.is_empty();
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, &view.errors)}
            <h1>{ui.t("follow-status-title")}</h1>
            <p class="small">{ui.t("ask-sent-reference")}" "<bdi dir="ltr">{grouped(&row.reference)}</bdi></p>
            <p class="lead" id="status">{ui.t(&format!("follow-status-{}", status.key()))}</p>
            {next(ui, row, status)}
            {view.decisions.iter().map(|decided| decision(ui, decided)).collect_view()}
            {view.passed_on.as_ref().map(|passed| passed_on(ui, passed))}
            {questions(ui, &view)}
            {written.then(|| in_english(ui, &view.events))}
            <h2>{ui.t("follow-happened-title")}</h2>
            <ol class="timeline">{view.events.iter().filter_map(|event| happened(ui, event)).collect_view()}</ol>
            {status.allows(Action::Withdraw).then(|| withdraw(ui, row))}
            <p>{telephone(ui, "ask-sent-worse", &ui.settings.council.phone)}</p>
            <form method="post" action=ui.href("/follow/done")><button class="button second" type="submit">{ui.t("follow-done")}</button></form>
        </div>
    };
    Page::private(title(ui, "follow-status-title", &view.errors), body.into_any())
}

/// What was passed on, by the questions alone: whoever looks over a shoulder reads no answer.
fn passed_on(ui: &Ui, passed: &PassedOn) -> AnyView {
    view! {
        <section class="promise" aria-labelledby="passed-on">
            <h2 id="passed-on">{ui.t("follow-passed-title")}</h2>
            <p>{ui.t_with("follow-passed-text", &[("name", value(passed.lead.as_str()))])}</p>
            <ul>{passed.steps.iter().map(|step| view! { <li>{ui.t(&format!("ask-{}-title", step.key()))}</li> }).collect_view()}</ul>
            <p><a href=ui.href("/my-plan")>{ui.t("menu-plan")}</a></p>
        </section>
    }
    .into_any()
}

fn next(ui: &Ui, row: &Row, status: Status) -> AnyView {
    let (key, by) = match status {
        Status::Submitted | Status::Reopened => ("follow-next-submitted", Some(row.screen_by)),
        Status::Claimed => ("follow-next-claimed", Some(row.decide_by)),
        Status::WaitingForInformation => ("follow-next-waiting", None),
        Status::Decided => ("follow-next-decided", None),
        Status::Closed | Status::Withdrawn => ("follow-next-closed", None),
    };
    let when = by.map(|by| ui.language.date_and_time(by)).unwrap_or_default();
    let late = by.is_some_and(|by| by < ui.now);
    view! {
        <h2>{ui.t("follow-next-title")}</h2>
        <p>{ui.t_with(key, &[("when", value(when))])}</p>
        {late.then(|| view! { <p class="note">{ui.t("follow-next-late")}</p> })}
    }
    .into_any()
}

fn questions(ui: &Ui, view: &View) -> AnyView {
    let parts = view.questions.iter().map(|question| {
        let reply = match &question.answer {
            Some(answer) => view! { <p>{ui.t("follow-answered")}</p>{paragraphs(answer)} }.into_any(),
            None if question.closed => view! { <p>{ui.t("follow-answer-not-needed")}</p> }.into_any(),
            None => view! {
                <form method="post" action=ui.href("/follow/answer")>
                    <input type="hidden" name="question" value=question.id.to_string()/>
                    {fields::area(ui, &view.values, &view.errors, Text::new("answer", "follow-answer-label"))}
                    <button class="button" type="submit">{ui.t("follow-answer-send")}</button>
                </form>
            }
            .into_any(),
        };
        view! { <section class="note"><h2>{ui.t("follow-question-title")}</h2>{by_worker(&question.text)}{reply}</section> }
    });
    parts.collect_view().into_any()
}

/// The question was closed before the answer came: nobody has read it, and it still stands here.
pub fn late(ui: &Ui, values: &Values, errors: &Errors) -> Page {
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("follow-question-title")}</h1>
            {fields::area(ui, values, errors, Text::new("answer", "follow-answer-label"))}
            <p class="lead">{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
            <p><a class="button" href=ui.href("/follow")>{ui.t("follow-status-title")}</a></p>
        </div>
    };
    Page::private(title(ui, "follow-question-title", errors), body.into_any())
}

fn decision(ui: &Ui, decided: &Decided) -> AnyView {
    let services = decided.services.iter().map(|service| {
        view! { <li><a href=ui.href(&format!("/services/{}", service.id)) lang="en" dir="auto">{service.name.clone()}</a></li> }
    });
    let title = if decided.stands { "follow-decision-title" } else { "follow-decision-before" };
    view! {
        <section class="note" id=decided.stands.then_some("decision")>
            <h2>{ui.t(title)}</h2>
            <p><strong>{ui.t(&format!("outcome-{}", decided.outcome))}</strong></p>
            {by_worker(&decided.words)}
            {(!decided.services.is_empty()).then(|| view! { <h3>{ui.t("follow-decision-services")}</h3><ul>{services.collect_view()}</ul> })}
        </section>
    }
    .into_any()
}

/// What a worker wrote for the family. Workers write English, whatever language the page is in.
fn by_worker(words: &str) -> AnyView {
    view! { <div lang="en" dir="auto">{paragraphs(words)}</div> }.into_any()
}

/// Says that these words are in English, and how to have them in the reader's language.
fn in_english(ui: &Ui, events: &[Event]) -> Option<AnyView> {
    if ui.is_english() {
        return None;
    }
    let asked = events.iter().any(|event| event.what == "translation-asked");
    let way = if asked {
        view! { <p role="status">{ui.t("follow-translate-asked")}</p> }.into_any()
    } else {
        let button = ui.t_with("follow-translate-ask", &[("language", value(ui.language.name.as_str()))]);
        view! { <form method="post" action=ui.href("/follow/translate")><button class="button second" type="submit">{button}</button></form> }.into_any()
    };
    Some(view! { <div><p>{ui.t("follow-translate-text")}</p>{way}</div> }.into_any())
}

fn happened(ui: &Ui, event: &Event) -> Option<AnyView> {
    SHOWN.contains(&event.what.as_str()).then(|| {
        view! {
            <li><span class="small">{ui.language.date_and_time(event.at)}</span><br/>{ui.t(&format!("follow-event-{}", event.what))}</li>
        }
        .into_any()
    })
}

fn withdraw(ui: &Ui, row: &Row) -> AnyView {
    view! {
        <details class="filters">
            <summary>{ui.t("follow-withdraw-title")}</summary>
            <p>{ui.t("follow-withdraw-text")}</p>
            <form method="post" action=ui.href("/follow/withdraw")>
                <input type="hidden" name="request" value=row.id.to_string()/>
                <button class="button second" type="submit">{ui.t("follow-withdraw-button")}</button>
            </form>
        </details>
    }
    .into_any()
}

pub fn forgotten(ui: &Ui) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("follow-forgotten")}</h1>
            <p><a class="button" href=ui.href("/")>{ui.t("front-question")}</a></p>
        </div>
    };
    Page::private(ui.s("follow-forgotten"), body.into_any())
}
