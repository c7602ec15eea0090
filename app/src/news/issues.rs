//! Issues: written, scheduled, sent, and read in the archive.

use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{InLanguages, RESERVED};
use crate::kit::db::{Db, Tx, is_taken};
use crate::kit::error::Error;
use crate::kit::markdown::links;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::{read, tx, write_one};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Issue {
    pub id: Uuid,
    pub slug: String,
    pub topic: String,
    pub words: Json<InLanguages>,
    pub revision: i64,
    pub send_at: Option<Timestamp>,
    pub began_at: Option<Timestamp>,
    pub sent_at: Option<Timestamp>,
}

impl Issue {
    pub fn subject(&self) -> &str {
        self.words.get("en").map_or(self.slug.as_str(), |words| words.subject.as_str())
    }

    /// Whether it is on its way, or out: then its words stand.
    pub fn is_out(&self, now: Timestamp) -> bool {
        self.began_at.is_some() || self.send_at.is_some_and(|at| at <= now)
    }
}

const SELECT: &str = "select id, slug, topic, words, revision, send_at, began_at, sent_at from news_issue";

pub async fn all(db: &Db) -> Result<Vec<Issue>, Error> {
    let sql = format!("{SELECT} order by created_at desc limit 500");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)?)
}

/// Those that are out, the newest first.
pub async fn archive(db: &Db) -> Result<Vec<Issue>, Error> {
    let sql = format!("{SELECT} where began_at is not null order by began_at desc limit 200");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)?)
}

pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Issue>, Error> {
    let sql = format!("{SELECT} where id = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await)?)
}

/// One that is out.
pub async fn out(db: &Db, slug: &str) -> Result<Option<Issue>, Error> {
    let sql = format!("{SELECT} where slug = $1 and began_at is not null");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(slug).fetch_optional(c).await)?)
}

pub async fn create(portal: &Portal, staff: Uuid, wanted: &str, topic: &str, words: &InLanguages) -> Result<Uuid, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    for number in 1..100 {
        let slug = if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
        if RESERVED.contains(&slug.as_str()) {
            continue;
        }
        let made = write_one!(&portal.db, c => sqlx::query(
            "insert into news_issue (id, slug, topic, words, revision, created_at, created_by) values ($1, $2, $3, $4, 1, $5, $6)",
        ).bind(id).bind(slug).bind(topic).bind(Json(words)).bind(now).bind(staff).execute(c).await.map(|_| ()));
        match made {
            Err(error) if is_taken(&error) => {}
            other => return Ok(other.map(|()| id)?),
        }
    }
    Err(Error::Conflict)
}

/// Saves the words as they were written from revision `read`. False when somebody else saved meanwhile, or it is out.
pub async fn write(portal: &Portal, issue: &Issue, read: i64, topic: &str, words: &InLanguages) -> Result<bool, Error> {
    let done = write_one!(&portal.db, c => sqlx::query(
        "update news_issue set words = $1, topic = $2, revision = revision + 1 \
         where id = $3 and revision = $4 and began_at is null and (send_at is null or send_at > $5)",
    ).bind(Json(words)).bind(topic).bind(issue.id).bind(read).bind(portal.clock.now()).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Says from when it is sent, or takes that back. False when it is on its way, or was changed since revision `read`.
pub async fn schedule(portal: &Portal, issue: Uuid, read: i64, at: Option<Timestamp>) -> Result<bool, Error> {
    let now = portal.clock.now();
    let done = write_one!(&portal.db, c => sqlx::query(
        "update news_issue set send_at = $1, revision = revision + 1 \
         where id = $2 and revision = $3 and began_at is null and (send_at is null or send_at > $4)",
    ).bind(at).bind(issue).bind(read).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Numbers the addresses that an issue links to, in any language, so that following can be counted.
pub async fn number_links(tx: &mut Tx, issue: &Issue) -> Result<(), Error> {
    let mut all: Vec<String> = Vec::new();
    for words in issue.words.values() {
        for address in links(&words.text) {
            if !all.contains(&address) {
                all.push(address);
            }
        }
    }
    for (number, address) in (0_i64..).zip(&all) {
        tx!(tx, c => sqlx::query("insert into news_link (issue_id, number, address, followed) values ($1, $2, $3, 0) on conflict do nothing")
            .bind(issue.id).bind(number).bind(address).execute(c).await.map(|_| ()))?;
    }
    Ok(())
}

/// Links of an issue: number, address, how often followed.
pub async fn numbered(db: &Db, issue: Uuid) -> Result<Vec<(i64, String, i64)>, Error> {
    Ok(
        read!(db, c => sqlx::query_as("select number, address, followed from news_link where issue_id = $1 order by number").bind(issue).fetch_all(c).await)?,
    )
}

/// Counts one who follows a link, and tells where it leads.
pub async fn follow(portal: &Portal, slug: &str, number: i64) -> Result<Option<String>, Error> {
    let row: Option<(String,)> = write_one!(&portal.db, c => sqlx::query_as(
        "update news_link set followed = followed + 1 where number = $1 and issue_id = (select id from news_issue where slug = $2) returning address",
    ).bind(number).bind(slug).fetch_optional(c).await)?;
    Ok(row.map(|(address,)| address))
}

/// How the letters of an issue stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Count {
    pub written: i64,
    pub sent: i64,
    pub refused: i64,
    /// The sender died while they were handed over: they may have arrived.
    pub uncertain: i64,
}

pub async fn count(db: &Db, issue: Uuid) -> Result<Count, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select count(*) as written, count(m.sent_at) as sent, count(m.failed_at) as refused, count(m.uncertain_at) as uncertain \
         from news_letter l left join message m on m.event = l.event where l.issue_id = $1",
    ).bind(issue).fetch_one(c).await)?)
}
