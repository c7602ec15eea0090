//! What is around a family's plan: how to read it, how to come back to it, and which of several it is.

use leptos::prelude::*;

use super::family::View;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::{Ui, value};
use crate::plans::people::Person;

pub fn tools(ui: &Ui) -> AnyView {
    view! {
        <div class="row screen">
            <a class="button second" href=ui.href("/my-plan/dates.ics")>{ui.t("plan-dates")}</a>
            <button class="button second" type="button" hidden=true data-print="yes">{ui.t("button-print")}</button>
            <button class="button second" type="button" hidden=true data-listen=ui.s("plan-listen") data-stop=ui.s("plan-listen-stop")>{ui.t("plan-listen")}</button>
        </div>
    }
    .into_any()
}

/// The field of an address, as far as the portal can reach one.
pub fn contact(ui: &Ui, values: &Values, errors: &Errors, hint: Option<&'static str>) -> AnyView {
    let texts = ui.settings.mail.sends_texts();
    let (label, kind, autocomplete) =
        if texts { ("plan-contact-label", "text", "username") } else { ("plan-email-label", "email", "email") };
    fields::text(ui, values, errors, Text { hint, kind, autocomplete, ..Text::new("contact", label) })
}

/// With a card alone: an address of one's own, or a key of this device, opens the plan next time.
pub fn coming_back(ui: &Ui, view: &View) -> AnyView {
    if view.person.screen_only {
        return ().into_any();
    }
    view! {
        {(!view.person.proved).then(|| use_contact(ui, view))}
        {view.keys.map(|count| keys(ui, count))}
    }
    .into_any()
}

fn use_contact(ui: &Ui, view: &View) -> AnyView {
    let here = view.errors.of("contact").is_some();
    let key = if ui.settings.mail.sends_texts() { "plan-use-contact" } else { "plan-use-email" };
    view! {
        <details class="filters screen" open=here>
            <summary>{ui.t(key)}</summary>
            <p>{ui.t("plan-use-email-text")}</p>
            <form id="use-contact" method="post" action=ui.href("/my-plan/sign-in")>
                {contact(ui, view.values, view.errors, None)}
                <button class="button second" type="submit">{ui.t("plan-email-button")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// A key of this device: the finger, face or screen lock opens the plan.
fn keys(ui: &Ui, count: i64) -> AnyView {
    view! {
        <details class="filters screen">
            <summary>{ui.t("plan-key")}</summary>
            <p>{ui.t("plan-key-text")}</p>
            {key_button(ui, "/my-plan/key", "plan-key-make", true)}
            {(count > 0).then(|| view! {
                <p>{ui.t_with("plan-key-count", &[("count", value(count as f64))])}</p>
                <form method="post" action=ui.href("/my-plan/key/end")><button class="button second" type="submit">{ui.t("plan-key-end")}</button></form>
            })}
        </details>
    }
    .into_any()
}

/// A button that asks the device for a key, or to make one. Without script there is none to ask.
pub fn key_button(ui: &Ui, path: &str, key: &str, makes: bool) -> AnyView {
    view! {
        <p class="no-script small">{ui.t("plan-key-no-script")}</p>
        <button class="button second" type="button" hidden=true data-key=ui.href(path) data-makes=makes.then_some("yes") data-then=ui.href("/my-plan") data-failed=ui.s("plan-key-failed")>{ui.t(key)}</button>
        <p role="status" class="small"></p>
    }
    .into_any()
}

/// Somebody who is on several plans chooses one.
pub fn choose(ui: &Ui, people: &[Person]) -> Page {
    let buttons = people.iter().map(|person| {
        // The name under which each plan knows them, and what they are to the child there.
        let relation = person.details.relation.clone();
        let label = if relation.is_empty() { person.details.name.clone() } else { format!("{} · {relation}", person.details.name) };
        view! {
            <form method="post" action=ui.href("/my-plan/choose")>
                <input type="hidden" name="person" value=person.id.to_string()/>
                <button class="button" type="submit">{label}</button>
            </form>
        }
    });
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("plan-choose-title")}</h1>
            <p>{ui.t("plan-choose-lead")}</p>
            {buttons.collect_view()}
            <form method="post" action=ui.href("/my-plan/out")><button class="button second" type="submit">{ui.t("plan-out")}</button></form>
        </div>
    };
    Page::private(ui.s("plan-choose-title"), body.into_any())
}
