//! What a session knows of a draft: which one it is writing, and a token of its own.
//!
//! The request bears the token of the session that sent it. So the page with reference and code is
//! shown to whoever sent it, even when the line broke on the way back; and a session that only
//! wrote on the same draft (a phone left behind, an earlier browser) does not see them.

use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::draft::{self, Draft};
use super::store::{self, HelpRequest};
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::moment::HOUR;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;

const NAME: &str = "draft";

const BEGINNINGS: Limit = Limit { purpose: "draft", most: 60, window: HOUR };

/// A draft in the hands of one session.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Held {
    pub draft: Uuid,
    /// This session's own; stored with the request when it sends.
    pub sender: Uuid,
}

pub async fn held(session: &Session) -> Result<Option<Held>, Error> {
    Ok(session.get(NAME).await?)
}

/// Puts a draft into the session's hands.
pub async fn take(portal: &Portal, session: &Session, draft: Uuid) -> Result<(), Error> {
    let sender = portal.chance.id(portal.clock.now());
    Ok(session.insert(NAME, Held { draft, sender }).await?)
}

/// Forgets the draft, and what was sent; tells which draft it was.
pub async fn forget(session: &Session) -> Result<Option<Uuid>, Error> {
    Ok(session.remove::<Held>(NAME).await?.map(|held| held.draft))
}

/// The draft that is being written.
pub async fn current(portal: &Portal, session: &Session) -> Result<Option<Draft>, Error> {
    match held(session).await? {
        Some(held) => draft::load(portal, held.draft).await,
        None => Ok(None),
    }
}

pub async fn current_or_new(portal: &Portal, ui: &Ui, session: &Session, from: &str) -> Result<Draft, Error> {
    if let Some(draft) = current(portal, session).await? {
        return Ok(draft);
    }
    attempts::count(portal, &BEGINNINGS, from).await?;
    let draft = draft::create(portal, &ui.language.code).await?;
    take(portal, session, draft.id).await?;
    Ok(draft)
}

/// The request that this session sent.
pub async fn sent(portal: &Portal, session: &Session) -> Result<Option<HelpRequest>, Error> {
    match held(session).await? {
        Some(held) => store::sent_by(portal, held.draft, held.sender).await,
        None => Ok(None),
    }
}

/// Where somebody goes who has no draft: to what was sent, to following what another browser sent,
/// or to the beginning.
pub async fn without_draft(portal: &Portal, session: &Session) -> Result<&'static str, Error> {
    let Some(held) = held(session).await? else { return Ok("/ask-for-help") };
    if store::sent_by(portal, held.draft, held.sender).await?.is_some() {
        return Ok("/ask-for-help/sent");
    }
    Ok(if store::is_sent(portal, held.draft).await? { "/follow" } else { "/ask-for-help" })
}
