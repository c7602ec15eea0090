//! Keeping plans: parts, what was written in them, and what was published.

use serde_json::json;
use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Content, Kind};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::{MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::staff::Role;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Plan {
    pub id: Uuid,
    pub request_id: Uuid,
    pub reference: String,
    pub language: String,
    pub level_of_need: i64,
    pub lead_practitioner: Uuid,
    pub lead_name: String,
    pub created_at: Timestamp,
    pub review_by: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

const SELECT: &str = "select plan.id, request_id, help_request.reference as reference, plan.language, level_of_need, lead_practitioner, \
     staff.name as lead_name, plan.created_at, review_by, plan.closed_at \
     from plan join help_request on help_request.id = plan.request_id join staff on staff.id = plan.lead_practitioner";

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Plan>, Error> {
    let sql = format!("{SELECT} where plan.id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

pub async fn of_request(db: &Db, request: Uuid) -> Result<Option<Plan>, Error> {
    let sql = format!("{SELECT} where plan.request_id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(request).fetch_optional(c).await)?)
}

/// All plans that are open, those whose review is due first: for those who answer for them all.
pub async fn open_plans(db: &Db) -> Result<Vec<Plan>, Error> {
    let sql = format!("{SELECT} where plan.closed_at is null order by review_by, plan.created_at limit 200");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)?)
}

/// The plans that somebody leads, those whose review is due first.
pub async fn led_by(db: &Db, staff: Uuid) -> Result<Vec<Plan>, Error> {
    let sql = format!("{SELECT} where lead_practitioner = $1 and plan.closed_at is null order by review_by, plan.created_at limit 200");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(staff).fetch_all(c).await)?)
}

/// Who may lead a plan.
pub async fn leads(db: &Db) -> Result<Vec<(Uuid, String)>, Error> {
    let rows: Vec<(Uuid, String, Json<Vec<Role>>)> =
        read!(db, c => sqlx::query_as("select id, name, roles from staff where disabled_at is null order by name").fetch_all(c).await)?;
    let leads = rows.into_iter().filter(|(.., roles)| roles.contains(&Role::LeadPractitioner));
    Ok(leads.map(|(id, name, _)| (id, name)).collect())
}

/// Remembers that a worker looked at a plan.
pub async fn looked(portal: &Portal, plan: Uuid, staff: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-looked", json!({})).await?;
    Ok(tx.commit().await?)
}

pub fn content_place(revision: Uuid) -> Place {
    Place { column: "plan_revision.content", row: revision }
}

/// A part as its writers see it: its newest words.
#[derive(Clone, Debug)]
pub struct Part {
    pub id: Uuid,
    pub kind: Kind,
    pub goal: Option<Uuid>,
    pub revision: Uuid,
    pub number: i64,
    pub written_at: Timestamp,
    pub writer: String,
    pub content: Content,
    /// Words of somebody who wrote at the same time, until somebody has chosen.
    pub aside: Vec<Aside>,
}

#[derive(Clone, Debug)]
pub struct Aside {
    pub revision: Uuid,
    pub written_at: Timestamp,
    pub writer: String,
    pub content: Content,
}

#[derive(sqlx::FromRow)]
struct Row {
    part_id: Uuid,
    kind: String,
    goal_id: Option<Uuid>,
    revision_id: Uuid,
    number: i64,
    aside: bool,
    written_at: Timestamp,
    writer: Option<String>,
    sealed_content: Vec<u8>,
}

/// All parts with their newest words, in the order in which a plan is read.
pub async fn parts(portal: &Portal, plan: Uuid) -> Result<Vec<Part>, Error> {
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select p.id as part_id, p.kind, p.goal_id, r.id as revision_id, r.number, r.aside, r.written_at, staff.name as writer, r.sealed_content \
         from plan_part p join plan_revision r on r.part_id = p.id left join staff on staff.id = r.writer_id and r.writer_kind = 'staff' \
         where p.plan_id = $1 and p.removed_at is null and r.settled_at is null \
         and (r.aside or r.number = (select max(n.number) from plan_revision n where n.part_id = p.id and not n.aside)) \
         order by p.created_at, p.id, r.aside, r.id",
    ).bind(plan).fetch_all(c).await)?;
    let mut parts: Vec<Part> = Vec::new();
    for row in rows {
        let content: Content = portal.keyring.open(content_place(row.revision_id), &row.sealed_content)?;
        let writer = row.writer.unwrap_or_default();
        if row.aside {
            let aside = Aside { revision: row.revision_id, written_at: row.written_at, writer, content };
            if let Some(part) = parts.iter_mut().find(|part| part.id == row.part_id) {
                part.aside.push(aside);
            }
            continue;
        }
        let kind = Kind::from_key(&row.kind).ok_or_else(|| Error::Inside("a part of no kind".to_owned()))?;
        let (id, goal, revision) = (row.part_id, row.goal_id, row.revision_id);
        parts.push(Part { id, kind, goal, revision, number: row.number, written_at: row.written_at, writer, content, aside: Vec::new() });
    }
    parts.sort_by_key(|part| part.kind);
    Ok(parts)
}

/// Who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    Staff(Uuid),
    /// Words of a request, as the asker wrote them.
    Request,
    /// Words that somebody of the family said; a worker took them over.
    Person {
        id: Uuid,
        taken_by: Uuid,
    },
}

impl Writer {
    fn actor(self) -> (&'static str, Option<Uuid>, Actor) {
        match self {
            Self::Staff(id) => ("staff", Some(id), Actor::Staff(id)),
            Self::Request => ("request", None, Actor::Portal),
            Self::Person { id, taken_by } => ("person", Some(id), Actor::Staff(taken_by)),
        }
    }
}

/// Puts a new part into a plan, with its first words. `id` comes with the form: sent twice, it is one;
/// false when it was there already.
pub async fn add(
    portal: &Portal,
    tx: &mut Tx,
    plan: Uuid,
    id: Uuid,
    part: (Kind, Option<Uuid>),
    writer: Writer,
    content: &Content,
) -> Result<bool, Error> {
    let now = portal.clock.now();
    let (kind, goal) = part;
    let made = tx!(tx, c => sqlx::query(
        "insert into plan_part (id, plan_id, kind, goal_id, created_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
    ).bind(id).bind(plan).bind(kind.key()).bind(goal).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    if made == 0 {
        return Ok(false);
    }
    write(portal, tx, id, 1, false, writer, content).await?;
    remember_plan(portal, tx, plan, writer.actor().2, "plan-part-added", json!({"part": id, "kind": kind.key()})).await?;
    Ok(true)
}

/// Puts a new part into a plan; when it is there already, since its form came before, these are its
/// newest words.
pub async fn add_or_save(
    portal: &Portal,
    plan: Uuid,
    id: Uuid,
    part: (Kind, Option<Uuid>),
    staff: Uuid,
    content: &Content,
    way: Way,
) -> Result<Saved, Error> {
    let mut tx = portal.db.begin().await?;
    let made = add(portal, &mut tx, plan, id, part, Writer::Staff(staff), content).await?;
    tx.commit().await?;
    if made { Ok(Saved::Written(1)) } else { save(portal, plan, id, 1, staff, content, way).await }
}

async fn write(
    portal: &Portal,
    tx: &mut Tx,
    part: Uuid,
    number: i64,
    aside: bool,
    writer: Writer,
    content: &Content,
) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let sealed = portal.keyring.seal(&*portal.chance, content_place(id), content)?;
    let (kind, who, _) = writer.actor();
    tx!(tx, c => sqlx::query(
        "insert into plan_revision (id, part_id, number, written_at, writer_kind, writer_id, aside, sealed_content) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    ).bind(id).bind(part).bind(number).bind(now).bind(kind).bind(who).bind(aside).bind(sealed).execute(c).await.map(|_| ()))?;
    Ok(id)
}

/// What became of words that were saved, and the number under which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Written(i64),
    /// They are what stands there already.
    Same(i64),
    /// Somebody else wrote meanwhile: these words stand aside.
    Aside,
    /// The same, and nothing was kept of them: they were not sent, only typed so far.
    Behind,
}

/// How words come: by a button, or while they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Sent,
    Typed,
}

/// A revision of one's own is written on for this long, as long as nobody has published or translated it.
const SAME_REVISION: i64 = 10 * MINUTE;

/// Saves words of a part that was read at `number`.
pub async fn save(portal: &Portal, plan: Uuid, part: Uuid, number: i64, staff: Uuid, content: &Content, way: Way) -> Result<Saved, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    hold_plan(&mut tx, plan).await?;
    hold(&mut tx, plan, part).await?.ok_or(Error::NotFound)?;
    let newest: Option<(Uuid, i64, Vec<u8>, bool)> = tx!(&mut tx, c => sqlx::query_as(
        "select id, number, sealed_content, (writer_kind = 'staff' and writer_id = $2 and written_at > $3 \
         and not exists (select 1 from plan_version_part v where v.revision_id = plan_revision.id) \
         and not exists (select 1 from plan_translation t where t.revision_id = plan_revision.id)) as writes_on \
         from plan_revision where part_id = $1 and not aside order by number desc limit 1",
    ).bind(part).bind(staff).bind(now.minus(SAME_REVISION)).fetch_optional(c).await)?;
    let (revision, held, sealed, writes_on) = newest.ok_or(Error::NotFound)?;
    let stands: Content = portal.keyring.open(content_place(revision), &sealed)?;
    if stands == *content {
        return Ok(Saved::Same(held));
    }
    let aside = held != number;
    if aside && way == Way::Typed {
        return Ok(Saved::Behind);
    }
    if writes_on && !aside {
        let sealed = portal.keyring.seal(&*portal.chance, content_place(revision), content)?;
        tx!(&mut tx, c => sqlx::query("update plan_revision set number = $1, written_at = $2, sealed_content = $3 where id = $4")
            .bind(held + 1).bind(now).bind(sealed).bind(revision).execute(c).await.map(|_| ()))?;
        tx.commit().await?;
        return Ok(Saved::Written(held + 1));
    }
    write(portal, &mut tx, part, held + 1, aside, Writer::Staff(staff), content).await?;
    let what = if aside { "plan-part-aside" } else { "plan-part-written" };
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), what, json!({"part": part})).await?;
    tx.commit().await?;
    Ok(if aside { Saved::Aside } else { Saved::Written(held + 1) })
}

/// Settles words that stood aside: whoever read both has chosen, and what was chosen is saved by `save`.
pub async fn settle(portal: &Portal, plan: Uuid, part: Uuid, revision: Uuid, staff: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    hold(&mut tx, plan, part).await?.ok_or(Error::NotFound)?;
    let now = portal.clock.now();
    let settled = tx!(&mut tx, c => sqlx::query(
        "update plan_revision set settled_at = $1 where id = $2 and part_id = $3 and aside and settled_at is null",
    ).bind(now).bind(revision).bind(part).execute(c).await.map(|done| done.rows_affected()))?;
    if settled == 1 {
        remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-part-settled", json!({"part": part})).await?;
    }
    Ok(tx.commit().await?)
}

/// Takes a part out. What was published stays as it was until the next version.
pub async fn remove(portal: &Portal, plan: Uuid, part: Uuid, staff: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    hold(&mut tx, plan, part).await?.ok_or(Error::NotFound)?;
    let now = portal.clock.now();
    tx!(&mut tx, c => sqlx::query("update plan_part set removed_at = $1 where (id = $2 or goal_id = $2) and removed_at is null")
        .bind(now).bind(part).execute(c).await.map(|_| ()))?;
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-part-removed", json!({"part": part})).await?;
    Ok(tx.commit().await?)
}

/// An open plan, held until the transaction ends: what is published and translated is what stands.
pub async fn hold_plan(tx: &mut Tx, plan: Uuid) -> Result<(), Error> {
    let lock = format!("select id from plan where id = $1 and closed_at is null{}", tx.for_update());
    let open: Option<(Uuid,)> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(lock)).bind(plan).fetch_optional(c).await)?;
    open.map(|_| ()).ok_or(Error::Conflict)
}

/// A part of this plan, held until the transaction ends.
async fn hold(tx: &mut Tx, plan: Uuid, part: Uuid) -> Result<Option<String>, Error> {
    let sql = format!("select kind from plan_part where id = $1 and plan_id = $2 and removed_at is null{}", tx.for_update());
    let row: Option<(String,)> = tx!(tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(part).bind(plan).fetch_optional(c).await)?;
    Ok(row.map(|(kind,)| kind))
}
