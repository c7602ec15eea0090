//! Training in people's calendars, on the day, and what stays of it.

use std::collections::BTreeMap;

use app::kit::error::Error;
use app::kit::moment::{DAY, HOUR, MINUTE};
use app::kit::portal::Portal;
use app::training::courses::{self, Course, Plan};
use app::training::model::{Details, State};
use app::training::{booking, changes, links, running};
use axum::http::StatusCode;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, EventLike};
use lopdf::Document;
use uuid::Uuid;

use crate::support::{Client, demonstrations};
use crate::training::{book, id_of, letters, plan, session, wish};

const ENGAGEMENT: &str = "engagement@potterbridge.example";

/// What a calendar program holds: by id, the highest sequence and what it says.
#[derive(Default)]
struct Held(BTreeMap<String, (i64, bool, String)>);

impl Held {
    /// Takes a file as RFC 5546 says: what has a lower sequence than what is held changes nothing.
    fn take(&mut self, file: &str) {
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        let calendar: Calendar = file.parse().unwrap();
        let cancelled = calendar.property_value("METHOD") == Some("CANCEL");
        for event in calendar.components.iter().filter_map(|part| part.as_event()) {
            let sequence: i64 = event.property_value("SEQUENCE").unwrap().parse().unwrap();
            let Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(start))) = event.get_start() else { panic!("{file}") };
            let says = format!("{} {} {}", start.to_rfc3339(), event.get_summary().unwrap(), event.get_location().unwrap_or_default());
            let held = self.0.entry(event.get_uid().unwrap().to_owned()).or_insert((-1, false, String::new()));
            if sequence > held.0 {
                *held = (sequence, !cancelled, says);
            }
        }
    }

    fn on(&self) -> Vec<&str> {
        self.0.values().filter(|(_, on, _)| *on).map(|(.., says)| says.as_str()).collect()
    }
}

/// All calendar files that somebody got, in an order that is not that of their sending.
async fn calendar(portal: &Portal, to: &str) -> Held {
    let mut held = Held::default();
    for (_, calendar) in letters(portal, to).await.into_iter().rev() {
        if let Some((_, file)) = calendar {
            held.take(&file);
        }
    }
    held
}

#[tokio::test]
async fn a_real_parser_reads_the_files_and_a_calendar_follows_what_happens() {
    for portal in demonstrations().await {
        let (course, id) = session(&portal, 5, &[]).await;
        let mine = id_of(book(&portal, id, "mine").await);
        changes::confirm(&portal, mine, 0).await.unwrap();
        let held = calendar(&portal, "mine@example.org").await;
        assert_eq!(held.on().len(), 1);
        assert!(held.on()[0].contains("One hour Hanley Library, https://meet.example/secret"), "{:?}", held.on());
        // Another hour, with a name that tries to break out.
        let hostile = "Room 1;2, \\ \r\nEND:VEVENT".to_owned();
        let changed = Plan { starts_at: portal.portal.clock.now().plus(11 * DAY).0, place: hostile, ..plan(&portal, 5, &[]) };
        running::change(&portal, id, &changed).await.unwrap();
        let held = calendar(&portal, "mine@example.org").await;
        assert_eq!(held.on().len(), 1, "where it stands, not beside it");
        assert!(held.on()[0].contains("Room 1;2, \\ END:VEVENT"), "{:?}", held.on());
        // Moved: the place in the first session goes, the other one comes.
        let other = courses::add(&portal, course.id, &plan(&portal, 5, &[]), 1).await.unwrap()[0];
        changes::move_to(&portal, mine, 0, other).await.unwrap();
        let held = calendar(&portal, "mine@example.org").await;
        assert!(held.on().len() == 1 && held.on()[0].contains("Hanley Library"), "{:?}", held.on());
        running::call_off(&portal, other).await.unwrap();
        assert!(calendar(&portal, "mine@example.org").await.on().is_empty());
        // The feed names nobody, and no link to join.
        let feed = Client::new(&portal).get(&format!("/training/{}/calendar.ics", course.slug)).await.text;
        let mut held = Held::default();
        held.take(&feed);
        assert!(!held.0.is_empty() && !feed.contains("ATTENDEE") && !feed.contains("meet.example"), "{feed}");
        assert!(feed.contains("STATUS:CANCELLED"));
    }
}

/// A session on which somebody with a place is waited for, ten minutes before it begins.
async fn soon(portal: &crate::support::TestPortal, name: &str, language: &str) -> (Course, Uuid, Uuid) {
    let (course, id) = session(portal, 3, &[]).await;
    let asked = booking::Wish {
        details: Details { language: language.to_owned(), name: name.to_owned(), ..wish("mine", "school").details },
        ..wish("mine", "school")
    };
    let mine = id_of(booking::book(portal, id, &[asked]).await.unwrap()[0]);
    changes::confirm(portal, mine, 0).await.unwrap();
    let starts = courses::session(&portal.db, id).await.unwrap().unwrap().starts_at;
    portal.clock.set(starts.minus(10 * MINUTE));
    (course, id, mine)
}

#[tokio::test]
async fn people_say_themselves_that_they_are_here() {
    for portal in demonstrations().await {
        let (_, id, mine) = soon(&portal, "Mine", "en").await;
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let page = staff.get(&format!("/staff/training/session/{id}")).await;
        let room = page.one("#room p.small");
        assert!(page.text.contains("<svg") && room.contains("/training/here/"), "{room}");
        let room = room.trim_start_matches("http://portal.test").to_owned();
        let mut phone = Client::new(&portal);
        assert_eq!(phone.post(&room, &[("email", "stranger@example.org")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(phone.post(&room, &[("email", "MINE@example.org")]).await.text.contains("You are on the list"));
        assert_eq!(booking::by_id(&portal.db, mine).await.unwrap().unwrap().state(), State::Attended);
        // Said twice: one certificate.
        phone.post(&room, &[("email", "mine@example.org")]).await;
        let told = letters(&portal, "mine@example.org").await.into_iter().filter(|(text, _)| text.contains("Thank you for coming")).count();
        assert!(told <= 1);
        portal.pass(3 * HOUR);
        assert_eq!(phone.post(&room, &[("email", "mine@example.org")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it is over");
        assert_eq!(phone.get("/training/here/x").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_certificate_is_a_tagged_file_and_hours_add_up() {
    for portal in demonstrations().await {
        for (name, language) in [("Ben O’Neill", "en"), ("آمنہ خان", "ur"), ("Łucja Źrebięca", "pl"), ("আমিনা", "bn"), ("ਅਮੀਨਾ", "pa")]
        {
            let now = portal.portal.clock.now();
            let (_, id, mine) = soon(&portal, name, language).await;
            running::note(&portal, mine, State::Attended, false).await.unwrap();
            let prefix = if language == "en" { String::new() } else { format!("/{language}") };
            let path = format!("{prefix}/training/certificate/{}", links::token(&portal, links::CERTIFICATE, mine, 0));
            let mut client = Client::new(&portal);
            assert!(client.get(&path).await.text.contains(name));
            let file = file(&portal, &format!("{path}/certificate.pdf")).await;
            if !std::path::Path::new(&portal.settings.site.fonts).exists() {
                eprintln!("SKIPPED: the fonts are not here");
                continue;
            }
            let document = Document::load_mem(&file).unwrap();
            let root = document.catalog().unwrap();
            let marked = root
                .get(b"MarkInfo")
                .and_then(|held| document.dereference(held))
                .unwrap()
                .1
                .as_dict()
                .unwrap()
                .get(b"Marked")
                .unwrap()
                .as_bool();
            assert!(marked.unwrap() && root.has(b"StructTreeRoot"), "{language}");
            assert_eq!(root.get(b"Lang").unwrap().as_str().unwrap(), language.as_bytes());
            let tree = format!("{document:?}");
            assert!(tree.contains("H1") && tree.contains("StructElem"), "{language}");
            if language == "en" {
                let text = document.extract_text(&[1]).unwrap();
                assert!(text.contains("Neill") && text.contains("One hour"), "{text}");
            }
            let booking = format!("{prefix}/training/booking/{}", links::token(&portal, links::BOOKING, mine, 0));
            let hours = client.get(&format!("{booking}/hours")).await;
            assert!(hours.status == StatusCode::OK && hours.text.contains("One hour"), "{}", hours.text);
            assert_eq!(hours.all("tbody tr").len(), hours_of(&portal, id).await, "{language}");
            portal.clock.set(now.plus(DAY));
        }
    }
}

/// How many sessions `mine@example.org` came to.
async fn hours_of(portal: &Portal, _: Uuid) -> usize {
    let hash = booking::email_hash(portal, "mine@example.org");
    let (count,): (i64,) =
        app::read!(&portal.db, c => sqlx::query_as("select count(*) from booking where email_hash = $1 and state = 'attended'").bind(&hash).fetch_one(c).await).unwrap();
    usize::try_from(count).unwrap()
}

/// The bytes of a file: a client's answer is text.
async fn file(portal: &Portal, path: &str) -> Vec<u8> {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let request = axum::http::Request::builder().uri(path).header("host", "portal.test").body(axum::body::Body::empty()).unwrap();
    let response = server::boot::service(portal).oneshot(request).await.unwrap();
    assert!(response.status().is_success() || response.status().is_redirection());
    response.into_body().collect().await.unwrap().to_bytes().to_vec()
}

/// How many places of a session are taken, as the checks count them.
async fn taken(portal: &Portal, session: Uuid) -> i64 {
    let (count,): (i64,) = app::read!(&portal.db, c => sqlx::query_as(
        "select count(*) from booking where session_id = $1 and state not in ('waiting', 'cancelled')",
    ).bind(session).fetch_one(c).await)
    .unwrap();
    count
}

/// Looks whether a place is left, and then takes it, holding nothing: what must not be done.
async fn take_without_holding(portal: &Portal, session: Uuid, number: i64, capacity: i64, all: &tokio::sync::Barrier) {
    let free = taken(portal, session).await < capacity;
    all.wait().await;
    if free {
        let id = portal.chance.id(portal.clock.now());
        app::write_one!(&portal.db, c => sqlx::query(
            "insert into booking (id, session_id, state, number, agency, role, email_hash, sealed_details, holder, sequence, reminded, late, asked_at) \
             values ($1, $2, 'requested', $3, 'school', '', $4, $4, 0, 0, 0, false, 0)",
        ).bind(id).bind(session).bind(number).bind(id.as_bytes().to_vec()).execute(c).await.map(|_| ())).unwrap();
    }
}

#[tokio::test]
async fn without_holding_the_row_too_many_have_a_place_and_the_check_sees_it() {
    const PEOPLE: usize = 12;
    for portal in demonstrations().await {
        let (_, id) = session(&portal, 5, &[]).await;
        let all = std::sync::Arc::new(tokio::sync::Barrier::new(PEOPLE));
        let people = (0..PEOPLE).map(|number| {
            let (portal, all) = (portal.portal.clone(), std::sync::Arc::clone(&all));
            tokio::spawn(async move { take_without_holding(&portal, id, i64::try_from(number).unwrap(), 5, &all).await })
        });
        for person in people.collect::<Vec<_>>() {
            person.await.unwrap();
        }
        assert_eq!(taken(&portal, id).await, 12, "the race is seen");
        // The same people at once, as the portal does it.
        let (_, id) = session(&portal, 5, &[]).await;
        let people = (0..PEOPLE).map(|number| {
            let portal = portal.portal.clone();
            tokio::spawn(async move { book(&portal, id, &format!("person-{number}")).await })
        });
        for person in people.collect::<Vec<_>>() {
            person.await.unwrap();
        }
        assert_eq!(taken(&portal, id).await, 5);
    }
}

#[tokio::test]
async fn neither_an_address_nor_a_person_is_asked_for_without_end() {
    for portal in demonstrations().await {
        let (course, id) = session(&portal, 10, &[]).await;
        let date = courses::session(&portal.db, id).await.unwrap().unwrap();
        let of = (&date, &course);
        let from = |at: usize| format!("10.0.0.{at}");
        // Whoever asks, one person has six letters an hour; who is named twice in a form is counted once.
        for at in 1..=6 {
            let twice = [wish("amina", "school"), wish("amina", "school")];
            booking::book_from(&portal, &from(at), of, &twice).await.unwrap();
        }
        let refused = booking::book_from(&portal, &from(7), of, &[wish("amina", "school"), wish("bola", "school")]).await;
        assert!(matches!(refused, Err(Error::TooMany)), "{refused:?}");
        assert_eq!(running::list(&portal.db, id).await.unwrap().len(), 1, "what is refused leaves nothing");
        // One address sends sixty forms an hour, and others go on.
        for at in 0..60 {
            booking::book_from(&portal, "10.0.1.1", of, &[wish(&format!("p{at}"), "school")]).await.unwrap();
        }
        let refused = booking::book_from(&portal, "10.0.1.1", of, &[wish("late", "school")]).await;
        assert!(matches!(refused, Err(Error::TooMany)), "{refused:?}");
        booking::book_from(&portal, "10.0.1.2", of, &[wish("late", "school")]).await.unwrap();
        portal.clock.set(portal.clock.at_now().plus(HOUR + MINUTE));
        booking::book_from(&portal, "10.0.1.1", of, &[wish("amina", "school")]).await.unwrap();
    }
}
