//! One request as a worker reads it: what must be seen first, the asker's answers in their order,
//! what can be done, and the history.

use leptos::prelude::*;
use uuid::Uuid;

use crate::front_door::store::OUTCOMES;
use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Choice, Text};
use crate::kit::parts::lists::{paragraphs, summary};
use crate::kit::staff::{Role, Staff};
use crate::kit::ui::{Ui, value};
use crate::requests::answers;
use crate::requests::status::{Action, Status};
use crate::requests::store::{Event, HelpRequest};

pub struct Decided {
    pub rationale: String,
    pub words: String,
    pub outcome: String,
    pub level_of_need: i64,
}

pub struct View<'a> {
    /// The id of what a form on this page writes: sent twice, it is written once.
    pub form: Uuid,
    pub request: &'a HelpRequest,
    pub claimed_by: Option<String>,
    pub notes: Vec<(String, Timestamp, String)>,
    pub questions: Vec<(String, Option<String>)>,
    pub decision: Option<Decided>,
    pub events: Vec<(Event, String)>,
    pub values: Values,
    pub errors: Errors,
}

pub fn page(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let row = &view.request.row;
    let status = row.status();
    let reference = grouped(&row.reference);
    let body = view! {
        <div class="wide two">
            <div>
                {fields::error_summary(ui, &view.errors)}
                <p><a href="/staff/queue">{ui.t("staff-menu-queue")}</a></p>
                <h1>{ui.t_with("staff-request-title", &[("reference", value(reference.as_str()))])}</h1>
                {first(ui, view, status)}
                <section aria-labelledby="answers"><h2 id="answers">{ui.t("staff-request-answers")}</h2>{summary(ui, answers::rows(ui, &view.request.sealed.answers, false))}</section>
                {conversation(ui, view)}
                {decided(ui, view)}
                {notes(ui, view)}
            </div>
            <div>
                {actions(ui, staff, view, status)}
                <section aria-labelledby="history"><h2 id="history">{ui.t("staff-request-history")}</h2>
                    <ol class="timeline">{view.events.iter().map(|(event, who)| happened(ui, event, who)).collect_view()}</ol>
                </section>
            </div>
        </div>
    };
    Page::staff(ui.s_with("staff-request-title", &[("reference", value(reference))]), staff, body.into_any())
}

/// What must be seen first: danger and why, clocks, which ways are safe.
fn first(ui: &Ui, view: &View, status: Status) -> AnyView {
    let row = &view.request.row;
    let because = row.urgent_because.0.iter().map(|why| view! { <li>{ui.t(&format!("staff-because-{why}"))}</li> });
    let late = row.decided_at.is_none() && row.decide_by < ui.now;
    let frame = if row.urgency >= 2 { "danger" } else { "note" };
    view! {
        <div class=frame>
            <p><span class=format!("tag urgency-{}", row.urgency)>{ui.t(&format!("staff-urgency-{}", row.urgency))}</span>" "
                <strong>{ui.t(&format!("staff-status-{}", status.key()))}</strong>
                {view.claimed_by.as_ref().map(|name| view! { " · "{ui.t_with("staff-request-with", &[("name", value(name.as_str()))])} })}
            </p>
            <ul>{because.collect_view()}</ul>
            <p>{ui.t_with("staff-request-came", &[("when", value(ui.language.date_and_time(row.submitted_at)))])}</p>
            <p>{ui.t_with("staff-request-screen", &[("when", value(ui.language.date_and_time(row.screen_by)))])}</p>
            <p>{ui.t_with("staff-request-decide", &[("when", value(ui.language.date_and_time(row.decide_by)))])}" "{late.then(|| ui.t("staff-queue-late"))}</p>
            <p>{ui.t_with("staff-request-language", &[("language", value(row.language.as_str()))])}</p>
        </div>
    }
    .into_any()
}

fn conversation(ui: &Ui, view: &View) -> AnyView {
    let parts = view.questions.iter().map(|(question, answer)| {
        let answer = answer.as_ref().map_or_else(|| ui.t("staff-question-open"), |answer| paragraphs(answer));
        view! { <section class="note"><h3>{ui.t("staff-question-asked")}</h3>{paragraphs(question)}<h3>{ui.t("staff-question-answer")}</h3>{answer}</section> }
    });
    parts.collect_view().into_any()
}

fn decided(ui: &Ui, view: &View) -> AnyView {
    let Some(decision) = &view.decision else { return ().into_any() };
    let level = usize::try_from(decision.level_of_need - 1)
        .ok()
        .and_then(|at| ui.settings.council.levels_of_need.get(at))
        .cloned()
        .unwrap_or_default();
    view! {
        <section class="note" aria-labelledby="decided">
            <h2 id="decided">{ui.t("staff-decision-title")}</h2>
            <p><strong>{ui.t(&format!("outcome-{}", decision.outcome))}</strong>{format!(" · {} {level}", decision.level_of_need)}</p>
            <h3>{ui.t("staff-decide-rationale")}</h3>{paragraphs(&decision.rationale)}
            <h3>{ui.t("staff-decide-words")}</h3>{paragraphs(&decision.words)}
        </section>
    }
    .into_any()
}

fn notes(ui: &Ui, view: &View) -> AnyView {
    let notes = view.notes.iter().map(|(name, at, text)| {
        view! { <li><p class="small">{format!("{name} · {}", ui.language.date_and_time(*at))}</p>{paragraphs(text)}</li> }
    });
    view! {
        <section aria-labelledby="notes"><h2 id="notes">{ui.t("staff-notes-title")}</h2>
            {view.notes.is_empty().then(|| view! { <p>{ui.t("staff-notes-none")}</p> })}
            <ol class="timeline">{notes.collect_view()}</ol>
        </section>
    }
    .into_any()
}

fn actions(ui: &Ui, staff: &Staff, view: &View, status: Status) -> AnyView {
    if !staff.is_any(&[Role::FrontDoorWorker, Role::Manager]) {
        return ().into_any();
    }
    let row = &view.request.row;
    let own = row.claimed_by == Some(staff.id);
    let button = |action: &str, key: &str, class: &str| {
        let (address, class) = (format!("/staff/requests/{}/{action}", row.id), class.to_owned());
        view! { <form method="post" action=address><button class=class type="submit">{ui.t(key)}</button></form> }.into_any()
    };
    let one_field = |action: &str, name: &'static str, label: &'static str, key: &'static str| {
        let address = format!("/staff/requests/{}/{action}", row.id);
        view! {
            <form method="post" action=address class="card">
                <input type="hidden" name="form" value=view.form.to_string()/>
                {fields::area(ui, &view.values, &view.errors, Text::new(name, label))}
                <button class="button second" type="submit">{ui.t(key)}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="do"><h2 id="do">{ui.t("staff-do-title")}</h2>
            {(row.claimed_by.is_none() && status.allows(Action::Claim)).then(|| button("claim", "staff-do-claim", "button"))}
            {(own && status.allows(Action::Release)).then(|| button("release", "staff-do-release", "button second"))}
            {one_field("note", "note", "staff-do-note", "staff-do-note-save")}
            {(own && status.allows(Action::Ask)).then(|| one_field("ask", "question", "staff-do-ask", "staff-do-ask-send"))}
            {(own && status.allows(Action::Decide)).then(|| decide(ui, view))}
            {status.allows(Action::Close).then(|| button("close", "staff-do-close", "button second"))}
            {status.allows(Action::Reopen).then(|| button("reopen", "staff-do-reopen", "button second"))}
        </section>
    }
    .into_any()
}

fn decide(ui: &Ui, view: &View) -> AnyView {
    let levels: Vec<_> = ui
        .settings
        .council
        .levels_of_need
        .iter()
        .zip(["1", "2", "3", "4"])
        .map(|(name, level)| (level, format!("{level} {name}").into_any()))
        .collect();
    let outcomes = OUTCOMES.iter().map(|outcome| (*outcome, ui.t(&format!("outcome-{outcome}")))).collect();
    let (values, errors) = (&view.values, &view.errors);
    view! {
        <form method="post" action=format!("/staff/requests/{}/decide", view.request.row.id) class="card" id="decide">
            <h3>{ui.t("staff-decide-title")}</h3>
            {fields::choice(ui, values, errors, Choice { name: "level", legend: "staff-decide-level", hint: None, many: false, heading: false, options: levels })}
            {fields::choice(ui, values, errors, Choice { name: "outcome", legend: "staff-decide-outcome", hint: None, many: false, heading: false, options: outcomes })}
            {fields::area(ui, values, errors, Text { hint: Some("staff-decide-services-hint"), optional: true, ..Text::new("services", "staff-decide-services") })}
            {fields::area(ui, values, errors, Text::new("rationale", "staff-decide-rationale"))}
            {fields::area(ui, values, errors, Text { hint: Some("staff-decide-words-hint"), ..Text::new("words", "staff-decide-words") })}
            <button class="button" type="submit">{ui.t("staff-decide-save")}</button>
        </form>
    }
    .into_any()
}

fn happened(ui: &Ui, event: &Event, who: &str) -> AnyView {
    let who = if who.is_empty() { ui.s(&format!("staff-actor-{}", event.actor_kind)) } else { who.to_owned() };
    view! { <li><span class="small">{ui.language.date_and_time(event.at)}" · "{who}</span><br/>{ui.t(&format!("staff-event-{}", event.what))}</li> }.into_any()
}
