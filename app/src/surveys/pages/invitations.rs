//! Invitations of a survey: by email, on paper, as a picture.

use leptos::prelude::*;

use super::staff::One;
use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::parts::fields::{self, Text, list_option};
use crate::kit::parts::pictures;
use crate::kit::ui::{Ui, value};

pub fn invitations(ui: &Ui, view: &One) -> AnyView {
    let survey = view.survey;
    let at = format!("/staff/surveys/{}", survey.id);
    let groups: String = view.groups.iter().map(|group| list_option(&group.id.to_string(), &group.name, false)).collect();
    let languages: Vec<(String, String)> =
        ui.words.languages().iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    let counts = [("invited", value(view.invited as f64)), ("spent", value(view.spent as f64))];
    let codes = view.codes.iter().map(|code| {
        let address = format!("{}/survey/{}?i={code}", view.base, survey.slug);
        view! { <li class="card">{pictures::qr(&address)}<p><bdi dir="ltr">{grouped(code)}</bdi></p><p class="small"><bdi dir="ltr">{address}</bdi></p></li> }
    });
    view! {
        <h2>{ui.t("staff-survey-invitations")}</h2>
        <p>{ui.t_with("staff-survey-invited", &counts)}</p>
        {(!view.codes.is_empty()).then(|| view! { <p class="note">{ui.t("staff-survey-codes-once")}</p><ul class="cards">{codes.collect_view()}</ul> })}
        {(!view.groups.is_empty()).then(|| view! {
            <form method="post" action=format!("{at}/invite") class="card">
                <div class="field"><label for="group">{ui.t("staff-survey-group-name")}</label><select id="group" name="group" inner_html=groups></select></div>
                <div class="row">
                    <button class="button second" type="submit">{ui.t("staff-survey-invite")}</button>
                    <button class="button second" type="submit" name="remind" value="yes">{ui.t("staff-survey-remind")}</button>
                </div>
            </form>
        })}
        <form method="post" action=format!("{at}/invite") class="card">
            {fields::text(ui, &Values::default(), &Errors::default(), Text { width: "short", ..Text::new("codes", "staff-survey-codes") })}
            <button class="button second" type="submit">{ui.t("staff-survey-make-codes")}</button>
        </form>
        <form method="post" action=format!("{at}/paper") class="card">
            {fields::text(ui, &Values::default(), &Errors::default(), Text { width: "code", optional: true, ..Text::new("code", "staff-survey-paper-code") })}
            {fields::select(ui, &Values::default(), "sheet", "staff-survey-paper-language", &languages)}
            <button class="button second" type="submit">{ui.t("staff-survey-paper")}</button>
        </form>
    }
    .into_any()
}
