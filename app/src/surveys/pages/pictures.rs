//! The pictures of a survey, as staff see to them.

use leptos::prelude::*;

use super::easy;
use super::staff::One;
use crate::kit::ui::{Ui, value};
use crate::surveys::pictures::named;

pub fn pictures(ui: &Ui, view: &One) -> AnyView {
    let wanted = view.read.as_ref().map(named).unwrap_or_default();
    let missing: Vec<AnyView> = wanted
        .iter()
        .filter(|name| !view.pictures.contains(*name))
        .map(|name| view! { <li>{ui.t_with("staff-survey-picture-missing", &[("name", value(name.as_str()))])}</li> }.into_any())
        .collect();
    let base = format!("/survey-picture/{}", view.survey.id);
    let held: String = view.pictures.iter().map(|name| figure(&base, name)).collect();
    let drawn: String = easy::DRAWN.iter().map(|name| figure(&base, name)).collect();
    view! {
        <h2 id="pictures">{ui.t("staff-survey-pictures")}</h2>
        <p>{ui.t("staff-survey-pictures-how")}</p>
        {(!missing.is_empty()).then(|| view! { <ul class="note">{missing}</ul> })}
        <div class="drawings" inner_html=held></div>
        <details><summary>{ui.t("staff-survey-pictures-drawn")}</summary><div class="drawings" inner_html=drawn></div></details>
        <form method="post" action=format!("/staff/surveys/{}/picture", view.survey.id) enctype="multipart/form-data" class="card">
            <div class="field">
                <label for="picture">{ui.t("staff-survey-picture")}</label>
                <p class="hint" id="picture-hint">{ui.t("staff-survey-picture-hint")}</p>
                <input id="picture" type="file" name="picture" multiple=true accept="image/png,image/jpeg,image/webp" aria-describedby="picture-hint"/>
            </div>
            <button class="button second" type="submit">{ui.t("staff-survey-add")}</button>
        </form>
    }
    .into_any()
}

fn figure(base: &str, name: &str) -> String {
    format!("<figure>{}<figcaption>{}</figcaption></figure>", easy::html(base, name), crate::kit::ui::escape(name))
}
