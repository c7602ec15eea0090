//! Sealing: what identifies people is encrypted before it reaches the database.
//!
//! XChaCha20-Poly1305 with a random nonce. The place (table, column, row) is bound in, so a sealed
//! value moved elsewhere does not open. A sealed value names its key: old keys open, the first seals.

use base64::{Engine, engine::general_purpose::STANDARD};
use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hmac::{Hmac, Mac};
use serde::{Serialize, de::DeserializeOwned};
use sha2::Sha256;
use uuid::Uuid;

use super::{chance::Chance, error::Error};

const NONCE: usize = 24;

/// Which cell a sealed value belongs to.
#[derive(Clone, Copy)]
pub struct Place {
    pub column: &'static str,
    pub row: Uuid,
}

/// The keys, the one in use first.
pub struct Keyring {
    keys: Vec<(u8, [u8; 32])>,
}

impl Keyring {
    /// Reads `number:base64` entries; the first seals, all of them open.
    pub fn read(entries: &[String]) -> Result<Self, String> {
        let mut keys = Vec::new();
        for entry in entries {
            let (number, key) = entry.split_once(':').ok_or("a key reads NUMBER:BASE64")?;
            let number = number.parse().map_err(|_| "a key's number is 0 to 255")?;
            let key = STANDARD.decode(key).map_err(|_| "a key is base64")?;
            keys.push((number, key.try_into().map_err(|_| "a key has 32 bytes")?));
        }
        if keys.is_empty() {
            return Err("no key is set".to_owned());
        }
        Ok(Self { keys })
    }

    /// A new key as settings hold it.
    pub fn make(number: u8, chance: &dyn Chance) -> String {
        let mut key = [0; 32];
        chance.fill(&mut key);
        format!("{number}:{}", STANDARD.encode(key))
    }

    pub fn seal<T: Serialize>(&self, chance: &dyn Chance, place: Place, value: &T) -> Result<Vec<u8>, Error> {
        let clear = serde_json::to_vec(value)?;
        let (number, key) = self.keys.first().ok_or(Error::Sealed)?;
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let bound = bound(place);
        let payload = Payload { msg: &clear, aad: &bound };
        let closed = XChaCha20Poly1305::new(&Key::from(*key)).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Sealed)?;
        Ok([&[*number][..], &nonce, &closed].concat())
    }

    pub fn open<T: DeserializeOwned>(&self, place: Place, sealed: &[u8]) -> Result<T, Error> {
        let (number, rest) = sealed.split_first().ok_or(Error::Sealed)?;
        let (nonce, closed) = rest.split_at_checked(NONCE).ok_or(Error::Sealed)?;
        let (_, key) = self.keys.iter().find(|(known, _)| known == number).ok_or(Error::Sealed)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| Error::Sealed)?;
        let bound = bound(place);
        let clear = XChaCha20Poly1305::new(&Key::from(*key))
            .decrypt(&XNonce::from(nonce), Payload { msg: closed, aad: &bound })
            .map_err(|_| Error::Sealed)?;
        Ok(serde_json::from_slice(&clear)?)
    }

    /// True when `sealed` was sealed with an older key than the one in use.
    pub fn is_old(&self, sealed: &[u8]) -> bool {
        self.keys.first().is_some_and(|(number, _)| sealed.first() != Some(number))
    }

    /// A keyed fingerprint of a code. It uses the last (oldest) key, so that it stays the same when a
    /// key is added in front; `keys rotate` never drops the last one.
    pub fn fingerprint(&self, purpose: &str, text: &str) -> Vec<u8> {
        let key = self.keys.last().map_or([0; 32], |(_, key)| *key);
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap_or_else(|_| unreachable!("any length is a key"));
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }
}

fn bound(place: Place) -> Vec<u8> {
    [place.column.as_bytes(), &[0], place.row.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::chance::SystemChance;

    fn keyring(numbers: &[u8]) -> Keyring {
        let entries: Vec<_> = numbers.iter().map(|n| format!("{n}:{}", STANDARD.encode([*n; 32]))).collect();
        Keyring::read(&entries).expect("keys")
    }

    const PLACE: Place = Place { column: "note.text", row: Uuid::from_u128(7) };

    #[test]
    fn opens_only_in_its_place_and_whole() {
        let keys = keyring(&[1]);
        let sealed = keys.seal(&SystemChance, PLACE, &"Amina").expect("sealed");
        assert_eq!(keys.open::<String>(PLACE, &sealed).expect("opened"), "Amina");
        assert!(keys.open::<String>(Place { column: "note.other", ..PLACE }, &sealed).is_err());
        assert!(keys.open::<String>(Place { row: Uuid::from_u128(8), ..PLACE }, &sealed).is_err());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(keys.open::<String>(PLACE, &changed).is_err(), "byte {at}");
        }
        assert!(!sealed.windows(5).any(|part| part == b"Amina"));
    }

    #[test]
    fn an_older_key_still_opens() {
        let sealed = keyring(&[1]).seal(&SystemChance, PLACE, &"x").expect("sealed");
        let both = keyring(&[2, 1]);
        assert_eq!(both.open::<String>(PLACE, &sealed).expect("opened"), "x");
        assert!(both.is_old(&sealed));
        assert!(keyring(&[2]).open::<String>(PLACE, &sealed).is_err());
        assert_eq!(both.fingerprint("a", "b"), keyring(&[1]).fingerprint("a", "b"));
    }
}
