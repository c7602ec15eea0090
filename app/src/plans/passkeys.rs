//! Keys that a device keeps: whoever came in once may open the plan with their finger, face or screen
//! lock from then on. Offered where the portal has a name of its own, since a key belongs to a name.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use tower_sessions::Session;
use uuid::Uuid;
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    RequestChallengeResponse, Url, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::people::{self, Person};
use super::sign_in;
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::moment::HOUR;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::settings::Settings;
use crate::messages;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx, write_one};

const TRIES_FROM_ADDRESS: Limit = Limit { purpose: "plan-key-address", most: 30, window: HOUR };
/// The session's names for a key being made, and one being asked for: each answers once.
const MAKING_KEY: &str = "family-key-making";
const ASKING_KEY: &str = "family-key-asking";

/// Whether devices can keep keys for this portal: it has a name, not a number, and a safe line.
pub fn are_offered(settings: &Settings) -> bool {
    webauthn(settings).is_some()
}

fn webauthn(settings: &Settings) -> Option<Webauthn> {
    let origin = Url::parse(&settings.site.base_url).ok()?;
    let name = origin.domain()?;
    (origin.scheme() == "https" || name == "localhost").then_some(())?;
    WebauthnBuilder::new(name, &origin).ok()?.rp_name(&settings.council.site_name).build().ok()
}

fn place(row: Uuid) -> Place {
    Place { column: "plan_passkey.key", row }
}

fn credential_hash(portal: &Portal, credential: &[u8]) -> Vec<u8> {
    portal.keyring.fingerprint("passkey", &URL_SAFE_NO_PAD.encode(credential))
}

/// What a key refuses is the reader's to try again; nothing of it is logged but its kind.
fn refused(error: &WebauthnError) -> Error {
    tracing::warn!(%error, "a key was refused");
    Error::BadRequest("the key was not taken")
}

/// Begins to make a key for somebody who is signed in.
pub async fn begin(portal: &Portal, session: &Session, person: &Person) -> Result<CreationChallengeResponse, Error> {
    let webauthn = webauthn(&portal.settings).filter(|_| !person.screen_only).ok_or(Error::NotFound)?;
    let name = &portal.settings.council.site_name;
    let (mut challenge, state) = webauthn.start_passkey_registration(person.id, name, name, None).map_err(|error| refused(&error))?;
    // The device finds it again by itself: nobody types who they are.
    if let Some(selection) = &mut challenge.public_key.authenticator_selection {
        selection.resident_key = Some(ResidentKeyRequirement::Required);
        selection.require_resident_key = true;
    }
    session.insert(MAKING_KEY, state).await?;
    Ok(challenge)
}

/// Keeps the key that a device made.
pub async fn keep(portal: &Portal, session: &Session, person: &Person, made: &RegisterPublicKeyCredential) -> Result<(), Error> {
    let webauthn = webauthn(&portal.settings).filter(|_| !person.screen_only).ok_or(Error::NotFound)?;
    let state: PasskeyRegistration = session.remove(MAKING_KEY).await?.ok_or(Error::BadRequest("no key was being made"))?;
    let key = webauthn.finish_passkey_registration(made, &state).map_err(|error| refused(&error))?;
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &key)?;
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("insert into plan_passkey (id, person_id, credential_hash, sealed_key, made_at) values ($1, $2, $3, $4, $5)")
        .bind(id).bind(person.id).bind(credential_hash(portal, key.cred_id())).bind(sealed).bind(now).execute(c).await.map(|_| ()))?;
    remember_plan(portal, &mut tx, person.plan, Actor::Person(person.id), "plan-key-made", json!({})).await?;
    // Whoever did not make it hears that something is new, and finds the device on their page.
    if person.proved {
        let message = messages::plan_news(portal, person.id, id, &person.details.contact, &person.language);
        messages::queue(portal, &mut tx, &message).await?;
    }
    Ok(tx.commit().await?)
}

/// Asks whoever it is for a key.
pub async fn ask(portal: &Portal, session: &Session, from: &str) -> Result<RequestChallengeResponse, Error> {
    attempts::count(portal, &TRIES_FROM_ADDRESS, from).await?;
    let webauthn = webauthn(&portal.settings).ok_or(Error::NotFound)?;
    let (mut challenge, state) = webauthn.start_discoverable_authentication().map_err(|error| refused(&error))?;
    challenge.mediation = None;
    session.insert(ASKING_KEY, state).await?;
    Ok(challenge)
}

/// Signs in whoever holds the key that answered.
pub async fn sign_in(portal: &Portal, session: &Session, answer: &PublicKeyCredential) -> Result<(), Error> {
    let webauthn = webauthn(&portal.settings).ok_or(Error::NotFound)?;
    let state: DiscoverableAuthentication = session.remove(ASKING_KEY).await?.ok_or(Error::BadRequest("no key was asked for"))?;
    let (person, credential) = webauthn.identify_discoverable_authentication(answer).map_err(|error| refused(&error))?;
    let row: Option<(Uuid, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as(
        "select id, sealed_key from plan_passkey where credential_hash = $1 and person_id = $2 and ended_at is null",
    ).bind(credential_hash(portal, credential)).bind(person).fetch_optional(c).await)?;
    let (id, sealed) = row.ok_or(Error::BadRequest("the key was not taken"))?;
    let mut key: Passkey = portal.keyring.open(place(id), &sealed)?;
    let result = webauthn.finish_discoverable_authentication_v2(answer, state, &key).map_err(|error| refused(&error))?;
    key.update_credential(&result);
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &key)?;
    write_one!(&portal.db, c => sqlx::query("update plan_passkey set sealed_key = $1, used_at = $2 where id = $3")
        .bind(sealed).bind(portal.clock.now()).bind(id).execute(c).await.map(|_| ()))?;
    owner(portal, id).await?.ok_or(Error::BadRequest("the key was not taken"))?;
    tracing::info!(person = %person, "a key was taken");
    sign_in::by_passkey(portal, session, id).await
}

/// Whose key this is, while it and their access hold.
pub async fn owner(portal: &Portal, id: Uuid) -> Result<Option<Person>, Error> {
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as("select person_id from plan_passkey where id = $1 and ended_at is null")
        .bind(id).fetch_optional(c).await)?;
    match row {
        Some((person,)) => people::active(portal, person).await,
        None => Ok(None),
    }
}

/// How many devices hold a key of somebody.
pub async fn count(portal: &Portal, person: Uuid) -> Result<i64, Error> {
    let (count,): (i64,) = read!(&portal.db, c => sqlx::query_as("select count(*) from plan_passkey where person_id = $1 and ended_at is null")
        .bind(person).fetch_one(c).await)?;
    Ok(count)
}

/// Ends all keys of somebody: a device was lost, or is not safe any more.
pub async fn end(portal: &Portal, person: &Person) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    people::end_keys(&mut tx, person.id, now).await?;
    remember_plan(portal, &mut tx, person.plan, Actor::Person(person.id), "plan-keys-ended", json!({})).await?;
    Ok(tx.commit().await?)
}
