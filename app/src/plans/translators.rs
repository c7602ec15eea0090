//! Which parts a translator was given. A translator reads these, beside their words in one language,
//! and nothing else of a plan.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::types::Json;
use uuid::Uuid;

use super::store::{self, Part, Plan};
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::staff::{Role, Staff};
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

/// What somebody may translate of a plan, in one language.
pub enum Scope {
    All,
    Parts(BTreeSet<Uuid>),
}

impl Scope {
    pub fn holds(&self, part: Uuid) -> bool {
        match self {
            Self::All => true,
            Self::Parts(parts) => parts.contains(&part),
        }
    }

    pub fn of(&self, parts: Vec<Part>) -> Vec<Part> {
        parts.into_iter().filter(|part| self.holds(part.id)).collect()
    }

    pub fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }
}

/// The plan, and what this worker may translate of it: all for those who lead it, and what a translator
/// was given. Any other is not there.
pub async fn scope(portal: &Portal, staff: &Staff, id: Uuid, language: &str) -> Result<(Plan, Scope), Error> {
    let plan = store::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    if plan.lead_practitioner == staff.id || staff.is_any(&[Role::Manager]) {
        return Ok((plan, Scope::All));
    }
    let rows: Vec<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select t.part_id from plan_translator t join plan_part p on p.id = t.part_id \
         where t.staff_id = $1 and t.language = $2 and t.ended_at is null and p.plan_id = $3 and p.removed_at is null",
    ).bind(staff.id).bind(language).bind(id).fetch_all(c).await)?;
    if rows.is_empty() {
        tracing::warn!(staff = %staff.id, plan = %id, "words of another's plan were asked for");
        return Err(Error::NotFound);
    }
    Ok((plan, Scope::Parts(rows.into_iter().map(|(part,)| part).collect())))
}

/// Who translates here.
pub async fn all(db: &Db) -> Result<Vec<(Uuid, String)>, Error> {
    let rows: Vec<(Uuid, String, Json<Vec<Role>>)> =
        read!(db, c => sqlx::query_as("select id, name, roles from staff where disabled_at is null order by name").fetch_all(c).await)?;
    Ok(rows.into_iter().filter(|(.., roles)| roles.contains(&Role::Translator)).map(|(id, name, _)| (id, name)).collect())
}

/// Gives a translator parts of this plan in a language; those not named are taken back.
pub async fn give(portal: &Portal, plan: &Plan, language: &str, translator: Uuid, parts: &[Uuid], staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let held: Vec<(Uuid,)> = tx!(&mut tx, c => sqlx::query_as(
        "select t.part_id from plan_translator t join plan_part p on p.id = t.part_id \
         where p.plan_id = $1 and t.language = $2 and t.staff_id = $3 and t.ended_at is null",
    ).bind(plan.id).bind(language).bind(translator).fetch_all(c).await)?;
    for (part,) in held.iter().filter(|(part,)| !parts.contains(part)) {
        tx!(&mut tx, c => sqlx::query("update plan_translator set ended_at = $1 where part_id = $2 and language = $3 and staff_id = $4 and ended_at is null")
            .bind(now).bind(part).bind(language).bind(translator).execute(c).await.map(|_| ()))?;
    }
    for part in parts {
        let id = portal.chance.id(now);
        tx!(&mut tx, c => sqlx::query(
            "insert into plan_translator (id, part_id, language, staff_id, given_at, given_by) select $1, p.id, $2, $3, $4, $5 from plan_part p \
             where p.id = $6 and p.plan_id = $7 and p.removed_at is null on conflict do nothing",
        ).bind(id).bind(language).bind(translator).bind(now).bind(staff).bind(part).bind(plan.id).execute(c).await.map(|_| ()))?;
    }
    let detail = json!({"translator": translator, "language": language, "parts": parts.len()});
    remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-translator-given", detail).await?;
    Ok(tx.commit().await?)
}

/// Who holds which part in this language.
pub async fn given(db: &Db, plan: Uuid, language: &str) -> Result<Vec<(Uuid, Uuid)>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select t.staff_id, t.part_id from plan_translator t join plan_part p on p.id = t.part_id \
         where p.plan_id = $1 and t.language = $2 and t.ended_at is null",
    ).bind(plan).bind(language).fetch_all(c).await)?)
}

/// A plan and language in which somebody was given parts.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Task {
    pub plan_id: Uuid,
    pub reference: String,
    pub language: String,
    pub parts: i64,
    pub given_at: Timestamp,
}

/// What somebody was given to translate, the oldest first.
pub async fn tasks(db: &Db, staff: Uuid) -> Result<Vec<Task>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select p.plan_id, help_request.reference, t.language, count(*) as parts, min(t.given_at) as given_at from plan_translator t \
         join plan_part p on p.id = t.part_id join plan on plan.id = p.plan_id join help_request on help_request.id = plan.request_id \
         where t.staff_id = $1 and t.ended_at is null and p.removed_at is null and plan.closed_at is null \
         group by p.plan_id, help_request.reference, t.language order by given_at, p.plan_id limit 200",
    ).bind(staff).fetch_all(c).await)?)
}
