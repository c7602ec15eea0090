//! Bookings: two hundred at once on fifty places, session after session, from a second process.

use std::collections::BTreeMap;

use app::kit::moment::DAY;
use app::kit::portal::Portal;
use app::training::courses::{self, Course, Plan};
use app::training::model::Words;
use app::training::running;
use axum::Router;
use sqlx::types::Json;
use uuid::Uuid;

use super::reader::address;
use super::{Outcome, load};

pub const AT_ONCE: usize = 200;
const PLACES: i64 = 50;
const SESSIONS: usize = 20;

pub struct Figures {
    pub a_second: f64,
    /// Milliseconds in which 99 of 100 were answered.
    pub p99: f64,
    /// Sessions in which another number than fifty have a place, or than the rest wait.
    pub wrong: usize,
}

pub async fn bookings(portal: &Portal) -> Outcome<Figures> {
    let words = [("en".to_owned(), Words { title: "One hour".to_owned(), ..Words::default() })].into();
    let id = courses::create(portal, Uuid::nil(), "one-hour", &words).await?;
    let course = courses::by_id(&portal.db, id).await?.ok_or("no course")?;
    courses::write(portal, &Course { shown_at: Some(portal.clock.now()), words: Json(words), ..course }).await?;
    let plan = Plan {
        starts_at: portal.clock.now().plus(30 * DAY).0,
        minutes: 60,
        place: "Hall".to_owned(),
        capacity: PLACES,
        kept: BTreeMap::new(),
        ..Plan::default()
    };
    let sessions = courses::add(portal, id, &plan, i64::try_from(SESSIONS)?).await?;
    let host = load::serve(portal, Router::new()).await?;
    let mut requests = Vec::new();
    for session in &sessions {
        for _ in 0..AT_ONCE {
            let at = requests.len();
            let body = format!("name=Person+{at}&email=p{at}%40example.org&organisation=School&agency=school");
            let from = address(7, at);
            requests.push(format!(
                "POST /training/session/{session} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nsec-fetch-site: same-origin\r\nx-forwarded-for: {from}\r\n\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            ));
        }
    }
    let (a_second, p99) = load::all_at_once(&host, AT_ONCE, requests).await?;
    let mut wrong = 0;
    for session in sessions {
        let all = running::list(&portal.db, session).await?;
        let taken = all.iter().filter(|booking| booking.state().holds_a_place()).count();
        wrong += usize::from(taken != usize::try_from(PLACES)? || all.len() != AT_ONCE);
    }
    Ok(Figures { a_second, p99, wrong })
}
