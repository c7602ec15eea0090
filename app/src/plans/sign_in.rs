//! How families come in: with a card that a worker handed over, or with an address that they proved,
//! by a six-digit code.
//!
//! A code is bound to the session that asked for it, is taken once, within ten minutes, and after ten
//! wrong tries not at all. Whether anybody has the address is found out by the worker process, which
//! sends the code or does not: the page answers the same, and as fast, for every address.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::passkeys;
use super::people::{self, Person, contact_hash};
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::moment::{HOUR, MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::staff::LONGEST_DAY;
use crate::messages;
use crate::{read, tx, write_one};

/// How long a code is taken: milliseconds.
pub const CODE_HOLDS: i64 = 10 * MINUTE;
/// Tries of one code.
pub const MOST_TRIES: i64 = 10;

const SENDS_TO_CONTACT: Limit = Limit { purpose: "plan-send-contact", most: 3, window: HOUR };
const SENDS_FROM_ADDRESS: Limit = Limit { purpose: "plan-send-address", most: 5, window: HOUR };
const TRIES_FROM_ADDRESS: Limit = Limit { purpose: "plan-try-address", most: 30, window: HOUR };
const CARDS_FROM_ADDRESS: Limit = Limit { purpose: "plan-card-address", most: 20, window: HOUR / 6 };

const SESSION_KEY: &str = "family";
const SINCE_KEY: &str = "family-since";
const WAITING_KEY: &str = "family-code";
const CHOSEN_KEY: &str = "family-chosen";
const BACK_KEY: &str = "family-back";

/// Who of a family is signed in.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Family {
    /// By a card, as a fingerprint: its holder alone, and no longer when there is a new one.
    Card(Vec<u8>),
    /// By an address: everybody who proved it. Kept as a fingerprint.
    Contact(Vec<u8>),
    /// By a key of their device.
    Passkey(Uuid),
}

/// Everybody that this session may read for; asked anew each time, so that who has ended is out at once.
pub async fn signed_in(portal: &Portal, session: &Session) -> Result<Vec<Person>, Error> {
    let since = session.get::<Timestamp>(SINCE_KEY).await?.unwrap_or(Timestamp(0));
    if since.plus(LONGEST_DAY) < portal.clock.now() {
        return Ok(Vec::new());
    }
    match session.get::<Family>(SESSION_KEY).await? {
        Some(Family::Card(card)) => Ok(people::with_card(portal, &card).await?.into_iter().collect()),
        Some(Family::Contact(contact)) => people::with_contact(portal, &contact).await,
        Some(Family::Passkey(id)) => Ok(passkeys::owner(portal, id).await?.into_iter().collect()),
        None => Ok(Vec::new()),
    }
}

/// The same with whoever else they are by an address that they proved: one human may be on several plans, and come in
/// by a card of one.
pub async fn everybody(portal: &Portal, session: &Session) -> Result<BTreeSet<Uuid>, Error> {
    let mut ids = BTreeSet::new();
    for person in signed_in(portal, session).await? {
        ids.insert(person.id);
        if person.proved {
            let hash = contact_hash(portal, &person.details.contact);
            ids.extend(people::with_contact(portal, &hash).await?.into_iter().map(|one| one.id));
        }
    }
    Ok(ids)
}

/// Signs in whoever holds this key.
pub async fn by_passkey(portal: &Portal, session: &Session, id: Uuid) -> Result<(), Error> {
    begin(portal, session, Family::Passkey(id)).await
}

/// Of all plans that somebody may read, the one that they chose, or the only one there is.
pub async fn chosen(portal: &Portal, session: &Session) -> Result<(Option<Person>, Vec<Person>), Error> {
    let mut all = signed_in(portal, session).await?;
    let wanted = session.get::<Uuid>(CHOSEN_KEY).await?;
    if let Some(at) = all.iter().position(|person| Some(person.id) == wanted) {
        let person = all[at].clone();
        return Ok((Some(person), all));
    }
    if all.len() == 1 { Ok((all.pop(), Vec::new())) } else { Ok((None, all)) }
}

pub async fn choose(portal: &Portal, session: &Session, person: Uuid) -> Result<(), Error> {
    let all = signed_in(portal, session).await?;
    all.iter().find(|held| held.id == person).ok_or(Error::NotFound)?;
    Ok(session.insert(CHOSEN_KEY, person).await?)
}

async fn begin(portal: &Portal, session: &Session, family: Family) -> Result<(), Error> {
    session.cycle_id().await?;
    session.insert(SINCE_KEY, portal.clock.now()).await?;
    session.remove_value(WAITING_KEY).await?;
    session.remove_value(CHOSEN_KEY).await?;
    Ok(session.insert(SESSION_KEY, family).await?)
}

/// Remembers where somebody was who came to sign in.
pub async fn come_back_to(session: &Session, path: &str) -> Result<(), Error> {
    Ok(session.insert(BACK_KEY, path).await?)
}

/// Where somebody was before they came to sign in; told once.
pub async fn way_back(session: &Session) -> Result<Option<String>, Error> {
    Ok(session.remove::<String>(BACK_KEY).await?)
}

pub async fn end(session: &Session) -> Result<(), Error> {
    session.remove_value(BACK_KEY).await?;
    session.remove_value(WAITING_KEY).await?;
    session.remove_value(SESSION_KEY).await?;
    Ok(())
}

/// Signs in whoever holds this card; false when nobody does.
pub async fn by_card(portal: &Portal, session: &Session, from: &str, card: Option<String>) -> Result<bool, Error> {
    attempts::count(portal, &CARDS_FROM_ADDRESS, from).await?;
    let Some(card) = card else { return Ok(false) };
    let card = people::card_hash(portal, &card);
    let Some(person) = people::with_card(portal, &card).await? else {
        tracing::warn!("a card was refused");
        return Ok(false);
    };
    tracing::info!(person = %person.id, "a card was taken");
    begin(portal, session, Family::Card(card)).await?;
    Ok(true)
}

fn contact_place(row: Uuid) -> Place {
    Place { column: "sign_in_code.contact", row }
}

fn code_place(row: Uuid) -> Place {
    Place { column: "sign_in_code.code", row }
}

/// Asks for a code to this address. `proving` is whoever is signed in by card and wants to use the
/// address from now on.
pub async fn ask(
    portal: &Portal,
    session: &Session,
    from: &str,
    contact: &str,
    language: &str,
    proving: Option<Uuid>,
) -> Result<(), Error> {
    let hash = contact_hash(portal, contact);
    attempts::count(portal, &SENDS_FROM_ADDRESS, from).await?;
    attempts::count(portal, &SENDS_TO_CONTACT, contact).await?;
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let (chance, keys) = (&*portal.chance, &portal.keyring);
    let contact = keys.seal(chance, contact_place(id), &contact)?;
    let code = keys.seal(chance, code_place(id), &six_digits(portal))?;
    write_one!(&portal.db, c => sqlx::query(
        "insert into sign_in_code (id, contact_hash, person_id, language, sealed_contact, sealed_code, created_at, expires_at, tries) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 0)",
    ).bind(id).bind(hash).bind(proving).bind(language).bind(contact).bind(code).bind(now).bind(now.plus(CODE_HOLDS)).execute(c).await.map(|_| ()))?;
    Ok(session.insert(WAITING_KEY, id).await?)
}

/// Six digits, all equally likely.
fn six_digits(portal: &Portal) -> String {
    loop {
        let mut bytes = [0; 4];
        portal.chance.fill(&mut bytes);
        let number = u32::from_be_bytes(bytes) >> 12;
        if number < 1_000_000 {
            return format!("{number:06}");
        }
    }
}

/// The digits that were typed, with whatever stood between them.
pub fn read_digits(typed: &str) -> Option<String> {
    let digits: String =
        typed.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}'..='\u{2015}')).collect();
    (digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(digits)
}

pub async fn is_waiting(session: &Session) -> Result<bool, Error> {
    Ok(session.get::<Uuid>(WAITING_KEY).await?.is_some())
}

#[derive(sqlx::FromRow)]
struct Waiting {
    contact_hash: Vec<u8>,
    person_id: Option<Uuid>,
    sealed_contact: Vec<u8>,
    sealed_code: Vec<u8>,
}

/// Takes a code. False when it is wrong, too old, used, or tried too often: nobody learns which.
pub async fn by_code(portal: &Portal, session: &Session, from: &str, typed: &str) -> Result<bool, Error> {
    attempts::count(portal, &TRIES_FROM_ADDRESS, from).await?;
    let Some(id) = session.get::<Uuid>(WAITING_KEY).await? else { return Ok(false) };
    let now = portal.clock.now();
    // The try counts before the code is looked at: however many come at once, ten are looked at.
    let waiting: Option<Waiting> = write_one!(&portal.db, c => sqlx::query_as(
        "update sign_in_code set tries = tries + 1 where id = $1 and tries < $2 and used_at is null and expires_at > $3 \
         returning contact_hash, person_id, sealed_contact, sealed_code",
    ).bind(id).bind(MOST_TRIES).bind(now).fetch_optional(c).await)?;
    let Some(waiting) = waiting else { return Ok(false) };
    let code: String = portal.keyring.open(code_place(id), &waiting.sealed_code)?;
    let right = read_digits(typed)
        .is_some_and(|typed| portal.keyring.fingerprint("sign-in-code", &typed) == portal.keyring.fingerprint("sign-in-code", &code));
    if !right {
        tracing::warn!("a sign-in code was refused");
        return Ok(false);
    }
    let used = write_one!(&portal.db, c => sqlx::query("update sign_in_code set used_at = $1 where id = $2 and used_at is null")
        .bind(now).bind(id).execute(c).await.map(|done| done.rows_affected()))?;
    if used == 0 {
        return Ok(false);
    }
    if let Some(person) = waiting.person_id {
        let contact: String = portal.keyring.open(contact_place(id), &waiting.sealed_contact)?;
        // Still signed in as whoever asked, and nothing was proved meanwhile.
        let here = signed_in(portal, session).await?;
        let Some(person) = here.into_iter().find(|held| held.id == person && !held.proved) else { return Ok(false) };
        if !people::prove(portal, &person, &contact).await? {
            return Ok(false);
        }
    }
    if people::with_contact(portal, &waiting.contact_hash).await?.is_empty() {
        return Ok(false);
    }
    tracing::info!("a sign-in code was taken");
    begin(portal, session, Family::Contact(waiting.contact_hash)).await?;
    Ok(true)
}

#[derive(sqlx::FromRow)]
struct Unsent {
    id: Uuid,
    contact_hash: Vec<u8>,
    person_id: Option<Uuid>,
    language: String,
    sealed_contact: Vec<u8>,
    sealed_code: Vec<u8>,
}

/// Sends the codes that wait to those who are known; the worker runs it.
pub async fn send_waiting(portal: &Portal) -> Result<usize, Error> {
    let now = portal.clock.now();
    let rows: Vec<Unsent> = read!(&portal.db, c => sqlx::query_as(
        "select id, contact_hash, person_id, language, sealed_contact, sealed_code from sign_in_code where sent_at is null and expires_at > $1 order by created_at limit 100",
    ).bind(now).fetch_all(c).await)?;
    let count = rows.len();
    for row in rows {
        let known = row.person_id.is_some() || !people::with_contact(portal, &row.contact_hash).await?.is_empty();
        let mut tx = portal.db.begin().await?;
        let taken = tx!(&mut tx, c => sqlx::query("update sign_in_code set sent_at = $1 where id = $2 and sent_at is null and expires_at > $1")
            .bind(now).bind(row.id).execute(c).await.map(|done| done.rows_affected()))?;
        if known && taken == 1 {
            let contact: String = portal.keyring.open(contact_place(row.id), &row.sealed_contact)?;
            let code: String = portal.keyring.open(code_place(row.id), &row.sealed_code)?;
            messages::queue(portal, &mut tx, &messages::sign_in_code(portal, row.id, &contact, &row.language, &code)).await?;
        }
        tx.commit().await?;
    }
    Ok(count)
}

/// Drops codes that are over.
pub async fn sweep(portal: &Portal) -> Result<(), Error> {
    let now = portal.clock.now();
    write_one!(&portal.db, c => sqlx::query("delete from sign_in_code where expires_at < $1").bind(now.minus(HOUR)).execute(c).await.map(|_| ()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_however_they_are_typed() {
        for typed in ["123456", " 123 456 ", "123-456", "12 34 56", "123\u{2011}456"] {
            assert_eq!(read_digits(typed).as_deref(), Some("123456"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
            assert_eq!(read_digits(typed), None, "{typed}");
        }
    }
}
