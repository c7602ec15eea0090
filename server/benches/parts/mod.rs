//! What the measurements are made of.

pub mod load;
pub mod requests;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::kit::chance::SystemChance;
use app::kit::db::Db;
use app::kit::moment::SystemClock;
use app::kit::portal::Portal;
use app::kit::settings::Settings;
use app::services::directory::{Directory, Entry};
use app::services::finder::{Question, answer};
use app::services::import::Run;
use app::services::place::Place;
use serde_json::json;

pub async fn portal(url: &str) -> Portal {
    let db = Db::open(url).await.unwrap();
    db.migrate().await.unwrap();
    let mut settings = Settings::default();
    settings.secrets.keys = vec!["1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=".to_owned()];
    settings.site.demonstration = Some(false);
    Portal::new(db, settings, Arc::new(SystemClock), Arc::new(SystemChance)).unwrap()
}

const THINGS: [&str; 12] =
    ["swimming", "parenting", "breakfast", "speech", "football", "counselling", "housing", "debt", "baby", "homework", "dance", "garden"];
const PLACES: [&str; 10] = ["Hanley", "Burslem", "Tunstall", "Fenton", "Longton", "Stoke", "Meir", "Bentilee", "Shelton", "Blurton"];

fn name(at: usize) -> String {
    format!("{} {} group {at}", PLACES[at % PLACES.len()], THINGS[at / 7 % THINGS.len()])
}

/// Fills the directory through the import.
pub async fn services(portal: &Portal, count: usize) {
    let mut run = Run::start(portal, "benchmark", "hsds").await.unwrap();
    let all: Vec<_> = (0..count)
        .map(|at| {
            json!({"id": format!("s{at}"), "name": name(at), "description": "A friendly group for families. Come along and meet others. Tea is free.",
                "minimum_age": at % 10, "maximum_age": at % 10 + 6,
                "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "12:00"}],
                "service_at_locations": [{"location": {"id": format!("l{}", at % 400), "location_type": "physical", "latitude": 53.0 + (at % 97) as f64 / 1_000.0, "longitude": -2.2 + (at % 89) as f64 / 1_000.0}}]})
        })
        .collect();
    for chunk in all.chunks(500) {
        run.page(chunk).await.unwrap();
    }
    run.finish().await.unwrap();
}

/// Milliseconds of one answer to words that were not asked before: the median over many.
pub fn results(portal: &Portal, count: usize) -> f64 {
    let entries = (0..count).map(entry).collect();
    let directory = Directory::new(1, entries, &portal.words).unwrap();
    let place = Place { name: "ST1 3QN".to_owned(), latitude: 53.03, longitude: -2.17, authority: String::new(), exact: true };
    let mut times: Vec<_> = (0..200)
        .map(|at| {
            // About a hundred services hold the words, however many there are.
            let words = format!("{} group {}", THINGS[at % THINGS.len()], at * 7 % count);
            let question = Question { words, place: "ST1 3QN".to_owned(), ..Question::default() };
            let began = Instant::now();
            assert!(answer(&directory, &question, Some(&place)).total > 0);
            began.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn entry(at: usize) -> Entry {
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

/// Starts the real binary on the database with 5,000 services: milliseconds to the first page, and
/// its memory in MiB after a load of pages.
pub fn whole_process(folder: &std::path::Path) -> (f64, f64) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_families-first"))
        .args(["serve", "--listen", &address, "--database-url", &format!("sqlite:{}", folder.join("kept.db").display())])
        .env("PORTAL__SECRETS__KEYS", "[\"1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\"]")
        .env("PORTAL__SITE__DEMONSTRATION", "false")
        .env("PORTAL__MAIL__SMTP_URL", "smtp://127.0.0.1:9")
        .env("PORTAL__SERVER__METRICS_LISTEN", "")
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while get(&address, "/").is_none() {
        std::thread::sleep(Duration::from_millis(2));
        assert!(began.elapsed() < Duration::from_secs(30), "the portal did not start");
    }
    let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
    for at in 0..2_000 {
        get(&address, &format!("/find-help?words={}+group&page={}", THINGS[at % THINGS.len()], at % 40)).unwrap();
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let kibibytes =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().trim_end_matches(" kB").parse::<f64>().ok()).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    (milliseconds, kibibytes / 1_024.0)
}

fn get(address: &str, path: &str) -> Option<usize> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    answer.starts_with(b"HTTP/1.1 200").then_some(answer.len())
}
