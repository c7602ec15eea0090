//! Who leads a plan, and how much help it stands for. Both change without a new plan: the family keeps
//! one plan, and is told why somebody else leads it.

use serde_json::json;
use uuid::Uuid;

use super::store::Plan;
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

fn words_place(row: Uuid) -> Place {
    Place { column: "plan_handover.words", row }
}

/// The last handover, as the family reads it.
#[derive(Clone, Debug)]
pub struct Handover {
    pub at: Timestamp,
    pub words: String,
}

/// Hands a plan over. A conflict when somebody else has it by now.
pub async fn hand_over(portal: &Portal, plan: &Plan, to: Uuid, words: &str, staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let sealed = portal.keyring.seal(&*portal.chance, words_place(id), &words)?;
    let mut tx = portal.db.begin().await?;
    let moved = tx!(&mut tx, c => sqlx::query("update plan set lead_practitioner = $1 where id = $2 and lead_practitioner = $3")
        .bind(to).bind(plan.id).bind(plan.lead_practitioner).execute(c).await.map(|done| done.rows_affected()))?;
    if moved == 0 || to == plan.lead_practitioner {
        return Err(Error::Conflict);
    }
    tx!(&mut tx, c => sqlx::query(
        "insert into plan_handover (id, plan_id, handed_over_at, from_staff, to_staff, sealed_words) values ($1, $2, $3, $4, $5, $6)",
    ).bind(id).bind(plan.id).bind(now).bind(plan.lead_practitioner).bind(to).bind(sealed).execute(c).await.map(|_| ()))?;
    remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-handed-over", json!({"from": plan.lead_practitioner, "to": to}))
        .await?;
    Ok(tx.commit().await?)
}

pub async fn last_handover(portal: &Portal, plan: Uuid) -> Result<Option<Handover>, Error> {
    let row: Option<(Uuid, Timestamp, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as(
        "select id, handed_over_at, sealed_words from plan_handover where plan_id = $1 order by handed_over_at desc, id desc limit 1",
    ).bind(plan).fetch_optional(c).await)?;
    row.map(|(id, at, sealed)| Ok(Handover { at, words: portal.keyring.open(words_place(id), &sealed)? })).transpose()
}

/// Another level of need; the plan stays the same.
pub async fn set_level(portal: &Portal, plan: &Plan, level: i64, staff: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("update plan set level_of_need = $1 where id = $2").bind(level).bind(plan.id).execute(c).await.map(|_| ()))?;
    let detail = json!({"from": plan.level_of_need, "to": level});
    remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-level-set", detail).await?;
    Ok(tx.commit().await?)
}

/// A line of a plan's history: when, who, what.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: Timestamp,
    pub actor_kind: String,
    pub name: Option<String>,
    pub what: String,
}

/// The newest first: every change, and every look of a worker.
pub async fn history(db: &Db, plan: Uuid) -> Result<Vec<Event>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select at, actor_kind, staff.name as name, what from history left join staff on staff.id = actor_id \
         where plan_id = $1 order by at desc, history.id desc limit 200",
    ).bind(plan).fetch_all(c).await)?)
}
