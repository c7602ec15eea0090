//! Reviews remind: a week before one is due, its lead practitioner is told, and those of the family
//! who read the plan and gave an address.

use sqlx::types::Json;
use uuid::Uuid;

use super::people::tell_all;
use super::publishing::last_version;
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::staff::Role;
use crate::messages;
use crate::{read, tx};

/// How long before a review somebody is reminded: milliseconds.
const BEFORE: i64 = 7 * DAY;

/// Reminds of the reviews that come; tells of how many plans. Each review reminds once; a plan whose
/// reminder fails keeps no other from its own.
pub async fn remind(portal: &Portal) -> Result<usize, Error> {
    let until = portal.clock.now().plus(BEFORE);
    let due: Vec<(Uuid, Timestamp, Uuid)> = read!(&portal.db, c => sqlx::query_as(
        "select id, review_by, lead_practitioner from plan \
         where closed_at is null and review_by <= $1 and (reminded_for is null or reminded_for <> review_by) order by review_by limit 200",
    ).bind(until).fetch_all(c).await)?;
    if due.is_empty() {
        return Ok(0);
    }
    let staff: Vec<(Uuid, String, Json<Vec<Role>>)> =
        read!(&portal.db, c => sqlx::query_as("select id, email, roles from staff where disabled_at is null").fetch_all(c).await)?;
    let mut done = 0;
    for (plan, review, lead) in due {
        // Whoever has left leaves the plan to the managers.
        let lead: Vec<_> = staff.iter().filter(|(id, ..)| *id == lead).collect();
        let told = if lead.is_empty() { staff.iter().filter(|(.., roles)| roles.contains(&Role::Manager)).collect() } else { lead };
        match remind_of(portal, plan, review, &told.iter().map(|(id, email, _)| (*id, email.as_str())).collect::<Vec<_>>()).await {
            Ok(()) => done += 1,
            Err(error) => tracing::error!(%error, plan = %plan, "a review did not remind"),
        }
    }
    Ok(done)
}

async fn remind_of(portal: &Portal, plan: Uuid, review: Timestamp, staff: &[(Uuid, &str)]) -> Result<(), Error> {
    let version = last_version(&portal.db, plan).await?;
    let mut tx = portal.db.begin().await?;
    let first = tx!(&mut tx, c => sqlx::query(
        "update plan set reminded_for = review_by where id = $1 and review_by = $2 and (reminded_for is null or reminded_for <> review_by)",
    ).bind(plan).bind(review).execute(c).await.map(|done| done.rows_affected()))?;
    if first == 1 {
        for who in staff {
            messages::queue(portal, &mut tx, &messages::plan_review_staff(portal, plan, review, *who)).await?;
        }
        if let Some(version) = version {
            tell_all(portal, &mut tx, plan, version.id, |person| {
                messages::plan_review(portal, person.id, review, &person.details.contact, &person.language)
            })
            .await?;
        }
    }
    Ok(tx.commit().await?)
}
