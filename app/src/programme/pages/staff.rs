//! Pages, notices and pictures as staff look after them, in English.

use leptos::prelude::*;
use uuid::Uuid;

use super::articles::words;
use crate::kit::form::{Errors, Values};
use crate::kit::notices::Notice;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::languages::in_each;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::programme::articles::{Article, Found};
use crate::programme::model::path;

/// A line for each page: its address, its English title, and which languages staff wrote.
pub fn list(ui: &Ui, staff: &Staff, lines: &[(String, String, Vec<String>)], values: &Values, errors: &Errors) -> Page {
    let rows = lines.iter().map(|(slug, title, written)| {
        let written = if written.is_empty() { ui.t("staff-pages-built-in") } else { written.join(", ").into_any() };
        view! {
            <tr>
                <th scope="row"><a href=format!("/staff/pages/{slug}")>{title.clone()}</a></th>
                <td><a href=path(slug)>{path(slug)}</a></td>
                <td>{written}</td>
            </tr>
        }
    });
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-pages-title")}</h1>
            <ul class="menu"><li><a href="/staff/notices">{ui.t("staff-notices-title")}</a></li><li><a href="/staff/pictures">{ui.t("staff-pictures-title")}</a></li></ul>
            <div class="scroll"><table>
                <thead><tr><th scope="col">{ui.t("staff-pages-page")}</th><th scope="col">{ui.t("staff-pages-address")}</th><th scope="col">{ui.t("staff-pages-written")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table></div>
            <form method="post" action="/staff/pages" class="card" id="new">
                {fields::text(ui, values, errors, Text::new("title", "staff-pages-new"))}
                <button class="button" type="submit">{ui.t("staff-survey-begin")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-pages-title"), staff, body.into_any())
}

pub struct One<'a> {
    pub slug: &'a str,
    pub language: &'a str,
    pub revisions: &'a [Article],
    /// What readers see now.
    pub shown: Option<&'a Found>,
    /// What was typed, to be looked at; nothing of it is kept.
    pub preview: Option<Found>,
    pub note: Option<&'static str>,
    pub values: &'a Values,
    pub errors: &'a Errors,
}

pub fn one(ui: &Ui, staff: &Staff, view: &One) -> Page {
    let at = format!("/staff/pages/{}", view.slug);
    let ways = ui.words.languages().iter().map(|language| {
        let here = (language.code == view.language).then_some("true");
        view! { <li><a href=format!("{at}?language={}", language.code) lang=language.code.clone() aria-current=here>{language.name.clone()}</a></li> }
    });
    let reader = ui.in_language(view.language);
    let looked_at = view.preview.as_ref().or(view.shown);
    let heading = if view.preview.is_some() { "staff-pages-preview" } else { "staff-pages-now" };
    let text = |field: Text| fields::text(ui, view.values, view.errors, field);
    let body = view! {
        <div class="wide">
            <p><a href="/staff/pages">{ui.t("staff-pages-title")}</a></p>
            {view.note.map(|key| view! { <p class="note" role="status">{ui.t(key)}</p> })}
            {fields::error_summary(ui, view.errors)}
            <h1>{view.shown.map_or_else(|| view.slug.to_owned(), |found| found.title.clone())}</h1>
            <nav aria-label=ui.s("staff-news-languages")><ul class="menu">{ways.collect_view()}</ul></nav>
            <form method="post" action=at.clone() class="card" id="page">
                <input type="hidden" name="language" value=view.language.to_owned()/>
                <input type="hidden" name="revision" value=view.values.one("revision").to_owned()/>
                {text(Text::new("title", "staff-training-course-title"))}
                {fields::area(ui, view.values, view.errors, Text { hint: Some("staff-pages-words-hint"), width: "tall", ..Text::new("words", "staff-news-text") })}
                {text(Text { kind: "date", width: "short", optional: true, hint: Some("staff-pages-from-hint"), ..Text::new("day", "staff-pages-from") })}
                {text(Text { kind: "time", width: "short", optional: true, ..Text::new("hour", "staff-training-hour") })}
                <div class="row">
                    <button class="button second" type="submit" name="do" value="preview">{ui.t("staff-pages-look")}</button>
                    <button class="button" type="submit" name="do" value="save">{ui.t("staff-survey-save")}</button>
                </div>
            </form>
            {looked_at.map(|found| view! {
                <h2>{ui.t(heading)}</h2>
                <article class="card" lang=view.language.to_owned() dir=reader.language.direction()>
                    <p class="lead">{found.title.clone()}</p>
                    {words(&reader, found, "prose")}
                </article>
            })}
            {history(ui, view, &at)}
        </div>
    };
    Page::staff(view.slug.to_owned(), staff, body.into_any())
}

fn history(ui: &Ui, view: &One, at: &str) -> AnyView {
    let rows = view.revisions.iter().map(|article| {
        let again = format!("{at}?language={}&revision={}", view.language, article.revision);
        let state = if article.from_at > ui.now { "staff-pages-later" } else { "staff-pages-since" };
        let state = ui.t_with(state, &[("date", value(ui.language.date_and_time(article.from_at)))]);
        let title = if article.words.is_empty() { ui.t("staff-pages-taken-back") } else { article.title.clone().into_any() };
        view! { <tr><th scope="row">{article.revision}</th><td>{title}</td><td>{state}</td><td><a href=again>{ui.t("staff-pages-again")}</a></td></tr> }
    });
    if view.revisions.is_empty() {
        return ().into_any();
    }
    view! { <h2>{ui.t("staff-pages-history")}</h2><div class="scroll"><table id="history"><tbody>{rows.collect_view()}</tbody></table></div> }.into_any()
}

pub fn notices(ui: &Ui, staff: &Staff, notices: &[Notice], values: &Values, errors: &Errors) -> Page {
    let lines = notices.iter().map(|notice| {
        let when =
            [("from", value(ui.language.date_and_time(notice.from_at))), ("until", value(ui.language.date_and_time(notice.until_at)))];
        view! {
            <li class="card">
                <p>{notice.said("en").map(|(words, _)| words.to_owned())}</p>
                <p class="small">{ui.t_with("staff-notices-when", &when)}</p>
                <form method="post" action="/staff/notices">
                    <input type="hidden" name="end" value=notice.id.to_string()/>
                    <button class="button second" type="submit">{ui.t("staff-notices-end")}</button>
                </form>
            </li>
        }
    });
    let text = |field: Text| fields::text(ui, values, errors, field);
    let when = |name: &'static str, label: &'static str, kind: &'static str| text(Text { kind, width: "short", ..Text::new(name, label) });
    let body = view! {
        <div class="wide">
            <p><a href="/staff/pages">{ui.t("staff-pages-title")}</a></p>
            {fields::error_summary_to(ui, errors, |field| if field == "words" { "words-en".to_owned() } else { field.to_owned() })}
            <h1>{ui.t("staff-notices-title")}</h1>
            <p>{ui.t("staff-notices-how")}</p>
            <ul class="cards">{lines.collect_view()}</ul>
            <form method="post" action="/staff/notices" class="card" id="notice">
                {in_each(ui, values, errors, "words", "staff-notices-words", 3)}
                {when("from-day", "staff-notices-from", "date")}
                {when("from-hour", "staff-training-hour", "time")}
                {when("until-day", "staff-notices-until", "date")}
                {when("until-hour", "staff-notices-until-hour", "time")}
                <button class="button" type="submit">{ui.t("staff-notices-show")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-notices-title"), staff, body.into_any())
}

/// `pictures`: identifier and what each shows.
pub fn pictures(ui: &Ui, staff: &Staff, pictures: &[(Uuid, String)], values: &Values, errors: &Errors) -> Page {
    let held = pictures.iter().map(|(id, shows)| {
        let markdown = format!("![{shows}](/pictures/{id})");
        view! {
            <li class="card">
                <img src=format!("/pictures/{id}") alt=shows.clone() class="thumbnail" loading="lazy"/>
                <p><code>{markdown}</code></p>
            </li>
        }
    });
    let body = view! {
        <div class="wide">
            <p><a href="/staff/pages">{ui.t("staff-pages-title")}</a></p>
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-pictures-title")}</h1>
            <p>{ui.t("staff-pictures-how")}</p>
            <form method="post" action="/staff/pictures" enctype="multipart/form-data" class="card" id="picture-form">
                {fields::text(ui, values, errors, Text { hint: Some("staff-pictures-shows-hint"), ..Text::new("shows", "staff-pictures-shows") })}
                <div class="field">
                    <label for="picture">{ui.t("staff-survey-picture")}</label>
                    <p class="hint" id="picture-hint">{ui.t("staff-survey-picture-hint")}</p>
                    {fields::inline_error(ui, errors, "picture")}
                    <input id="picture" type="file" name="picture" accept="image/png,image/jpeg,image/webp" aria-describedby="picture-hint"/>
                </div>
                <button class="button" type="submit">{ui.t("staff-survey-add")}</button>
            </form>
            <ul class="cards">{held.collect_view()}</ul>
        </div>
    };
    Page::staff(ui.s("staff-pictures-title"), staff, body.into_any())
}
