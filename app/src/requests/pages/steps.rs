//! One question a page.

use leptos::prelude::*;

use super::people::{adults, children};
use super::start::title;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Choice, Text};
use crate::kit::parts::layout::telephone;
use crate::kit::portal::Portal;
use crate::kit::ui::{Ui, value};
use crate::requests::draft::Draft;
use crate::requests::guide::after;
use crate::requests::handlers::{number, outside};
use crate::requests::journey::{ASKERS, CHANNELS, GUIDE, LANGUAGES, PERHAPS, READING_NEEDS, SAY, SHARE, SPOKEN, Step, TIMED, TIMES};
use crate::requests::model::{AGENCIES, raises};
use crate::requests::taking::is_people;
use crate::services::model::NEEDS;

pub struct View<'a> {
    pub draft: &'a Draft,
    pub step: Step,
    pub values: Values,
    pub errors: Errors,
    /// The guided path shows the same question in its own frame.
    pub guide: bool,
    /// From here one returns to the answers.
    pub returning: bool,
}

pub async fn page(ui: &Ui, portal: &Portal, view: View<'_>) -> Result<Page, Error> {
    let View { draft, step, mut values, errors, guide, returning } = view;
    if is_people(step) && values.one("new-id").is_empty() {
        values.set("new-id", vec![portal.chance.id(ui.now).to_string()]);
    }
    let root = if guide { "/guide" } else { "/ask-for-help" };
    let (at, of) =
        if guide { (GUIDE.iter().position(|held| *held == step).map_or(1, |at| at + 1), GUIDE.len()) } else { number(draft, step) };
    let earlier = before(draft, step, guide);
    let place_note =
        if step == Step::Place || earlier == Some(Step::Place) { outside_note(ui, outside(portal, &draft.answers).await?) } else { None };
    let raised = earlier.is_some_and(|earlier| raises(&draft.answers, earlier));
    let count = |number: usize| value(u32::try_from(number).unwrap_or_default());
    let body = view! {
        <div class="narrow">
            <p><a href=back(ui, draft, step, guide)>{ui.t("button-back")}</a></p>
            {fields::error_summary(ui, &errors)}
            {raised.then(|| get_help_now(ui))}
            <p class="step">{ui.t_with("ask-step-of", &[("step", count(at)), ("steps", count(of))])}</p>
            <form id="question" method="post" action=ui.href(&format!("{root}/{}", step.key())) data-step=step.key() novalidate=true>
                {place_note}
                {question(ui, draft, step, &values, &errors)}
                {returning.then(|| view! { <input type="hidden" name="return" value="check"/> })}
                <div class="row">
                    <button class="button" type="submit" name="action" value="continue">
                        {ui.t(if returning { "ask-go-to-check" } else { "button-continue" })}
                    </button>
                    <span id="saved" role="status" data-saved=ui.s("ask-saved")></span>
                </div>
            </form>
            {guide.then(|| view! { <p><a href=ui.href(&format!("/guide/{}", after(step)))>{ui.t("guide-skip")}</a></p> })}
            {(!guide).then(|| view! { <p><a href=ui.href("/ask-for-help/save")>{ui.t("ask-save-link")}</a></p> })}
        </div>
    };
    let heading = title(ui, &format!("ask-{}-title", step.key()), &errors);
    Ok(Page::private(heading, body.into_any()).form("question"))
}

/// The question before this one.
fn before(draft: &Draft, step: Step, guide: bool) -> Option<Step> {
    let order = if guide { GUIDE.to_vec() } else { crate::requests::journey::due(&draft.answers) };
    order.into_iter().take_while(|held| *held < step).last()
}

fn back(ui: &Ui, draft: &Draft, step: Step, guide: bool) -> String {
    let before = before(draft, step, guide);
    let root = if guide { "/guide" } else { "/ask-for-help" };
    ui.href(&before.map_or_else(|| root.to_owned(), |before| format!("{root}/{}", before.key())))
}

/// What was just said speaks of danger: how to get help now, and that it can still be sent.
pub fn get_help_now(ui: &Ui) -> AnyView {
    view! {
        <div class="danger" id="help-now" role="status">
            <p>{ui.t("ask-danger-shown")}</p>
            <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
            <p>{telephone(ui, "safety-worried", &ui.settings.council.phone)}</p>
        </div>
    }
    .into_any()
}

pub fn outside_note(ui: &Ui, outside: Option<Option<String>>) -> Option<AnyView> {
    let text = match outside? {
        Some(council) => ui.t_with("ask-place-outside", &[("council", value(council))]),
        None => ui.t("ask-place-outside-unknown"),
    };
    Some(view! { <p class="note">{text}</p> }.into_any())
}

fn question(ui: &Ui, draft: &Draft, step: Step, values: &Values, errors: &Errors) -> AnyView {
    match step {
        Step::Danger => danger(ui, values, errors),
        Step::Who => who(ui, values, errors),
        Step::Work => work(ui, values, errors),
        Step::Hard => hard(ui, values, errors),
        Step::Help => heading(ui, "ask-help-title", area(ui, values, errors, "help", "ask-help-label", Some("ask-help-hint"))),
        Step::Well => heading(
            ui,
            "ask-well-title",
            [
                area(ui, values, errors, "well", "ask-well-label", None),
                area(ui, values, errors, "network", "ask-well-network-label", Some("ask-well-network-hint")),
            ]
            .into_any(),
        ),
        Step::Children => children(ui, draft, values, errors),
        Step::Adults => adults(ui, draft, values, errors),
        Step::Place => heading(
            ui,
            "ask-place-title",
            [
                fields::text(
                    ui,
                    values,
                    errors,
                    Text { autocomplete: "postal-code", width: "code", ..Text::new("postcode", "ask-place-label") },
                ),
                fields::text(
                    ui,
                    values,
                    errors,
                    Text {
                        optional: true,
                        hint: Some("ask-place-second-hint"),
                        width: "code",
                        ..Text::new("second", "ask-place-second-label")
                    },
                ),
            ]
            .into_any(),
        ),
        Step::You => heading(
            ui,
            "ask-you-title",
            fields::text(
                ui,
                values,
                errors,
                Text { hint: Some("ask-you-hint"), autocomplete: "given-name", ..Text::new("called", "ask-you-label") },
            ),
        ),
        Step::Contact => contact(ui, values, errors),
        Step::ContactDetails => contact_details(ui, draft, values, errors),
        Step::Language => language(ui, values, errors),
        Step::Agreement => agreement(ui, draft, values, errors),
    }
}

fn heading(ui: &Ui, key: &str, inside: AnyView) -> AnyView {
    view! { <h1>{ui.t(key)}</h1>{inside} }.into_any()
}

fn area(ui: &Ui, values: &Values, errors: &Errors, name: &'static str, label: &str, hint: Option<&str>) -> AnyView {
    fields::area(ui, values, errors, Text { hint, optional: true, ..Text::new(name, label) })
}

fn options<'a>(ui: &Ui, held: &[&'a str], prefix: &str) -> Vec<(&'a str, AnyView)> {
    held.iter().map(|held| (*held, ui.t(&format!("{prefix}{held}")))).collect()
}

fn danger(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    view! {
        {fields::choice(ui, values, errors, Choice {
            name: "danger", legend: "ask-danger-title", hint: Some("ask-danger-hint"), many: false, heading: true,
            options: options(ui, &["now", "worried", "no"], "ask-danger-"),
        })}
        <div class="danger" data-shown-for="danger">
            <p>{ui.t("ask-danger-shown")}</p>
            <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
            <p>{telephone(ui, "safety-worried", &ui.settings.council.phone)}</p>
        </div>
    }
    .into_any()
}

fn who(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    view! {
        {fields::choice(ui, values, errors, Choice {
            name: "asker", legend: "ask-who-title", hint: None, many: false, heading: true, options: options(ui, &ASKERS, "ask-who-"),
        })}
        <p class="hint">{ui.t("ask-who-young-person-note")}</p>
        <p class="hint">{ui.t("ask-who-professional-note")}</p>
    }
    .into_any()
}

fn work(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    let nothing = (String::new(), String::new());
    let agencies: Vec<(String, String)> =
        std::iter::once(nothing).chain(AGENCIES.iter().map(|agency| ((*agency).to_owned(), ui.s(&format!("agency-{agency}"))))).collect();
    let text = |kind, autocomplete, name, label| fields::text(ui, values, errors, Text { kind, autocomplete, ..Text::new(name, label) });
    view! {
        <h1>{ui.t("ask-work-title")}</h1>
        {text("text", "name", "work-name", "ask-work-name")}
        {text("text", "organization-title", "work-role", "ask-work-role")}
        {fields::inline_error(ui, errors, "work-agency")}
        {fields::select(ui, values, "work-agency", "ask-work-agency", &agencies)}
        {text("tel", "tel", "work-phone", "ask-work-phone")}
        {text("email", "email", "work-email", "ask-work-email")}
        {fields::choice(ui, values, errors, Choice {
            name: "work-spoken", legend: "ask-work-spoken", hint: None, many: false, heading: false, options: options(ui, &SPOKEN, "ask-work-spoken-"),
        })}
        {area(ui, values, errors, "work-why", "ask-work-why", None)}
        <p class="note">{ui.t("ask-work-for-family")}</p>
    }
    .into_any()
}

fn hard(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    view! {
        {fields::choice(ui, values, errors, Choice {
            name: "hard", legend: "ask-hard-title", hint: Some("ask-hard-hint"), many: true, heading: true, options: options(ui, &NEEDS, "need-"),
        })}
        {area(ui, values, errors, "words", "ask-hard-words-label", Some("ask-hard-words-hint"))}
    }
    .into_any()
}

fn contact(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    let held: Vec<&str> = CHANNELS.into_iter().chain(["none"]).collect();
    fields::choice(
        ui,
        values,
        errors,
        Choice {
            name: "contact",
            legend: "ask-contact-title",
            hint: Some("ask-contact-hint"),
            many: true,
            heading: true,
            options: options(ui, &held, "ask-contact-"),
        },
    )
}

fn contact_details(ui: &Ui, draft: &Draft, values: &Values, errors: &Errors) -> AnyView {
    let chosen = draft.answers.of(Step::Contact);
    let has = |channel: &str| chosen.has("contact", channel);
    let choice = |name, legend, held: &[&'static str], prefix: &str| {
        let options = options(ui, held, prefix);
        fields::choice(ui, values, errors, Choice { name, legend, hint: None, many: false, heading: false, options })
    };
    let field = |name, label, kind, autocomplete| fields::text(ui, values, errors, Text { kind, autocomplete, ..Text::new(name, label) });
    let times = |at: usize| {
        let (channel, name) = TIMED[at];
        let (legend, options) = (format!("ask-contact-when-{channel}"), options(ui, &TIMES, "ask-contact-"));
        fields::choice(
            ui,
            values,
            errors,
            Choice { name, legend: &legend, hint: Some("ask-contact-when-hint"), many: true, heading: false, options },
        )
    };
    view! {
        <h1>{ui.t("ask-contact-details-title")}</h1>
        {has("call").then(|| [field("phone", "ask-contact-phone", "tel", "tel"), times(0)])}
        {has("text").then(|| [field("text", "ask-contact-text-number", "tel", "tel"), times(1)])}
        {has("email").then(|| [field("email", "ask-contact-address", "email", "email"), times(2)])}
        {has("letter").then(|| fields::area(ui, values, errors, Text::new("letter", "ask-contact-letter-address")))}
        {fields::text(ui, values, errors, Text { hint: Some("ask-contact-times-hint"), optional: true, ..Text::new("times", "ask-contact-times-label") })}
        {has("call").then(|| choice("message", "ask-contact-message", &["yes", "no"], ""))}
        {choice("say", "ask-contact-say", &SAY, "ask-contact-")}
        {has("email").then(|| fields::choice(ui, values, errors, Choice {
            name: "send-reference", legend: "ask-sent-reference", hint: Some("ask-contact-send-code-hint"), many: true, heading: false,
            options: vec![("yes", ui.t("ask-contact-send-code"))],
        }))}
    }
    .into_any()
}

fn language(ui: &Ui, values: &Values, errors: &Errors) -> AnyView {
    let languages = || {
        LANGUAGES
            .iter()
            .map(|(code, name)| {
                let label = if name.is_empty() { ui.s("ask-language-other") } else { (*name).to_owned() };
                ((*code).to_owned(), label)
            })
            .collect::<Vec<_>>()
    };
    let mut chosen = values.clone();
    for name in ["spoken", "read"] {
        if chosen.one(name).is_empty() {
            chosen.set(name, vec![ui.language.code.clone()]);
        }
    }
    view! {
        <h1>{ui.t("ask-language-title")}</h1>
        {fields::inline_error(ui, errors, "spoken")}
        {fields::select(ui, &chosen, "spoken", "ask-language-spoken", &languages())}
        {fields::select(ui, &chosen, "read", "ask-language-read", &languages())}
        {fields::text(ui, values, errors, Text { hint: Some("ask-language-other-hint"), optional: true, ..Text::new("other", "ask-language-other-label") })}
        {fields::choice(ui, values, errors, Choice {
            name: "needs", legend: "ask-language-needs", hint: None, many: true, heading: false, options: options(ui, &READING_NEEDS, "ask-language-"),
        })}
    }
    .into_any()
}

fn agreement(ui: &Ui, draft: &Draft, values: &Values, errors: &Errors) -> AnyView {
    let today = ui.now.in_london().date();
    let asker = draft.answers.asker();
    let older = draft.answers.children().iter().any(|child| child.years(today).is_some_and(|years| years >= 12));
    view! {
        <h1>{ui.t("ask-agreement-title")}</h1>
        {fields::choice(ui, values, errors, Choice {
            name: "help", legend: if asker == "relative" || asker == "professional" { "ask-agreement-help-relative" } else { "ask-agreement-help" }, hint: None, many: false, heading: false, options: options(ui, &["yes", "talk"], "ask-agreement-help-"),
        })}
        {fields::choice(ui, values, errors, Choice {
            name: "share", legend: "ask-agreement-share-title", hint: Some("ask-agreement-share-hint"), many: true, heading: false,
            options: options(ui, &SHARE, "ask-agreement-share-"),
        })}
        <p class="note">{ui.t("ask-agreement-law")}</p>
        {(asker == "relative").then(|| fields::choice(ui, values, errors, Choice {
            name: "family-knows", legend: "ask-agreement-family", hint: Some("ask-agreement-family-hint"), many: false, heading: false,
            options: options(ui, &PERHAPS, ""),
        }))}
        {(older && asker != "young-person").then(|| fields::choice(ui, values, errors, Choice {
            name: "child-knows", legend: "ask-agreement-child", hint: Some("ask-agreement-child-hint"), many: false, heading: false,
            options: options(ui, &PERHAPS, ""),
        }))}
    }
    .into_any()
}
