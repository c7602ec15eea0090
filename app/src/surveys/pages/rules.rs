//! When a survey is open, for whom, and how it is read.

use leptos::prelude::*;

use super::staff::One;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::Ui;
use crate::surveys::prepared::Prepared;
use crate::surveys::rules::{Ages, Audience};
use crate::surveys::tally;

pub fn date_of(moment: Option<Timestamp>) -> String {
    moment.map(|moment| moment.in_london().date().to_string()).unwrap_or_default()
}

pub fn rules(ui: &Ui, view: &One) -> AnyView {
    let survey = view.survey;
    let mut values = Values::default();
    let options = &survey.settings;
    let mut set = |name: &str, text: String| values.set(name, vec![text]);
    set("audience", survey.audience.clone());
    set("opens", date_of(survey.opens_at));
    set("closes", date_of(survey.closes_at));
    set("most", survey.most_answers.map(|most| most.to_string()).unwrap_or_default());
    set("consultation", survey.consultation_id.map(|id| id.to_string()).unwrap_or_default());
    set("parted", options.parted_by.clone());
    set("why", options.why.clone());
    let lines = options.census.iter().map(|share| format!("{} {} {}", share.question, share.choice, share.percent));
    set("census", lines.collect::<Vec<_>>().join("\n"));
    let lines = options.quotas.iter().map(|quota| format!("{} {} {}", quota.question, quota.choice, quota.most));
    set("quotas", lines.collect::<Vec<_>>().join("\n"));
    set("ages", options.ages.name().to_owned());
    set("consent", options.consent.clone());
    // What was refused stands here as it was typed.
    if view.typed.some("audience").is_some() {
        values = view.typed.clone();
    }
    let audiences: Vec<(String, String)> =
        Audience::ALL.iter().map(|held| (held.name().to_owned(), ui.s(&format!("staff-survey-for-{}", held.name())))).collect();
    let ages: Vec<(String, String)> =
        Ages::ALL.iter().map(|held| (held.name().to_owned(), ui.s(&format!("staff-survey-ages-{}", held.name())))).collect();
    let nothing = (String::new(), ui.s("staff-survey-nothing"));
    let consultations: Vec<(String, String)> = std::iter::once(nothing.clone())
        .chain(view.consultations.iter().map(|one| (one.id.to_string(), one.title.get("en").cloned().unwrap_or_default())))
        .collect();
    let parted: Vec<(String, String)> = std::iter::once(nothing).chain(parting(view)).collect();
    let none = Errors::default();
    view! {
        <h2>{ui.t("staff-survey-rules")}</h2>
        <form method="post" action=format!("/staff/surveys/{}/rules", survey.id) class="card" id="rules">
            {fields::area(ui, &values, &none, Text::new("why", "staff-survey-why"))}
            {fields::area(ui, &values, &none, Text { hint: Some("staff-survey-consent-hint"), ..Text::new("consent", "staff-survey-consent") })}
            {fields::select(ui, &values, "audience", "staff-survey-for", &audiences)}
            {fields::select(ui, &values, "ages", "staff-survey-ages", &ages)}
            {fields::text(ui, &values, &none, Text { kind: "date", ..Text::new("opens", "staff-survey-opens") })}
            {fields::text(ui, &values, &none, Text { kind: "date", ..Text::new("closes", "staff-survey-closes") })}
            {fields::text(ui, &values, &none, Text { width: "short", ..Text::new("most", "staff-survey-most") })}
            {fields::area(ui, &values, &none, Text { hint: Some("staff-survey-quotas-hint"), ..Text::new("quotas", "staff-survey-quotas") })}
            {fields::select(ui, &values, "consultation", "staff-survey-consultation", &consultations)}
            {fields::select(ui, &values, "parted", "staff-survey-parted", &parted)}
            {fields::area(ui, &values, &none, Text { hint: Some("staff-survey-census-hint"), ..Text::new("census", "staff-survey-census-shares") })}
            <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
        </form>
    }
    .into_any()
}

/// Questions that can part the results.
pub fn parting(view: &One) -> Vec<(String, String)> {
    let Ok(asked) = view.read else { return Vec::new() };
    let prepared = Prepared::new(asked.clone());
    tally::countable(&prepared).into_iter().map(|(question, place)| (place.key(), asked.text(&question.label, "en").0.to_owned())).collect()
}
