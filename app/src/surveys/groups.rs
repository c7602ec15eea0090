//! Co-production groups: who is in them, and their invitations. An invitation knows its member and whether
//! it is spent; an answer that was sent knows no invitation. So those who have not answered are reminded,
//! and nobody learns what anybody said.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store::Survey;
use crate::kit::code;
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::messages;
use crate::{read, tx, write_one};

/// Reminders of one survey to one member.
const MOST_REMINDERS: i64 = 2;

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Group {
    pub id: Uuid,
    pub name: String,
    pub members: i64,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Details {
    pub name: String,
    pub email: String,
}

pub struct Member {
    pub id: Uuid,
    pub language: String,
    pub details: Details,
}

fn details_place(row: Uuid) -> Place {
    Place { column: "survey_member.details", row }
}

fn hash(portal: &Portal, code: &str) -> Vec<u8> {
    portal.keyring.fingerprint("survey-invitation", code)
}

pub async fn all(db: &Db) -> Result<Vec<Group>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select g.id, g.name, (select count(*) from survey_member m where m.group_id = g.id and m.ended_at is null) as members \
         from survey_group g where g.ended_at is null order by g.name limit 200",
    ).fetch_all(c).await)?)
}

pub async fn create(portal: &Portal, name: &str) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    write_one!(&portal.db, c => sqlx::query("insert into survey_group (id, name, created_at) values ($1, $2, $3)")
        .bind(id).bind(name).bind(now).execute(c).await.map(|_| ()))?;
    Ok(id)
}

pub async fn add(portal: &Portal, group: Uuid, language: &str, details: &Details) -> Result<(), Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let sealed = portal.keyring.seal(&*portal.chance, details_place(id), details)?;
    write_one!(&portal.db, c => sqlx::query(
        "insert into survey_member (id, group_id, language, sealed_details, joined_at) select $1, g.id, $2, $3, $4 from survey_group g where g.id = $5 and g.ended_at is null",
    ).bind(id).bind(language).bind(sealed).bind(now).bind(group).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Takes somebody out, and forgets who it was.
pub async fn remove(portal: &Portal, member: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let sealed = portal.keyring.seal(&*portal.chance, details_place(member), &Details::default())?;
    write_one!(&portal.db, c => sqlx::query("update survey_member set ended_at = $1, sealed_details = $2 where id = $3 and ended_at is null")
        .bind(now).bind(sealed).bind(member).execute(c).await.map(|_| ()))?;
    Ok(())
}

pub async fn members(portal: &Portal, group: Uuid) -> Result<Vec<Member>, Error> {
    let rows: Vec<(Uuid, String, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as(
        "select id, language, sealed_details from survey_member where group_id = $1 and ended_at is null order by joined_at limit 1000",
    ).bind(group).fetch_all(c).await)?;
    rows.into_iter()
        .map(|(id, language, sealed)| Ok(Member { id, language, details: portal.keyring.open(details_place(id), &sealed)? }))
        .collect()
}

/// The invitation of this code to this survey, and whether it is spent.
pub async fn invitation(portal: &Portal, survey: Uuid, typed: &str) -> Result<Option<(Uuid, bool)>, Error> {
    let Some(code) = code::read_code(typed) else { return Ok(None) };
    Ok(read!(&portal.db, c => sqlx::query_as("select id, spent from survey_invitation where code_hash = $1 and survey_id = $2")
        .bind(hash(portal, &code)).bind(survey).fetch_optional(c).await)?)
}

/// Invites every member of a group that was not invited yet, by email, each in their language; tells how many.
pub async fn invite(portal: &Portal, survey: &Survey, group: Uuid) -> Result<usize, Error> {
    let now = portal.clock.now();
    let mut done = 0;
    for member in members(portal, group).await?.into_iter().filter(|member| !member.details.email.is_empty()) {
        let mut tx = portal.db.begin().await?;
        let (id, code) = (portal.chance.id(now), code::code(&*portal.chance));
        let made = tx!(&mut tx, c => sqlx::query(
            "insert into survey_invitation (id, survey_id, member_id, code_hash, spent, reminders, made_at) values ($1, $2, $3, $4, false, 0, $5) \
             on conflict (survey_id, member_id) do nothing",
        ).bind(id).bind(survey.id).bind(member.id).bind(hash(portal, &code)).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
        if made == 1 {
            let message = messages::survey_invitation(portal, id, 0, &member.details.email, &member.language, &survey.slug, &code);
            messages::queue(portal, &mut tx, &message).await?;
            done += 1;
        }
        tx.commit().await?;
    }
    Ok(done)
}

/// Reminds those whose invitation is not spent, with a new code: the old one is not known any more. Tells
/// how many.
pub async fn remind(portal: &Portal, survey: &Survey) -> Result<usize, Error> {
    let waiting: Vec<(Uuid, Uuid, i64, String, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as(
        "select i.id, m.id, i.reminders, m.language, m.sealed_details from survey_invitation i join survey_member m on m.id = i.member_id \
         where i.survey_id = $1 and not i.spent and i.reminders < $2 and m.ended_at is null",
    ).bind(survey.id).bind(MOST_REMINDERS).fetch_all(c).await)?;
    let mut done = 0;
    for (id, member, reminders, language, sealed) in waiting {
        let details: Details = portal.keyring.open(details_place(member), &sealed)?;
        let code = code::code(&*portal.chance);
        let mut tx = portal.db.begin().await?;
        let changed = tx!(&mut tx, c => sqlx::query("update survey_invitation set code_hash = $1, reminders = reminders + 1 where id = $2 and not spent and reminders = $3")
            .bind(hash(portal, &code)).bind(id).bind(reminders).execute(c).await.map(|done| done.rows_affected()))?;
        if changed == 1 {
            let message = messages::survey_invitation(portal, id, reminders + 1, &details.email, &language, &survey.slug, &code);
            messages::queue(portal, &mut tx, &message).await?;
            done += 1;
        }
        tx.commit().await?;
    }
    Ok(done)
}

/// Codes for sheets of paper and pictures, told once.
pub async fn codes(portal: &Portal, survey: Uuid, count: usize) -> Result<Vec<String>, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let mut codes = Vec::new();
    for _ in 0..count {
        let (id, code) = (portal.chance.id(now), code::code(&*portal.chance));
        tx!(&mut tx, c => sqlx::query("insert into survey_invitation (id, survey_id, code_hash, spent, reminders, made_at) values ($1, $2, $3, false, 0, $4)")
            .bind(id).bind(survey).bind(hash(portal, &code)).bind(now).execute(c).await.map(|_| ()))?;
        codes.push(code);
    }
    tx.commit().await?;
    Ok(codes)
}

/// How many were invited, and how many of these have answered.
pub async fn counts(db: &Db, survey: Uuid) -> Result<(i64, i64), Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select count(*), count(case when spent then 1 end) from survey_invitation where survey_id = $1",
    ).bind(survey).fetch_one(c).await)?)
}
