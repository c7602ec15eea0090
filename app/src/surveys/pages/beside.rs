//! What stands beside a field: its label, hint, pictures, and what is wrong.

use leptos::prelude::*;

use super::easy;
use super::fields::{Field, said, words};
use crate::kit::ui::Ui;
use crate::surveys::model::{Kind, Texts};
use crate::surveys::working::Working;

/// A note's words, or what was worked out.
pub fn note(ui: &Ui, working: &Working, field: &Field) -> AnyView {
    let (place, question) = (field.place, field.question);
    let text = said(ui, working.text(&question.label, place));
    let hint = (!question.hint.is_empty()).then(|| view! { <p class="hint">{said(ui, working.text(&question.hint, place))}</p> });
    let worked = (question.kind != Kind::Note).then(|| view! { <p><strong>{working.value(place)}</strong></p> });
    view! { <div class="note">{media(ui, working, field)}<p>{text}</p>{hint}{worked}</div> }.into_any()
}

pub fn label(ui: &Ui, working: &Working, field: &Field) -> AnyView {
    let question = field.question;
    let texts: &Texts = if question.label.is_empty() { &question.hint } else { &question.label };
    let optional = matches!(question.required.to_lowercase().as_str(), "" | "no" | "false");
    view! {
        {said(ui, working.text(texts, field.place))}
        {optional.then(|| view! { " "<span class="optional">{ui.t("optional")}</span> })}
    }
    .into_any()
}

/// The only question of a page is its heading.
pub fn heading(field: &Field, label: AnyView) -> AnyView {
    if field.alone { view! { <h1>{label}</h1> }.into_any() } else { label }
}

pub fn described(field: &Field, id: &str) -> Option<String> {
    let hint = (!field.question.hint.is_empty() && !field.question.label.is_empty()).then(|| format!("{id}-hint"));
    let error = field.wrong.map(|_| format!("{id}-error"));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Hint, further guidance, pictures and what is wrong, under the label.
pub fn beside(ui: &Ui, working: &Working, field: &Field, id: &str) -> AnyView {
    let (place, question) = (field.place, field.question);
    let hint = (!question.hint.is_empty() && !question.label.is_empty())
        .then(|| view! { <p class="hint" id=format!("{id}-hint")>{said(ui, working.text(&question.hint, place))}</p> });
    let guidance = (!question.guidance.is_empty()).then(|| {
        view! { <details><summary>{ui.t("survey-more")}</summary><p>{said(ui, working.text(&question.guidance, place))}</p></details> }
    });
    let wrong = field.wrong.map(|wrong| {
        view! { <p class="field-error" id=format!("{id}-error")><span class="unseen">{ui.t("error-prefix")}" "</span>{words(ui, wrong)}</p> }
    });
    view! { {hint}{media(ui, working, field)}{guidance}{wrong} }.into_any()
}

/// Pictures that are kept here are shown. Sound, film and what stands elsewhere are links, so that nobody
/// else learns who reads here.
pub fn media(ui: &Ui, working: &Working, field: &Field) -> Option<AnyView> {
    let question = field.question;
    let (cell, _) = working.text(&question.image, field.place);
    let picture = easy::html(&working.pictures, &cell);
    let links: Vec<AnyView> = [(&question.image, "survey-picture"), (&question.audio, "survey-sound"), (&question.video, "survey-film")]
        .into_iter()
        .filter_map(|(texts, key)| {
            let (address, _) = working.text(texts, field.place);
            let safe = address.starts_with("https://");
            safe.then(|| view! { <li><a href=address rel="noreferrer noopener" target="_blank">{ui.t(key)}</a></li> }.into_any())
        })
        .collect();
    let shown = (!picture.is_empty()).then(|| view! { <div class="picture" inner_html=picture></div> });
    let links = (!links.is_empty()).then(|| view! { <ul class="plain">{links}</ul> });
    (shown.is_some() || links.is_some()).then(|| view! { {shown}{links} }.into_any())
}
