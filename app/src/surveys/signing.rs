//! Surveys for people who are signed in: each answers once, and nobody learns who answered what. What is
//! kept is a fingerprint of the survey and the person together, by itself.

use tower_sessions::Session;
use uuid::Uuid;

use super::rules::Audience;
use super::store::Survey;
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::staff;
use crate::plans::sign_in;
use crate::{read, tx};

/// How somebody stands to a survey that asks who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody is signed in.
    Nobody,
    /// Has answered already.
    Spent,
    /// May answer, as these fingerprints: somebody may be a person of several plans.
    May(Vec<Vec<u8>>),
}

/// Whoever is signed in here: who reads a plan, or works here.
/// A sheet of `paper` that staff type in is not theirs.
pub async fn standing(portal: &Portal, session: &Session, survey: &Survey, paper: bool) -> Result<Standing, Error> {
    if survey.audience() != Audience::SignedIn || paper {
        return Ok(Standing::May(Vec::new()));
    }
    let mut people = sign_in::everybody(portal, session).await?;
    people.extend(staff::signed_in(portal, session).await?.map(|staff| staff.id));
    if people.is_empty() {
        return Ok(Standing::Nobody);
    }
    let hashes: Vec<Vec<u8>> =
        people.iter().map(|person| portal.keyring.fingerprint("survey-person", &format!("{}/{person}", survey.id))).collect();
    for hash in &hashes {
        let held: Option<(i64,)> = read!(&portal.db, c => sqlx::query_as(
            "select cast(1 as bigint) from survey_person where survey_id = $1 and person_hash = $2",
        ).bind(survey.id).bind(hash).fetch_optional(c).await)?;
        if held.is_some() {
            return Ok(Standing::Spent);
        }
    }
    Ok(Standing::May(hashes))
}

/// Writes down that they have answered; false when one of them has before.
pub async fn spend(tx: &mut Tx, survey: Uuid, people: &[Vec<u8>]) -> Result<bool, Error> {
    for hash in people {
        let made = tx!(tx, c => sqlx::query("insert into survey_person (survey_id, person_hash) values ($1, $2) on conflict do nothing")
            .bind(survey).bind(hash).execute(c).await.map(|done| done.rows_affected()))?;
        if made == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}
