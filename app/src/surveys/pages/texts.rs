//! What was said in words: in the language it was written in, with English beside it, and its themes.

use leptos::prelude::*;

use super::results::{View, label};
use crate::kit::parts::fields::textarea;
use crate::kit::ui::Ui;
use crate::surveys::answering::Answer;
use crate::surveys::reading::Theme;

/// What is written in English needs no other English.
const HERE: &str = "en";

/// The English of a text, and the form to write it.
fn translation(ui: &Ui, view: &View, key: &str, answer: &Answer) -> Option<AnyView> {
    if answer.language == HERE {
        return None;
    }
    let held = view.translations.iter().find(|held| held.answer == answer.id && held.question == key);
    let id = format!("said-{}-{}", answer.id, key.replace('/', "-"));
    let text = held.map_or("", |held| held.text.as_str());
    let at = format!("/staff/surveys/{}/said", view.survey.id);
    let machine = view.machine && held.is_none();
    Some(
        view! {
            {held.map(|held| view! { <p><span class="optional">{ui.t(if held.by_machine { "staff-survey-by-machine" } else { "staff-survey-in-english" })}</span>" "{held.text.clone()}</p> })}
            <details>
                <summary>{ui.t("staff-survey-write-english")}</summary>
                <form method="post" action=at>
                    <input type="hidden" name="question" value=key.to_owned()/>
                    <input type="hidden" name="answer" value=answer.id.to_string()/>
                    <label class="unseen" for=id.clone()>{ui.t("staff-survey-in-english")}</label>
                    {textarea(&id, "text", text, 3, None, false)}
                    <button class="quiet" type="submit">{ui.t("staff-survey-save")}</button>
                    {machine.then(|| view! { <button class="quiet" type="submit" name="machine" value="yes">{ui.t("staff-survey-ask-machine")}</button> })}
                </form>
            </details>
        }
        .into_any(),
    )
}

/// What was said in words, each with the themes that staff gave it.
pub fn texts(ui: &Ui, view: &View) -> AnyView {
    let at = format!("/staff/surveys/{}/theme", view.survey.id);
    let parts = view.texts.iter().filter(|(.., said)| !said.is_empty()).map(|(_, key, answers)| {
        let own: Vec<&Theme> = view.themes.iter().filter(|theme| theme.question == *key).collect();
        let items = answers.iter().map(|(answer, text)| {
            let boxes = own.iter().map(|theme| {
                let (id, given) = (format!("{}-{}", answer.id, theme.id), view.given.contains(&(answer.id, theme.id)));
                view! { <div class="option"><input id=id.clone() type="checkbox" name="theme" value=theme.id.to_string() checked=given/><label for=id>{theme.name.clone()}</label></div> }
            });
            view! {
                <li class="card">
                    <blockquote lang=answer.language.clone() dir="auto">{(*text).to_owned()}</blockquote>
                    {translation(ui, view, key, answer)}
                    {(!own.is_empty()).then(|| view! {
                        <form method="post" action=at.clone()>
                            <input type="hidden" name="question" value=key.clone()/>
                            <input type="hidden" name="answer" value=answer.id.to_string()/>
                            {boxes.collect_view()}
                            <button class="quiet" type="submit">{ui.t("staff-survey-save")}</button>
                        </form>
                    })}
                </li>
            }
        });
        let themes = own.iter().map(|theme| {
            let count = view.given.iter().filter(|(_, given)| *given == theme.id).count();
            let count = if count < 5 { ui.s("staff-survey-few") } else { count.to_string() };
            view! { <li>{theme.name.clone()}": "{count}</li> }
        });
        let id = format!("theme-{}", key.replace('/', "-"));
        view! {
            <section>
                <h2>{label(ui, view, key)}</h2>
                <ul>{themes.collect_view()}</ul>
                <form method="post" action=at.clone() class="row">
                    <input type="hidden" name="question" value=key.clone()/>
                    <div class="field"><label for=id.clone()>{ui.t("staff-survey-theme")}</label><input id=id name="name"/></div>
                    <button class="button second" type="submit">{ui.t("staff-survey-add")}</button>
                </form>
                <ul class="cards">{items.collect_view()}</ul>
            </section>
        }
    });
    view! { <div id="texts">{parts.collect_view()}</div> }.into_any()
}
