//! A page that was written in Markdown, with the way to its neighbours.

use leptos::prelude::*;

use crate::kit::markdown;
use crate::kit::page::Page;
use crate::kit::parts::layout::telephone;
use crate::kit::ui::{Ui, value};
use crate::programme::articles::Found;
use crate::programme::model::{filled, path};

/// `neighbours` are the other pages of its kind: address and what was found of each.
pub fn page(ui: &Ui, slug: &str, found: &Found, neighbours: &[(String, Found)]) -> Page {
    let links = neighbours.iter().map(|(other, found)| {
        let here = (other == slug).then_some("page");
        view! { <li><a href=ui.href(&path(other)) aria-current=here>{marked(ui, found)}</a></li> }
    });
    let class = if slug == "journey" { "prose dated" } else { "prose" };
    let body = view! {
        <div class="wide beside">
            <div>
                <h1>{marked(ui, found)}</h1>
                {found.english_is_newer.then(|| view! { <p class="note">{ui.t("page-english-newer")}" "<a href=path(slug) lang="en" hreflang="en">"English"</a></p> })}
                {words(ui, found, class)}
            </div>
            {(neighbours.len() > 1).then(|| view! { <nav aria-label=ui.s("page-neighbours") class="neighbours"><ul>{links.collect_view()}</ul></nav> })}
        </div>
    };
    Page::public(found.title.clone(), body.into_any())
}

/// The title, marked as English where it is in an other language's page.
fn marked(ui: &Ui, found: &Found) -> AnyView {
    let title = found.title.clone();
    if found.language == ui.language.code { title.into_any() } else { view! { <span lang="en" dir="ltr">{title}</span> }.into_any() }
}

pub fn words(ui: &Ui, found: &Found, class: &'static str) -> AnyView {
    let council = &ui.settings.council;
    let text = filled(&found.words, &council.name, &council.phone, &council.phone_hours, &council.phone_out_of_hours);
    // Addresses of this site lead to it in the reader's language.
    let mut html = markdown::page(&text);
    if !ui.is_english() {
        html = html.replace("href=\"/", &format!("href=\"/{}/", ui.language.code));
    }
    let english = found.language != ui.language.code;
    view! { <div class=class lang=english.then_some("en") dir=english.then_some("ltr") inner_html=html></div> }.into_any()
}

/// A page of a few sentences that staff do not change.
pub fn plain(ui: &Ui, title: &str, paragraphs: &[&str]) -> Page {
    let council = value(ui.settings.council.name.as_str());
    let lines = paragraphs.iter().map(|key| view! { <p>{ui.t_with(key, &[("council", council.clone())])}</p> });
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(title)}</h1>
            {lines.collect_view()}
            <p>{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
        </div>
    };
    Page::public(ui.s(title), body.into_any())
}
