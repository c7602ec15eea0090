//! What whoever holds a booking can do with it: confirm, cancel, move, hand it on.

use uuid::Uuid;

use super::booking::{self, Booking, details_place, email_hash, held, set_state, set_taken, settle};
use super::courses::{self, Session};
use super::model::{Details, State, passed};
use super::telling::{self, News};
use crate::kit::db::{Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::tx;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Yes,
    /// The place was held too long, or the booking is over.
    TooLate,
    /// The other session has no place, or does not take anybody now.
    Full,
    /// The other person has a booking there already.
    Known,
}

/// Confirms a place that is held: asked for, or offered. Confirmed twice, it is confirmed.
pub async fn confirm(portal: &Portal, id: Uuid, holder: i64) -> Result<Done, Error> {
    let mut tx = portal.db.begin().await?;
    let Some((session, booking)) = mine(&mut tx, id, holder).await? else { return Err(Error::NotFound) };
    let places = settle(portal, &mut tx, &session).await?;
    set_taken(&mut tx, session.id, &places).await?;
    let now = portal.clock.now();
    let in_time = booking.held_until.is_some_and(|until| until > now) && session.cancelled_at.is_none() && session.starts_at > now;
    let done = match booking.state() {
        State::Confirmed | State::Attended => Done::Yes,
        State::Requested | State::Offered if in_time => {
            tx!(&mut tx, c => sqlx::query("update booking set state = 'confirmed', held_until = null, confirmed_at = $1, sequence = sequence + 1 where id = $2")
                .bind(now).bind(id).execute(c).await.map(|_| ()))?;
            let booking = again(&mut tx, id).await?;
            telling::tell(portal, &mut tx, &session, &booking, News::Booked).await?;
            Done::Yes
        }
        _ => Done::TooLate,
    };
    tx.commit().await?;
    Ok(done)
}

async fn mine(tx: &mut Tx, id: Uuid, holder: i64) -> Result<Option<(Session, Booking)>, Error> {
    Ok(held(tx, id).await?.filter(|(_, booking)| booking.holder == holder))
}

async fn again(tx: &mut Tx, id: Uuid) -> Result<Booking, Error> {
    held(tx, id).await?.map(|(_, booking)| booking).ok_or(Error::NotFound)
}

/// Gives a place back, or leaves the waiting list; the place goes to whoever waited longest.
pub async fn cancel(portal: &Portal, id: Uuid, holder: i64) -> Result<Done, Error> {
    let mut tx = portal.db.begin().await?;
    let Some((session, booking)) = mine(&mut tx, id, holder).await? else { return Err(Error::NotFound) };
    if !booking.state().is_open() {
        return Ok(if booking.state() == State::Cancelled { Done::Yes } else { Done::TooLate });
    }
    if session.starts_at <= portal.clock.now() {
        return Ok(Done::TooLate);
    }
    set_state(&mut tx, id, State::Cancelled, None).await?;
    let ended = again(&mut tx, id).await?;
    telling::tell(portal, &mut tx, &session, &ended, News::Cancelled).await?;
    let places = settle(portal, &mut tx, &session).await?;
    set_taken(&mut tx, session.id, &places).await?;
    tx.commit().await?;
    Ok(Done::Yes)
}

/// Moves a confirmed place to another session of the course, if it has one: the old one is let go in the
/// same moment, so that nobody has both and nobody neither.
pub async fn move_to(portal: &Portal, id: Uuid, holder: i64, other: Uuid) -> Result<Done, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let from = booking::by_id_in(&mut tx, id).await?.ok_or(Error::NotFound)?.session_id;
    if from == other {
        return Ok(Done::Yes);
    }
    // Held in the order of their ids: two who move the other way round do not wait for each other.
    for session in if from < other { [from, other] } else { [other, from] } {
        courses::hold(&mut tx, session).await?.ok_or(Error::NotFound)?;
    }
    let old = courses::hold(&mut tx, from).await?.ok_or(Error::NotFound)?;
    let new = courses::hold(&mut tx, other).await?.ok_or(Error::NotFound)?;
    let booking = booking::by_id_in(&mut tx, id).await?.filter(|booking| booking.holder == holder).ok_or(Error::NotFound)?;
    // It moved before both were held.
    if booking.session_id != from {
        return Err(Error::Conflict);
    }
    if booking.state() != State::Confirmed || old.course_id != new.course_id || old.starts_at <= now {
        return Ok(Done::TooLate);
    }
    let mut there = settle(portal, &mut tx, &new).await?;
    if !new.is_open(now) || !there.has_one_for(&booking.agency) {
        return Ok(Done::Full);
    }
    let moved = tx!(&mut tx, c => sqlx::query("update booking set session_id = $1, sequence = sequence + 1, reminded = $2 where id = $3")
        .bind(new.id).bind(passed(now, new.starts_at)).bind(id).execute(c).await.map(|_| ()));
    match moved {
        Err(error) if is_taken(&error) => return Ok(Done::Known),
        moved => moved?,
    }
    there.take(&booking.agency);
    set_taken(&mut tx, new.id, &there).await?;
    let here = settle(portal, &mut tx, &old).await?;
    set_taken(&mut tx, old.id, &here).await?;
    let moved = again(&mut tx, id).await?;
    telling::tell(portal, &mut tx, &new, &moved, News::Booked).await?;
    tx.commit().await?;
    Ok(Done::Yes)
}

/// Hands a confirmed place to a colleague: from then on the old link opens nothing.
pub async fn hand_to(portal: &Portal, id: Uuid, holder: i64, details: &Details, role: &str) -> Result<Done, Error> {
    let mut tx = portal.db.begin().await?;
    let Some((session, booking)) = mine(&mut tx, id, holder).await? else { return Err(Error::NotFound) };
    let now = portal.clock.now();
    if booking.state() != State::Confirmed || session.starts_at <= now {
        return Ok(Done::TooLate);
    }
    let sealed = portal.keyring.seal(&*portal.chance, details_place(id), details)?;
    let handed = tx!(&mut tx, c => sqlx::query(
        "update booking set email_hash = $1, sealed_details = $2, role = $3, holder = holder + 1, sequence = sequence + 2, reminded = $4 where id = $5",
    ).bind(email_hash(portal, &details.email)).bind(sealed).bind(role).bind(passed(now, session.starts_at)).bind(id).execute(c).await.map(|_| ()));
    match handed {
        Err(error) if is_taken(&error) => return Ok(Done::Known),
        handed => handed?,
    }
    // The old one ends a number before the new one begins: it may be the same calendar.
    let mut ended = booking;
    ended.sequence += 1;
    telling::tell(portal, &mut tx, &session, &ended, News::Cancelled).await?;
    let handed = again(&mut tx, id).await?;
    telling::tell(portal, &mut tx, &session, &handed, News::Booked).await?;
    tx.commit().await?;
    Ok(Done::Yes)
}
