//! Who is missing: those who answered beside what the census counts, by area, age, language, whatever staff
//! compare; so that voices that are not heard are looked for.

use leptos::prelude::*;

use super::results::{View, answer, label};
use crate::kit::ui::Ui;
use crate::surveys::columns::name_of;
use crate::surveys::rules::Share;
use crate::surveys::tally::Results;

/// Below so much of its share a group is said to be missing.
const HEARD: f64 = 0.8;

pub fn missing(ui: &Ui, view: &View, results: &Results) -> Option<AnyView> {
    let census = &view.survey.settings.census;
    let mut questions: Vec<&str> = Vec::new();
    for share in census {
        if !questions.contains(&share.question.as_str()) {
            questions.push(&share.question);
        }
    }
    let tables: Vec<AnyView> = questions.into_iter().filter_map(|question| compared(ui, view, results, question, census)).collect();
    (!tables.is_empty())
        .then(|| view! { <section class="card" id="missing"><h2>{ui.t("staff-survey-who-is-missing")}</h2>{tables}</section> }.into_any())
}

fn compared(ui: &Ui, view: &View, results: &Results, question: &str, census: &[Share]) -> Option<AnyView> {
    let table = results.tables.iter().find(|table| table.question == question && table.choice.is_none())?;
    let shown = table.shown.as_ref()?;
    let all = f64::from(shown.row_sums.iter().sum::<u32>());
    let rows: Vec<AnyView> = table
        .columns
        .iter()
        .zip(&shown.column_sums)
        .filter_map(|(column, count)| {
            let name = name_of(column);
            let expected = census.iter().find(|share| share.question == question && share.choice == name)?.percent;
            let came = (*count).map(|count| f64::from(count) * 100.0 / all);
            let words = match came {
                None => "staff-survey-few-came",
                Some(came) if came < expected * HEARD => "staff-survey-missing",
                Some(_) => "staff-survey-heard",
            };
            let came = came.map_or_else(|| ui.s("staff-survey-hidden"), |came| format!("{came:.0} %"));
            let head = view! { <th scope="row">{answer(ui, view, question, column)}<div class="small">{ui.t(words)}</div></th> };
            Some(view! { <tr>{head}<td>{came}</td><td>{format!("{expected} %")}</td></tr> }.into_any())
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{label(ui, view, question)}</h3>
            <table><thead><tr><td></td><th scope="col">{ui.t("staff-survey-came")}</th><th scope="col">{ui.t("staff-survey-census")}</th></tr></thead><tbody>{rows}</tbody></table>
        }
        .into_any()
    })
}
