//! What the measurements are made of.

mod askama_page;
pub mod load;
pub mod plans;
pub mod process;
pub mod reader;
pub mod rendering;
pub mod requests;
pub mod surveys;
pub mod training;

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use app::kit::address::Address;
use app::kit::chance::SystemChance;
use app::kit::db::Db;
use app::kit::form::Errors;
use app::kit::moment::SystemClock;
use app::kit::portal::Portal;
use app::kit::settings::Settings;
use app::kit::ui::Ui;
use app::services::directory::{Directory, Entry};
use app::services::finder::{Question, answer};
use app::services::import::Run;
use app::services::place::Place;
use app::services::{FoundServices, find_page};
use serde_json::json;

/// A benchmark that cannot go on says why and ends.
pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

pub const KEYS: &str = "1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";

pub async fn portal(url: &str) -> Outcome<Portal> {
    let db = Db::open(url).await?;
    db.migrate().await?;
    let mut settings = Settings::default();
    settings.secrets.keys = vec![KEYS.to_owned()];
    settings.site.demonstration = Some(false);
    // Readers of a measurement stand behind a proxy, each at an address of their own.
    settings.server.trusted_proxies = vec![std::net::IpAddr::from([127, 0, 0, 1])];
    Ok(Portal::new(db, settings, Arc::new(SystemClock), Arc::new(SystemChance))?)
}

pub const THINGS: [&str; 12] =
    ["swimming", "parenting", "breakfast", "speech", "football", "counselling", "housing", "debt", "baby", "homework", "dance", "garden"];
const PLACES: [&str; 10] = ["Hanley", "Burslem", "Tunstall", "Fenton", "Longton", "Stoke", "Meir", "Bentilee", "Shelton", "Blurton"];

fn name(at: usize) -> String {
    format!("{} {} group {at}", PLACES[at % PLACES.len()], THINGS[at / 7 % THINGS.len()])
}

/// Fills the directory through the import.
pub async fn services(portal: &Portal, count: usize) -> Outcome<()> {
    let mut run = Run::start(portal, "benchmark", "hsds").await?;
    let all: Vec<_> = (0..count)
        .map(|at| {
            json!({"id": format!("s{at}"), "name": name(at), "description": "A friendly group for families. Come along and meet others. Tea is free.",
                "minimum_age": at % 10, "maximum_age": at % 10 + 6,
                "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "12:00"}],
                "service_at_locations": [{"location": {"id": format!("l{}", at % 400), "location_type": "physical", "latitude": 53.0 + (at % 97) as f64 / 1_000.0, "longitude": -2.2 + (at % 89) as f64 / 1_000.0}}]})
        })
        .collect();
    for chunk in all.chunks(500) {
        run.page(chunk).await?;
    }
    run.finish().await?;
    Ok(())
}

/// Milliseconds of CPU of a results page for words that were not asked before, found and made: the
/// median over many.
pub fn results(portal: &Portal, count: usize) -> Outcome<f64> {
    let entries = (0..count).map(entry).collect();
    let directory = Directory::new(1, entries, &portal.words)?;
    let (place, ui) = (here(), reader(portal));
    let times: Vec<_> = (0..200)
        .map(|at| {
            // About a hundred services hold the words, however many there are.
            let words = format!("{} group {}", THINGS[at % THINGS.len()], at * 7 % count);
            let question = Question { words, place: "ST1 3QN".to_owned(), ..Question::default() };
            let began = Instant::now();
            let answer = answer(&directory, &question, Some(&place));
            let found = answer.total;
            let results = FoundServices { directory: &directory, question: &question, place: Some(&place), outside: None, answer };
            let html = find_page(&ui, &results, &Errors::default()).html(portal, &ui);
            let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
            assert!(found > 0 && html.contains("</html>"), "nothing was found for {}", question.words);
            milliseconds
        })
        .collect();
    Ok(median(times))
}

pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Who reads the pages.
pub fn reader(portal: &Portal) -> Ui {
    let query = "words=swimming&place=ST1+3QN".to_owned();
    Ui::new(portal, &Address { language: Arc::clone(portal.words.english()), path: "/find-help".to_owned(), query })
}

/// Where the asker of all questions lives.
pub fn here() -> Place {
    Place { name: "ST1 3QN".to_owned(), latitude: 53.03, longitude: -2.17, authority: String::new(), exact: true }
}

pub fn entry(at: usize) -> Entry {
    Entry {
        id: uuid::Uuid::from_u128(at as u128),
        name: name(at),
        summary: "A friendly group for families. Come along and meet others. Tea is free.".to_owned(),
        organization: format!("Organisation {}", at % 300),
        categories: vec!["Activities".to_owned()],
        languages: Vec::new(),
        town: PLACES[at % PLACES.len()].to_owned(),
        points: vec![(53.0 + (at % 97) as f64 / 1_000.0, -2.2 + (at % 89) as f64 / 1_000.0)],
        minimum_age: 0.0,
        maximum_age: 18.0,
        needs: 1 << (at % 17),
        days: 1 << (at % 7),
        free: at.is_multiple_of(2),
        send: false,
        online: false,
    }
}
