//! The translators' workbench: each part beside its words in one language.

use leptos::prelude::*;

use crate::kit::code::grouped;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::lists::paragraphs;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::kit::words::Language;
use crate::plans::model::TranslationState;
use crate::plans::store::Plan;
use crate::plans::translations::Pair;

pub fn page(ui: &Ui, staff: &Staff, plan: &Plan, language: Option<&Language>, pairs: &[Pair], note: Option<&'static str>) -> Page {
    let others = ui.words.languages().iter().filter(|held| held.code != plan.language).map(|held| {
        let here = language.is_some_and(|language| language.code == held.code);
        view! { <li><a href=format!("/staff/plans/{}/words?language={}", plan.id, held.code) aria-current=here.then_some("page") lang=held.code.clone()>{held.name.clone()}</a></li> }
    });
    let body = view! {
        <div class="wide">
            <p><a href=format!("/staff/plans/{}", plan.id)>{ui.t_with("staff-plan-title", &[("reference", value(grouped(&plan.reference)))])}</a></p>
            <h1>{ui.t("staff-plan-words")}</h1>
            {note.map(|key| view! { <p class="danger" role="alert">{ui.t(key)}</p> })}
            <p>{ui.t("staff-words-text")}</p>
            <ul class="menu">{others.collect_view()}</ul>
            {language.map(|language| pairs.iter().map(|pair| one(ui, staff, plan, language, pair)).collect_view())}
        </div>
    };
    Page::staff(ui.s("staff-plan-words"), staff, body.into_any())
}

fn one(ui: &Ui, staff: &Staff, plan: &Plan, language: &Language, pair: &Pair) -> AnyView {
    let part = &pair.part;
    let mut values = Values::default();
    if let Some(held) = &pair.held {
        values.set("text", vec![held.content.text.clone()]);
        values.set("who", vec![held.content.who.clone()]);
    }
    let id = part.id.to_string();
    let action = format!("/staff/plans/{}/words", plan.id);
    let may_check = pair.state == TranslationState::Draft || pair.state == TranslationState::Machine;
    let check = pair.held.as_ref().filter(|held| may_check && held.translated_by != Some(staff.id)).map(|held| {
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="language" value=language.code.clone()/>
                <input type="hidden" name="check" value=held.id.to_string()/>
                <input type="hidden" name="at" value=held.translated_at.0.to_string()/>
                <button class="button" type="submit">{ui.t("staff-words-check")}</button>
            </form>
        }
    });
    view! {
        <section class="card pair" id=format!("pair-{id}")>
            <div class="two">
                <div><h2>{ui.t(&format!("plan-part-{}", part.kind.key()))}</h2>{paragraphs(&part.content.text)}<p>{part.content.who.clone()}</p></div>
                <div>
                    <p><span class="tag">{ui.t(&format!("staff-words-{}", pair.state.key()))}</span></p>
                    <form method="post" action=action.clone() lang=language.code.clone() dir=language.direction()>
                        <input type="hidden" name="language" value=language.code.clone()/>
                        <input type="hidden" name="revision" value=part.revision.to_string()/>
                        {fields::area_called(ui, &values, &Errors::default(), &format!("text-{id}"), Text::new("text", "staff-words-label"))}
                        {part.kind.has_who().then(|| fields::text_called(ui, &values, &Errors::default(), &format!("who-{id}"), Text { optional: true, ..Text::new("who", "staff-plan-who") }))}
                        <button class="button second" type="submit">{ui.t("staff-plan-save")}</button>
                    </form>
                    {check}
                </div>
            </div>
        </section>
    }
    .into_any()
}
