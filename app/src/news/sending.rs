//! Sending an issue. A row for each subscriber is written with their letter, in one transaction, so that each has
//! one, however often the sender dies; and no more letters a minute than the provider takes.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::issues::{self, Issue};
use super::model::{Words, in_language};
use super::subscribers::{email_place, leave_address, link};
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::markdown::{plain, with_links};
use crate::kit::moment::{MINUTE, Timestamp};
use crate::kit::portal::Portal;
use crate::kit::ui::escape;
use crate::messages::{self, Letter, Message};
use crate::{read, tx, write_one};

/// Letters that one call writes at most: the worker calls once a second.
const AT_ONCE: i64 = 50;

/// Identifier, sealed address, language.
type Reader = (Uuid, Vec<u8>, String);

/// Writes the next letters of what is due; tells how many.
pub async fn send_due(portal: &Portal) -> Result<usize, Error> {
    let now = portal.clock.now();
    let due: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select id from news_issue where send_at <= $1 and sent_at is null order by send_at limit 1",
    ).bind(now).fetch_optional(c).await)?;
    let Some((id,)) = due else { return Ok(0) };
    let mut tx = portal.db.begin().await?;
    // Whoever holds the row writes; another worker waits here, and then sees what was written.
    let begun = tx!(&mut tx, c => sqlx::query("update news_issue set began_at = coalesce(began_at, $1) where id = $2 and send_at <= $1 and sent_at is null")
        .bind(now).bind(id).execute(c).await.map(|done| done.rows_affected()))?;
    if begun == 0 {
        return Ok(0);
    }
    let written = write(portal, &mut tx, id, now).await?;
    tx.commit().await?;
    Ok(written)
}

async fn write(portal: &Portal, tx: &mut Tx, id: Uuid, now: Timestamp) -> Result<usize, Error> {
    let (count,): (i64,) =
        tx!(tx, c => sqlx::query_as("select count(*) from news_letter where written_at > $1").bind(now.minus(MINUTE)).fetch_one(c).await)?;
    let most = (portal.settings.mail.letters_a_minute - count).clamp(0, AT_ONCE);
    let issue: Option<Issue> = tx!(tx, c => sqlx::query_as(
        "select id, slug, topic, words, revision, send_at, began_at, sent_at from news_issue where id = $1",
    ).bind(id).fetch_optional(c).await)?;
    let issue = issue.ok_or(Error::NotFound)?;
    if issue.began_at == Some(now) {
        issues::number_links(tx, &issue).await?;
        // The archive has it from now on.
        public_data_changed(tx).await?;
    }
    if most == 0 {
        return Ok(0);
    }
    let waiting = waiting(tx, &issue, most).await?;
    if waiting.is_empty() {
        tx!(tx, c => sqlx::query("update news_issue set sent_at = $1 where id = $2").bind(now).bind(id).execute(c).await.map(|_| ()))?;
    }
    let links: Vec<(String, i64)> =
        tx!(tx, c => sqlx::query_as("select address, number from news_link where issue_id = $1").bind(id).fetch_all(c).await)?;
    let links: BTreeMap<String, i64> = links.into_iter().collect();
    for reader in &waiting {
        one(portal, tx, &issue, &links, reader, now).await?;
    }
    Ok(waiting.len())
}

/// Those who want it and have no letter of it yet, and who confirmed before it went out.
async fn waiting(tx: &mut Tx, issue: &Issue, most: i64) -> Result<Vec<Reader>, Error> {
    Ok(tx!(tx, c => sqlx::query_as(
        "select s.id, s.sealed_email, s.language from news_subscriber s join news_wish w on w.subscriber_id = s.id and w.topic = $1 \
         where s.confirmed_at <= $2 and s.refused_at is null \
         and not exists (select 1 from news_letter l where l.issue_id = $3 and l.subscriber_id = s.id) order by s.id limit $4",
    ).bind(&issue.topic).bind(issue.began_at).bind(issue.id).bind(most).fetch_all(c).await)?)
}

async fn one(
    portal: &Portal,
    tx: &mut Tx,
    issue: &Issue,
    links: &BTreeMap<String, i64>,
    reader: &Reader,
    now: Timestamp,
) -> Result<(), Error> {
    let (id, sealed, language) = reader;
    let email: String = portal.keyring.open(email_place(*id), sealed)?;
    let event = format!("news/{}/{id}", issue.id);
    tx!(tx, c => sqlx::query("insert into news_letter (issue_id, subscriber_id, event, written_at) values ($1, $2, $3, $4)")
        .bind(issue.id).bind(id).bind(&event).bind(now).execute(c).await.map(|_| ()))?;
    let path = format!("/news/choose/{}", link(portal, *id));
    let letter =
        Letter { event, to: &email, language, path: &path, leave: Some(leave_address(portal, *id)), bulk: true, ..Letter::default() };
    let counted = |address: &str| links.get(address).map(|number| format!("/news/{}/to/{number}", issue.slug));
    match message(portal, issue, letter, &counted) {
        Some(message) => messages::queue(portal, tx, &message).await,
        None => Ok(()),
    }
}

/// An issue for whoever writes it: as it will arrive, and counted nowhere.
pub async fn sample(portal: &Portal, issue: &Issue, language: &str, to: &str) -> Result<(), Error> {
    let now = portal.clock.now();
    let event = format!("news-sample/{}/{}", issue.id, portal.chance.id(now));
    let letter = Letter { event, to, language, path: "/news", ..Letter::default() };
    let Some(message) = message(portal, issue, letter, &|_| None) else { return Ok(()) };
    let mut tx = portal.db.begin().await?;
    messages::queue(portal, &mut tx, &message).await?;
    Ok(tx.commit().await?)
}

/// Sends once more what may not have arrived: the sender died while it was handed over. Tells how many.
pub async fn again(portal: &Portal, issue: Uuid) -> Result<u64, Error> {
    Ok(write_one!(&portal.db, c => sqlx::query(
        "update message set uncertain_at = null, handed_over_at = null, leased_until = null, next_try_at = $1 \
         where uncertain_at is not null and event in (select event from news_letter where issue_id = $2)",
    ).bind(portal.clock.now()).bind(issue).execute(c).await.map(|done| done.rows_affected()))?)
}

/// An issue's words as a letter. `counted` tells through which address a link is followed.
fn message(portal: &Portal, issue: &Issue, letter: Letter<'_>, counted: &dyn Fn(&str) -> Option<String>) -> Option<Message> {
    let (words, code) = in_language(&issue.words, letter.language)?;
    let text = plain(&words.text);
    let choose = messages::address(portal, &code, letter.path);
    let html = html(portal, words, &code, &choose, counted);
    let letter =
        Letter { language: &code, subject: words.subject.clone(), key: "message-news-foot", before: &text, html: Some(html), ..letter };
    Some(messages::letter(portal, letter))
}

/// The letter with headings and links. Nothing in it tells who reads it: its pictures have the same address for all.
fn html(portal: &Portal, words: &Words, code: &str, choose: &str, counted: &dyn Fn(&str) -> Option<String>) -> String {
    let base = &portal.settings.site.base_url;
    let body = with_links(&words.text, |address, _| counted(address).unwrap_or_else(|| address.to_owned()));
    let body = body.replace("href=\"/", &format!("href=\"{base}/")).replace("src=\"/", &format!("src=\"{base}/"));
    let direction = portal.words.language(code).map_or("ltr", |language| language.direction());
    let stop = escape(&messages::subject(portal, code, "news-choose"));
    format!(
        "<!DOCTYPE html><html lang=\"{code}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>{subject}</title></head>\
         <body style=\"margin:0 auto;max-width:40em;padding:1em;font:1.1em/1.7 sans-serif\"><h1>{subject}</h1>{body}\
         <hr><p><a href=\"{choose}\">{stop}</a></p></body></html>",
        subject = escape(&words.subject),
    )
}
