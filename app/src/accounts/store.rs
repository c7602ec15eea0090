//! Keeping staff accounts: password by Argon2id, second factor by time-based codes.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use serde_json::json;
use sqlx::types::Json;
use totp_rs::{Builder, Totp};
use uuid::Uuid;

use super::model::FIRST_HOLDS;
use crate::kit::db::{Db, Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::staff::Role;
use crate::requests::store::{Actor, remember};
use crate::{read, tx, write_one};

/// An account to be made.
pub struct NewStaff<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub password: &'a str,
    pub roles: &'a [Role],
    pub demonstration: bool,
}

#[derive(sqlx::FromRow)]
pub struct Account {
    pub id: Uuid,
    pub email: String,
    pub name: String,
    pub password_hash: String,
    pub sealed_totp_secret: Vec<u8>,
    pub roles: Json<Vec<Role>>,
    pub demonstration: bool,
    pub disabled_at: Option<i64>,
    /// Set while the password is one that somebody else made.
    pub first_password_until: Option<i64>,
}

const SELECT: &str = "select id, email, name, password_hash, sealed_totp_secret, roles, demonstration, disabled_at, \
     first_password_until from staff";

fn totp_place(row: Uuid) -> Place {
    Place { column: "staff.totp_secret", row }
}

fn totp(secret: &[u8; 20], email: &str, issuer: &str) -> Result<Totp, Error> {
    let issuer = issuer.replace(':', " ");
    Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name(email.replace(':', " "))
        .with_issuer(Some(issuer))
        .build()
        .map_err(|error| Error::Inside(format!("second factor: {error:?}")))
}

/// Makes an account; gives the address that an authenticator app reads. Its password, outside the
/// demonstration, is a first one: it holds for some days, and leads to choosing another.
pub async fn add(portal: &Portal, staff: &NewStaff<'_>) -> Result<String, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let email = staff.email.trim().to_lowercase();
    let (sealed, url) = new_factor(portal, id, &email)?;
    let hash = hash(staff.password)?;
    let first_until = (!staff.demonstration).then(|| now.plus(FIRST_HOLDS));
    let inserted = write_one!(&portal.db, c => sqlx::query(
        "insert into staff (id, email, name, password_hash, sealed_totp_secret, last_totp_step, roles, demonstration, created_at, \
         first_password_until) values ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(email)
    .bind(staff.name)
    .bind(hash)
    .bind(sealed)
    .bind(Json(staff.roles))
    .bind(staff.demonstration)
    .bind(now)
    .bind(first_until)
    .execute(c)
    .await
    .map(|_| ()));
    match inserted {
        Ok(()) => Ok(url),
        Err(error) if is_taken(&error) => Err(Error::Conflict),
        Err(error) => Err(error.into()),
    }
}

/// A new second factor: as it is stored, and the address that an authenticator app reads.
fn new_factor(portal: &Portal, id: Uuid, email: &str) -> Result<(Vec<u8>, String), Error> {
    let mut secret = [0; 20];
    portal.chance.fill(&mut secret);
    let url = totp(&secret, email, &portal.settings.council.name)?.to_url();
    let sealed = portal.keyring.seal(&*portal.chance, totp_place(id), &secret)?;
    Ok((sealed, url.map_err(|_| Error::Inside("the address of the second factor".to_owned()))?))
}

/// Sets a password; a first one holds until `first_until`. Whoever is signed in with the old one is out.
pub async fn set_password(portal: &Portal, id: Uuid, password: &str, first_until: Option<Timestamp>) -> Result<(), Error> {
    let hash = hash(password)?;
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update staff set password_hash = $1, first_password_until = $2 where id = $3")
        .bind(&hash).bind(first_until).bind(id).execute(c).await.map(|_| ()))?;
    end_sessions(&mut tx, id).await?;
    Ok(tx.commit().await?)
}

/// Gives an account a new second factor; the old one is worth nothing any more.
pub async fn set_factor(portal: &Portal, id: Uuid, email: &str) -> Result<String, Error> {
    let (sealed, url) = new_factor(portal, id, email)?;
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update staff set sealed_totp_secret = $1, last_totp_step = 0 where id = $2")
        .bind(&sealed).bind(id).execute(c).await.map(|_| ()))?;
    end_sessions(&mut tx, id).await?;
    tx.commit().await?;
    Ok(url)
}

async fn end_sessions(tx: &mut Tx, id: Uuid) -> Result<(), Error> {
    tx!(tx, c => sqlx::query("delete from session where staff_id = $1").bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

fn hash(password: &str) -> Result<String, Error> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| Error::Inside(format!("password: {error}")))?.to_string())
}

pub async fn all(db: &Db) -> Result<Vec<Account>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} order by email"));
    Ok(read!(db, c => sqlx::query_as(sql).fetch_all(c).await)?)
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Account>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} where id = $1 and disabled_at is null"));
    Ok(read!(db, c => sqlx::query_as(sql).bind(id).fetch_optional(c).await)?)
}

pub async fn by_email(db: &Db, email: &str) -> Result<Option<Account>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} where email = $1 and disabled_at is null"));
    let email = email.trim().to_lowercase();
    Ok(read!(db, c => sqlx::query_as(sql).bind(&email).fetch_optional(c).await)?)
}

pub async fn disable(portal: &Portal, email: &str) -> Result<bool, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let touched = tx!(&mut tx, c => sqlx::query("update staff set disabled_at = $1 where email = $2 and disabled_at is null")
        .bind(now).bind(email.trim().to_lowercase()).execute(c).await.map(|done| done.rows_affected()))?;
    let id: Option<(Uuid,)> = tx!(&mut tx, c => sqlx::query_as("select id from staff where email = $1")
        .bind(email.trim().to_lowercase()).fetch_optional(c).await)?;
    if let Some((id,)) = id {
        end_sessions(&mut tx, id).await?;
        // What they had goes back to the queue.
        let held: Vec<(Uuid,)> =
            tx!(&mut tx, c => sqlx::query_as("delete from claim where staff_id = $1 returning request_id").bind(id).fetch_all(c).await)?;
        for (request,) in held {
            remember(portal, &mut tx, Some(request), Actor::Portal, "released", json!({"held_by": id})).await?;
        }
    }
    tx.commit().await?;
    Ok(touched > 0)
}

/// Whoever these three belong to. Every way to fail takes the same time and looks the same.
pub async fn check(portal: &Portal, email: &str, password: &str, code: &str) -> Result<Option<Account>, Error> {
    let account = by_email(&portal.db, email).await?;
    let right = is_password(account.as_ref(), password).await?;
    let now = portal.clock.now();
    let allowed = |account: &Account| {
        let shown = portal.settings.site.is_demonstration() || !account.demonstration;
        right && shown && account.first_password_until.is_none_or(|until| now.0 <= until)
    };
    let Some(account) = account.filter(allowed) else { return Ok(None) };
    let secret: [u8; 20] = portal.keyring.open(totp_place(account.id), &account.sealed_totp_secret)?;
    let totp = totp(&secret, &account.email, &portal.settings.council.name)?;
    let seconds = u64::try_from(portal.clock.now().0 / 1_000).unwrap_or_default();
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    let Some(step) = totp.check(&typed, seconds) else { return Ok(None) };
    // A code works once: the step must rise.
    let step = i64::try_from(step).unwrap_or_default();
    let moved = write_one!(&portal.db, c => sqlx::query("update staff set last_totp_step = $1 where id = $2 and last_totp_step < $1")
        .bind(step).bind(account.id).execute(c).await.map(|done| done.rows_affected()))?;
    Ok((moved == 1).then_some(account))
}

/// Whether this is the account's password. Without an account it takes as long.
pub async fn is_password(account: Option<&Account>, password: &str) -> Result<bool, Error> {
    /// Each takes 19 MiB and a core: so many at once, the others wait their turn.
    static TURNS: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(2);
    let _turn = TURNS.acquire().await;
    let (held, password) = (account.map(|account| account.password_hash.clone()), password.to_owned());
    let right = tokio::task::spawn_blocking(move || {
        let Some(held) = held else {
            // As much work as a wrong password.
            let _ = hash(&password);
            return false;
        };
        PasswordHash::new(&held).is_ok_and(|held| Argon2::default().verify_password(password.as_bytes(), &held).is_ok())
    });
    right.await.map_err(|error| Error::Inside(error.to_string()))
}

/// The code of this moment: on a demonstration only, for its own accounts.
pub fn code_now(portal: &Portal, account: &Account) -> Result<Option<String>, Error> {
    if !portal.settings.site.is_demonstration() || !account.demonstration {
        return Ok(None);
    }
    let secret: [u8; 20] = portal.keyring.open(totp_place(account.id), &account.sealed_totp_secret)?;
    let seconds = u64::try_from(portal.clock.now().0 / 1_000).unwrap_or_default();
    Ok(Some(totp(&secret, &account.email, &portal.settings.council.name)?.generate(seconds).to_string()))
}
