//! Who of a family is on a plan, and how each of them comes in. What they may see is in `access`;
//! reading goes through `seen` alone.

use serde_json::json;
use uuid::Uuid;

use super::model::{Details, PersonKind};
use crate::kit::code;
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::messages;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

/// A card handed over opens the plan for the first time within this many milliseconds.
pub const CARD_HOLDS: i64 = 28 * DAY;

#[derive(Clone, Debug)]
pub struct Person {
    pub id: Uuid,
    pub plan: Uuid,
    pub kind: PersonKind,
    pub language: String,
    pub details: Details,
    /// Messages may go to the address in `details`: it was proved by a code.
    pub proved: bool,
    /// Reads on a screen alone, since a phone is shared or unsafe: no address is taken, nothing is sent.
    pub screen_only: bool,
    pub ended_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    plan_id: Uuid,
    kind: String,
    language: String,
    sealed_details: Vec<u8>,
    contact_hash: Option<Vec<u8>>,
    screen_only: bool,
    ended_at: Option<Timestamp>,
}

pub fn details_place(person: Uuid) -> Place {
    Place { column: "plan_person.details", row: person }
}

/// How an address is found again without being readable; as `contact::read_contact` gives it.
pub fn contact_hash(portal: &Portal, contact: &str) -> Vec<u8> {
    portal.keyring.fingerprint("plan-contact", contact)
}

pub fn card_hash(portal: &Portal, card: &str) -> Vec<u8> {
    portal.keyring.fingerprint("plan-card", card)
}

fn open(portal: &Portal, row: Row) -> Result<Person, Error> {
    Ok(Person {
        id: row.id,
        plan: row.plan_id,
        kind: PersonKind::from_key(&row.kind).ok_or_else(|| Error::Inside("a person of no kind".to_owned()))?,
        language: row.language,
        details: portal.keyring.open(details_place(row.id), &row.sealed_details)?,
        proved: row.contact_hash.is_some(),
        screen_only: row.screen_only,
        ended_at: row.ended_at,
    })
}

macro_rules! persons {
    ($portal:expr, $rest:literal, $($bound:expr),*) => {{
        let rows: Vec<Row> = read!(&$portal.db, c => sqlx::query_as(concat!(
            "select id, plan_id, kind, language, sealed_details, contact_hash, screen_only, ended_at from plan_person where ", $rest,
        ))$(.bind($bound))*.fetch_all(c).await)?;
        rows.into_iter().map(|row| open($portal, row)).collect::<Result<Vec<_>, Error>>()?
    }};
}

pub async fn of_plan(portal: &Portal, plan: Uuid) -> Result<Vec<Person>, Error> {
    Ok(persons!(portal, "plan_id = $1 order by created_at, id", plan))
}

/// Somebody whose access has not ended.
pub async fn active(portal: &Portal, id: Uuid) -> Result<Option<Person>, Error> {
    Ok(persons!(portal, "id = $1 and ended_at is null", id).pop())
}

/// Everybody, on any plan, who proved this address.
pub async fn with_contact(portal: &Portal, contact_hash: &[u8]) -> Result<Vec<Person>, Error> {
    Ok(persons!(portal, "contact_hash = $1 and ended_at is null order by created_at desc", contact_hash.to_vec()))
}

/// Whose card this is, while it holds.
pub async fn with_card(portal: &Portal, card_hash: &[u8]) -> Result<Option<Person>, Error> {
    let now = portal.clock.now();
    Ok(persons!(portal, "card_hash = $1 and card_until > $2 and ended_at is null", card_hash.to_vec(), now).pop())
}

/// Puts somebody on a plan, without access to any part. `id` comes with the form.
pub async fn add(
    portal: &Portal,
    plan: Uuid,
    id: Uuid,
    person: (PersonKind, &str, &Details),
    screen_only: bool,
    staff: Uuid,
) -> Result<(), Error> {
    let now = portal.clock.now();
    let (kind, language, details) = person;
    let sealed = portal.keyring.seal(&*portal.chance, details_place(id), details)?;
    let mut tx = portal.db.begin().await?;
    let made = tx!(&mut tx, c => sqlx::query(
        "insert into plan_person (id, plan_id, kind, language, sealed_details, created_at, screen_only) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing",
    ).bind(id).bind(plan).bind(kind.key()).bind(language).bind(sealed).bind(now).bind(screen_only).execute(c).await.map(|done| done.rows_affected()))?;
    if made == 1 {
        remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-person-added", json!({"person": id})).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends somebody's access at once: sessions ask each time.
pub async fn end(portal: &Portal, plan: Uuid, id: Uuid, staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let ended = tx!(&mut tx, c => sqlx::query("update plan_person set ended_at = $1, card_hash = null where id = $2 and plan_id = $3 and ended_at is null")
        .bind(now).bind(id).bind(plan).execute(c).await.map(|done| done.rows_affected()))?;
    if ended == 0 {
        return Err(Error::NotFound);
    }
    tx!(&mut tx, c => sqlx::query("update plan_grant set revoked_at = $1, revoked_by = $2 where person_id = $3 and revoked_at is null")
        .bind(now).bind(staff).bind(id).execute(c).await.map(|_| ()))?;
    end_keys(&mut tx, id, now).await?;
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-person-ended", json!({"person": id})).await?;
    Ok(tx.commit().await?)
}

/// Ends the keys of somebody's devices.
pub async fn end_keys(tx: &mut Tx, person: Uuid, now: Timestamp) -> Result<(), Error> {
    Ok(tx!(tx, c => sqlx::query("update plan_passkey set ended_at = $1 where person_id = $2 and ended_at is null")
        .bind(now).bind(person).execute(c).await.map(|_| ()))?)
}

/// Makes a card: a code to hand over. The one before it is worth nothing any more, nor are keys of
/// devices: one may be lost.
pub async fn card(portal: &Portal, plan: Uuid, id: Uuid, staff: Uuid) -> Result<String, Error> {
    let card = code::code(&*portal.chance);
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let made = tx!(&mut tx, c => sqlx::query("update plan_person set card_hash = $1, card_until = $2 where id = $3 and plan_id = $4 and ended_at is null")
        .bind(card_hash(portal, &card)).bind(now.plus(CARD_HOLDS)).bind(id).bind(plan).execute(c).await.map(|done| done.rows_affected()))?;
    if made == 0 {
        return Err(Error::NotFound);
    }
    end_keys(&mut tx, id, now).await?;
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-card-made", json!({"person": id})).await?;
    tx.commit().await?;
    Ok(card)
}

/// The address was proved by a code: it signs its owner in from now on, and messages may go there. False
/// when there is one already.
pub async fn prove(portal: &Portal, person: &Person, contact: &str) -> Result<bool, Error> {
    let details = Details { contact: contact.to_owned(), ..person.details.clone() };
    let sealed = portal.keyring.seal(&*portal.chance, details_place(person.id), &details)?;
    let mut tx = portal.db.begin().await?;
    let proved = tx!(&mut tx, c => sqlx::query(
        "update plan_person set sealed_details = $1, contact_hash = $2, card_hash = null where id = $3 and ended_at is null and not screen_only \
         and contact_hash is null",
    ).bind(sealed).bind(contact_hash(portal, contact)).bind(person.id).execute(c).await.map(|done| done.rows_affected()))?;
    if proved == 1 {
        remember_plan(portal, &mut tx, person.plan, Actor::Person(person.id), "plan-contact-proved", json!({})).await?;
    }
    tx.commit().await?;
    Ok(proved == 1)
}

/// Forgets somebody's address, so that another can be proved with a new card; the old one is told that
/// nothing comes there any more. Keys of devices end with it.
pub async fn forget_contact(portal: &Portal, person: &Person, staff: Uuid) -> Result<(), Error> {
    let details = Details { contact: String::new(), ..person.details.clone() };
    let sealed = portal.keyring.seal(&*portal.chance, details_place(person.id), &details)?;
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let forgotten = tx!(&mut tx, c => sqlx::query(
        "update plan_person set sealed_details = $1, contact_hash = null where id = $2 and contact_hash is not null and ended_at is null",
    ).bind(sealed).bind(person.id).execute(c).await.map(|done| done.rows_affected()))?;
    if forgotten == 0 {
        return Ok(());
    }
    end_keys(&mut tx, person.id, now).await?;
    remember_plan(portal, &mut tx, person.plan, Actor::Staff(staff), "plan-contact-forgotten", json!({"person": person.id})).await?;
    let message = messages::contact_forgotten(portal, person.id, &person.details.contact, &person.language);
    messages::queue(portal, &mut tx, &message).await?;
    Ok(tx.commit().await?)
}

/// Tells whoever said something that there is an answer.
pub async fn tell(portal: &Portal, tx: &mut Tx, plan: Uuid, reply: Uuid) -> Result<(), Error> {
    let rows: Vec<Row> = tx!(tx, c => sqlx::query_as(
        "select h.id, h.plan_id, h.kind, h.language, h.sealed_details, h.contact_hash, h.screen_only, h.ended_at from plan_person h \
         join plan_reply r on r.person_id = h.id where h.plan_id = $1 and r.id = $2 and h.ended_at is null and h.contact_hash is not null",
    ).bind(plan).bind(reply).fetch_all(c).await)?;
    for row in rows {
        let person = open(portal, row)?;
        let message = messages::plan_news(portal, person.id, reply, &person.details.contact, &person.language);
        messages::queue(portal, tx, &message).await?;
    }
    Ok(())
}

/// Tells those who proved an address, and see something of this version, what `message` makes.
pub async fn tell_all(
    portal: &Portal,
    tx: &mut Tx,
    plan: Uuid,
    version: Uuid,
    message: impl Fn(&Person) -> messages::Message,
) -> Result<(), Error> {
    let rows: Vec<Row> = tx!(tx, c => sqlx::query_as(
        "select id, plan_id, kind, language, sealed_details, contact_hash, screen_only, ended_at from plan_person h \
         where plan_id = $1 and ended_at is null and contact_hash is not null and exists (select 1 from plan_grant g \
         join plan_version_part v on v.part_id = g.part_id where g.person_id = h.id and g.revoked_at is null and v.version_id = $2)",
    ).bind(plan).bind(version).fetch_all(c).await)?;
    for row in rows {
        messages::queue(portal, tx, &message(&open(portal, row)?)).await?;
    }
    Ok(())
}
