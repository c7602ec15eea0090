//! Signed links: what opens a booking to whoever it belongs to, without an account.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use crate::kit::portal::Portal;

/// What a link bears: the booking, who holds it, and a mark that nobody else can make.
pub fn token(portal: &Portal, purpose: &str, id: Uuid, holder: i64) -> String {
    let mark = portal.keyring.fingerprint(purpose, &format!("{id}/{holder}"));
    format!("{}.{holder}.{}", id.simple(), URL_SAFE_NO_PAD.encode(&mark[..16.min(mark.len())]))
}

/// Whose a link is: the booking and its holder at that time.
pub fn read(portal: &Portal, purpose: &str, text: &str) -> Option<(Uuid, i64)> {
    let mut parts = text.split('.');
    let id: Uuid = parts.next()?.parse().ok()?;
    let holder: i64 = parts.next()?.parse().ok()?;
    // Compared as fingerprints are: where they differ first is not told.
    let same = portal.keyring.fingerprint("compare", &token(portal, purpose, id, holder)) == portal.keyring.fingerprint("compare", text);
    same.then_some((id, holder))
}

/// The link of a booking.
pub const BOOKING: &str = "training-booking";
/// The link that shows who came.
pub const CERTIFICATE: &str = "training-certificate";
/// The link on the wall of the room.
pub const ROOM: &str = "training-room";
