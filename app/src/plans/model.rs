//! What a plan is made of, and the rules of it that need no database.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::kit::moment::{DAY, Timestamp};

/// What a part of a plan is about. Each part is written, published, translated and shown on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    AboutUs,
    GoingWell,
    Worry,
    Goal,
    Step,
    Network,
    /// A family group conference: who prepares it, when, where, who is asked to come.
    Conference,
    /// What the family decided there, in its own words.
    FamilyPlan,
    Date,
    IfThingsGetWorse,
    ChildWords,
    /// What is new in a version: given to people as any other part is.
    Summary,
}

impl Kind {
    /// In the order in which a plan is read.
    pub const ALL: [Self; 12] = [
        Self::Summary,
        Self::AboutUs,
        Self::GoingWell,
        Self::Worry,
        Self::Goal,
        Self::Step,
        Self::Network,
        Self::Conference,
        Self::FamilyPlan,
        Self::Date,
        Self::IfThingsGetWorse,
        Self::ChildWords,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::AboutUs => "about-us",
            Self::GoingWell => "going-well",
            Self::Worry => "worry",
            Self::Goal => "goal",
            Self::Step => "step",
            Self::Network => "network",
            Self::Conference => "conference",
            Self::FamilyPlan => "family-plan",
            Self::Date => "date",
            Self::IfThingsGetWorse => "if-things-get-worse",
            Self::ChildWords => "child-words",
            Self::Summary => "summary",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Whether it says who does it or who it is.
    pub fn has_who(self) -> bool {
        matches!(self, Self::Step | Self::Network | Self::Date | Self::Conference)
    }

    /// Whether it has a day.
    pub fn has_day(self) -> bool {
        matches!(self, Self::Step | Self::Date | Self::Conference)
    }

    /// Whether a machine may draft its translation: never what is said about safety, nor what was agreed.
    pub fn by_machine(self) -> bool {
        !matches!(self, Self::IfThingsGetWorse | Self::Conference | Self::FamilyPlan)
    }
}

/// What is written in a part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub text: String,
    /// Who does a step, who somebody of the network is, who comes.
    #[serde(default)]
    pub who: String,
    /// A day as `2026-12-01`.
    #[serde(default)]
    pub day: String,
    /// A time of England's wall clock as `15:30`.
    #[serde(default)]
    pub time: String,
    #[serde(default)]
    pub done: bool,
    /// The language of the words where it is not the plan's: a family's own words as they came.
    #[serde(default)]
    pub language: String,
}

/// Who somebody of the family is on this plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonKind {
    Parent,
    Carer,
    YoungPerson,
    Network,
    Interpreter,
}

impl PersonKind {
    pub const ALL: [Self; 5] = [Self::Parent, Self::Carer, Self::YoungPerson, Self::Network, Self::Interpreter];

    pub fn key(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Carer => "carer",
            Self::YoungPerson => "young-person",
            Self::Network => "network",
            Self::Interpreter => "interpreter",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What is sealed of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    pub name: String,
    /// What they are to the child.
    #[serde(default)]
    pub relation: String,
    /// The email address or phone number that was proved.
    #[serde(default, alias = "email")]
    pub contact: String,
    /// Why this access was given or kept back: a court order, the child's own view.
    #[serde(default)]
    pub reason: String,
}

/// What a family may say to its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyKind {
    Agree,
    NotRight,
    View,
    Message,
    Understand,
    Question,
    Interpreter,
    Language,
    Conference,
    /// Asks who has looked.
    WhoLooked,
    /// A step of one's own is done, or is not after all.
    Done,
    NotDone,
    /// What the family decided among themselves.
    FamilyPlan,
}

impl ReplyKind {
    pub const ALL: [Self; 13] = [
        Self::Agree,
        Self::NotRight,
        Self::View,
        Self::Message,
        Self::Understand,
        Self::Question,
        Self::Interpreter,
        Self::Language,
        Self::Conference,
        Self::WhoLooked,
        Self::Done,
        Self::NotDone,
        Self::FamilyPlan,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::NotRight => "not-right",
            Self::View => "view",
            Self::Message => "message",
            Self::Understand => "understand",
            Self::Question => "question",
            Self::Interpreter => "interpreter",
            Self::Language => "language",
            Self::Conference => "conference",
            Self::WhoLooked => "who-looked",
            Self::Done => "done",
            Self::NotDone => "not-done",
            Self::FamilyPlan => "family-plan",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Whether it says nothing without words.
    pub fn needs_words(self) -> bool {
        matches!(self, Self::NotRight | Self::View | Self::Message | Self::Question | Self::FamilyPlan)
    }

    /// Whether it is about a step that somebody does.
    pub fn is_of_step(self) -> bool {
        matches!(self, Self::Done | Self::NotDone)
    }

    /// Whether a worker can take its words over into the plan.
    pub fn can_be_taken(self) -> bool {
        matches!(self, Self::View | Self::FamilyPlan)
    }

    /// Whether somebody has to answer.
    pub fn waits_for_answer(self) -> bool {
        !matches!(self, Self::Agree | Self::Understand | Self::Done | Self::NotDone)
    }
}

/// What became of a part since somebody last looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    New,
    Changed,
}

/// What changed between two published versions, of the parts that somebody sees in the newer one.
/// Keys are parts, values the revisions. Without an earlier look nothing counts as changed.
pub fn changes(before: Option<&BTreeMap<Uuid, Uuid>>, now: &BTreeMap<Uuid, Uuid>) -> BTreeMap<Uuid, Change> {
    let Some(before) = before else { return BTreeMap::new() };
    let of = |(part, revision): (&Uuid, &Uuid)| match before.get(part) {
        None => Some((*part, Change::New)),
        Some(held) if held != revision => Some((*part, Change::Changed)),
        Some(_) => None,
    };
    now.iter().filter_map(of).collect()
}

/// The state of words in another language. It is a function of what is known of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationState {
    Needed,
    Draft,
    Machine,
    Checked,
    /// The source has moved on.
    Outdated,
}

impl TranslationState {
    pub fn key(self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::Checked => "checked",
            Self::Outdated => "outdated",
        }
    }
}

/// What is known of a translation: is it of the newest words, was it made by a machine, was it checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TranslationFacts {
    pub of_newest: bool,
    pub by_machine: bool,
    pub checked: bool,
}

pub fn translation_state(facts: Option<TranslationFacts>) -> TranslationState {
    match facts {
        None => TranslationState::Needed,
        Some(facts) if !facts.of_newest => TranslationState::Outdated,
        Some(facts) if facts.checked => TranslationState::Checked,
        Some(facts) if facts.by_machine => TranslationState::Machine,
        Some(_) => TranslationState::Draft,
    }
}

/// Reviews come every 6 to 12 weeks.
pub const REVIEW_WEEKS: std::ops::RangeInclusive<i64> = 6..=12;

pub fn review_by(published: Timestamp, weeks: i64) -> Timestamp {
    published.plus(weeks.clamp(*REVIEW_WEEKS.start(), *REVIEW_WEEKS.end()) * 7 * DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    #[test]
    fn what_changed_is_told_part_by_part() {
        let before = BTreeMap::from([(id(1), id(11)), (id(2), id(21)), (id(4), id(41))]);
        let now = BTreeMap::from([(id(1), id(11)), (id(2), id(22)), (id(3), id(31))]);
        assert_eq!(changes(Some(&before), &now), BTreeMap::from([(id(2), Change::Changed), (id(3), Change::New)]));
        assert!(changes(None, &now).is_empty(), "whoever never looked has missed nothing");
    }

    #[test]
    fn a_translation_is_outdated_as_soon_as_its_source_moves() {
        let facts = |of_newest, by_machine, checked| translation_state(Some(TranslationFacts { of_newest, by_machine, checked }));
        assert_eq!(translation_state(None), TranslationState::Needed);
        assert_eq!(facts(true, false, false), TranslationState::Draft);
        assert_eq!(facts(true, true, false), TranslationState::Machine);
        assert_eq!(facts(true, true, true), TranslationState::Checked);
        assert_eq!(facts(false, false, true), TranslationState::Outdated);
    }

    #[test]
    fn reviews_come_every_six_to_twelve_weeks() {
        let days = |weeks| (review_by(Timestamp(0), weeks).0) / DAY;
        assert_eq!((days(1), days(8), days(99)), (42, 56, 84));
    }

    #[test]
    fn keys_are_read_back() {
        assert!(Kind::ALL.into_iter().all(|kind| Kind::from_key(kind.key()) == Some(kind)));
        assert!(PersonKind::ALL.into_iter().all(|kind| PersonKind::from_key(kind.key()) == Some(kind)));
        assert!(ReplyKind::ALL.into_iter().all(|kind| ReplyKind::from_key(kind.key()) == Some(kind)));
    }
}
