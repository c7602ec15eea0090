//! Consultations: several surveys about one matter, and what came of them. Whoever wants to hear of it
//! leaves an address, confirms it by a link, and may leave again by the same.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sqlx::types::Json;
use uuid::Uuid;

use crate::kit::db::{Db, is_taken};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::messages;
use crate::{read, tx, write_one};

/// Words by the code of their language.
pub type Words = BTreeMap<String, String>;

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Consultation {
    pub id: Uuid,
    pub slug: String,
    pub title: Json<Words>,
    pub about: Json<Words>,
    pub shown_at: Option<Timestamp>,
}

/// What was said, and what is done about it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Outcome {
    pub id: Uuid,
    pub said: Json<Words>,
    pub did: Json<Words>,
    pub who: String,
    /// By when, as staff wrote it.
    pub due_on: String,
    pub done: bool,
}

/// A survey of a consultation, as its page lists it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    pub slug: String,
    pub version_id: Uuid,
    pub consultation_id: Option<Uuid>,
    pub audience: String,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

/// The words of a language, or English, and which of the two.
pub fn in_language<'a>(words: &'a Words, code: &'a str) -> (&'a str, &'a str) {
    let held = words.get(code).filter(|text| !text.is_empty());
    held.map_or_else(|| (words.get("en").map_or("", String::as_str), "en"), |text| (text.as_str(), code))
}

const SELECT: &str = "select id, slug, title, about, shown_at from consultation";

pub async fn all(db: &Db) -> Result<Vec<Consultation>, Error> {
    let sql = format!("{SELECT} order by created_at desc limit 200");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(c).await)?)
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Consultation>, Error> {
    let sql = format!("{SELECT} where id = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// One that is shown, by its address.
pub async fn shown(db: &Db, slug: &str) -> Result<Option<Consultation>, Error> {
    let sql = format!("{SELECT} where slug = $1 and shown_at is not null");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(slug).fetch_optional(c).await)?)
}

pub async fn create(portal: &Portal, staff: Uuid, slug: &str, title: &Words) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    for number in 1..100 {
        let own = if number == 1 { slug.to_owned() } else { format!("{slug}-{number}") };
        let made = write_one!(&portal.db, c => sqlx::query("insert into consultation (id, slug, title, about, created_at, created_by) values ($1, $2, $3, $4, $5, $6)")
            .bind(id).bind(own).bind(Json(title)).bind(Json(Words::new())).bind(now).bind(staff).execute(c).await.map(|_| ()));
        match made {
            Err(error) if is_taken(&error) => {}
            other => return Ok(other.map(|()| id)?),
        }
    }
    Err(Error::Conflict)
}

pub async fn write(portal: &Portal, id: Uuid, title: &Words, about: &Words, shown: bool) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update consultation set title = $1, about = $2, shown_at = case when $3 then coalesce(shown_at, $4) end where id = $5")
        .bind(Json(title)).bind(Json(about)).bind(shown).bind(now).bind(id).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

pub async fn outcomes(db: &Db, consultation: Uuid) -> Result<Vec<Outcome>, Error> {
    Ok(
        read!(db, c => sqlx::query_as("select id, said, did, who, due_on, done from consultation_outcome where consultation_id = $1 order by place, id")
        .bind(consultation).fetch_all(c).await)?,
    )
}

/// Writes what came of it: a new line, or one that stands. Those who wanted to hear are told of a new one,
/// where its page is shown.
pub async fn write_outcome(portal: &Portal, consultation: &Consultation, outcome: &Outcome) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    let before = tx!(&mut tx, c => sqlx::query("update consultation_outcome set said = $1, did = $2, who = $3, due_on = $4, done = $5 where id = $6 and consultation_id = $7")
        .bind(&outcome.said).bind(&outcome.did).bind(&outcome.who).bind(&outcome.due_on).bind(outcome.done).bind(outcome.id).bind(consultation.id)
        .execute(c).await.map(|done| done.rows_affected()))?;
    if before == 0 {
        tx!(&mut tx, c => sqlx::query(
            "insert into consultation_outcome (id, consultation_id, place, said, did, who, due_on, done) \
             values ($1, $2, (select count(*) from consultation_outcome where consultation_id = $2), $3, $4, $5, $6, $7)",
        ).bind(outcome.id).bind(consultation.id).bind(&outcome.said).bind(&outcome.did).bind(&outcome.who).bind(&outcome.due_on).bind(outcome.done)
            .execute(c).await.map(|_| ()))?;
        if consultation.shown_at.is_some() {
            for (id, language, sealed) in subscribers(&mut tx, consultation.id).await? {
                let email: String = portal.keyring.open(email_place(id), &sealed)?;
                let message =
                    messages::consultation_news(portal, id, outcome.id, &email, &language, &consultation.slug, &token(portal, id));
                messages::queue(portal, &mut tx, &message).await?;
            }
        }
    }
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn subscribers(tx: &mut crate::kit::db::Tx, consultation: Uuid) -> Result<Vec<(Uuid, String, Vec<u8>)>, Error> {
    Ok(tx!(tx, c => sqlx::query_as(
        "select id, language, sealed_email from consultation_subscriber where consultation_id = $1 and confirmed_at is not null",
    ).bind(consultation).fetch_all(c).await)?)
}

pub async fn remove_outcome(portal: &Portal, consultation: Uuid, id: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("delete from consultation_outcome where id = $1 and consultation_id = $2").bind(id).bind(consultation).execute(c).await.map(|_| ()))?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Published surveys that anybody may see, of one consultation or of none.
pub async fn surveys(db: &Db) -> Result<Vec<Listed>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select s.slug, v.id as version_id, s.consultation_id, s.audience, s.opens_at, s.closes_at, s.closed_at from survey s join survey_version v on v.survey_id = s.id \
         where v.number = (select max(number) from survey_version n where n.survey_id = s.id and n.number > 0) and v.number > 0 order by s.created_at desc limit 200",
    ).fetch_all(c).await)?)
}

fn email_place(row: Uuid) -> Place {
    Place { column: "consultation_subscriber.email", row }
}

/// Asks an address whether it wants to hear. Whether it was known is not told.
pub async fn subscribe(portal: &Portal, consultation: &Consultation, email: &str, language: &str) -> Result<(), Error> {
    let email = email.to_lowercase();
    let hash = portal.keyring.fingerprint("consultation-subscriber", &email);
    // Its key is made of both, so that its address is sealed to it.
    let id = Uuid::new_v5(&consultation.id, &hash);
    let sealed = portal.keyring.seal(&*portal.chance, email_place(id), &email)?;
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query(
        "insert into consultation_subscriber (id, consultation_id, language, sealed_email, email_hash, asked_at) values ($1, $2, $3, $4, $5, $6) \
         on conflict (consultation_id, email_hash) do update set language = excluded.language, sealed_email = excluded.sealed_email",
    ).bind(id).bind(consultation.id).bind(language).bind(sealed).bind(hash).bind(portal.clock.now()).execute(c).await.map(|_| ()))?;
    let message = messages::consultation_confirm(portal, id, &email, language, &consultation.slug, &token(portal, id));
    messages::queue(portal, &mut tx, &message).await?;
    Ok(tx.commit().await?)
}

/// What a link to confirm or to leave bears.
fn token(portal: &Portal, subscriber: Uuid) -> String {
    let mark = portal.keyring.fingerprint("consultation-link", &subscriber.to_string());
    format!("{}.{}", subscriber.simple(), URL_SAFE_NO_PAD.encode(&mark[..16.min(mark.len())]))
}

/// Whom a link belongs to.
pub fn read_token(portal: &Portal, text: &str) -> Option<Uuid> {
    let id: Uuid = text.split_once('.')?.0.parse().ok()?;
    // Compared as fingerprints are: where they differ first is not told.
    let same = portal.keyring.fingerprint("compare", &token(portal, id)) == portal.keyring.fingerprint("compare", text);
    same.then_some(id)
}

/// Whoever followed the link hears of it from now on, or is forgotten. False when nobody is there any more.
pub async fn set_subscribed(portal: &Portal, subscriber: Uuid, wanted: bool) -> Result<bool, Error> {
    let now = portal.clock.now();
    let sql = if wanted {
        "update consultation_subscriber set confirmed_at = coalesce(confirmed_at, $1) where id = $2"
    } else {
        "delete from consultation_subscriber where asked_at <= $1 and id = $2"
    };
    Ok(write_one!(&portal.db, c => sqlx::query(sql).bind(now).bind(subscriber).execute(c).await.map(|done| done.rows_affected()))? == 1)
}

/// Forgets addresses that nobody confirmed for as long as a draft is kept; tells how many.
pub async fn sweep(portal: &Portal) -> Result<u64, Error> {
    let before = portal.clock.now().minus(portal.settings.retention.draft_days * DAY);
    Ok(write_one!(&portal.db, c => sqlx::query("delete from consultation_subscriber where confirmed_at is null and asked_at < $1")
        .bind(before).execute(c).await.map(|done| done.rows_affected()))?)
}
