//! Reviews remind: a week before one is due, its lead practitioner is told, and those of the family
//! who read the plan and gave an address.

use uuid::Uuid;

use super::people::tell_all;
use super::publishing::last_version;
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::messages;
use crate::{read, tx};

/// How long before a review somebody is reminded: milliseconds.
const BEFORE: i64 = 7 * DAY;

/// Reminds of the reviews that come; tells of how many plans. Each review reminds once.
pub async fn remind(portal: &Portal) -> Result<usize, Error> {
    let until = portal.clock.now().plus(BEFORE);
    let due: Vec<(Uuid, Timestamp, String)> = read!(&portal.db, c => sqlx::query_as(
        "select plan.id, review_by, staff.email from plan join staff on staff.id = lead_practitioner \
         where plan.closed_at is null and review_by <= $1 and (reminded_for is null or reminded_for <> review_by) order by review_by limit 200",
    ).bind(until).fetch_all(c).await)?;
    for (plan, review, lead) in &due {
        let version = last_version(&portal.db, *plan).await?;
        let mut tx = portal.db.begin().await?;
        let first = tx!(&mut tx, c => sqlx::query(
            "update plan set reminded_for = review_by where id = $1 and review_by = $2 and (reminded_for is null or reminded_for <> review_by)",
        ).bind(plan).bind(review).execute(c).await.map(|done| done.rows_affected()))?;
        if first == 1 {
            messages::queue(portal, &mut tx, &messages::plan_review_staff(portal, *plan, *review, lead)).await?;
            if let Some(version) = version {
                tell_all(portal, &mut tx, *plan, version.id, |person| {
                    messages::plan_review(portal, person.id, *review, &person.details.contact, &person.language)
                })
                .await?;
            }
        }
        tx.commit().await?;
    }
    Ok(due.len())
}
