//! Running a session: changing it, calling it off, who came, and the letters before and after.

use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use super::booking::{self, Booking, SELECT, Wish, details_place, email_hash, insert, set_state, set_taken, settle};
use super::courses::{self, Plan, Session, link_place};
use super::model::{REMINDERS, State, passed};
use super::telling::{self, News};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::{MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::{read, tx};

/// What came of changing a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Yes,
    /// More people have a place than it would have.
    TooSmall,
    Over,
}

/// Changes a session. Whoever has a place hears of another time, place or link at once.
pub async fn change(portal: &Portal, id: Uuid, plan: &Plan) -> Result<Changed, Error> {
    let mut tx = portal.db.begin().await?;
    let before = courses::hold(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let now = portal.clock.now();
    if before.cancelled_at.is_some() || before.starts_at <= now {
        return Ok(Changed::Over);
    }
    let places = settle(portal, &mut tx, &before).await?;
    if places.taken_in_all() > plan.capacity {
        return Ok(Changed::TooSmall);
    }
    let told = before.starts_at.0 != plan.starts_at
        || before.minutes != plan.minutes
        || before.place != plan.place
        || before.link(portal)? != plan.link;
    let link = portal.keyring.seal(&*portal.chance, link_place(id), &plan.link)?;
    tx!(&mut tx, c => sqlx::query(
        "update training_session set starts_at = $1, minutes = $2, place = $3, sealed_link = $4, facilitators = $5, capacity = $6, kept = $7, \
         opens_at = $8, closes_at = $9, sequence = sequence + $10, taken = $11 where id = $12",
    ).bind(plan.starts_at).bind(plan.minutes).bind(&plan.place).bind(link).bind(&plan.facilitators).bind(plan.capacity).bind(Json(&plan.kept))
        .bind(plan.opens_at).bind(plan.closes_at).bind(i64::from(told)).bind(places.taken_in_all()).bind(id).execute(c).await.map(|_| ()))?;
    let session = courses::hold(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if told {
        // Nothing is held beyond the beginning.
        tx!(&mut tx, c => sqlx::query("update booking set held_until = $1 where session_id = $2 and held_until > $1").bind(plan.starts_at).bind(id).execute(c).await.map(|_| ()))?;
        tx!(&mut tx, c => sqlx::query("update booking set sequence = sequence + 1, reminded = $1 where session_id = $2 and state = 'confirmed'")
            .bind(passed(now, session.starts_at)).bind(id).execute(c).await.map(|_| ()))?;
        let course = courses::of(&mut tx, &session).await?;
        for booking in of_state(&mut tx, id, State::Confirmed).await? {
            telling::tell_of(portal, &mut tx, (&session, &course), &booking, News::Changed).await?;
        }
    }
    // There may be more places now.
    let places = settle(portal, &mut tx, &session).await?;
    set_taken(&mut tx, id, &places).await?;
    public_data_changed(&mut tx).await?;
    tx.commit().await?;
    Ok(Changed::Yes)
}

/// Calls a session off: everybody who has a place or waits is told.
pub async fn call_off(portal: &Portal, id: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let session = courses::hold(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if session.cancelled_at.is_some() || session.starts_at <= now {
        return Ok(());
    }
    tx!(&mut tx, c => sqlx::query("update training_session set cancelled_at = $1, sequence = sequence + 1, taken = 0 where id = $2").bind(now).bind(id).execute(c).await.map(|_| ()))?;
    let course = courses::of(&mut tx, &session).await?;
    for state in [State::Requested, State::Offered, State::Confirmed, State::Waiting] {
        for mut booking in of_state(&mut tx, id, state).await? {
            set_state(&mut tx, booking.id, State::Cancelled, None).await?;
            booking.sequence += 1;
            telling::tell_of(portal, &mut tx, (&session, &course), &booking, News::Off).await?;
        }
    }
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn of_state(tx: &mut Tx, session: Uuid, state: State) -> Result<Vec<Booking>, Error> {
    let sql = format!("{SELECT} where session_id = $1 and state = $2 order by number");
    Ok(tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session).bind(state.name()).fetch_all(c).await)?)
}

/// Everybody on a session's list, in the order in which they asked.
pub async fn list(db: &Db, session: Uuid) -> Result<Vec<Booking>, Error> {
    let sql = format!("{SELECT} where session_id = $1 order by number");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session).fetch_all(c).await)?)
}

/// From when on the register is open: a quarter of an hour before.
pub fn register_is_open(session: &Session, now: Timestamp) -> bool {
    session.cancelled_at.is_none() && session.starts_at.minus(15 * MINUTE) <= now
}

/// Notes who came, came late, or did not come. Whoever came hears where their certificate is.
pub async fn note(portal: &Portal, id: Uuid, state: State, late: bool) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    let (session, booking) = booking::held(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let known = matches!(booking.state(), State::Confirmed | State::Attended | State::Missed);
    if !known || !register_is_open(&session, portal.clock.now()) {
        return Err(Error::Conflict);
    }
    set_state(&mut tx, id, state, None).await?;
    tx!(&mut tx, c => sqlx::query("update booking set late = $1 where id = $2").bind(late).bind(id).execute(c).await.map(|_| ()))?;
    if state == State::Attended && booking.state() != State::Attended {
        telling::tell(portal, &mut tx, &session, &booking, News::After).await?;
    }
    Ok(tx.commit().await?)
}

/// Somebody came without a booking: they have a place if one is left. False when there is none.
pub async fn walk_in(portal: &Portal, id: Uuid, wish: &Wish) -> Result<bool, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let session = courses::hold(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if !register_is_open(&session, now) {
        return Err(Error::Conflict);
    }
    let mut places = settle(portal, &mut tx, &session).await?;
    if places.taken_in_all() >= session.capacity {
        return Ok(false);
    }
    if let Some(held) = booking::by_person(&mut tx, id, &email_hash(portal, &wish.details.email)).await? {
        // Whoever waited came all the same.
        if held.state() != State::Waiting {
            return Ok(false);
        }
        tx!(&mut tx, c => sqlx::query("update booking set state = 'attended', confirmed_at = $1, sequence = sequence + 1 where id = $2")
            .bind(now).bind(held.id).execute(c).await.map(|_| ()))?;
        places.take(&held.agency);
        set_taken(&mut tx, id, &places).await?;
        telling::tell(portal, &mut tx, &session, &held, News::After).await?;
        tx.commit().await?;
        return Ok(true);
    }
    let booking = Booking {
        id: portal.chance.id(now),
        session_id: id,
        state: State::Attended.name().to_owned(),
        number: i64::MAX,
        agency: wish.agency.clone(),
        role: wish.role.clone(),
        sealed_details: Vec::new(),
        holder: 0,
        held_until: None,
        sequence: 0,
        late: false,
        asked_at: now,
        confirmed_at: Some(now),
    };
    let sealed_details = portal.keyring.seal(&*portal.chance, details_place(booking.id), &wish.details)?;
    let booking = Booking { sealed_details, ..booking };
    if !insert(&mut tx, &booking, &email_hash(portal, &wish.details.email)).await? {
        return Ok(false);
    }
    places.take(&wish.agency);
    set_taken(&mut tx, id, &places).await?;
    telling::tell(portal, &mut tx, &session, &booking, News::After).await?;
    tx.commit().await?;
    Ok(true)
}

/// Reminds those who have a place; a reminder whose moment passed while nobody worked is not sent late,
/// the next one is. Tells how many were written.
pub async fn remind(portal: &Portal) -> Result<usize, Error> {
    let now = portal.clock.now();
    let mut done = 0;
    for (at, before) in (1..).zip(REMINDERS) {
        let nearer = REMINDERS.get(usize::try_from(at).unwrap_or_default()).copied().unwrap_or(0);
        let due: Vec<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
            "select b.id from booking b join training_session s on s.id = b.session_id \
             where b.state = 'confirmed' and b.reminded < $1 and s.cancelled_at is null and s.starts_at > $2 and s.starts_at <= $3 and b.confirmed_at < s.starts_at - $4 limit 500",
        ).bind(at).bind(now.plus(nearer)).bind(now.plus(before)).bind(before).fetch_all(c).await)?;
        for (id,) in due {
            let mut tx = portal.db.begin().await?;
            let (session, booking) = match booking::held(&mut tx, id).await {
                Ok(Some(found)) => found,
                Ok(None) | Err(Error::Conflict) => continue,
                Err(error) => return Err(error),
            };
            let marked = tx!(&mut tx, c => sqlx::query("update booking set reminded = $1 where id = $2 and reminded < $1 and state = 'confirmed'")
                .bind(at).bind(id).execute(c).await.map(|done| done.rows_affected()))?;
            if marked == 1 {
                telling::tell(portal, &mut tx, &session, &booking, News::Soon(at)).await?;
                done += 1;
            }
            tx.commit().await?;
        }
    }
    Ok(done)
}
