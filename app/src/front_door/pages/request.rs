//! One request as a worker reads it: what must be seen first, the asker's answers in their order,
//! what can be done, and the history.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Choice, Text};
use crate::kit::parts::lists::{paragraphs, summary};
use crate::kit::staff::{Role, Staff};
use crate::kit::ui::{Ui, value};
use crate::requests::answers::{self, language_name};
use crate::requests::journey::{Step, due};
use crate::requests::status::{Action, Status};
use crate::requests::store::{Event, HelpRequest};

pub struct Decided {
    pub rationale: String,
    pub words: String,
    pub outcome: String,
    pub level_of_need: i64,
    /// The earlier request, the other council, or the reason.
    pub about: String,
    pub services: Vec<(Uuid, String)>,
    /// False once the request was opened again.
    pub stands: bool,
}

pub struct View<'a> {
    /// The id of what a form on this page writes: sent twice, it is written once.
    pub form: Uuid,
    pub request: &'a HelpRequest,
    /// The council that looks after its postcode, when that is not ours; `Some(None)` when unknown.
    pub outside: Option<Option<String>>,
    pub claimed_by: Option<String>,
    pub notes: Vec<(String, Timestamp, String)>,
    pub questions: Vec<(String, Option<String>)>,
    /// The newest first.
    pub decisions: Vec<Decided>,
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
                {view.decisions.iter().map(|decision| decided(ui, decision)).collect_view()}
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
    let open = row.status().allows(Action::Weigh);
    let late = |by: Timestamp| (open && row.due_at == by && by < ui.now).then(|| view! { " "<strong>{ui.t("staff-queue-late")}</strong> });
    let frame = if row.urgency >= 2 { "danger" } else { "note" };
    view! {
        <div class=frame>
            <p><span class=format!("tag urgency-{}", row.urgency)>{ui.t(&format!("staff-urgency-{}", row.urgency))}</span>" "
                <strong>{ui.t(&format!("staff-status-{}", status.key()))}</strong>
                {view.claimed_by.as_ref().map(|name| view! { " · "{ui.t_with("staff-request-with", &[("name", value(name.as_str()))])} })}
            </p>
            <ul>{because.collect_view()}</ul>
            <p>{ui.t_with("staff-request-came", &[("when", value(ui.language.date_and_time(row.submitted_at)))])}</p>
            <p>{ui.t_with("staff-request-screen", &[("when", value(ui.language.date_and_time(row.screen_by)))])}{late(row.screen_by)}</p>
            <p>{ui.t_with("staff-request-decide", &[("when", value(ui.language.date_and_time(row.decide_by)))])}{late(row.decide_by)}</p>
            <p>{ui.t_with("staff-request-language", &[("language", value(language_name(ui, &row.language)))])}</p>
            {asked_for_translation(view).then(|| view! { <p><strong>{ui.t("staff-request-translation")}</strong></p> })}
            {outside(ui, view)}
            {reach(ui, view)}
        </div>
    }
    .into_any()
}

fn asked_for_translation(view: &View) -> bool {
    view.events.iter().any(|(event, _)| event.what == "translation-asked")
}

fn outside(ui: &Ui, view: &View) -> Option<AnyView> {
    let council = view.outside.as_ref()?;
    let council = council.clone().unwrap_or_else(|| ui.s("staff-request-outside-unknown"));
    Some(view! { <p><strong>{ui.t_with("staff-request-outside", &[("council", value(council))])}</strong></p> }.into_any())
}

/// Which ways and times are safe, and what talking takes: before anybody rings.
fn reach(ui: &Ui, view: &View) -> AnyView {
    let answers = &view.request.sealed.answers;
    let steps: Vec<_> =
        due(answers).into_iter().filter(|step| matches!(step, Step::Contact | Step::ContactDetails | Step::Language)).collect();
    view! { <h2>{ui.t("staff-request-reach")}</h2>{summary(ui, answers::rows_of(ui, answers, &steps, false))} }.into_any()
}

fn conversation(ui: &Ui, view: &View) -> AnyView {
    let parts = view.questions.iter().map(|(question, answer)| {
        let answer = answer.as_ref().map_or_else(|| ui.t("staff-question-open"), |answer| paragraphs(answer));
        view! { <section class="note"><h3>{ui.t("staff-question-asked")}</h3>{paragraphs(question)}<h3>{ui.t("staff-question-answer")}</h3>{answer}</section> }
    });
    parts.collect_view().into_any()
}

fn decided(ui: &Ui, decision: &Decided) -> AnyView {
    let level = usize::try_from(decision.level_of_need - 1)
        .ok()
        .and_then(|at| ui.settings.council.levels_of_need.get(at))
        .cloned()
        .unwrap_or_default();
    let services = decision.services.iter().map(|(id, name)| view! { <li><a href=format!("/services/{id}")>{name.clone()}</a></li> });
    view! {
        <section class="note" id=decision.stands.then_some("decided")>
            <h2>{ui.t(if decision.stands { "staff-decision-title" } else { "staff-decision-before" })}</h2>
            <p><strong>{ui.t(&format!("outcome-{}", decision.outcome))}</strong>{format!(" · {} {level}", decision.level_of_need)}</p>
            {paragraphs(&decision.about)}
            {(!decision.services.is_empty()).then(|| view! { <ul>{services.collect_view()}</ul> })}
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
    let manager = staff.is_any(&[Role::Manager]);
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
            {(row.claimed_by.is_some() && (own || manager) && status.allows(Action::Release))
                .then(|| button("release", if own { "staff-do-release" } else { "staff-do-release-other" }, "button second"))}
            {one_field("note", "note", "staff-do-note", "staff-do-note-save")}
            {(own && status.allows(Action::Ask)).then(|| one_field("ask", "question", "staff-do-ask", "staff-do-ask-send"))}
            {(own && status.allows(Action::Decide)).then(|| decide(ui, view))}
            {(status == Status::Decided).then(|| view! { <p><a class="button" href=format!("/staff/plan-of/{}", row.id)>{ui.t("staff-plan-begin")}</a></p> })}
            {status.allows(Action::Close).then(|| button("close", "staff-do-close", "button second"))}
            {status.allows(Action::Reopen).then(|| one_field("reopen", "reopen", "staff-do-reopen-reason", "staff-do-reopen"))}
            {status.allows(Action::Weigh).then(|| weigh(ui, view))}
            <details class="filters"><summary>{ui.t("staff-do-code-title")}</summary><p>{ui.t("staff-do-code-text")}</p>
                {button("code", "staff-do-code", "button second")}</details>
        </section>
    }
    .into_any()
}

fn weigh(ui: &Ui, view: &View) -> AnyView {
    let options = (0..=3).map(|level: i64| (level.to_string(), ui.s(&format!("staff-urgency-{level}")))).collect::<Vec<_>>();
    let mut values = view.values.clone();
    if values.one("weigh").is_empty() {
        values.set("weigh", vec![view.request.row.urgency.to_string()]);
    }
    view! {
        <form method="post" action=format!("/staff/requests/{}/urgency", view.request.row.id) class="card">
            {fields::select(ui, &values, "weigh", "staff-do-weigh", &options)}
            {fields::area(ui, &values, &view.errors, Text::new("weigh-reason", "staff-do-weigh-reason"))}
            <button class="button second" type="submit">{ui.t("staff-do-weigh-save")}</button>
        </form>
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
    let outcomes = ui.settings.council.outcomes.iter().map(|outcome| (outcome.as_str(), ui.t(&format!("outcome-{outcome}")))).collect();
    let (values, errors) = (&view.values, &view.errors);
    view! {
        <form method="post" action=format!("/staff/requests/{}/decide", view.request.row.id) class="card" id="decide">
            <h3>{ui.t("staff-decide-title")}</h3>
            {fields::choice(ui, values, errors, Choice { name: "level", legend: "staff-decide-level", hint: None, many: false, heading: false, options: levels })}
            {fields::choice(ui, values, errors, Choice { name: "outcome", legend: "staff-decide-outcome", hint: None, many: false, heading: false, options: outcomes })}
            {fields::text(ui, values, errors, Text { hint: Some("staff-decide-about-hint"), optional: true, ..Text::new("about", "staff-decide-about") })}
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
