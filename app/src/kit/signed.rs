//! Signed links: what opens something to whoever it belongs to, without an account.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::portal::Portal;

/// What a link bears: an id, who holds it (a number that rises when it goes to somebody else), and a mark that
/// nobody else can make. `purpose` keeps links of one kind from opening another.
pub fn token(portal: &Portal, purpose: &str, id: Uuid, holder: i64) -> String {
    let mark = portal.keyring.fingerprint(purpose, &format!("{id}/{holder}"));
    format!("{}.{holder}.{}", id.simple(), URL_SAFE_NO_PAD.encode(&mark[..16.min(mark.len())]))
}

/// Whose a link is: the id and the holder at that time. `None` for a link that was not made here for this purpose.
pub fn read(portal: &Portal, purpose: &str, text: &str) -> Option<(Uuid, i64)> {
    let mut parts = text.split('.');
    let id: Uuid = parts.next()?.parse().ok()?;
    let holder: i64 = parts.next()?.parse().ok()?;
    // Compared as fingerprints are: where they differ first is not told.
    let same = portal.keyring.fingerprint("compare", &token(portal, purpose, id, holder)) == portal.keyring.fingerprint("compare", text);
    same.then_some((id, holder))
}
