//! Courses and their sessions in the database.

use std::collections::BTreeMap;

use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Audience, InLanguages};
use crate::kit::db::{Db, Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::{MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, tx, write_one};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Course {
    pub id: Uuid,
    pub slug: String,
    pub audience: String,
    pub words: Json<InLanguages>,
    pub feedback: String,
    /// Where the slides are, for whoever came; empty where there are none.
    pub slides: String,
    pub shown_at: Option<Timestamp>,
}

impl Course {
    pub fn audience(&self) -> Audience {
        Audience::from_name(&self.audience).unwrap_or(Audience::Professionals)
    }

    pub fn title(&self) -> &str {
        self.words.get("en").map_or(self.slug.as_str(), |words| words.title.as_str())
    }
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Session {
    pub id: Uuid,
    pub course_id: Uuid,
    pub starts_at: Timestamp,
    pub minutes: i64,
    pub place: String,
    pub sealed_link: Vec<u8>,
    pub facilitators: String,
    pub capacity: i64,
    pub kept: Json<BTreeMap<String, i64>>,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub cancelled_at: Option<Timestamp>,
    pub sequence: i64,
    pub taken: i64,
    /// How many have asked so far.
    pub last_number: i64,
}

impl Session {
    pub fn ends_at(&self) -> Timestamp {
        self.starts_at.plus(self.minutes * MINUTE)
    }

    /// Whether anybody can book it now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.cancelled_at.is_none()
            && self.opens_at.is_none_or(|opens| opens <= now)
            && self.closes_at.is_none_or(|closes| closes > now)
            && self.starts_at > now
    }

    pub fn link(&self, portal: &Portal) -> Result<String, Error> {
        portal.keyring.open(link_place(self.id), &self.sealed_link)
    }
}

pub fn link_place(row: Uuid) -> Place {
    Place { column: "training_session.link", row }
}

const COURSE: &str = "select id, slug, audience, words, feedback, slides, shown_at from course";
const SESSION: &str = "select id, course_id, starts_at, minutes, place, sealed_link, facilitators, capacity, kept, opens_at, closes_at, cancelled_at, sequence, taken, last_number from training_session";

pub async fn all(db: &Db) -> Result<Vec<Course>, Error> {
    let sql = format!("{COURSE} order by created_at desc limit 500");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)?)
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Course>, Error> {
    let sql = format!("{COURSE} where id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// The course of a session.
pub async fn of(tx: &mut Tx, session: &Session) -> Result<Course, Error> {
    let sql = format!("{COURSE} where id = $1");
    let course = tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(session.course_id).fetch_optional(c).await)?;
    course.ok_or(Error::NotFound)
}

/// A course that anybody may see.
pub async fn shown(db: &Db, slug: &str) -> Result<Option<Course>, Error> {
    let sql = format!("{COURSE} where slug = $1 and shown_at is not null");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(slug).fetch_optional(c).await)?)
}

pub async fn create(portal: &Portal, staff: Uuid, wanted: &str, words: &InLanguages) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    for number in 1..100 {
        let slug = if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
        let made = write_one!(&portal.db, c => sqlx::query(
            "insert into course (id, slug, audience, words, feedback, created_at, created_by) values ($1, $2, 'professionals', $3, '', $4, $5)",
        ).bind(id).bind(slug).bind(Json(words)).bind(now).bind(staff).execute(c).await.map(|_| ()));
        match made {
            Err(error) if is_taken(&error) => {}
            other => return Ok(other.map(|()| id)?),
        }
    }
    Err(Error::Conflict)
}

pub async fn write(portal: &Portal, course: &Course) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update course set audience = $1, words = $2, feedback = $3, shown_at = $4, slides = $5 where id = $6")
        .bind(&course.audience).bind(&course.words).bind(&course.feedback).bind(course.shown_at).bind(&course.slides).bind(course.id).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// The sessions of all courses, or of one, that begin after a moment.
pub async fn sessions(db: &Db, course: Option<Uuid>, after: Timestamp) -> Result<Vec<Session>, Error> {
    let sql = format!("{SESSION} where ($1 is null or course_id = $1) and starts_at > $2 order by starts_at, id limit 1000");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(course).bind(after).fetch_all(c).await)?)
}

pub async fn session(db: &Db, id: Uuid) -> Result<Option<Session>, Error> {
    let sql = format!("{SESSION} where id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// A session with its row held: whoever else wants a place waits until this is decided.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<Option<Session>, Error> {
    let sql = format!("{SESSION} where id = $1{}", tx.for_update());
    Ok(tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// What staff set of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub starts_at: i64,
    pub minutes: i64,
    pub place: String,
    pub link: String,
    pub facilitators: String,
    pub capacity: i64,
    pub kept: BTreeMap<String, i64>,
    pub opens_at: Option<i64>,
    pub closes_at: Option<i64>,
}

/// Adds a session, and as many more as a series has, a week apart on the wall clock.
pub async fn add(portal: &Portal, course: Uuid, plan: &Plan, weeks: i64) -> Result<Vec<Uuid>, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let mut made = Vec::new();
    for week in 0..weeks.clamp(1, 52) {
        let id = portal.chance.id(now);
        let link = portal.keyring.seal(&*portal.chance, link_place(id), &plan.link)?;
        let later = |moment: i64| weeks_after(Timestamp(moment), week);
        tx!(&mut tx, c => sqlx::query(
            "insert into training_session (id, course_id, starts_at, minutes, place, sealed_link, facilitators, capacity, kept, opens_at, closes_at, sequence, taken, last_number, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, $12)",
        ).bind(id).bind(course).bind(later(plan.starts_at)).bind(plan.minutes).bind(&plan.place).bind(link).bind(&plan.facilitators)
            .bind(plan.capacity).bind(Json(&plan.kept)).bind(plan.opens_at.map(Timestamp)).bind(plan.closes_at.map(later)).bind(now)
            .execute(c).await.map(|_| ()))?;
        made.push(id);
    }
    public_data_changed(&mut tx).await?;
    tx.commit().await?;
    Ok(made)
}

/// The same hour of the wall clock some weeks later: summer time may have begun or ended between.
pub fn weeks_after(moment: Timestamp, weeks: i64) -> Timestamp {
    let here = moment.in_london();
    let day = here.date().saturating_add(jiff::Span::new().weeks(weeks));
    Timestamp::from_london(day, here.hour(), here.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_keeps_its_hour_when_the_clocks_change() {
        let before = Timestamp::from_london(jiff::civil::date(2027, 3, 24), 10, 0);
        let after = weeks_after(before, 1);
        assert_eq!(after.in_london().to_string(), "2027-03-31T10:00:00+01:00[Europe/London]");
        assert_eq!(after.0 - before.0, (7 * 24 - 1) * 60 * MINUTE);
    }
}
