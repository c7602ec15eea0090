//! A plan as its workers write it, beside what the family said.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uuid::Uuid;

use super::edit::{add, edit, form_of};
use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::lists::{paragraphs, summary};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::plans::leading::Event;
use crate::plans::model::{Kind, ReplyKind};
use crate::plans::people::Person;
use crate::plans::plain_words::PlainWord;
use crate::plans::publishing::Version;
use crate::plans::replies::Reply;
use crate::plans::store::{Part, Plan};
use crate::requests::answers;
use crate::requests::store::{HelpRequest, Row};

pub struct View<'a> {
    pub plan: &'a Plan,
    pub parts: &'a [Part],
    pub request: &'a HelpRequest,
    pub people: &'a [Person],
    pub said: &'a [Reply],
    pub version: Option<Version>,
    /// Which revision of each part is published.
    pub published: BTreeMap<Uuid, Uuid>,
    /// Words that the council would rather not read.
    pub plain: &'a [PlainWord],
    /// Who may lead it.
    pub leads: &'a [(Uuid, String)],
    /// The newest first.
    pub events: &'a [Event],
    /// The id of what a form on this page writes: sent twice, it is written once.
    pub form: Uuid,
    pub values: &'a Values,
    pub errors: Errors,
}

/// Parts that are written one by one; steps stand below their goals.
const SECTIONS: [Kind; 10] = [
    Kind::AboutUs,
    Kind::GoingWell,
    Kind::Worry,
    Kind::Goal,
    Kind::Network,
    Kind::Conference,
    Kind::FamilyPlan,
    Kind::Date,
    Kind::IfThingsGetWorse,
    Kind::ChildWords,
];

pub fn list(ui: &Ui, staff: &Staff, plans: &[Plan]) -> Page {
    let rows = plans.iter().map(|plan| {
        let review = plan.review_by.map(|by| {
            ui.t_with(if by < ui.now { "staff-plan-review-late" } else { "staff-plan-review" }, &[("date", value(ui.language.date(by)))])
        });
        view! { <li class="card"><h2><a href=format!("/staff/plans/{}", plan.id)>{grouped(&plan.reference)}</a></h2><p>{plan.lead_name.clone()}</p><p>{review}</p></li> }
    });
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-plans-title")}</h1>
            {plans.is_empty().then(|| view! { <p class="note">{ui.t("staff-plans-none")}</p> })}
            <ul class="cards">{rows.collect_view()}</ul>
        </div>
    };
    Page::staff(ui.s("staff-plans-title"), staff, body.into_any())
}

/// Who is to lead it?
pub fn begin(ui: &Ui, staff: &Staff, row: &Row, leads: &[(Uuid, String)], errors: &Errors) -> Page {
    let options: Vec<_> = leads.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <p><a href=format!("/staff/requests/{}", row.id)>{ui.t_with("staff-request-title", &[("reference", value(grouped(&row.reference)))])}</a></p>
            <h1>{ui.t("staff-plan-begin-title")}</h1>
            <p>{ui.t("staff-plan-begin-text")}</p>
            <form method="post" action=format!("/staff/plan-of/{}", row.id) class="card">
                {fields::select(ui, &Values::default(), "lead", "staff-plan-lead", &options)}
                <button class="button" type="submit">{ui.t("staff-plan-begin")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-plan-begin-title"), staff, body.into_any())
}

/// It is begun, and somebody else leads it.
pub fn begun(ui: &Ui, staff: &Staff, plan: &Plan) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-plan-begun-title")}</h1>
            <p>{ui.t_with("staff-plan-begun", &[("name", value(plan.lead_name.as_str()))])}</p>
            <p><a href=format!("/staff/requests/{}", plan.request_id)>{ui.t("staff-conflict-open")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-plan-begun-title"), staff, body.into_any())
}

pub fn page(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let reference = grouped(&view.plan.reference);
    let id = view.plan.id;
    let body = view! {
        <div class="wide two">
            <div>
                {fields::error_summary_to(ui, &view.errors, |field| place_of(view, field))}
                <h1>{ui.t_with("staff-plan-title", &[("reference", value(reference.as_str()))])}</h1>
                <ul class="menu">
                    <li><a href=format!("/staff/plans/{id}/people")>{ui.t("staff-plan-people")}</a></li>
                    <li><a href=format!("/staff/plans/{id}/words")>{ui.t("staff-plan-words")}</a></li>
                    <li><a href="/staff/plain-words">{ui.t("staff-plain-title")}</a></li>
                    <li><a href=format!("/staff/requests/{}", view.plan.request_id)>{ui.t("staff-plan-request")}</a></li>
                </ul>
                {SECTIONS.into_iter().map(|kind| section(ui, view, kind)).collect_view()}
                {publish(ui, view)}
            </div>
            <div>
                {said(ui, view)}
                {leading(ui, view)}
                <section aria-labelledby="asked"><h2 id="asked">{ui.t("staff-request-answers")}</h2>
                    {summary(ui, answers::rows(ui, &view.request.sealed.answers, false))}</section>
                <details class="filters"><summary>{ui.t("staff-request-history")}</summary>
                    <ol class="timeline">{view.events.iter().map(|event| happened(ui, event)).collect_view()}</ol></details>
            </div>
        </div>
    };
    Page::staff(ui.s_with("staff-plan-title", &[("reference", value(reference))]), staff, body.into_any())
}

/// The id of a field in the form that was refused.
fn place_of(view: &View, field: &str) -> String {
    let values = view.values;
    match (values.some("part").or(values.some("reply")), values.some("kind")) {
        (Some(own), _) => format!("{field}-{own}"),
        (None, Some(kind)) => format!("{field}-{}", form_of(view, kind, values.one("goal"))),
        (None, None) => field.to_owned(),
    }
}

fn section(ui: &Ui, view: &View, kind: Kind) -> AnyView {
    let parts = view.parts.iter().filter(|part| part.kind == kind);
    let steps = |goal: Uuid| view.parts.iter().filter(move |part| part.kind == Kind::Step && part.goal == Some(goal));
    let inside = parts.map(|part| {
        let below = (kind == Kind::Goal).then(|| {
            view! { <div class="steps">{steps(part.id).map(|step| edit(ui, view, step)).collect_view()}{add(ui, view, Kind::Step, Some(part.id))}</div> }
        });
        view! { {edit(ui, view, part)}{below} }
    });
    view! {
        <section aria-labelledby=kind.key()>
            <h2 id=kind.key()>{ui.t(&format!("plan-part-{}", kind.key()))}</h2>
            {inside.collect_view()}
            {add(ui, view, kind, None)}
        </section>
    }
    .into_any()
}

/// How much help it stands for, and who leads it: both change without a new plan.
fn leading(ui: &Ui, view: &View) -> AnyView {
    let plan = view.plan;
    let names = ui.settings.council.levels_of_need.iter().zip(1..);
    let levels: Vec<_> = names.map(|(name, level): (_, i64)| (level.to_string(), format!("{level} {name}"))).collect();
    let mut level = Values::default();
    level.set("level", vec![plan.level_of_need.to_string()]);
    let leads: Vec<_> =
        view.leads.iter().filter(|(id, _)| *id != plan.lead_practitioner).map(|(id, name)| (id.to_string(), name.clone())).collect();
    let here = view.errors.of("lead").is_some() || view.errors.of("why").is_some();
    let shown = if here { view.values.clone() } else { Values::default() };
    view! {
        <section aria-labelledby="leading">
            <h2 id="leading">{ui.t("staff-plan-leading")}</h2>
            <p>{plan.lead_name.clone()}</p>
            <form method="post" action=format!("/staff/plans/{}/level", plan.id) class="card">
                {fields::select(ui, &level, "level", "staff-decide-level", &levels)}
                <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
            </form>
            {(!leads.is_empty()).then(|| view! {
                <details class="filters" open=here>
                    <summary>{ui.t("staff-plan-hand-over")}</summary>
                    <form method="post" action=format!("/staff/plans/{}/hand-over", plan.id)>
                        {fields::select(ui, &shown, "lead", "staff-plan-lead", &leads)}
                        {fields::area(ui, &shown, &view.errors, Text { hint: Some("staff-plan-hand-over-hint"), ..Text::new("why", "staff-decide-words") })}
                        <button class="button second" type="submit">{ui.t("staff-plan-hand-over")}</button>
                    </form>
                </details>
            })}
        </section>
    }
    .into_any()
}

fn happened(ui: &Ui, event: &Event) -> AnyView {
    let who = event.name.clone().unwrap_or_else(|| ui.s(&format!("staff-actor-{}", event.actor_kind)));
    view! { <li><span class="small">{ui.language.date_and_time(event.at)}" · "{who}</span><br/>{ui.t(&format!("staff-event-{}", event.what))}</li> }.into_any()
}

fn publish(ui: &Ui, view: &View) -> AnyView {
    let readers = view.people.iter().filter(|person| person.ended_at.is_none()).map(|person| {
        let id = format!("reader-{}", person.id);
        view! {
            <div class="option">
                <input id=id.clone() type="checkbox" name="reader" value=person.id.to_string()/>
                <label for=id>{person.details.name.clone()}</label>
            </div>
        }
    });
    let weeks: Vec<_> = (6..=12).map(|weeks: i64| (weeks.to_string(), weeks.to_string())).collect();
    let mut chosen = Values::default();
    chosen.set("weeks", vec!["8".to_owned()]);
    let shown = if view.values.some("summary").is_some() { view.values } else { &Values::default() };
    let last = view.version.as_ref().map(|version| {
        ui.t_with(
            "staff-plan-version",
            &[("number", value(version.number as f64)), ("date", value(ui.language.date_and_time(version.published_at)))],
        )
    });
    view! {
        <section aria-labelledby="publish">
            <h2 id="publish">{ui.t("staff-plan-publish-title")}</h2>
            <p>{last}</p>
            <form method="post" action=format!("/staff/plans/{}/publish", view.plan.id) class="card">
                {fields::area(ui, shown, &view.errors, Text { hint: Some("staff-plan-summary-hint"), ..Text::new("summary", "staff-plan-summary") })}
                <fieldset class="field"><legend>{ui.t("staff-plan-readers")}</legend>{readers.collect_view()}</fieldset>
                {fields::select(ui, &chosen, "weeks", "staff-plan-weeks", &weeks)}
                <button class="button" type="submit">{ui.t("staff-plan-publish")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The family's own words, taken into the plan as they stand.
fn take(ui: &Ui, view: &View, reply: &Reply) -> AnyView {
    let taken = Uuid::new_v5(&reply.id, b"part");
    if view.parts.iter().any(|part| part.id == taken) {
        return view! { <p><a href=format!("#part-{taken}")>{ui.t("staff-plan-taken")}</a></p> }.into_any();
    }
    let kinds = if reply.kind == ReplyKind::FamilyPlan {
        vec![Kind::FamilyPlan]
    } else {
        vec![Kind::ChildWords, Kind::AboutUs, Kind::GoingWell, Kind::Worry]
    };
    let buttons = kinds.into_iter().map(|kind| {
        view! { <button class="quiet" type="submit" name="kind" value=kind.key()>{ui.t(&format!("plan-part-{}", kind.key()))}</button> }
    });
    view! {
        <form method="post" action=format!("/staff/plans/{}/take", view.plan.id)>
            <input type="hidden" name="reply" value=reply.id.to_string()/>
            <p class="small">{ui.t("staff-plan-take")}</p>
            <div class="row">{buttons.collect_view()}</div>
        </form>
    }
    .into_any()
}

fn said(ui: &Ui, view: &View) -> AnyView {
    let items = view.said.iter().map(|reply| {
        let name = view.people.iter().find(|person| person.id == reply.person).map_or(String::new(), |person| person.details.name.clone());
        let about = reply.part.and_then(|part| view.parts.iter().find(|held| held.id == part)).map(|part| part.content.text.clone());
        let waits = reply.answered_at.is_none() && reply.kind.waits_for_answer();
        view! {
            <li>
                <p class="small">{format!("{name} · {}", ui.language.date_and_time(reply.said_at))}</p>
                <p><strong>{ui.t(&format!("plan-say-{}", reply.kind.key()))}</strong></p>
                {about.map(|about| view! { <blockquote>{paragraphs(&about)}</blockquote> })}
                {paragraphs(&reply.text)}
                {reply.answer.as_ref().map(|answer| view! { <div class="note">{paragraphs(answer)}</div> })}
                {reply.kind.can_be_taken().then(|| take(ui, view, reply))}
                {waits.then(|| view! {
                    <form method="post" action=format!("/staff/plans/{}/answer", view.plan.id)>
                        <input type="hidden" name="reply" value=reply.id.to_string()/>
                        {fields::area_called(ui, &Values::default(), &Errors::default(), &format!("answer-{}", reply.id), Text::new("answer", "staff-plan-answer"))}
                        <button class="button second" type="submit">{ui.t("button-send")}</button>
                    </form>
                })}
            </li>
        }
    });
    view! {
        <section aria-labelledby="said"><h2 id="said">{ui.t("staff-plan-said")}</h2>
            {view.said.is_empty().then(|| view! { <p>{ui.t("staff-plan-said-none")}</p> })}
            <ol class="timeline">{items.collect_view()}</ol></section>
    }
    .into_any()
}
