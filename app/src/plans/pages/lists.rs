//! Lists beside the plans: plain words, the glossary, and what a translator was given.

use leptos::prelude::*;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::kit::words::Language;
use crate::plans::glossary::Term;
use crate::plans::plain_words::PlainWord;
use crate::plans::translators::Task;

pub fn plain_words(ui: &Ui, staff: &Staff, words: &[PlainWord], values: &Values, errors: &Errors) -> Page {
    let rows = words.iter().map(|(word, plain)| {
        let label = ui.s_with("staff-list-remove", &[("what", value(word.as_str()))]);
        view! {
            <tr><th scope="row">{word.clone()}</th><td>{plain.clone()}</td><td>
                <form method="post" action="/staff/plain-words"><button class="quiet" type="submit" name="remove" value=word.clone() aria-label=label>{ui.t("button-remove")}</button></form>
            </td></tr>
        }
    });
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-plain-title")}</h1>
            <p>{ui.t("staff-plain-text")}</p>
            <form method="post" action="/staff/plain-words" class="card" id="add-word">
                {fields::text(ui, values, errors, Text::new("word", "staff-plain-word"))}
                {fields::text(ui, values, errors, Text::new("plain", "staff-plain-plain"))}
                <button class="button" type="submit">{ui.t("staff-plan-save")}</button>
            </form>
            <table>
                <thead><tr><th scope="col">{ui.t("staff-plain-word")}</th><th scope="col">{ui.t("staff-plain-plain")}</th><td></td></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    };
    Page::staff(ui.s("staff-plain-title"), staff, body.into_any())
}

pub fn glossary(ui: &Ui, staff: &Staff, language: Option<&Language>, terms: &[Term], values: &Values, errors: &Errors) -> Page {
    let others = ui.words.languages().iter().filter(|held| held.code != "en").map(|held| {
        let here = language.is_some_and(|language| language.code == held.code);
        view! { <li><a href=format!("/staff/glossary?language={}", held.code) aria-current=here.then_some("page") lang=held.code.clone()>{held.name.clone()}</a></li> }
    });
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-glossary-title")}</h1>
            <p>{ui.t("staff-glossary-text")}</p>
            <ul class="menu">{others.collect_view()}</ul>
            {language.map(|language| terms_of(ui, language, terms, values, errors))}
        </div>
    };
    Page::staff(ui.s("staff-glossary-title"), staff, body.into_any())
}

fn terms_of(ui: &Ui, language: &Language, terms: &[Term], values: &Values, errors: &Errors) -> AnyView {
    let code = language.code.clone();
    let rows = terms.iter().map(|term| {
        let label = ui.s_with("staff-list-remove", &[("what", value(term.term.as_str()))]);
        view! {
            <tr><th scope="row">{term.term.clone()}</th><td lang=code.clone() dir=language.direction()>{term.translation.clone()}</td><td>
                <form method="post" action="/staff/glossary">
                    <input type="hidden" name="language" value=code.clone()/>
                    <button class="quiet" type="submit" name="remove" value=term.id.to_string() aria-label=label>{ui.t("button-remove")}</button>
                </form>
            </td></tr>
        }
    });
    view! {
        <form method="post" action="/staff/glossary" class="card" id="add-term">
            <input type="hidden" name="language" value=code.clone()/>
            {fields::text(ui, values, errors, Text::new("term", "staff-glossary-term"))}
            <div lang=code.clone()>{fields::text(ui, values, errors, Text::new("translation", "staff-words-label"))}</div>
            <button class="button" type="submit">{ui.t("staff-plan-save")}</button>
        </form>
        {(!terms.is_empty()).then(|| view! {
            <table>
                <thead><tr><th scope="col">{ui.t("staff-glossary-term")}</th><th scope="col">{ui.t("staff-words-label")}</th><td></td></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        })}
    }
    .into_any()
}

/// What somebody was given to translate.
pub fn tasks(ui: &Ui, staff: &Staff, tasks: &[Task]) -> Page {
    let rows = tasks.iter().map(|task| {
        let name = ui.words.language(&task.language).map_or(String::new(), |language| language.name.clone());
        let address = format!("/staff/plans/{}/words?language={}", task.plan_id, task.language);
        view! {
            <li class="card">
                <h2><a href=address>{grouped(&task.reference)}" · "<span lang=task.language.clone()>{name}</span></a></h2>
                <p>{ui.t_with("staff-person-parts", &[("count", value(task.parts as f64))])}" · "{ui.language.date(task.given_at)}</p>
            </li>
        }
    });
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-tasks-title")}</h1>
            {tasks.is_empty().then(|| view! { <p class="note">{ui.t("staff-tasks-none")}</p> })}
            <ul class="cards">{rows.collect_view()}</ul>
            <p><a href="/staff/glossary">{ui.t("staff-glossary-title")}</a></p>
        </div>
    };
    Page::staff(ui.s("staff-tasks-title"), staff, body.into_any())
}
