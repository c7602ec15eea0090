//! The way for whoever is too young to answer alone.

use leptos::prelude::*;

use crate::kit::form::Values;
use crate::kit::page::Page;
use crate::kit::parts::layout::telephone;
use crate::kit::ui::Ui;
use crate::surveys::rules::Ages;
use crate::surveys::store::Survey;

/// Childline's number, free and at any hour.
const CHILDLINE: &str = "0800 1111";

pub fn page(ui: &Ui, survey: &Survey, values: &Values) -> Page {
    let (title, text) = match survey.settings.ages {
        Ages::Sixteen => ("survey-older-title", "survey-older-text"),
        _ => ("survey-child-title", "survey-child-text"),
    };
    let with_a_grown_up = (survey.settings.ages != Ages::Sixteen).then(|| {
        let hidden = ["invitation", "age", "consent"]
            .map(|name| values.some(name).map(|held| view! { <input type="hidden" name=name value=held.to_owned()/> }));
        view! {
            <form method="post" action=ui.href(&format!("/survey/{}", survey.slug))>
                {hidden.into_iter().collect_view()}
                <button class="button" type="submit" name="grown-up" value="yes">{ui.t("survey-child-go-on")}</button>
            </form>
        }
    });
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(title)}</h1>
            <p class="lead">{ui.t(text)}</p>
            {with_a_grown_up}
            <p>{telephone(ui, "survey-childline", CHILDLINE)}</p>
            <p><a href=ui.href("/have-a-say")>{ui.t("survey-list-title")}</a></p>
        </div>
    };
    Page::private(ui.s(title), body.into_any())
}
