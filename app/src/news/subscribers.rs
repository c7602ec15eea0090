//! Who wants to hear of what. An address hears nothing before it said so itself, and is forgotten when it leaves.

use uuid::Uuid;

use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::moment::{DAY, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::signed;
use crate::messages::{self, Letter};
use crate::{read, tx, write_one};

pub fn email_place(row: Uuid) -> Place {
    Place { column: "news_subscriber.email", row }
}

/// The purpose of the link with which somebody confirms, chooses and leaves.
pub const LINK: &str = "news-subscriber";

pub fn link(portal: &Portal, subscriber: Uuid) -> String {
    signed::token(portal, LINK, subscriber, 0)
}

/// Where a mail program asks to send no more.
pub fn leave_address(portal: &Portal, subscriber: Uuid) -> String {
    format!("{}/news/leave/{}", portal.settings.site.base_url, link(portal, subscriber))
}

/// What somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub topics: Vec<String>,
    pub language: String,
    pub confirmed: bool,
}

/// Asks an address whether it wants to hear. Whether it was known is not told, and nothing that it chose changes.
pub async fn ask(portal: &Portal, email: &str, language: &str, topics: &[String]) -> Result<(), Error> {
    let now = portal.clock.now();
    let email = email.to_lowercase();
    let hash = portal.keyring.fingerprint("news-subscriber", &email);
    let new = portal.chance.id(now);
    let sealed = portal.keyring.seal(&*portal.chance, email_place(new), &email)?;
    let mut tx = portal.db.begin().await?;
    let (id, confirmed): (Uuid, Option<Timestamp>) = tx!(&mut tx, c => sqlx::query_as(
        "insert into news_subscriber (id, email_hash, sealed_email, language, asked_at) values ($1, $2, $3, $4, $5) \
         on conflict (email_hash) do update set asked_at = excluded.asked_at returning id, confirmed_at",
    ).bind(new).bind(&hash).bind(sealed).bind(language).bind(now).fetch_one(c).await)?;
    // Whoever confirmed before chose for themselves: a stranger's form changes nothing of it.
    if confirmed.is_none() {
        wish(&mut tx, id, topics).await?;
    }
    let path = format!("/news/choose/{}", link(portal, id));
    let letter = Letter {
        event: format!("news-ask/{id}/{}", now.0),
        to: &email,
        language,
        subject: messages::subject(portal, language, "message-news-subject"),
        key: "message-news-confirm-body",
        path: &path,
        leave: Some(leave_address(portal, id)),
        ..Letter::default()
    };
    messages::queue(portal, &mut tx, &messages::letter(portal, letter)).await?;
    Ok(tx.commit().await?)
}

async fn wish(tx: &mut Tx, subscriber: Uuid, topics: &[String]) -> Result<(), Error> {
    tx!(tx, c => sqlx::query("delete from news_wish where subscriber_id = $1").bind(subscriber).execute(c).await.map(|_| ()))?;
    for topic in topics {
        tx!(tx, c => sqlx::query("insert into news_wish (subscriber_id, topic) values ($1, $2)").bind(subscriber).bind(topic).execute(c).await.map(|_| ()))?;
    }
    Ok(())
}

pub async fn choice(portal: &Portal, subscriber: Uuid) -> Result<Option<Choice>, Error> {
    let row: Option<(String, Option<Timestamp>)> = read!(&portal.db, c => sqlx::query_as(
        "select language, confirmed_at from news_subscriber where id = $1",
    ).bind(subscriber).fetch_optional(c).await)?;
    let topics: Vec<(String,)> =
        read!(&portal.db, c => sqlx::query_as("select topic from news_wish where subscriber_id = $1").bind(subscriber).fetch_all(c).await)?;
    let topics = topics.into_iter().map(|(topic,)| topic).collect();
    Ok(row.map(|(language, confirmed)| Choice { topics, language, confirmed: confirmed.is_some() }))
}

/// Whoever followed the link hears of these from now on. False when nobody is there any more.
pub async fn choose(portal: &Portal, subscriber: Uuid, language: &str, topics: &[String]) -> Result<bool, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let done = tx!(&mut tx, c => sqlx::query(
        "update news_subscriber set language = $1, confirmed_at = coalesce(confirmed_at, $2), refused_at = null where id = $3",
    ).bind(language).bind(now).bind(subscriber).execute(c).await.map(|done| done.rows_affected()))?;
    if done == 1 {
        wish(&mut tx, subscriber, topics).await?;
    }
    tx.commit().await?;
    Ok(done == 1)
}

/// Forgets somebody at once, with the letters that have not left.
pub async fn leave(portal: &Portal, subscriber: Uuid) -> Result<(), Error> {
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("delete from news_wish where subscriber_id = $1").bind(subscriber).execute(c).await.map(|_| ()))?;
    tx!(&mut tx, c => sqlx::query("delete from news_subscriber where id = $1").bind(subscriber).execute(c).await.map(|_| ()))?;
    tx!(&mut tx, c => sqlx::query("delete from message where handed_over_at is null and event in (select event from news_letter where subscriber_id = $1)")
        .bind(subscriber).execute(c).await.map(|_| ()))?;
    Ok(tx.commit().await?)
}

/// How many hear of each topic.
pub async fn count(portal: &Portal) -> Result<Vec<(String, i64)>, Error> {
    Ok(read!(&portal.db, c => sqlx::query_as(
        "select w.topic, count(*) from news_wish w join news_subscriber s on s.id = w.subscriber_id \
         where s.confirmed_at is not null and s.refused_at is null group by w.topic",
    ).fetch_all(c).await)?)
}

/// Writes to an address no more: it takes no letters, or whoever has it complained. False when nobody is there.
pub async fn refuse(portal: &Portal, subscriber: Uuid) -> Result<bool, Error> {
    let done = write_one!(&portal.db, c => sqlx::query("update news_subscriber set refused_at = $1 where id = $2 and refused_at is null")
        .bind(portal.clock.now()).bind(subscriber).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Forgets addresses that nobody confirmed, and writes no more to those whose server refused a letter for ever;
/// tells how many.
pub async fn sweep(portal: &Portal) -> Result<u64, Error> {
    let now = portal.clock.now();
    let before = now.minus(portal.settings.retention.draft_days * DAY);
    let forgotten = write_one!(&portal.db, c => sqlx::query("delete from news_subscriber where confirmed_at is null and asked_at < $1")
        .bind(before).execute(c).await.map(|done| done.rows_affected()))?;
    // Whoever chose again since the letter was written is heard.
    let refused = write_one!(&portal.db, c => sqlx::query(
        "update news_subscriber set refused_at = $1 where refused_at is null and id in \
         (select l.subscriber_id from news_letter l join message m on m.event = l.event where m.failed_at is not null and l.written_at > $2)",
    ).bind(now).bind(now.minus(DAY)).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(forgotten + refused)
}
