//! The rules of a survey: who may answer, when, how many, and how the results are read.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use uuid::Uuid;

use super::quotas;
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::tx;

/// Who may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever has the address.
    Open,
    /// Whoever has an invitation, which holds once.
    Invited,
    /// Whoever reads a plan here or works here, each once.
    SignedIn,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Open, Self::Invited, Self::SignedIn];

    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Invited => "invited",
            Self::SignedIn => "signed-in",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|held| held.name() == name)
    }
}

/// What is set beside the questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// The question by whose answers the others are parted in the results: where people live, their age.
    pub parted_by: String,
    /// How many of a hundred people the census counts for an answer to a question, or for a `language`.
    #[serde(rename = "shares")]
    pub census: Vec<Share>,
    /// Of whom only so many are needed.
    pub quotas: Vec<Quota>,
    pub ages: Ages,
    /// What somebody agrees to before they begin, in the words of those who ask; empty where beginning is enough.
    pub consent: String,
    /// What the answers are for, in the words of those who ask.
    pub why: String,
}

/// How many of a hundred people give this answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub question: String,
    pub choice: String,
    pub percent: f64,
}

/// Of those who give this answer, so many are needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    pub question: String,
    pub choice: String,
    pub most: i64,
}

/// Who may answer by their age, and whether it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ages {
    /// Nobody is asked how old they are.
    #[default]
    Anyone,
    /// Children too: whoever is under thirteen has a grown-up with them.
    Children,
    /// From sixteen on.
    Sixteen,
}

impl Ages {
    pub const ALL: [Self; 3] = [Self::Anyone, Self::Children, Self::Sixteen];

    pub fn name(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Children => "children",
            Self::Sixteen => "sixteen",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|held| held.name() == name)
    }
}

/// When it opens and closes, for whom, and how many may answer.
pub struct Rules {
    pub audience: Audience,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub most_answers: Option<i64>,
    pub consultation: Option<Uuid>,
    pub options: Options,
}

pub async fn set(portal: &Portal, id: Uuid, rules: &Rules) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query(
        "update survey set audience = $1, opens_at = $2, closes_at = $3, most_answers = $4, consultation_id = $5, settings = $6 where id = $7",
    ).bind(rules.audience.name()).bind(rules.opens_at).bind(rules.closes_at).bind(rules.most_answers).bind(rules.consultation)
        .bind(Json(&rules.options)).bind(id).execute(c).await.map(|_| ()))?;
    quotas::begin(portal, &mut tx, id, &rules.options.quotas).await?;
    public_data_changed(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Lines of a question, an answer to it and a number; `None` where a line is something else.
fn lines<T: FromStr>(text: &str) -> Option<Vec<(String, String, T)>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (rest, number) = line.rsplit_once(char::is_whitespace)?;
            let (question, choice) = rest.trim().split_once(char::is_whitespace)?;
            Some((question.to_owned(), choice.trim().to_owned(), number.trim_end_matches('%').parse().ok()?))
        })
        .collect()
}

/// How many of a hundred, line by line.
pub fn shares(text: &str) -> Option<Vec<Share>> {
    let taken = lines(text)?.into_iter();
    taken.map(|(question, choice, percent)| (0.0..=100.0).contains(&percent).then_some(Share { question, choice, percent })).collect()
}

/// The fewest of a kind that a quota may ask for: a smaller one would tell of people by being full.
const FEWEST: i64 = 5;

/// How many are needed, line by line.
pub fn quotas(text: &str) -> Option<Vec<Quota>> {
    let taken = lines(text)?.into_iter();
    taken.map(|(question, choice, most)| (most >= FEWEST).then_some(Quota { question, choice, most })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_quotas_are_read_line_by_line() {
        let share = |question: &str, choice: &str, percent| Share { question: question.to_owned(), choice: choice.to_owned(), percent };
        assert_eq!(shares("area hanley 28\n\n language ur  5.5%"), Some(vec![share("area", "hanley", 28.0), share("language", "ur", 5.5)]));
        assert_eq!(shares("area 28"), None);
        assert_eq!(shares("area hanley 128"), None);
        assert_eq!(quotas("area hanley 40"), Some(vec![Quota { question: "area".to_owned(), choice: "hanley".to_owned(), most: 40 }]));
        assert_eq!(quotas("area hanley 4"), None);
        assert_eq!(quotas("area hanley 5.5"), None);
    }
}
