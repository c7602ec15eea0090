//! Checking the answers, stopping for now, thanks.

use leptos::prelude::*;

use super::answer::View;
use super::fields::said;
use crate::kit::code::grouped;
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::services::danger;
use crate::surveys::answering::Held;
use crate::surveys::answers::Page as Asked;
use crate::surveys::expression::Place;
use crate::surveys::model::{Kind, Question};
use crate::surveys::store::Survey;
use crate::surveys::working::Working;

/// All answers once more, each with the way back to it.
pub fn check(ui: &Ui, view: &View) -> Page {
    let base = format!("/survey/{}", view.survey.slug);
    let rows: Vec<AnyView> = view
        .pages
        .iter()
        .flat_map(|page| match page {
            Asked::Ask { key, questions, .. } => {
                questions.iter().filter(|(_, question)| question.is_answered()).map(|held| (key.clone(), held)).collect::<Vec<_>>()
            }
            Asked::Another { .. } => Vec::new(),
        })
        .map(|(key, (place, question))| {
            let to = ui.href(&format!("{base}/ask/{key}"));
            let words = view.working.text(if question.label.is_empty() { &question.hint } else { &question.label }, place);
            let change = words.0.clone();
            view! {
                <div>
                    <dt>{said(ui, words)}</dt>
                    <dd>{answer(ui, view.working, place, question)}</dd>
                    <dd><a href=to>{ui.t("button-change")}<span class="unseen">" "{change}</span></a></dd>
                </div>
            }
            .into_any()
        })
        .collect();
    let back = view.pages.last().map_or(base.clone(), |page| format!("{base}/ask/{}", page.key()));
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href(&back)>{ui.t("button-back")}</a></p>
            {view.held.is_trial().then(|| view! { <p class="note">{ui.t("survey-trial")}</p> })}
            <h1>{ui.t("survey-check-title")}</h1>
            {speaks_of_danger(view).then(|| danger(ui))}
            <dl class="summary">{rows}</dl>
            <form id="send" method="post" action=ui.href(&format!("{base}/check")) data-once="yes">
                <input type="hidden" name="answer" value=view.held.id.to_string()/>
                <button class="button" type="submit">{ui.t("survey-send")}</button>
            </form>
            <p><a href=ui.href(&format!("{base}/later"))>{ui.t("survey-later-link")}</a></p>
        </div>
    };
    Page::private(ui.s("survey-check-title"), body.into_any())
}

/// Whether somebody wrote of being hurt. Nothing here says who it is: only they can ask for help.
fn speaks_of_danger(view: &View) -> bool {
    let said = view.working.prepared.survey.questions();
    let texts: Vec<&str> =
        said.iter().filter(|(question, _)| question.kind == Kind::Text).map(|(question, _)| question.name.as_str()).collect();
    let written = view.working.answers.values.iter().filter(|(key, _)| texts.contains(&key.rsplit('/').next().unwrap_or(key)));
    written.flat_map(|(_, values)| values).any(|text| danger::speaks_of_danger(text))
}

fn danger(ui: &Ui) -> AnyView {
    view! {
        <div class="danger" role="alert" id="danger">
            <p><strong>{ui.t("survey-danger-title")}</strong></p>
            <p>{ui.t("survey-danger-text")}</p>
            <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
            <p><a href=ui.href("/ask-for-help")>{ui.t("menu-ask")}</a></p>
        </div>
    }
    .into_any()
}

/// What was answered, in words.
pub fn answer(ui: &Ui, working: &Working, place: &Place, question: &Question) -> AnyView {
    let values = working.answers.of(place);
    if values.is_empty() {
        return view! { <span class="optional">{ui.t("survey-no-answer")}</span> }.into_any();
    }
    let list = question.kind.list().and_then(|list| working.prepared.survey.lists.get(list));
    let words: Vec<AnyView> = values
        .iter()
        .map(|held| match list.and_then(|list| list.choices.iter().find(|choice| choice.name == *held)) {
            Some(choice) if !choice.label.is_empty() => view! { <div>{said(ui, working.text(&choice.label, place))}</div> }.into_any(),
            _ => view! { <div><span dir="auto">{held.clone()}</span></div> }.into_any(),
        })
        .collect();
    words.into_any()
}

/// Stopping for now: the code to come back with.
pub fn later(ui: &Ui, survey: &Survey, held: &Held) -> Page {
    let base = format!("/survey/{}", survey.slug);
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("survey-later-title")}</h1>
            <p>{ui.t("survey-later-text")}</p>
            <p class="code-shown"><bdi dir="ltr">{grouped(&held.sealed.code)}</bdi></p>
            <p><a class="button" href=ui.href(&base)>{ui.t("survey-go-on")}</a></p>
            <form method="post" action=ui.href(&format!("{base}/leave"))>
                <button class="quiet" type="submit">{ui.t("survey-leave")}</button>
            </form>
        </div>
    };
    Page::private(ui.s("survey-later-title"), body.into_any())
}

/// Thanks; the same however often it was sent.
pub fn thanks(ui: &Ui, (title, text): (&'static str, &'static str)) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(title)}</h1>
            <p class="lead">{ui.t(text)}</p>
            <p><a href=ui.href("/have-a-say")>{ui.t("survey-list-title")}</a></p>
            <p><a href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p>
        </div>
    };
    Page::private(ui.s(title), body.into_any())
}
