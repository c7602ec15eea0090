//! Who works here, and what they may do. Closed by default.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::error::Error;
use super::moment::{HOUR, Timestamp};
use super::portal::Portal;
use crate::read;

/// What somebody does. The domain's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    FrontDoorWorker,
    Partner,
    LeadPractitioner,
    EngagementOfficer,
    Translator,
    Manager,
    DataProtectionOfficer,
}

impl Role {
    pub const ALL: [Self; 7] = [
        Self::FrontDoorWorker,
        Self::Partner,
        Self::LeadPractitioner,
        Self::EngagementOfficer,
        Self::Translator,
        Self::Manager,
        Self::DataProtectionOfficer,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::FrontDoorWorker => "front-door-worker",
            Self::Partner => "partner",
            Self::LeadPractitioner => "lead-practitioner",
            Self::EngagementOfficer => "engagement-officer",
            Self::Translator => "translator",
            Self::Manager => "manager",
            Self::DataProtectionOfficer => "data-protection-officer",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Somebody who is signed in with both factors.
#[derive(Clone, Debug)]
pub struct Staff {
    pub id: Uuid,
    pub name: String,
    pub roles: Vec<Role>,
    /// Somebody else made the password: an own one must come first.
    pub first_password: bool,
}

impl Staff {
    pub fn is_any(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }
}

/// The session's names for who is signed in, and since when.
const SESSION_KEY: &str = "staff";
const SINCE_KEY: &str = "staff-since";
/// However much it is used, a session of staff ends after a long working day: milliseconds.
pub const LONGEST_DAY: i64 = 12 * HOUR;

/// Begins a session of its own for somebody whose both factors were right.
pub async fn sign_in(portal: &Portal, session: &Session, id: Uuid) -> Result<(), Error> {
    session.flush().await?;
    session.cycle_id().await?;
    session.insert(SESSION_KEY, id).await?;
    Ok(session.insert(SINCE_KEY, portal.clock.now()).await?)
}

/// Name, roles, whether of the demonstration, until when a first password holds.
type Row = (String, sqlx::types::Json<Vec<Role>>, bool, Option<i64>);

/// Whoever this session belongs to; read anew each time, so that a disabled account is out at once.
pub async fn signed_in(portal: &Portal, session: &Session) -> Result<Option<Staff>, Error> {
    let Some(id) = session.get::<Uuid>(SESSION_KEY).await? else { return Ok(None) };
    let since = session.get::<Timestamp>(SINCE_KEY).await?.unwrap_or(Timestamp(0));
    if since.plus(LONGEST_DAY) < portal.clock.now() {
        return Ok(None);
    }
    let row: Option<Row> = read!(&portal.db, c => sqlx::query_as(
        "select name, roles, demonstration, first_password_until from staff where id = $1 and disabled_at is null",
    ).bind(id).fetch_optional(c).await)?;
    // The demonstration's accounts end with it.
    let row = row.filter(|(_, _, shown, _)| !shown || portal.settings.site.is_demonstration());
    Ok(row.map(|(name, roles, _, first)| Staff { id, name, roles: roles.0, first_password: first.is_some() }))
}

impl FromRequestParts<Portal> for Staff {
    type Rejection = Error;

    /// The gate in `routes` has put the person here; without it nobody is.
    async fn from_request_parts(parts: &mut Parts, _: &Portal) -> Result<Self, Error> {
        parts.extensions.get::<Self>().cloned().ok_or(Error::NotFound)
    }
}

/// The id of the account with this address.
pub async fn id_of_account(portal: &Portal, email: &str) -> Result<Option<Uuid>, Error> {
    let row: Option<(Uuid,)> =
        read!(&portal.db, c => sqlx::query_as("select id from staff where email = $1").bind(email).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}

/// Where somebody gets letters.
pub async fn address_of(portal: &Portal, id: Uuid) -> Result<Option<String>, Error> {
    let row: Option<(String,)> =
        read!(&portal.db, c => sqlx::query_as("select email from staff where id = $1").bind(id).fetch_optional(c).await)?;
    Ok(row.map(|(email,)| email))
}
