//! Quotas: of those who give an answer, only so many are needed. Who comes later is told as soon as they
//! have given it, and what they said is not counted.

use uuid::Uuid;

use super::answering;
use super::answers::Answers;
use super::rules::Quota;
use super::store::Survey;
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::{read, tx};

/// Whether an answer falls under a quota.
fn falls(answers: &Answers, quota: &Quota) -> bool {
    answers.values.get(&quota.question).is_some_and(|values| values.contains(&quota.choice))
}

/// Begins to count what was not counted yet, with those who have answered before. The survey's row is
/// held: none is sent meanwhile.
pub async fn begin(portal: &Portal, tx: &mut Tx, survey: Uuid, quotas: &[Quota]) -> Result<(), Error> {
    if quotas.is_empty() {
        return Ok(());
    }
    let sent = answering::sent_in(portal, tx, survey).await?;
    for quota in quotas {
        let given = i64::try_from(sent.iter().filter(|answers| falls(answers, quota)).count()).unwrap_or(i64::MAX);
        tx!(tx, c => sqlx::query(
            "insert into survey_quota (survey_id, question, choice, given) values ($1, $2, $3, $4) \
             on conflict (survey_id, question, choice) do update set given = excluded.given",
        ).bind(survey).bind(&quota.question).bind(&quota.choice).bind(given).execute(c).await.map(|_| ()))?;
    }
    Ok(())
}

/// Whether enough have given one of these answers. The row of the survey need not be held: it is looked
/// at again when the answer is sent.
pub async fn is_full(portal: &Portal, survey: &Survey, answers: &Answers) -> Result<bool, Error> {
    for quota in survey.settings.quotas.iter().filter(|quota| falls(answers, quota)) {
        let given: Option<(i64,)> = read!(&portal.db, c => sqlx::query_as(
            "select given from survey_quota where survey_id = $1 and question = $2 and choice = $3",
        ).bind(survey.id).bind(&quota.question).bind(&quota.choice).fetch_optional(c).await)?;
        if given.is_some_and(|(given,)| given >= quota.most) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts an answer that is being sent; false where enough have given it already.
pub async fn take(tx: &mut Tx, survey: &Survey, answers: &Answers) -> Result<bool, Error> {
    for quota in survey.settings.quotas.iter().filter(|quota| falls(answers, quota)) {
        let taken = tx!(tx, c => sqlx::query(
            "update survey_quota set given = given + 1 where survey_id = $1 and question = $2 and choice = $3 and given < $4",
        ).bind(survey.id).bind(&quota.question).bind(&quota.choice).bind(quota.most).execute(c).await.map(|done| done.rows_affected()))?;
        if taken == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}
