//! Words: none missing, none unused, none with other arguments; every page in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use app::kit::chance::SystemChance;
use app::kit::moment::SetClock;
use app::kit::portal::Portal;
use app::kit::words::{LOCALES, PSEUDO};
use axum::http::StatusCode;

use crate::support::{Client, demonstrations};

/// The messages of a language's files: key to text.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (_, file, text) in LOCALES.iter().filter(|(held, ..)| *held == language) {
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, value)) = line.split_once(" =").filter(|_| line.starts_with(|letter: char| letter.is_ascii_lowercase())) {
                name.clone_into(&mut key);
                assert!(found.insert(key.clone(), value.trim().to_owned()).is_none(), "{language}/{file}: {key} twice");
            } else if !line.trim().is_empty() {
                let held: &mut String = found.get_mut(&key).unwrap();
                held.push('\n');
                held.push_str(line);
            }
        }
    }
    found
}

fn arguments(text: &str) -> BTreeSet<String> {
    text.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_lowercase).collect()).collect()
}

fn languages() -> BTreeSet<&'static str> {
    LOCALES.iter().map(|(language, ..)| *language).collect()
}

#[test]
fn all_ten_languages_have_all_words_with_the_same_arguments() {
    assert_eq!(languages().len(), 10);
    let english = messages("en");
    for language in languages() {
        let held = messages(language);
        for (key, text) in english.iter().filter(|(key, _)| !key.starts_with("staff-")) {
            let Some(translated) = held.get(key) else { panic!("{language} has no {key}") };
            assert_eq!(arguments(text), arguments(translated), "{language}: {key}");
        }
        assert!(held.keys().all(|key| english.contains_key(key)), "{language} has words that English lacks");
        if language != "en" {
            assert_eq!(held["checked-by"], "machine");
        }
    }
}

/// Keys stand in the source as they are, or begin there: `need-{need}`.
#[test]
fn no_words_are_unused() {
    let mut source = String::new();
    for folder in ["../app/src", "src"] {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut source);
    }
    let about = ["language-name", "language-direction", "checked-by"];
    let begun = [
        "need-",
        "category-",
        "weekday-",
        "outcome-",
        "follow-status-",
        "follow-event-",
        "staff-",
        "plan-part-",
        "plan-say-",
        "ask-",
        "agency-",
        "news-topic-",
        "not-found-",
        "conflict-",
        "forbidden-",
        "too-many-",
        "too-large-",
        "unavailable-",
        "wrong-",
        "bad-request-",
    ];
    for key in messages("en").keys() {
        let used =
            source.contains(&format!("\"{key}\"")) || about.contains(&key.as_str()) || begun.iter().any(|begin| key.starts_with(begin));
        assert!(used, "{key} is used nowhere");
    }
    for begin in begun {
        assert!(source.contains(begin) || source.contains(begin.trim_end_matches('-')), "{begin}");
    }
}

fn read(folder: &Path, source: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, source);
        } else {
            source.push_str(&std::fs::read_to_string(path).unwrap_or_default());
        }
    }
}

/// Sentences that may be longer, and why.
const LONGER: [&str; 0] = [];

/// Institution words and abbreviations that families' texts do without.
const UNKIND: [&str; 14] = [
    "EHA",
    "MASH",
    "CIN",
    "SEND",
    "LAC",
    "TAF",
    "respite",
    "placement",
    "siblings",
    "abscond",
    "care plan",
    "service user",
    "multi-agency",
    "safeguarding",
];

/// A nine-year-old reads it: short sentences, no institution words, no abbreviations.
#[test]
fn families_words_are_short_and_plain() {
    let words = messages("en").into_iter().filter(|(key, _)| !key.starts_with("staff-"));
    short_and_plain(words.map(|(key, text)| (key, text.replace(['{', '}', '$'], " "))));
}

/// So is what the fictional council writes: its services, and what its workers say to families.
#[test]
fn the_demonstration_is_short_and_plain() {
    let mut texts = Vec::new();
    let mut services = csv::Reader::from_reader(&include_bytes!("../../demo/services.csv")[..]);
    let heading = services.headers().unwrap().clone();
    let prose = ["name", "description", "eligibility", "application_process", "wait_time", "cost_description", "alert"];
    for service in services.records() {
        let service = service.unwrap();
        let told = heading.iter().zip(&service).filter(|(column, _)| prose.contains(column));
        texts.extend(told.map(|(column, text)| (format!("{} {column}", &service[1]), text.to_owned())));
    }
    let requests: Vec<serde_json::Value> = serde_json::from_str(include_str!("../../demo/requests.json")).unwrap();
    let english = requests.iter().enumerate().filter(|(_, request)| request["language"] == "en");
    for (at, request) in english {
        for name in ["question", "words_for_family"] {
            texts.push((format!("request {at} {name}"), request[name].as_str().unwrap().to_owned()));
        }
    }
    assert!(texts.len() > 1_000);
    short_and_plain(texts);
}

fn short_and_plain(texts: impl IntoIterator<Item = (String, String)>) {
    let mut all = Vec::new();
    for (key, text) in texts {
        let text = text.replace(['“', '”', '\n'], " ");
        for sentence in text.split(['.', '!', '?', ':']) {
            let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(words <= 25 || LONGER.contains(&key.as_str()), "{key}: {words} words: {sentence}");
            if words > 0 {
                all.push(words);
            }
        }
        let held = format!(" {text} ");
        for word in UNKIND {
            assert!(!held.contains(&format!(" {word} ")) && !held.contains(&format!(" {word}.")), "{key}: {word}");
        }
    }
    let mean = all.iter().sum::<usize>() as f64 / all.len() as f64;
    assert!(mean <= 15.0, "{mean} words a sentence");
}

#[tokio::test]
async fn every_public_page_is_there_in_every_language() {
    let portals = demonstrations().await;
    let portal = &portals[0];
    let service = app::services::directory::current(portal).await.unwrap().entries[0].id;
    for language in languages() {
        let prefix = if language == "en" { String::new() } else { format!("/{language}") };
        let mut client = Client::new(portal);
        for path in [
            "",
            "/find-help?place=st13qn",
            &format!("/services/{service}"),
            "/staying-safe-online",
            "/privacy",
            "/accessibility",
            "/cookies",
            "/ask-for-help",
            "/guide",
            "/follow",
            "/my-list",
            "/ask-for-help/return",
        ] {
            let path = if path.is_empty() && prefix.is_empty() { "/".to_owned() } else { format!("{prefix}{path}") };
            let page = client.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let right_to_left = ["ur", "ar", "ckb", "fa"].contains(&language);
            let direction = if right_to_left { "rtl" } else { "ltr" };
            assert!(
                page.text.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\" dir=\"{direction}\"")),
                "{path}: {}",
                &page.text[..120]
            );
            assert!(!page.one("title").contains('\u{2068}') && !page.text.contains("{ $"), "{path}");
            assert!(page.text.contains("tel:999"), "{path}");
        }
        client.post(&format!("{prefix}/ask-for-help"), &[]).await;
        for step in ["danger", "who"] {
            assert!(!client.get(&format!("{prefix}/ask-for-help/{step}")).await.status.is_server_error());
        }
    }
}

/// In the invented language, letters that bear no mark were never put into a file.
#[tokio::test]
async fn the_invented_language_shows_no_raw_english() {
    let portals = demonstrations().await;
    let mut settings = (*portals[0].settings).clone();
    settings.site.languages = vec!["en".to_owned(), PSEUDO.to_owned()];
    let clock = Arc::new(SetClock::at(portals[0].clock.at_now()));
    let portal = Portal::new(portals[0].db.clone(), settings, clock, Arc::new(SystemChance)).unwrap();
    let mut client = Client::new(&portal);
    crate::requests::fill_in(&mut client).await;
    let (reference, code) = {
        let mut family = Client::new(&portal);
        crate::requests::fill_in(&mut family).await;
        family.fill("/ask-for-help/check", "#send", &[]).await;
        let sent = family.get("/ask-for-help/sent").await;
        client.post("/follow", &[("reference", &sent.one("#reference")), ("code", &sent.one("#code"))]).await;
        (sent.one("#reference"), sent.one("#code"))
    };
    assert!(!reference.is_empty() && !code.is_empty());
    let service = format!("/services/{}", app::services::directory::current(&portal).await.unwrap().entries[0].id);
    let steps = app::requests::journey::STEPS.map(|step| format!("/ask-for-help/{}", step.key()));
    let questions =
        steps.iter().map(String::as_str).chain([service.as_str(), "/ask-for-help/check", "/ask-for-help/save", "/ask-for-help/delete"]);
    for path in questions.chain([
        "",
        "/find-help",
        "/ask-for-help",
        "/guide",
        "/follow",
        "/my-list",
        "/news/ask",
        "/staying-safe-online",
        "/ask-for-help/return",
    ]) {
        let page = client.get(&format!("/{PSEUDO}{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for found in ["h1", "h2", "label", "button", "legend", "a", "p", "dt", "summary"] {
            for text in page.all(&format!("main {found}:not([lang])")) {
                // What a service or the settings say is theirs.
                let raw = text
                    .split(|letter: char| !letter.is_alphabetic())
                    .any(|word| ["the", "and", "you", "help", "your", "search", "continue", "page"].contains(&word));
                let data = text.contains("Secret") || path == "/find-help" || path == service || text.contains("Language:");
                assert!(!raw || data, "{path} {found}: {text}");
            }
        }
    }
}
