//! Publishing: what stands in all parts becomes the next version, and the family sees that one.

use std::collections::BTreeMap;

use serde_json::json;
use uuid::Uuid;

use super::access::grant;
use super::model::{Content, Kind, review_by};
use super::people::tell_all;
use super::store::{Plan, Writer, add, hold_plan};
use crate::kit::db::{Db, is_taken};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::messages;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

/// Publishes what stands in all parts as the next version; gives its number. A summary of what is
/// new is a part of that version, read by whom it is given to.
pub async fn publish(portal: &Portal, plan: &Plan, staff: Uuid, summary: &str, readers: &[Uuid], weeks: i64) -> Result<i64, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    hold_plan(&mut tx, plan.id).await?;
    tx!(&mut tx, c => sqlx::query("update plan_part set removed_at = $1 where plan_id = $2 and kind = 'summary' and removed_at is null")
        .bind(now).bind(plan.id).execute(c).await.map(|_| ()))?;
    let part = portal.chance.id(now);
    let content = Content { text: summary.to_owned(), ..Content::default() };
    add(portal, &mut tx, plan.id, part, (Kind::Summary, None), Writer::Staff(staff), &content).await?;
    for reader in readers {
        grant(portal, &mut tx, plan.id, *reader, part, staff).await?;
    }
    let version = portal.chance.id(now);
    let (number,): (i64,) = tx!(&mut tx, c => sqlx::query_as("select coalesce(max(number), 0) + 1 from plan_version where plan_id = $1")
        .bind(plan.id).fetch_one(c).await)?;
    let inserted = tx!(&mut tx, c => sqlx::query("insert into plan_version (id, plan_id, number, published_at, published_by) values ($1, $2, $3, $4, $5)")
        .bind(version).bind(plan.id).bind(number).bind(now).bind(staff).execute(c).await.map(|_| ()));
    match inserted {
        Err(error) if is_taken(&error) => return Err(Error::Conflict),
        other => other?,
    }
    tx!(&mut tx, c => sqlx::query(
        "insert into plan_version_part (version_id, part_id, revision_id) select $1, p.id, r.id from plan_part p join plan_revision r on r.part_id = p.id \
         where p.plan_id = $2 and p.removed_at is null and not r.aside \
         and r.number = (select max(n.number) from plan_revision n where n.part_id = p.id and not n.aside)",
    ).bind(version).bind(plan.id).execute(c).await.map(|_| ()))?;
    tx!(&mut tx, c => sqlx::query("update plan set review_by = $1 where id = $2")
        .bind(review_by(now, weeks)).bind(plan.id).execute(c).await.map(|_| ()))?;
    remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-published", json!({"version": number})).await?;
    tell_all(portal, &mut tx, plan.id, version, |person| {
        messages::plan_news(portal, person.id, version, &person.details.contact, &person.language)
    })
    .await?;
    tx.commit().await?;
    Ok(number)
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Version {
    pub id: Uuid,
    pub number: i64,
    pub published_at: Timestamp,
}

pub async fn last_version(db: &Db, plan: Uuid) -> Result<Option<Version>, Error> {
    Ok(read!(db, c => sqlx::query_as("select id, number, published_at from plan_version where plan_id = $1 order by number desc limit 1")
        .bind(plan).fetch_optional(c).await)?)
}

/// Which revision of each part stands in a version.
pub async fn revisions(db: &Db, version: Uuid) -> Result<BTreeMap<Uuid, Uuid>, Error> {
    let rows: Vec<(Uuid, Uuid)> = read!(db, c => sqlx::query_as("select part_id, revision_id from plan_version_part where version_id = $1")
        .bind(version).fetch_all(c).await)?;
    Ok(rows.into_iter().collect())
}
