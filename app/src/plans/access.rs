//! Which parts each person may see. A grant is a row that is made and ended; nothing is given by default.

use serde_json::json;
use uuid::Uuid;

use super::store::Plan;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

/// Gives somebody a part. Given already, it stays as it is.
pub async fn grant(portal: &Portal, tx: &mut Tx, plan: Uuid, person: Uuid, part: Uuid, staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    // Only somebody and something of this plan.
    let made = tx!(tx, c => sqlx::query(
        "insert into plan_grant (id, person_id, part_id, granted_at, granted_by) \
         select $1, h.id, p.id, $2, $3 from plan_person h join plan_part p on p.plan_id = h.plan_id \
         where h.id = $4 and p.id = $5 and h.plan_id = $6 and h.ended_at is null on conflict do nothing",
    ).bind(id).bind(now).bind(staff).bind(person).bind(part).bind(plan).execute(c).await.map(|done| done.rows_affected()))?;
    if made == 1 {
        remember_plan(portal, tx, plan, Actor::Staff(staff), "plan-granted", json!({"person": person, "part": part})).await?;
    }
    Ok(())
}

async fn revoke(portal: &Portal, tx: &mut Tx, plan: Uuid, person: Uuid, part: Uuid, staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let ended = tx!(tx, c => sqlx::query(
        "update plan_grant set revoked_at = $1, revoked_by = $2 where person_id = $3 and part_id = $4 and revoked_at is null \
         and person_id in (select id from plan_person where plan_id = $5)",
    ).bind(now).bind(staff).bind(person).bind(part).bind(plan).execute(c).await.map(|done| done.rows_affected()))?;
    if ended == 1 {
        remember_plan(portal, tx, plan, Actor::Staff(staff), "plan-revoked", json!({"person": person, "part": part})).await?;
    }
    Ok(())
}

/// What somebody sees from now on: of the parts that the form showed, those that were ticked.
pub async fn give(portal: &Portal, plan: &Plan, person: Uuid, shown: &[Uuid], ticked: &[Uuid], staff: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    for part in shown {
        if ticked.contains(part) {
            grant(portal, &mut tx, plan.id, person, *part, staff).await?;
        } else {
            revoke(portal, &mut tx, plan.id, person, *part, staff).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Which parts each person may see: for those who give and take access.
pub async fn grants(db: &Db, plan: Uuid) -> Result<Vec<(Uuid, Uuid)>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select g.person_id, g.part_id from plan_grant g join plan_person h on h.id = g.person_id where h.plan_id = $1 and g.revoked_at is null",
    ).bind(plan).fetch_all(c).await)?)
}
