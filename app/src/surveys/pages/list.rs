//! All surveys, consultations and groups, for staff.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::consultations::Consultation;
use crate::surveys::groups::Group;
use crate::surveys::store::{Listed, Standing};

pub struct List<'a> {
    pub rows: &'a [Listed],
    pub consultations: &'a [Consultation],
    pub groups: &'a [Group],
    pub now: Timestamp,
}

pub fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Unpublished => "staff-survey-is-draft",
        Standing::NotYet => "staff-survey-is-waiting",
        Standing::Open => "staff-survey-is-open",
        Standing::Closed => "staff-survey-is-closed",
    }
}

pub fn list(ui: &Ui, staff: &Staff, list: &List, values: &Values, errors: &Errors) -> Page {
    let rows = list.rows.iter().map(|Listed { survey, published, answers }| {
        let title = crate::surveys::xlsform::title(&survey.book);
        let title = if title.is_empty() { survey.slug.clone() } else { title };
        view! {
            <li class="card">
                <h2><a href=format!("/staff/surveys/{}", survey.id)>{title}</a></h2>
                <p><span class="tag">{ui.t(standing_key(survey.standing(*published, list.now)))}</span>" "{ui.t_with("staff-survey-answers", &[("count", value(*answers as f64))])}</p>
            </li>
        }
    });
    let consultations = list.consultations.iter().map(|one| {
        let title = one.title.get("en").cloned().unwrap_or_default();
        view! { <li><a href=format!("/staff/consultations/{}", one.id)>{title}</a></li> }
    });
    let groups = list.groups.iter().map(|group| {
        view! { <li><a href=format!("/staff/survey-groups/{}", group.id)>{group.name.clone()}</a>" ("{group.members.to_string()}")"</li> }
    });
    let begin = |name: &'static str, label: &'static str, button: &'static str| {
        view! {
            <form method="post" action="/staff/surveys" class="card">
                {fields::text(ui, values, errors, Text::new(name, label))}
                <button class="button" type="submit">{ui.t(button)}</button>
            </form>
        }
    };
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-survey-list")}</h1>
            <ul class="cards">{rows.collect_view()}</ul>
            <h2>{ui.t("staff-survey-new")}</h2>
            {begin("title", "staff-survey-title", "staff-survey-begin")}
            <form method="post" action="/staff/surveys/import" enctype="multipart/form-data" class="card">
                {file_field(ui, errors)}
                <button class="button second" type="submit">{ui.t("staff-survey-import")}</button>
            </form>
            <h2>{ui.t("staff-survey-consultations")}</h2>
            <ul>{consultations.collect_view()}</ul>
            {begin("consultation", "staff-survey-title", "staff-survey-begin")}
            <h2>{ui.t("staff-survey-groups")}</h2>
            <ul>{groups.collect_view()}</ul>
            {begin("group", "staff-survey-group-name", "staff-survey-begin")}
        </div>
    };
    Page::staff(ui.s("staff-survey-list"), staff, body.into_any())
}

pub fn file_field(ui: &Ui, errors: &Errors) -> AnyView {
    let wrong = errors.of("file").is_some();
    view! {
        <div class=if wrong { "field wrong" } else { "field" }>
            <label for="file">{ui.t("staff-survey-file")}</label>
            <p class="hint" id="file-hint">{ui.t("staff-survey-file-hint")}</p>
            {fields::inline_error(ui, errors, "file")}
            <input id="file" type="file" name="file" accept=".xlsx,.csv,.md" aria-describedby="file-hint"/>
        </div>
    }
    .into_any()
}
