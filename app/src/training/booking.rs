//! Who gets a place. Each change holds the session's row, lets go of what was held too long, passes free
//! places on to whoever waited longest, and only then decides; so no two decide at once, on either engine.

use std::collections::BTreeMap;

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::courses::{self, Course, Session};
use super::model::{Details, Places, State, offer_until, request_until};
use super::telling::{self, News};
use crate::kit::attempts::{self, Limit};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::{HOUR, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, tx};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Booking {
    pub id: Uuid,
    pub session_id: Uuid,
    pub state: String,
    pub number: i64,
    pub agency: String,
    pub role: String,
    pub sealed_details: Vec<u8>,
    pub holder: i64,
    pub held_until: Option<Timestamp>,
    pub sequence: i64,
    pub late: bool,
    pub asked_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
}

impl Booking {
    pub fn state(&self) -> State {
        State::from_name(&self.state).unwrap_or(State::Cancelled)
    }

    pub fn details(&self, portal: &Portal) -> Result<Details, Error> {
        portal.keyring.open(details_place(self.id), &self.sealed_details)
    }
}

pub fn details_place(row: Uuid) -> Place {
    Place { column: "booking.details", row }
}

pub const SELECT: &str = "select id, session_id, state, number, agency, role, sealed_details, holder, held_until, sequence, late, asked_at, confirmed_at from booking";

/// What somebody asks for.
pub struct Wish {
    pub details: Details,
    pub agency: String,
    pub role: String,
}

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A place is held until its link is followed.
    Held(Uuid),
    /// The session is full: on the waiting list.
    Waiting(Uuid),
    /// This person asked before: the link is sent again. Whether somebody new would have to wait is told, so that
    /// a stranger hears the same of everybody.
    Known(Uuid, bool),
    Closed,
}

pub fn email_hash(portal: &Portal, email: &str) -> Vec<u8> {
    portal.keyring.fingerprint("booking-email", &email.to_lowercase())
}

/// Forms sent from one address: an office shares one.
const BOOKINGS: Limit = Limit { purpose: "training-book", most: 60, window: HOUR };
/// Letters that others can have sent to one person.
const LETTERS: Limit = Limit { purpose: "training-letter", most: 6, window: HOUR };

/// The same from a network address, with its limits: they are counted in the same transaction.
pub async fn book_from(portal: &Portal, from: &str, of: (&Session, &Course), wishes: &[Wish]) -> Result<Vec<Came>, Error> {
    let mut tx = portal.db.begin().await?;
    // In one order for all: two who name the same people do not wait for each other.
    let mut emails: Vec<String> = wishes.iter().map(|wish| wish.details.email.to_lowercase()).collect();
    emails.sort();
    emails.dedup();
    let tries: Vec<_> = std::iter::once((&BOOKINGS, from)).chain(emails.iter().map(|email| (&LETTERS, email.as_str()))).collect();
    attempts::count_in(portal, &mut tx, &tries).await?;
    book_in(portal, tx, of, wishes).await
}

/// Asks for places, for oneself and for colleagues: each person for themselves.
pub async fn book(portal: &Portal, session: Uuid, wishes: &[Wish]) -> Result<Vec<Came>, Error> {
    let session = courses::session(&portal.db, session).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.ok_or(Error::NotFound)?;
    book_in(portal, portal.db.begin().await?, (&session, &course), wishes).await
}

async fn book_in(portal: &Portal, mut tx: Tx, (seen, course): (&Session, &Course), wishes: &[Wish]) -> Result<Vec<Came>, Error> {
    let now = portal.clock.now();
    let session = courses::hold(&mut tx, seen.id).await?.ok_or(Error::NotFound)?;
    if !session.is_open(now) {
        return Ok(wishes.iter().map(|_| Came::Closed).collect());
    }
    let mut places = settle(portal, &mut tx, &session).await?;
    let mut number = session.last_number;
    let mut all = Vec::new();
    for wish in wishes {
        let hash = email_hash(portal, &wish.details.email);
        let has_place = places.has_one_for(&wish.agency);
        let state = if has_place { State::Requested } else { State::Waiting };
        let id = portal.chance.id(now);
        let booking = Booking {
            id,
            session_id: session.id,
            state: state.name().to_owned(),
            number: number + 1,
            agency: wish.agency.clone(),
            role: wish.role.clone(),
            sealed_details: portal.keyring.seal(&*portal.chance, details_place(id), &wish.details)?,
            holder: 0,
            held_until: has_place.then(|| request_until(now, session.starts_at)),
            sequence: 0,
            late: false,
            asked_at: now,
            confirmed_at: None,
        };
        if !insert(&mut tx, &booking, &hash).await? {
            let held = by_person(&mut tx, session.id, &hash).await?.ok_or(Error::Conflict)?;
            telling::tell_of(portal, &mut tx, (&session, course), &held, News::Again).await?;
            all.push(Came::Known(held.id, !has_place));
            continue;
        }
        number += 1;
        telling::tell_of(portal, &mut tx, (&session, course), &booking, if has_place { News::Confirm } else { News::Waiting }).await?;
        if has_place {
            places.take(&wish.agency);
        }
        all.push(if has_place { Came::Held(id) } else { Came::Waiting(id) });
    }
    tx!(&mut tx, c => sqlx::query("update training_session set last_number = $1, taken = $2 where id = $3")
        .bind(number).bind(places.taken_in_all()).bind(session.id).execute(c).await.map(|_| ()))?;
    tx.commit().await?;
    Ok(all)
}

/// Writes a booking down; false where this person has one in the session already.
pub async fn insert(tx: &mut Tx, booking: &Booking, hash: &[u8]) -> Result<bool, Error> {
    let written = tx!(tx, c => sqlx::query(
        "insert into booking (id, session_id, state, number, agency, role, email_hash, sealed_details, holder, held_until, sequence, reminded, late, asked_at, confirmed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13, $14) \
         on conflict (session_id, email_hash) where state <> 'cancelled' do nothing",
    ).bind(booking.id).bind(booking.session_id).bind(&booking.state).bind(booking.number).bind(&booking.agency).bind(&booking.role).bind(hash)
        .bind(&booking.sealed_details).bind(booking.holder).bind(booking.held_until).bind(booking.sequence).bind(booking.late)
        .bind(booking.asked_at).bind(booking.confirmed_at).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(written > 0)
}

pub async fn by_person(tx: &mut Tx, session: Uuid, hash: &[u8]) -> Result<Option<Booking>, Error> {
    let sql = format!("{SELECT} where session_id = $1 and email_hash = $2 and state <> 'cancelled'");
    Ok(tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session).bind(hash).fetch_optional(c).await)?)
}

/// Lets go of what was held too long, passes on what is free, and tells what is taken then.
pub async fn settle(portal: &Portal, tx: &mut Tx, session: &Session) -> Result<Places, Error> {
    let (mut places, late) = places(portal, tx, session).await?;
    if late > 0 {
        let_go(portal, tx, session).await?;
        (places, _) = self::places(portal, tx, session).await?;
    }
    if session.cancelled_at.is_none() && session.starts_at > portal.clock.now() && places.taken_in_all() < session.capacity {
        pass_on(portal, tx, session, &mut places).await?;
    }
    Ok(places)
}

/// What is taken, and how many of those are held too long.
async fn places(portal: &Portal, tx: &mut Tx, session: &Session) -> Result<(Places, i64), Error> {
    let taken: Vec<(String, i64, i64)> = tx!(tx, c => sqlx::query_as(
        "select agency, count(*), count(*) filter (where state in ('requested', 'offered') and held_until <= $2) \
         from booking where session_id = $1 and state not in ('waiting', 'cancelled') group by agency",
    ).bind(session.id).bind(portal.clock.now()).fetch_all(c).await)?;
    let late = taken.iter().map(|(_, _, late)| late).sum();
    let taken: BTreeMap<_, _> = taken.into_iter().map(|(agency, taken, _)| (agency, taken)).collect();
    Ok((Places { capacity: session.capacity, kept: session.kept.0.clone(), taken }, late))
}

/// Lets go of what was held too long.
async fn let_go(portal: &Portal, tx: &mut Tx, session: &Session) -> Result<(), Error> {
    let sql = format!("{SELECT} where session_id = $1 and state in ('requested', 'offered') and held_until <= $2 order by number");
    let late: Vec<Booking> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session.id).bind(portal.clock.now()).fetch_all(c).await)?;
    for booking in &late {
        set_state(tx, booking.id, State::Cancelled, None).await?;
        telling::tell(portal, tx, session, booking, News::TooLate).await?;
    }
    Ok(())
}

/// Offers what is free to those who wait, the longest first.
async fn pass_on(portal: &Portal, tx: &mut Tx, session: &Session, places: &mut Places) -> Result<(), Error> {
    let sql = format!("{SELECT} where session_id = $1 and state = 'waiting' order by number");
    let waiting: Vec<Booking> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session.id).fetch_all(c).await)?;
    let until = offer_until(portal.clock.now(), session.starts_at);
    for mut booking in waiting {
        if !places.has_one_for(&booking.agency) {
            continue;
        }
        places.take(&booking.agency);
        set_state(tx, booking.id, State::Offered, Some(until)).await?;
        booking.held_until = Some(until);
        telling::tell(portal, tx, session, &booking, News::Offer).await?;
    }
    Ok(())
}

pub async fn set_state(tx: &mut Tx, id: Uuid, state: State, held_until: Option<Timestamp>) -> Result<(), Error> {
    tx!(tx, c => sqlx::query("update booking set state = $1, held_until = $2, sequence = sequence + 1 where id = $3")
        .bind(state.name()).bind(held_until).bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

pub async fn set_taken(tx: &mut Tx, session: Uuid, places: &Places) -> Result<(), Error> {
    tx!(tx, c => sqlx::query("update training_session set taken = $1 where id = $2").bind(places.taken_in_all()).bind(session).execute(c).await.map(|_| ()))?;
    Ok(())
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Booking>, Error> {
    let sql = format!("{SELECT} where id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

pub async fn by_id_in(tx: &mut Tx, id: Uuid) -> Result<Option<Booking>, Error> {
    let sql = format!("{SELECT} where id = $1");
    Ok(tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// A booking with its session held, so that nobody else changes either.
pub async fn held(tx: &mut Tx, id: Uuid) -> Result<Option<(Session, Booking)>, Error> {
    let Some(before) = by_id_in(tx, id).await? else { return Ok(None) };
    let Some(session) = courses::hold(tx, before.session_id).await? else { return Ok(None) };
    match by_id_in(tx, id).await? {
        // It moved to another session before this one was held: whoever asked looks again.
        Some(booking) if booking.session_id != session.id => Err(Error::Conflict),
        found => Ok(found.map(|booking| (session, booking))),
    }
}

/// Lets go of everything that was held too long, session by session; tells in how many.
pub async fn sweep(portal: &Portal) -> Result<usize, Error> {
    let now = portal.clock.now();
    let due: Vec<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select distinct session_id from booking where held_until <= $1 and state in ('requested', 'offered') limit 100",
    ).bind(now).fetch_all(c).await)?;
    for (id,) in &due {
        let mut tx = portal.db.begin().await?;
        if let Some(session) = courses::hold(&mut tx, *id).await? {
            let places = settle(portal, &mut tx, &session).await?;
            set_taken(&mut tx, *id, &places).await?;
        }
        tx.commit().await?;
    }
    Ok(due.len())
}
