//! That a plan was explained to somebody, when and by whom: an interpreter, or a worker.

use uuid::Uuid;

use super::people::Person;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

#[derive(Clone, Debug)]
pub struct Explained {
    /// A day as `2026-12-01`.
    pub day: String,
    pub by: String,
    /// The number of the version.
    pub version: i64,
}

fn place(row: Uuid) -> Place {
    Place { column: "plan_explained.by", row }
}

/// Notes it. `id` comes with the form: sent twice, it is noted once.
pub async fn note(portal: &Portal, person: &Person, id: Uuid, version: Uuid, day: &str, by: &str, staff: Uuid) -> Result<(), Error> {
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &by)?;
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let noted = tx!(&mut tx, c => sqlx::query(
        "insert into plan_explained (id, person_id, version_id, day, sealed_by, noted_at, noted_by) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (id) do nothing",
    ).bind(id).bind(person.id).bind(version).bind(day).bind(sealed).bind(now).bind(staff).execute(c).await.map(|done| done.rows_affected()))?;
    if noted == 1 {
        remember_plan(portal, &mut tx, person.plan, Actor::Staff(staff), "plan-explained", serde_json::json!({"person": person.id}))
            .await?;
    }
    Ok(tx.commit().await?)
}

/// What was explained to somebody, the newest first.
pub async fn to(portal: &Portal, person: Uuid) -> Result<Vec<Explained>, Error> {
    let rows: Vec<(Uuid, String, Vec<u8>, i64)> = read!(&portal.db, c => sqlx::query_as(
        "select e.id, e.day, e.sealed_by, v.number from plan_explained e join plan_version v on v.id = e.version_id \
         where e.person_id = $1 order by e.day desc, e.noted_at desc limit 20",
    ).bind(person).fetch_all(c).await)?;
    rows.into_iter()
        .map(|(id, day, sealed, version)| Ok(Explained { day, by: portal.keyring.open(place(id), &sealed)?, version }))
        .collect()
}
