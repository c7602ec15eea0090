//! The translators' workbench: each part beside its words in one language.

use leptos::prelude::*;
use uuid::Uuid;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::lists::paragraphs;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::kit::words::Language;
use crate::plans::glossary::Term;
use crate::plans::memory::Remembered;
use crate::plans::model::TranslationState;
use crate::plans::store::Plan;
use crate::plans::translations::{Held, Pair};
use crate::plans::translators::Scope;
use crate::plans::workbench::Note;

/// What helps with one part: terms that were agreed on, and sentences said before.
pub struct Help {
    pub terms: Vec<Term>,
    pub remembered: Vec<Remembered>,
}

pub struct View<'a> {
    pub plan: &'a Plan,
    pub language: Option<&'a Language>,
    pub pairs: &'a [Pair],
    /// One for each pair.
    pub helps: &'a [Help],
    pub note: &'a Note,
    pub scope: &'a Scope,
    /// Those who can be given parts, and what each was given.
    pub translators: &'a [(Uuid, String)],
    pub given: &'a [(Uuid, Uuid)],
    /// A machine may draft.
    pub machine: bool,
}

pub fn page(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let plan = view.plan;
    let title = ui.s_with("staff-plan-title", &[("reference", value(grouped(&plan.reference)))]);
    let back = if view.scope.is_all() {
        view! { <p><a href=format!("/staff/plans/{}", plan.id)>{title}</a></p> }.into_any()
    } else {
        view! { <p><a href="/staff/translations">{ui.t("staff-tasks-title")}</a></p> }.into_any()
    };
    let others = ui.words.languages().iter().filter(|held| held.code != plan.language).map(|held| {
        let here = view.language.is_some_and(|language| language.code == held.code);
        view! { <li><a href=format!("/staff/plans/{}/words?language={}", plan.id, held.code) aria-current=here.then_some("page") lang=held.code.clone()>{held.name.clone()}</a></li> }
    });
    let body = view! {
        <div class="wide">
            {back}
            <h1>{ui.t("staff-plan-words")}</h1>
            {note(ui, view)}
            <p>{ui.t("staff-words-text")}</p>
            {view.scope.is_all().then(|| view! { <ul class="menu">{others.collect_view()}</ul> })}
            {view.language.map(|language| view! {
                {tools(ui, view, language)}
                {view.pairs.iter().zip(view.helps).map(|(pair, help)| one(ui, staff, view, language, pair, help)).collect_view()}
            })}
        </div>
    };
    Page::staff(ui.s("staff-plan-words"), staff, body.into_any())
}

fn note(ui: &Ui, view: &View) -> AnyView {
    let note = view.note;
    let typed = &note.typed;
    let gone = typed.some("text").filter(|_| !view.pairs.iter().any(|pair| pair.part.id.to_string() == typed.one("part")));
    let refused = note.refused.iter().map(|(words, why)| view! { <li><q>{words.clone()}</q>" "{ui.t(why)}</li> });
    view! {
        {note.key.map(|key| view! { <p class="danger" role="alert">{ui.t(key)}</p> })}
        {gone.map(|text| view! { <blockquote dir="auto">{paragraphs(text)}</blockquote> })}
        {note.taken.map(|taken| view! {
            <div class="note" role="status">
                <p>{ui.t_with("staff-xliff-taken", &[("count", value(taken as f64))])}</p>
                <ul>{refused.collect_view()}</ul>
            </div>
        })}
    }
    .into_any()
}

/// The file of these words, and who else may work on them.
fn tools(ui: &Ui, view: &View, language: &Language) -> AnyView {
    let base = format!("/staff/plans/{}/words", view.plan.id);
    let code = language.code.clone();
    view! {
        <div class="row">
            <a class="button second" href=format!("{base}/file?language={code}")>{ui.t("staff-xliff-out")}</a>
            <a class="button second" href=format!("/staff/glossary?language={code}")>{ui.t("staff-glossary-title")}</a>
        </div>
        <details class="filters">
            <summary>{ui.t("staff-xliff-in")}</summary>
            <form method="post" action=format!("{base}/file") enctype="multipart/form-data">
                <input type="hidden" name="language" value=code.clone()/>
                <div class="field"><label for="file">{ui.t("staff-xliff-file")}</label><input id="file" type="file" name="file" accept=".xlf,.xliff" required=true/></div>
                <button class="button second" type="submit">{ui.t("button-send")}</button>
            </form>
        </details>
        {view.translators.iter().map(|translator| give(ui, view, language, translator)).collect_view()}
    }
    .into_any()
}

/// What one translator was given: a tick for each part.
fn give(ui: &Ui, view: &View, language: &Language, (translator, name): &(Uuid, String)) -> AnyView {
    let ticks = view.pairs.iter().map(|pair| {
        let part = pair.part.id;
        let id = format!("give-{translator}-{part}");
        view! {
            <div class="option">
                <input id=id.clone() type="checkbox" name="part" value=part.to_string() checked=view.given.contains(&(*translator, part))/>
                <label for=id>{pair.part.content.text.clone()}</label>
            </div>
        }
    });
    view! {
        <details class="filters">
            <summary>{ui.t_with("staff-translator-give", &[("name", value(name.as_str()))])}</summary>
            <form method="post" action=format!("/staff/plans/{}/words/give", view.plan.id)>
                <input type="hidden" name="language" value=language.code.clone()/>
                <input type="hidden" name="translator" value=translator.to_string()/>
                <fieldset class="field"><legend>{ui.t("staff-translator-parts")}</legend>{ticks.collect_view()}</fieldset>
                <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
            </form>
        </details>
    }
    .into_any()
}

fn one(ui: &Ui, staff: &Staff, view: &View, language: &Language, pair: &Pair, help: &Help) -> AnyView {
    let part = &pair.part;
    let id = part.id.to_string();
    let mut values = Values::default();
    if view.note.typed.one("part") == id && view.note.typed.some("text").is_some() {
        values = view.note.typed.clone();
    } else if let Some(held) = &pair.held {
        values.set("text", vec![held.content.text.clone()]);
        values.set("who", vec![held.content.who.clone()]);
    }
    let action = format!("/staff/plans/{}/words", view.plan.id);
    let may_check = pair.state == TranslationState::Draft || pair.state == TranslationState::Machine;
    let check =
        pair.held.as_ref().filter(|held| may_check && held.translated_by != Some(staff.id)).map(|held| check(ui, &action, language, held));
    let by_machine = view.machine && part.kind.by_machine() && matches!(pair.state, TranslationState::Needed | TranslationState::Outdated);
    view! {
        <section class="card pair" id=format!("pair-{id}")>
            <div class="two">
                <div>
                    <h2>{ui.t(&format!("plan-part-{}", part.kind.key()))}</h2>
                    {paragraphs(&part.content.text)}<p>{part.content.who.clone()}</p>
                    {helps(ui, language, help)}
                </div>
                <div>
                    <p><span class="tag">{ui.t(&format!("staff-words-{}", pair.state.key()))}</span></p>
                    <form method="post" action=action.clone() lang=language.code.clone() dir=language.direction()>
                        <input type="hidden" name="language" value=language.code.clone()/>
                        <input type="hidden" name="part" value=id.clone()/>
                        <input type="hidden" name="revision" value=part.revision.to_string()/>
                        <input type="hidden" name="number" value=part.number.to_string()/>
                        {fields::area_called(ui, &values, &Errors::default(), &format!("text-{id}"), Text::new("text", "staff-words-label"))}
                        {part.kind.has_who().then(|| fields::text_called(ui, &values, &Errors::default(), &format!("who-{id}"), Text { optional: true, ..Text::new("who", "staff-plan-who") }))}
                        <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
                        {by_machine.then(|| view! { <button class="quiet" type="submit" name="machine" value=part.revision.to_string()>{ui.t("staff-words-ask-machine")}</button> })}
                    </form>
                    {check}
                </div>
            </div>
        </section>
    }
    .into_any()
}

fn check(ui: &Ui, action: &str, language: &Language, held: &Held) -> AnyView {
    view! {
        <form method="post" action=action.to_owned()>
            <input type="hidden" name="language" value=language.code.clone()/>
            <input type="hidden" name="check" value=held.id.to_string()/>
            <input type="hidden" name="at" value=held.translated_at.0.to_string()/>
            <button class="button" type="submit">{ui.t("staff-words-check")}</button>
        </form>
    }
    .into_any()
}

fn helps(ui: &Ui, language: &Language, help: &Help) -> AnyView {
    let (code, direction) = (language.code.clone(), language.direction());
    let said = |source: &str, words: &str| view! { <li>{source.to_owned()}" → "<span lang=code.clone() dir=direction>{words.to_owned()}</span></li> };
    view! {
        {(!help.terms.is_empty()).then(|| view! {
            <h3>{ui.t("staff-glossary-title")}</h3>
            <ul class="small">{help.terms.iter().map(|term| said(&term.term, &term.translation)).collect_view()}</ul>
        })}
        {(!help.remembered.is_empty()).then(|| view! {
            <h3>{ui.t("staff-words-before")}</h3>
            <ul class="small">{help.remembered.iter().map(|(source, words)| said(source, words)).collect_view()}</ul>
        })}
    }
    .into_any()
}
