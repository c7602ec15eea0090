//! The words and rules of training: states of a booking, how long a place is held, who may have one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kit::moment::{DAY, HOUR, MINUTE, Timestamp};
pub use crate::requests::model::AGENCIES;

/// Who a course is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Professionals,
    Families,
}

impl Audience {
    pub const ALL: [Self; 2] = [Self::Professionals, Self::Families];

    pub fn name(self) -> &'static str {
        match self {
            Self::Professionals => "professionals",
            Self::Families => "families",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|held| held.name() == name)
    }
}

/// How a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A place is held until its link is followed.
    Requested,
    Confirmed,
    /// A place came free and is held for whoever waited longest.
    Offered,
    Waiting,
    Attended,
    Missed,
    Cancelled,
}

impl State {
    const ALL: [Self; 7] = [Self::Requested, Self::Confirmed, Self::Offered, Self::Waiting, Self::Attended, Self::Missed, Self::Cancelled];

    pub fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Offered => "offered",
            Self::Waiting => "waiting",
            Self::Attended => "attended",
            Self::Missed => "missed",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|held| held.name() == name)
    }

    /// Whether it takes one of the places there are.
    pub fn holds_a_place(self) -> bool {
        !matches!(self, Self::Waiting | Self::Cancelled)
    }

    /// Whether its person can still change it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Requested | Self::Confirmed | Self::Offered | Self::Waiting)
    }
}

/// Words of a course in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    pub title: String,
    pub about: String,
    /// What people can do afterwards, a line each.
    pub outcomes: String,
}

/// Words by language; English is always there.
pub type InLanguages = BTreeMap<String, Words>;

/// The words for a reader, and the language they are in.
pub fn in_language<'a>(words: &'a InLanguages, code: &str) -> Option<(&'a Words, String)> {
    let own = words.get_key_value(code).filter(|(_, words)| !words.title.is_empty());
    own.or_else(|| words.get_key_value("en")).map(|(code, words)| (words, code.clone()))
}

/// What somebody says when they book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub access: String,
    pub dietary: String,
    pub language: String,
}

/// How long a place is held for whoever has not confirmed it.
pub const REQUEST_HELD: i64 = 2 * HOUR;

/// Until when a place that came free is held: a day, and less the nearer the session is.
pub fn offer_until(now: Timestamp, starts: Timestamp) -> Timestamp {
    let left = starts.0 - now.0;
    let held = match left {
        left if left >= 3 * DAY => DAY,
        left if left >= DAY => 6 * HOUR,
        left if left >= 6 * HOUR => HOUR,
        _ => 15 * MINUTE,
    };
    now.plus(held).min(starts.max(now))
}

/// Before a session: a week, a day, an hour.
pub const REMINDERS: [i64; 3] = [7 * DAY, DAY, HOUR];

/// How many reminders have had their moment: they are not sent late, nor again.
pub fn passed(now: Timestamp, starts: Timestamp) -> i64 {
    i64::try_from(REMINDERS.iter().filter(|before| starts.minus(**before) <= now).count()).unwrap_or(0)
}

/// Until when a place that was just asked for is held: two hours, and less near the day.
pub fn request_until(now: Timestamp, starts: Timestamp) -> Timestamp {
    now.plus(REQUEST_HELD).min(offer_until(now, starts))
}

/// Places by agency: those there are, those kept for some, and those taken.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub capacity: i64,
    pub kept: BTreeMap<String, i64>,
    pub taken: BTreeMap<String, i64>,
}

impl Places {
    pub fn taken_in_all(&self) -> i64 {
        self.taken.values().sum()
    }

    /// Whether somebody of this agency can have a place: one that is kept for it, or one that is kept for nobody.
    pub fn has_one_for(&self, agency: &str) -> bool {
        let kept_for_others: i64 = self
            .kept
            .iter()
            .filter(|(name, _)| name.as_str() != agency)
            .map(|(name, kept)| (kept - self.taken.get(name).copied().unwrap_or_default()).max(0))
            .sum();
        self.taken_in_all() + kept_for_others < self.capacity
    }

    pub fn take(&mut self, agency: &str) {
        *self.taken.entry(agency.to_owned()).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_holds_shorter_near_the_day_and_never_beyond_it() {
        let now = Timestamp(0);
        for (left, held) in
            [(10 * DAY, DAY), (2 * DAY, 6 * HOUR), (8 * HOUR, HOUR), (HOUR, 15 * MINUTE), (5 * MINUTE, 5 * MINUTE), (-HOUR, 0)]
        {
            assert_eq!(offer_until(now, Timestamp(left)), Timestamp(held), "{left}");
        }
    }

    #[test]
    fn kept_places_are_for_their_agency_and_the_rest_for_all() {
        let mut places = Places { capacity: 3, kept: [("police".to_owned(), 1)].into(), ..Places::default() };
        places.take("school");
        places.take("school");
        assert!(!places.has_one_for("school") && places.has_one_for("police"));
        places.take("police");
        assert!(!places.has_one_for("police") && !places.has_one_for("school"));
        // More of an agency than is kept for it take from the rest.
        let mut places = Places { capacity: 3, kept: [("police".to_owned(), 1)].into(), ..Places::default() };
        places.take("police");
        places.take("police");
        assert!(places.has_one_for("school"));
    }
}
