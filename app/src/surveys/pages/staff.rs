//! One survey as staff look after it, in English.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::invitations::invitations;
use super::list::{file_field, standing_key};
use super::pictures::pictures;
use super::rules::rules;
use super::written::{add, questions};
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::surveys::consultations::Consultation;
use crate::surveys::groups::Group;
use crate::surveys::model::{Refusal, Survey as Asked};
use crate::surveys::store::{Standing, Survey, Version};
use crate::surveys::writing::Line;

/// All that a survey's page shows.
pub struct One<'a> {
    pub survey: &'a Survey,
    pub read: &'a Result<Asked, Vec<Refusal>>,
    pub lines: &'a [Line],
    pub versions: &'a [Version],
    pub answers: i64,
    pub invited: i64,
    pub spent: i64,
    pub groups: &'a [Group],
    pub consultations: &'a [Consultation],
    pub codes: &'a [String],
    /// The names of the pictures that are kept for it.
    pub pictures: &'a BTreeSet<String>,
    pub note: Option<&'static str>,
    /// What was typed and not taken.
    pub typed: &'a Values,
    pub now: Timestamp,
    pub base: &'a str,
}

pub fn one(ui: &Ui, staff: &Staff, view: &One) -> Page {
    let survey = view.survey;
    let title = crate::surveys::xlsform::title(&survey.book);
    let title = if title.is_empty() { survey.slug.clone() } else { title };
    let at = format!("/staff/surveys/{}", survey.id);
    let standing = survey.standing(!view.versions.is_empty(), view.now);
    let unpublished = view.versions.first().is_none_or(|version| version.book.0 != survey.book.0);
    let body = view! {
        <div class="wide">
            <p><a href="/staff/surveys">{ui.t("staff-survey-list")}</a></p>
            <h1>{title.clone()}</h1>
            <p><span class="tag">{ui.t(standing_key(standing))}</span>" "{ui.t_with("staff-survey-answers", &[("count", value(view.answers as f64))])}
                " · "<bdi dir="ltr">{format!("{}/survey/{}", view.base, survey.slug)}</bdi></p>
            {view.note.map(|key| view! { <p class="danger" role="alert">{ui.t(key)}</p> })}
            {refusals(ui, view.read)}
            <div class="row">
                <form method="post" action=format!("{at}/publish")><button class="button" type="submit" disabled=!unpublished>{ui.t("staff-survey-publish")}</button></form>
                <form method="post" action=format!("{at}/try")><button class="button second" type="submit">{ui.t("staff-survey-try")}</button></form>
                <a href=format!("{at}/results")>{ui.t("staff-survey-results")}</a>
                {(!view.versions.is_empty()).then(|| view! { <a href=format!("{at}/print")>{ui.t("staff-survey-print")}</a> })}
                {["xlsx", "csv", "md"].map(|kind| view! { <a href=format!("{at}/file?kind={kind}")>{kind}</a>" " }).collect_view()}
            </div>
            <h2>{ui.t("staff-survey-questions")}</h2>
            {questions(ui, view)}
            {add(ui, view)}
            {rules(ui, view)}
            {invitations(ui, view)}
            {pictures(ui, view)}
            <h2>{ui.t("staff-survey-replace")}</h2>
            <form method="post" action=format!("{at}/replace") enctype="multipart/form-data" class="card">
                {file_field(ui, &Errors::default())}
                <button class="button second" type="submit">{ui.t("staff-survey-import")}</button>
            </form>
            {(standing != Standing::Closed && !view.versions.is_empty()).then(|| view! {
                <h2>{ui.t("staff-survey-close")}</h2>
                <form method="post" action=format!("{at}/close") class="card">
                    <p>{ui.t("staff-survey-close-text")}</p>
                    <button class="button alarm" type="submit">{ui.t("staff-survey-close")}</button>
                </form>
            })}
        </div>
    };
    Page::staff(title, staff, body.into_any())
}

/// All that is wrong, at once; or what is kept without effect.
pub fn refusals(ui: &Ui, read: &Result<Asked, Vec<Refusal>>) -> AnyView {
    let (key, lines, class) = match read {
        Err(refused) => ("staff-survey-refused", refused, "danger"),
        Ok(asked) if !asked.notices.is_empty() => ("staff-survey-notices", &asked.notices, "note"),
        Ok(_) => return ().into_any(),
    };
    let items = lines.iter().map(|line| refusal(ui, line));
    view! { <div class=class id="refused"><p>{ui.t(key)}</p><ul>{items.collect_view()}</ul></div> }.into_any()
}

pub fn refusal(ui: &Ui, line: &Refusal) -> AnyView {
    let place = [("sheet", value(line.sheet.as_str())), ("row", value(line.row as f64)), ("column", value(line.column.as_str()))];
    view! { <li><strong>{ui.t_with("staff-survey-where", &place)}</strong>" "{ui.t_with(line.key, &[("what", value(line.what.as_str()))])}</li> }.into_any()
}
