//! Training and events: places, waiting, offers, links, letters, registers.

use std::collections::BTreeMap;

use app::kit::moment::{DAY, HOUR, MINUTE, Timestamp};
use app::kit::portal::Portal;
use app::training::booking::{self, Came, Wish};
use app::training::changes::{self, Done};
use app::training::courses::{self, Course, Plan};
use app::training::model::{Details, State, Words};
use app::training::{links, running};
use axum::http::StatusCode;
use sqlx::types::Json;
use uuid::Uuid;

use crate::support::{Client, demonstrations};

const ENGAGEMENT: &str = "engagement@potterbridge.example";

/// A course that is shown, with one session ten days from now.
pub async fn session(portal: &Portal, capacity: i64, kept: &[(&str, i64)]) -> (Course, Uuid) {
    let words = [("en".to_owned(), Words { title: "One hour".to_owned(), ..Words::default() })].into();
    let id = courses::create(portal, Uuid::nil(), "one-hour", &words).await.unwrap();
    let course = courses::by_id(&portal.db, id).await.unwrap().unwrap();
    let course = Course { shown_at: Some(portal.clock.now()), words: Json(words), ..course };
    courses::write(portal, &course).await.unwrap();
    let plan = plan(portal, capacity, kept);
    let made = courses::add(portal, id, &plan, 1).await.unwrap();
    (course, made[0])
}

pub fn plan(portal: &Portal, capacity: i64, kept: &[(&str, i64)]) -> Plan {
    Plan {
        starts_at: portal.clock.now().plus(10 * DAY).0,
        minutes: 60,
        place: "Hanley Library".to_owned(),
        link: "https://meet.example/secret".to_owned(),
        capacity,
        kept: kept.iter().map(|(agency, count)| ((*agency).to_owned(), *count)).collect::<BTreeMap<_, _>>(),
        ..Plan::default()
    }
}

pub fn wish(name: &str, agency: &str) -> Wish {
    let email = format!("{name}@example.org");
    let details = Details { name: name.to_owned(), email, organisation: "Org".to_owned(), language: "en".to_owned(), ..Details::default() };
    Wish { details, agency: agency.to_owned(), role: String::new() }
}

pub async fn book(portal: &Portal, session: Uuid, name: &str) -> Came {
    booking::book(portal, session, &[wish(name, "school")]).await.unwrap()[0]
}

pub fn id_of(came: Came) -> Uuid {
    match came {
        Came::Held(id) | Came::Waiting(id) | Came::Known(id, _) => id,
        Came::Closed => panic!("closed"),
    }
}

async fn state(portal: &Portal, id: Uuid) -> State {
    booking::by_id(&portal.db, id).await.unwrap().unwrap().state()
}

/// What a letter says, and its calendar file.
pub type Letter = (String, Option<(String, String)>);

/// The letter to somebody in which something stands.
async fn letter(portal: &Portal, to: &str, says: &str) -> Letter {
    let all = letters(portal, to).await;
    all.iter().find(|(text, _)| text.contains(says)).cloned().unwrap_or_else(|| panic!("no letter says {says}: {all:?}"))
}

/// All letters to somebody. Those of one moment have no order.
pub async fn letters(portal: &Portal, to: &str) -> Vec<Letter> {
    let mut found = Vec::new();
    for line in app::messages::newest(&portal.db).await.unwrap() {
        let address: String = portal.keyring.open(app::messages::to_place(line.id), &line.sealed_to).unwrap();
        if address == to {
            let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap();
            found.push((body.text, body.calendar));
        }
    }
    found
}

#[tokio::test]
async fn a_place_is_booked_confirmed_and_given_back_by_its_link() {
    for portal in demonstrations().await {
        let (course, id) = session(&portal, 2, &[]).await;
        let mut client = Client::new(&portal);
        assert!(client.get("/training").await.text.contains("One hour"));
        let page = client.get(&format!("/training/{}", course.slug)).await;
        assert!(page.text.contains("2 places are left") || page.text.contains("places are left"), "{}", page.text);
        assert!(!page.text.contains("meet.example"), "the link is for those with a place");
        let form = format!("/training/session/{id}");
        let wrong = client.post(&form, &[("name", "Asha")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("value=\"Asha\""));
        let fields = [
            ("name", "Asha"),
            ("email", "asha@example.org"),
            ("organisation", "School"),
            ("agency", "school"),
            ("colleagues", "Ben, ben@example.org"),
        ];
        let done = client.post(&form, &fields).await;
        assert_eq!(done.location(), format!("{form}/asked"));
        let (text, calendar) = letter(&portal, "asha@example.org", "You asked for a place").await;
        assert!(calendar.is_none() && !text.contains("meet.example"), "{text}");
        let link = text.split_whitespace().find(|word| word.contains("/training/booking/")).unwrap();
        let path = link.split_once("/training").map(|(_, rest)| format!("/training{rest}")).unwrap();
        let token = path.rsplit('/').next().unwrap().to_owned();
        // Looking changes nothing; a link that was changed opens nothing.
        assert!(client.get(&path).await.text.contains("Yes, I want this place"));
        let held = links::read(&portal, links::BOOKING, &token).unwrap().0;
        assert_eq!(state(&portal, held).await, State::Requested);
        assert_eq!(client.get(&format!("{path}x")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.post(&path, &[("do", "confirm")]).await.location(), path);
        let page = client.get(&path).await;
        assert!(page.text.contains("You have a place.") && page.text.contains("https://meet.example/secret"));
        // Asked again: nothing new, and a letter says how it stands.
        client.post(&form, &fields).await;
        letter(&portal, "asha@example.org", "You asked before").await;
        let all = running::list(&portal.db, id).await.unwrap();
        assert_eq!(all.len(), 2);
        // The calendar hears of it, and hears that it is over.
        let (method, booked) = letter(&portal, "asha@example.org", "You have a place").await.1.unwrap();
        assert!(method == "REQUEST" && booked.contains("mailto:asha@example.org"));
        client.post(&path, &[("do", "cancel")]).await;
        let (method, cancelled) = letter(&portal, "asha@example.org", "is cancelled").await.1.unwrap();
        assert_eq!(method, "CANCEL");
        let of = |file: &str, name: &str| file.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
        assert_eq!(of(&booked, "UID:"), of(&cancelled, "UID:"));
        let number = |file: &str| of(file, "SEQUENCE:").trim_start_matches("SEQUENCE:").parse::<i64>().unwrap();
        assert!(number(&cancelled) > number(&booked));
        assert!(client.get(&path).await.text.contains("You have no place."));
    }
}

#[tokio::test]
async fn a_place_that_comes_free_is_offered_in_order_and_passed_on() {
    for portal in demonstrations().await {
        let (_, id) = session(&portal, 1, &[]).await;
        let first = id_of(book(&portal, id, "first").await);
        changes::confirm(&portal, first, 0).await.unwrap();
        let (second, third) = (book(&portal, id, "second").await, book(&portal, id, "third").await);
        assert!(matches!((second, third), (Came::Waiting(_), Came::Waiting(_))));
        let (second, third) = (id_of(second), id_of(third));
        assert_eq!(changes::confirm(&portal, third, 0).await.unwrap(), Done::TooLate, "nobody jumps the queue");
        changes::cancel(&portal, first, 0).await.unwrap();
        assert_eq!((state(&portal, second).await, state(&portal, third).await), (State::Offered, State::Waiting));
        // A day later it goes to the next, who takes it.
        portal.clock.set(portal.clock.at_now().plus(DAY));
        assert_eq!(booking::sweep(&portal).await.unwrap(), 1);
        assert_eq!((state(&portal, second).await, state(&portal, third).await), (State::Cancelled, State::Offered));
        assert_eq!(changes::confirm(&portal, second, 0).await.unwrap(), Done::TooLate);
        assert_eq!(changes::confirm(&portal, third, 0).await.unwrap(), Done::Yes);
        assert_eq!(changes::confirm(&portal, third, 0).await.unwrap(), Done::Yes, "twice is once");
        // A place that was asked for and not confirmed is let go after two hours.
        changes::cancel(&portal, third, 0).await.unwrap();
        let fourth = id_of(book(&portal, id, "fourth").await);
        portal.clock.set(portal.clock.at_now().plus(2 * HOUR));
        let fifth = book(&portal, id, "fifth").await;
        assert!(matches!(fifth, Came::Held(_)) && state(&portal, fourth).await == State::Cancelled);
    }
}

#[tokio::test]
async fn a_place_moves_and_is_handed_on_and_old_links_open_nothing() {
    for portal in demonstrations().await {
        let (course, id) = session(&portal, 1, &[]).await;
        let other = courses::add(&portal, course.id, &plan(&portal, 1, &[]), 1).await.unwrap()[0];
        let mine = id_of(book(&portal, id, "mine").await);
        changes::confirm(&portal, mine, 0).await.unwrap();
        let waiting = id_of(book(&portal, id, "waiting").await);
        assert_eq!(changes::move_to(&portal, mine, 0, other).await.unwrap(), Done::Yes);
        assert_eq!(state(&portal, waiting).await, State::Offered, "the old place is passed on");
        let there = id_of(book(&portal, other, "there").await);
        assert_eq!(state(&portal, there).await, State::Waiting);
        changes::confirm(&portal, waiting, 0).await.unwrap();
        assert_eq!(changes::move_to(&portal, mine, 0, id).await.unwrap(), Done::Full);
        let details = wish("colleague", "school").details;
        assert_eq!(changes::hand_to(&portal, mine, 0, &details, "").await.unwrap(), Done::Yes);
        let mut client = Client::new(&portal);
        let at = |holder| format!("/training/booking/{}", links::token(&portal, links::BOOKING, mine, holder));
        assert_eq!(client.get(&at(0)).await.status, StatusCode::NOT_FOUND);
        assert!(client.get(&at(1)).await.text.contains("colleague"));
        let there = wish("there", "school").details;
        assert_eq!(changes::hand_to(&portal, mine, 1, &there, "").await.unwrap(), Done::Known, "one person, one place");
    }
}

#[tokio::test]
async fn kept_places_wait_for_their_agency() {
    for portal in demonstrations().await {
        let (_, id) = session(&portal, 2, &[("police", 1)]).await;
        let all = [wish("a", "school"), wish("b", "school"), wish("c", "police"), wish("d", "police")];
        let came = booking::book(&portal, id, &all).await.unwrap();
        assert!(matches!(came[..], [Came::Held(_), Came::Waiting(_), Came::Held(_), Came::Waiting(_)]), "{came:?}");
        // The school's place goes to the school that waits; the police wait for theirs.
        changes::cancel(&portal, id_of(came[0]), 0).await.unwrap();
        assert_eq!((state(&portal, id_of(came[1])).await, state(&portal, id_of(came[3])).await), (State::Offered, State::Waiting));
    }
}

#[tokio::test]
async fn staff_add_dates_change_them_call_off_and_keep_the_register() {
    for portal in demonstrations().await {
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let at = staff.post("/staff/training", &[("title", "Hard talks")]).await.location().to_owned();
        let wrong = staff.post(&at, &[("session", "new"), ("day", "soon"), ("place", "Here")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("value=\"Here\""));
        let day = portal.clock.at_now().plus(3 * DAY).in_london().date().to_string();
        let fields = [
            ("session", "new"),
            ("day", day.as_str()),
            ("hour", "10:00"),
            ("minutes", "60"),
            ("capacity", "2"),
            ("place", "Library"),
            ("weeks", "2"),
        ];
        assert_eq!(staff.post(&at, &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(Client::new(&portal).get("/training/hard-talks").await.status, StatusCode::NOT_FOUND, "not shown yet");
        staff.post(&at, &[("title-en", "Hard talks"), ("audience", "professionals"), ("shown", "yes")]).await;
        assert!(Client::new(&portal).get("/training/hard-talks").await.text.contains("Library"));
        let course = courses::shown(&portal.db, "hard-talks").await.unwrap().unwrap();
        let sessions = courses::sessions(&portal.db, Some(course.id), Timestamp(0)).await.unwrap();
        let (first, second) = (sessions[0].id, sessions[1].id);
        let one = id_of(book(&portal, first, "one").await);
        changes::confirm(&portal, one, 0).await.unwrap();
        let here = format!("/staff/training/session/{first}");
        let small =
            [("do", "change"), ("day", day.as_str()), ("hour", "11:00"), ("minutes", "60"), ("capacity", "1"), ("place", "Town hall")];
        assert_eq!(staff.post(&here, &small).await.status, StatusCode::SEE_OTHER);
        let (_, calendar) = letter(&portal, "one@example.org", "Town hall").await;
        assert_eq!(calendar.unwrap().0, "REQUEST");
        // No earlier than a quarter of an hour before.
        let note = [("do", "came"), ("booking", &*one.to_string())].map(|(name, value)| (name, value.to_owned()));
        let note: Vec<(&str, &str)> = note.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(staff.post(&here, &note).await.status, StatusCode::CONFLICT);
        let starts = courses::session(&portal.db, first).await.unwrap().unwrap().starts_at;
        portal.clock.set(starts.minus(10 * MINUTE));
        staff.sign_in(ENGAGEMENT).await;
        assert_eq!(staff.post(&here, &note).await.status, StatusCode::SEE_OTHER);
        let full =
            staff.post(&here, &[("do", "walk-in"), ("name", "Late Comer"), ("email", "late@example.org"), ("agency", "health")]).await;
        assert!(full.status == StatusCode::UNPROCESSABLE_ENTITY && full.text.contains("There is no place left"));
        assert!(
            staff.get("/staff/training/figures").await.text.contains("2026")
                || staff.get("/staff/training/figures").await.text.contains("20")
        );
        let csv = staff.get("/staff/training/figures.csv").await.text;
        assert!(csv.contains("course,hard-talks,1,1,0,0,60"), "{csv}");
        let certificate = format!("/training/certificate/{}", links::token(&portal, links::CERTIFICATE, one, 0));
        assert!(Client::new(&portal).get(&certificate).await.text.contains("Certificate"));
        // Called off: everybody hears, and the calendar too.
        let two = id_of(book(&portal, second, "two").await);
        changes::confirm(&portal, two, 0).await.unwrap();
        staff.post(&format!("/staff/training/session/{second}"), &[("do", "off")]).await;
        let (_, calendar) = letter(&portal, "two@example.org", "does not take place").await;
        assert_eq!(calendar.unwrap().0, "CANCEL");
        assert_eq!(book(&portal, second, "three").await, Came::Closed);
    }
}

#[tokio::test]
async fn reminders_come_a_week_a_day_and_an_hour_before_and_once_each() {
    for portal in demonstrations().await {
        let (_, id) = session(&portal, 3, &[]).await;
        let mine = id_of(book(&portal, id, "mine").await);
        changes::confirm(&portal, mine, 0).await.unwrap();
        let starts = courses::session(&portal.db, id).await.unwrap().unwrap().starts_at;
        let mut told = Vec::new();
        for before in [9 * DAY, 7 * DAY, 6 * DAY, DAY, 3 * HOUR, HOUR, 10 * MINUTE] {
            portal.clock.set(starts.minus(before));
            running::remind(&portal).await.unwrap();
            assert_eq!(running::remind(&portal).await.unwrap(), 0, "once");
            told.push(letters(&portal, "mine@example.org").await.iter().filter(|(text, _)| text.starts_with("Soon:")).count());
        }
        assert_eq!(told, [0, 1, 1, 2, 2, 3, 3]);
    }
}

#[tokio::test]
async fn what_is_over_stays_and_nobody_hears_of_others() {
    for portal in demonstrations().await {
        let (_, id) = session(&portal, 1, &[]).await;
        let mine = id_of(book(&portal, id, "mine").await);
        changes::confirm(&portal, mine, 0).await.unwrap();
        let waiting = id_of(book(&portal, id, "waiting").await);
        // A stranger who names somebody hears the same whether they come or not.
        let mut stranger = Client::new(&portal);
        let form = format!("/training/session/{id}");
        let ask = |email: &'static str| [("name", "X"), ("email", email), ("organisation", "X"), ("agency", "school")];
        let known = stranger.post(&form, &ask("mine@example.org")).await.location().to_owned();
        assert_eq!(known, stranger.post(&form, &ask("unknown@example.org")).await.location());
        // A change tells once, and sends no reminder again whose moment has passed.
        let session = courses::session(&portal.db, id).await.unwrap().unwrap();
        portal.clock.set(session.starts_at.minus(5 * DAY));
        running::remind(&portal).await.unwrap();
        let moved = Plan { place: "Town hall".to_owned(), starts_at: session.starts_at.0, ..plan(&portal, 1, &[]) };
        assert_eq!(running::change(&portal, id, &moved).await.unwrap(), running::Changed::Yes);
        running::remind(&portal).await.unwrap();
        let soon = letters(&portal, "mine@example.org").await.iter().filter(|(text, _)| text.starts_with("Soon:")).count();
        assert_eq!(soon, 1, "the reminder of the week is not sent again");
        // Whoever waited and came is on the list; whoever did not come cannot give back what is over.
        portal.clock.set(session.starts_at.plus(5 * MINUTE));
        assert_eq!(changes::cancel(&portal, mine, 0).await.unwrap(), Done::TooLate);
        assert!(!running::walk_in(&portal, id, &wish("waiting", "school")).await.unwrap(), "full");
        running::note(&portal, mine, State::Missed, false).await.unwrap();
        assert_eq!(state(&portal, waiting).await, State::Waiting);
        let past = Plan { starts_at: 1, ..moved };
        assert_eq!(running::change(&portal, id, &past).await.unwrap(), running::Changed::Over);
        // A calendar of somebody who gave their place back holds no link to join.
        let other = courses::add(&portal, session.course_id, &plan(&portal, 2, &[]), 1).await.unwrap()[0];
        let gone = id_of(book(&portal, other, "gone").await);
        changes::confirm(&portal, gone, 0).await.unwrap();
        changes::cancel(&portal, gone, 0).await.unwrap();
        let file = format!("/training/booking/{}/calendar.ics", links::token(&portal, links::BOOKING, gone, 0));
        let file = Client::new(&portal).get(&file).await.text;
        assert!(file.contains("METHOD:CANCEL") && !file.contains("meet.example"), "{file}");
    }
}

/// Small numbers, the same on each engine.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// What holds at each moment: no more places than there are, none free while somebody waits who may have
/// it, offers in the order of asking, nobody twice.
async fn holds(portal: &Portal, id: Uuid, capacity: i64) {
    let all = running::list(&portal.db, id).await.unwrap();
    let taken = all.iter().filter(|booking| booking.state().holds_a_place()).count();
    assert!(i64::try_from(taken).unwrap() <= capacity);
    let waiting: Vec<i64> = all.iter().filter(|booking| booking.state() == State::Waiting).map(|booking| booking.number).collect();
    assert!(waiting.is_empty() || i64::try_from(taken).unwrap() == capacity, "a place is free while {} wait", waiting.len());
    let offered = all.iter().filter(|booking| booking.state() == State::Offered).map(|booking| booking.number).max();
    assert!(offered.is_none_or(|offered| waiting.iter().all(|number| *number > offered)), "the order of asking");
    let mut people: Vec<String> =
        all.iter().filter(|booking| booking.state() != State::Cancelled).map(|booking| booking.details(portal).unwrap().email).collect();
    let count = people.len();
    people.sort();
    people.dedup();
    assert_eq!(people.len(), count, "nobody twice");
    assert_eq!(courses::session(&portal.db, id).await.unwrap().unwrap().taken, i64::try_from(taken).unwrap());
}

#[tokio::test]
async fn whatever_happens_places_are_held_in_order_and_never_too_many() {
    for portal in demonstrations().await {
        let (course, id) = session(&portal, 4, &[]).await;
        let other = courses::add(&portal, course.id, &plan(&portal, 3, &[]), 1).await.unwrap()[0];
        let mut dice = Dice(7);
        let mut known: Vec<Uuid> = Vec::new();
        for _ in 0..300 {
            let there = if dice.next(2) == 0 { id } else { other };
            let which = usize::try_from(dice.next(1_000)).unwrap() % known.len().max(1);
            match (dice.next(6), known.get(which).copied()) {
                (0 | 1, _) | (_, None) => known.push(id_of(book(&portal, there, &format!("p{}", dice.next(30))).await)),
                (2, Some(booking)) => drop(changes::confirm(&portal, booking, 0).await),
                (3, Some(booking)) => drop(changes::cancel(&portal, booking, 0).await),
                (4, Some(booking)) => drop(changes::move_to(&portal, booking, 0, there).await),
                _ => {
                    portal.clock.set(portal.clock.at_now().plus(40 * MINUTE));
                    booking::sweep(&portal).await.unwrap();
                }
            }
            holds(&portal, id, 4).await;
            holds(&portal, other, 3).await;
        }
    }
}
