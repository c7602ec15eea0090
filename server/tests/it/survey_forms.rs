//! XLSForm's own fixtures, where they are: each answered and exported, or refused with the right reason.

use std::collections::BTreeMap;

use app::kit::portal::Portal;
use app::surveys::answering;
use app::surveys::{files, store, xlsform};
use axum::http::StatusCode;
use scraper::{Html, Selector};
use uuid::Uuid;

use crate::support::client::Answer;
use crate::support::{Client, data, demonstrations};
use crate::surveys::{begin, follow, say};

/// An answer for each field of a page's form.
fn filled(page: &Answer) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.text);
    let fields = Selector::parse("#question input, #question select, #question textarea").unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut ranks = 0;
    for field in html.select(&fields) {
        let of = |name| field.attr(name).unwrap_or_default();
        let name = of("name").to_owned();
        let value = match (field.value().name(), of("type"), of("inputmode")) {
            ("select", ..) => {
                ranks += 1;
                ranks.to_string()
            }
            (_, "radio", _) if name == "more" => if page.text.contains("/1\"") { "no" } else { "yes" }.to_owned(),
            (_, "radio" | "checkbox", _) => of("value").to_owned(),
            (_, "date", _) => "2026-11-25".to_owned(),
            (_, "time", _) => "10:30".to_owned(),
            (_, "datetime-local", _) => "2026-11-25T10:30".to_owned(),
            (_, "number", _) => of("min").to_owned(),
            (_, _, "numeric" | "decimal") => "3".to_owned(),
            _ => "words".to_owned(),
        };
        found.entry(name).or_insert(value);
    }
    found.into_iter().filter(|(name, _)| !name.is_empty()).collect()
}

/// Refusals that say what the portal does not do; any other says that a form is wrong.
const NOT_DONE: [&str; 8] = [
    "staff-survey-no-files",
    "staff-survey-no-places",
    "staff-survey-no-tables",
    "staff-survey-no-function",
    "staff-survey-no-last-saved",
    "staff-survey-choices-from-repeat",
    "staff-survey-no-search",
    // What the fixtures never work out and is no XPath: `name <> 1`.
    "staff-survey-expression",
];

#[tokio::test]
async fn xlsform_fixtures_are_answered_or_refused_with_the_right_reason() {
    let Some(index) = data("xlsforms/index.json") else { return };
    let forms: Vec<serde_json::Value> = serde_json::from_slice(&std::fs::read(&index).unwrap()).unwrap();
    for portal in demonstrations().await {
        let (mut answered, mut not_done, mut wrong) = (0, 0, 0);
        for form in &forms {
            let id = form["id"].as_str().unwrap();
            let about = form["about"].as_str().unwrap();
            let text = std::fs::read(index.with_file_name(format!("{id}.md"))).unwrap();
            let book = files::read(&text).unwrap_or_else(|key| panic!("{id} {about}: {key}"));
            match (form["expect"].as_str().unwrap(), xlsform::read(&book)) {
                ("accept", Ok(_)) => {
                    answer_fixture(&portal, id, &String::from_utf8_lossy(&text)).await;
                    answered += 1;
                }
                ("accept", Err(refused)) => {
                    assert!(refused.iter().all(|line| NOT_DONE.contains(&line.key)), "{id} {about}: {refused:?}");
                    not_done += 1;
                }
                (_, Ok(_)) => panic!("{id} {about} is wrong, and was taken: {}", form["error"]),
                (_, Err(refused)) => {
                    // Where the fixture says the row, ours is the same.
                    let said = form["error"][0].as_str().unwrap_or_default();
                    let row =
                        said.strip_prefix("[row : ").and_then(|rest| rest.split(']').next()).and_then(|row| row.parse::<usize>().ok());
                    assert!(row.is_none_or(|row| refused.iter().any(|line| line.row == row)), "{id} {about}: {said}: {refused:?}");
                    wrong += 1;
                }
            }
        }
        println!(
            "survey-conformance: {}: of {} forms, {answered} answered and exported, {not_done} refused as not done here, {wrong} refused as wrong",
            portal.db.engine(),
            forms.len()
        );
    }
}

/// Publishes a form, answers each of its pages, sends it, and finds its sheets come out as they went in.
async fn answer_fixture(portal: &Portal, id: &str, sheets: &str) {
    let book = files::read(sheets.as_bytes()).unwrap();
    for file in [files::to_markdown(&book).into_bytes(), files::to_csv(&book).into_bytes(), files::to_xlsx(&book).unwrap()] {
        assert_eq!(files::read(&file).unwrap(), book, "{id}");
    }
    let made = store::create(portal, Uuid::nil(), id, &book).await.unwrap();
    let survey = store::by_id(&portal.db, made).await.unwrap().unwrap();
    store::publish(portal, &survey, Uuid::nil()).await.unwrap().unwrap();
    let mut client = Client::new(portal);
    let version = store::latest(&portal.db, survey.id).await.unwrap().unwrap();
    let mut page = begin(&mut client, id).await;
    for _ in 0..400 {
        if !page.all("#send").is_empty() {
            let sent = client.post(&format!("/survey/{id}/check"), &[]).await;
            assert_eq!(follow(&mut client, sent).await.one("h1"), "Thank you", "{id}");
            assert_eq!(answering::sent(portal, version.id).await.unwrap().len(), 1, "{id}");
            return;
        }
        assert_eq!(page.status, StatusCode::OK, "{id}: {}", page.text);
        let fields = filled(&page);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        page = say(&mut client, &page, &fields).await;
    }
    panic!("{id} does not end");
}
