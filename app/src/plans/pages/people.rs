//! Who is on a plan, and what each of them may see.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::plans::explained::Explained;
use crate::plans::model::{Kind, PersonKind};
use crate::plans::people::Person;
use crate::plans::store::{Part, Plan};

pub struct View<'a> {
    pub plan: &'a Plan,
    pub people: &'a [Person],
    /// Who may see which part.
    pub grants: &'a [(Uuid, Uuid)],
    /// The id of whoever the form adds: sent twice, they are added once.
    pub form: Uuid,
    pub values: &'a Values,
    pub errors: &'a Errors,
}

pub fn list(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let View { plan, people, grants, form, values, errors } = view;
    let rows = people.iter().map(|person| {
        let count = grants.iter().filter(|(held, _)| *held == person.id).count();
        let name = person.details.name.clone();
        let what = match person.ended_at {
            Some(at) => ui.t_with("staff-person-ended", &[("date", value(ui.language.date_and_time(at)))]),
            None => ui.t_with("staff-person-parts", &[("count", value(count as f64))]),
        };
        let title = if person.ended_at.is_some() {
            view! { <span>{name}</span> }.into_any()
        } else {
            view! { <a href=format!("/staff/plan-people/{}", person.id)>{name}</a> }.into_any()
        };
        view! { <li class="card"><h2>{title}</h2><p>{ui.t(&format!("staff-person-{}", person.kind.key()))}" · "{person.details.relation.clone()}</p><p>{what}</p></li> }
    });
    let kinds = PersonKind::ALL.map(|kind| (kind.key().to_owned(), ui.s(&format!("staff-person-{}", kind.key())))).to_vec();
    let languages: Vec<_> = ui.words.languages().iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <p><a href=format!("/staff/plans/{}", plan.id)>{ui.t_with("staff-plan-title", &[("reference", value(grouped(&plan.reference)))])}</a></p>
            <h1>{ui.t("staff-plan-people")}</h1>
            <p>{ui.t("staff-people-text")}</p>
            <ul class="cards">{rows.collect_view()}</ul>
            <form method="post" action=format!("/staff/plans/{}/people", plan.id) class="card" id="add-person">
                <h2>{ui.t("staff-person-add")}</h2>
                <input type="hidden" name="form" value=form.to_string()/>
                {fields::text(ui, values, errors, Text::new("name", "staff-person-name"))}
                {fields::select(ui, values, "kind", "staff-person-kind", &kinds)}
                {fields::text(ui, values, errors, Text { optional: true, ..Text::new("relation", "staff-person-relation") })}
                {fields::select(ui, values, "language", "staff-person-language", &languages)}
                {fields::area(ui, values, errors, Text { optional: true, hint: Some("staff-person-reason-hint"), ..Text::new("reason", "staff-person-reason") })}
                <div class="option">
                    <input id="screen-only" type="checkbox" name="screen-only" value="yes" checked=values.has("screen-only", "yes")/>
                    <label for="screen-only">{ui.t("staff-person-screen-only")}</label>
                </div>
                <button class="button" type="submit">{ui.t("staff-person-add")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-plan-people"), staff, body.into_any())
}

/// One person of a plan, as their worker sees them.
pub struct One<'a> {
    pub plan: &'a Plan,
    pub person: &'a Person,
    pub parts: &'a [Part],
    pub given: &'a [Uuid],
    pub explained: &'a [Explained],
    /// Something is published, so it can have been explained.
    pub is_published: bool,
    pub form: Uuid,
    pub values: &'a Values,
    pub errors: &'a Errors,
}

/// A tick for each part. What is not on the page is left as it is.
pub fn one(ui: &Ui, staff: &Staff, view: &One) -> Page {
    let One { plan, person, parts, given, .. } = view;
    let id = person.id;
    let name = value(person.details.name.as_str());
    let group = |kind: Kind| {
        let parts: Vec<_> = parts.iter().filter(|part| part.kind == kind).collect();
        if parts.is_empty() {
            return ().into_any();
        }
        let ticks = parts.into_iter().map(|part| {
            let tick = format!("part-{}", part.id);
            view! {
                <input type="hidden" name="shown" value=part.id.to_string()/>
                <div class="option">
                    <input id=tick.clone() type="checkbox" name="part" value=part.id.to_string() checked=given.contains(&part.id)/>
                    <label for=tick>{part.content.text.clone()}" "{part.content.who.clone()}</label>
                </div>
            }
        });
        view! { <fieldset class="field"><legend>{ui.t(&format!("plan-part-{}", kind.key()))}</legend>{ticks.collect_view()}</fieldset> }
            .into_any()
    };
    let reason = person.details.reason.clone();
    let body = view! {
        <div class="wide two">
            <div>
                {fields::error_summary(ui, view.errors)}
                <p><a href=format!("/staff/plans/{}/people", plan.id)>{ui.t("staff-plan-people")}</a></p>
                <h1>{ui.t_with("staff-person-title", &[("name", name.clone())])}</h1>
                {(!reason.is_empty()).then(|| view! { <p class="note"><strong>{ui.t("staff-person-reason")}</strong>" "{reason}</p> })}
                <form method="post" action=format!("/staff/plan-people/{id}") id="access">
                    {Kind::ALL.into_iter().map(group).collect_view()}
                    <button class="button" type="submit">{ui.t("staff-person-save")}</button>
                </form>
            </div>
            <div>
                <p><a class="button second" href=format!("/staff/plan-people/{id}/as")>{ui.t_with("staff-person-as", &[("name", name)])}</a></p>
                {person.screen_only.then(|| view! { <p class="note">{ui.t("staff-person-screen-only")}</p> })}
                <form method="post" action=format!("/staff/plan-people/{id}/card") class="card">
                    <p>{ui.t(if person.proved { "staff-person-proved" } else { "staff-card-text" })}</p>
                    <button class="button second" type="submit">{ui.t("staff-card-make")}</button>
                </form>
                {person.proved.then(|| view! {
                    <form method="post" action=format!("/staff/plan-people/{id}/forget") class="card">
                        <p>{ui.t("staff-person-forget-text")}</p>
                        <button class="button second" type="submit">{ui.t("staff-person-forget")}</button>
                    </form>
                })}
                {view.is_published.then(|| explained(ui, view))}
                <form method="post" action=format!("/staff/plan-people/{id}/end") class="card">
                    <p>{ui.t("staff-person-end-text")}</p>
                    <button class="button alarm" type="submit">{ui.t("staff-person-end")}</button>
                </form>
            </div>
        </div>
    };
    Page::staff(ui.s("staff-plan-people"), staff, body.into_any())
}

/// When the plan was explained, and by whom.
fn explained(ui: &Ui, view: &One) -> AnyView {
    let before = view.explained.iter().map(|held| {
        let day = held.day.parse().map(|day| ui.language.day(day)).unwrap_or_default();
        view! { <li>{day}" · "{held.by.clone()}" · "{ui.t_with("staff-explained-version", &[("number", value(held.version as f64))])}</li> }
    });
    view! {
        <form method="post" action=format!("/staff/plan-people/{}/explained", view.person.id) class="card" id="explained">
            <h2>{ui.t("staff-explained-title")}</h2>
            <ul>{before.collect_view()}</ul>
            <input type="hidden" name="form" value=view.form.to_string()/>
            {fields::text(ui, view.values, view.errors, Text { kind: "date", width: "short", ..Text::new("day", "staff-plan-day") })}
            {fields::text(ui, view.values, view.errors, Text { hint: Some("staff-explained-hint"), ..Text::new("by", "staff-explained-by") })}
            <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
        </form>
    }
    .into_any()
}

/// The card's code: shown once, to be handed over.
pub fn card(ui: &Ui, staff: &Staff, person: &Person, card: &str) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t_with("staff-card-title", &[("name", value(person.details.name.as_str()))])}</h1>
            <p class="big-code" id="card-code">{grouped(card)}</p>
            <p>{ui.t("staff-card-hand-over")}</p>
            <p>{format!("{}/my-plan", ui.settings.site.base_url)}</p>
            <p><a class="button" href=format!("/staff/plan-people/{}", person.id)>{ui.t("button-back")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-plan-people"), staff, body.into_any())
}
