//! Randomness and ids, passed in so that tests can repeat a run.

use uuid::Uuid;

use super::moment::Timestamp;

/// A source of random bytes.
pub trait Chance: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);

    /// A new key: version 7, so that rows of one time lie together.
    fn id(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        self.fill(&mut random);
        let milliseconds = u64::try_from(now.0).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
    }
}

/// The operating system's generator.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        use rand::TryRngCore;
        // Without chance nothing is safe: better to stop than to go on.
        rand::rngs::OsRng.try_fill_bytes(bytes).unwrap_or_else(|error| panic!("the system gives no random bytes: {error}"));
    }
}
