//! Messages that leave the portal: an outbox written in the same transaction as what it tells of.
//!
//! A message names no child, no service, no team. Each tells of one event, and one event has at
//! most one message. `delivery` takes them out; see ARCHITECTURE.md for why the queue is this table.

pub mod delivery;
pub mod transport;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::kit::code::grouped;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::ui::value;
use crate::kit::words::{Arguments, without_isolates};
use crate::requests::model::SafeAddress;
use crate::{read, tx};

/// How a message reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Email,
    Text,
}

impl Channel {
    pub fn key(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Text => "text",
        }
    }

    pub fn from_key(key: &str) -> Self {
        if key == "text" { Self::Text } else { Self::Email }
    }

    /// An address of a plan is an email address or a number.
    fn of(contact: &str) -> Self {
        if contact.contains('@') { Self::Email } else { Self::Text }
    }
}

/// A message on its way into the outbox.
pub struct Message {
    /// What it tells of: no two messages have the same.
    pub event: String,
    pub request: Option<Uuid>,
    pub language: String,
    pub channel: Channel,
    pub to: String,
    /// The moment before which it does not leave: it may not be safe.
    pub from: Timestamp,
    /// It is one of many, and waits behind those that somebody waits for.
    pub bulk: bool,
    pub body: Body,
}

/// What is sealed of a message.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    pub subject: String,
    pub text: String,
    /// A method and a calendar file, for letters that a calendar understands.
    pub calendar: Option<(String, String)>,
    /// The same words with headings, pictures and links.
    pub html: Option<String>,
    /// Where a mail program asks to send no more (RFC 8058).
    pub leave: Option<String>,
}

/// A letter about something that is no secret: with a subject of its own, and perhaps a calendar file.
#[derive(Default)]
pub struct Letter<'a> {
    pub event: String,
    pub to: &'a str,
    pub language: &'a str,
    pub subject: String,
    pub key: &'a str,
    pub path: &'a str,
    pub arguments: &'a Arguments<'a>,
    pub calendar: Option<(&'static str, String)>,
    /// What stands before the words of `key`.
    pub before: &'a str,
    pub html: Option<String>,
    pub leave: Option<String>,
    pub bulk: bool,
}

pub fn to_place(row: Uuid) -> Place {
    Place { column: "message.to", row }
}

pub fn body_place(row: Uuid) -> Place {
    Place { column: "message.body", row }
}

/// The reference, after sending.
pub fn reference(portal: &Portal, request: Uuid, to: &SafeAddress, language: &str, reference: &str) -> Message {
    let shown = grouped(reference);
    let text = written(portal, language, "message-sent-body", "/follow", &[("reference", value(shown))]);
    message(portal, format!("reference/{request}"), Some(request), to, language, text)
}

/// There is news: an event of the history.
pub fn update(portal: &Portal, request: Uuid, event: Uuid, to: &SafeAddress, language: &str, reference: &str) -> Message {
    let shown = grouped(reference);
    let text = written(portal, language, "message-update-body", "/follow", &[("reference", value(shown))]);
    message(portal, format!("update/{event}"), Some(request), to, language, text)
}

/// The code to come back with.
pub fn return_code(portal: &Portal, draft: Uuid, to: &str, language: &str, code: &str) -> Message {
    let shown = grouped(code);
    let text = written(portal, language, "message-return-body", "/ask-for-help/return", &[("code", value(shown))]);
    // Asked for again, it goes again: the limits are at the form.
    let now = portal.clock.now();
    let event = portal.chance.id(now);
    let to = SafeAddress { address: to.to_owned(), from: now };
    message(portal, format!("return/{draft}/{event}"), None, &to, language, text)
}

/// There is something new in a plan, or an answer.
pub fn plan_news(portal: &Portal, person: Uuid, event: Uuid, to: &str, language: &str) -> Message {
    let text = written(portal, language, "message-plan-body", "/my-plan", &[]);
    message(portal, format!("plan/{person}/{event}"), None, &at_once(portal, to), language, text)
}

/// A plan is looked at again soon.
pub fn plan_review(portal: &Portal, person: Uuid, review: Timestamp, to: &str, language: &str) -> Message {
    let text = written(portal, language, "message-review-body", "/my-plan", &[]);
    message(portal, format!("review/{person}/{}", review.0), None, &at_once(portal, to), language, text)
}

/// The same, for whoever leads the plan.
pub fn plan_review_staff(portal: &Portal, plan: Uuid, review: Timestamp, (staff, to): (Uuid, &str)) -> Message {
    let address = format!("{}/staff/plans", portal.settings.site.base_url);
    let text = say(portal, "en", "staff-message-review", &[("address", value(address))]);
    message(portal, format!("review/{plan}/{}/{staff}", review.0), None, &at_once(portal, to), "en", text)
}

/// Nothing comes to this address any more.
pub fn contact_forgotten(portal: &Portal, person: Uuid, to: &str, language: &str) -> Message {
    let now = portal.clock.now();
    let text = written(portal, language, "message-forgotten-body", "/my-plan", &[("phone", value(portal.settings.council.phone.as_str()))]);
    message(portal, format!("forgotten/{person}/{}", now.0), None, &at_once(portal, to), language, text)
}

/// The six digits that somebody signs in with.
pub fn sign_in_code(portal: &Portal, event: Uuid, to: &str, language: &str, code: &str) -> Message {
    let text = written(portal, language, "message-code-body", "/my-plan/code", &[("code", value(code))]);
    message(portal, format!("code/{event}"), None, &at_once(portal, to), language, text)
}

/// A member is invited to a survey, or reminded of it.
pub fn survey_invitation(portal: &Portal, invitation: Uuid, reminder: i64, to: &str, language: &str, slug: &str, code: &str) -> Message {
    let path = format!("/survey/{slug}?i={code}");
    let key = if reminder == 0 { "message-survey-body" } else { "message-survey-reminder-body" };
    let text = written(portal, language, key, &path, &[]);
    message(portal, format!("survey/{invitation}/{reminder}"), None, &at_once(portal, to), language, text)
}

/// Asks an address whether it wants to hear what comes of a consultation.
pub fn consultation_confirm(portal: &Portal, subscriber: Uuid, to: &str, language: &str, slug: &str, token: &str) -> Message {
    let now = portal.clock.now();
    let text = written(portal, language, "message-hear-body", &format!("/have-a-say/{slug}/hear?t={token}"), &[]);
    message(portal, format!("hear/{subscriber}/{}", now.0), None, &at_once(portal, to), language, text)
}

/// Something came of a consultation.
pub fn consultation_news(portal: &Portal, subscriber: Uuid, outcome: Uuid, to: &str, language: &str, slug: &str, token: &str) -> Message {
    let news = written(portal, language, "message-outcome-body", &format!("/have-a-say/{slug}"), &[]);
    let leave = address(portal, language, &format!("/have-a-say/{slug}/hear?t={token}"));
    let text = format!("{news}\n{}: {leave}\n", say(portal, language, "survey-hear-no", &[]));
    message(portal, format!("outcome/{subscriber}/{outcome}"), None, &at_once(portal, to), language, text)
}

pub fn letter(portal: &Portal, letter: Letter) -> Message {
    let text = written(portal, letter.language, letter.key, letter.path, letter.arguments);
    let mut message = message(portal, letter.event, None, &at_once(portal, letter.to), letter.language, text);
    message.body.subject = letter.subject;
    message.body.calendar = letter.calendar.map(|(method, file)| (method.to_owned(), file));
    if !letter.before.is_empty() {
        message.body.text = format!("{}\n\n{}", letter.before, message.body.text);
    }
    Message { bulk: letter.bulk, body: Body { html: letter.html, leave: letter.leave, ..message.body }, ..message }
}

fn at_once(portal: &Portal, to: &str) -> SafeAddress {
    SafeAddress { address: to.to_owned(), from: portal.clock.now() }
}

fn message(portal: &Portal, event: String, request: Option<Uuid>, to: &SafeAddress, language: &str, text: String) -> Message {
    let subject = say(portal, language, "message-subject", &[]);
    let (channel, language) = (Channel::of(&to.address), language.to_owned());
    Message {
        event,
        request,
        language,
        channel,
        to: to.address.clone(),
        from: to.from,
        bulk: false,
        body: Body { subject, text, ..Body::default() },
    }
}

fn written(portal: &Portal, language: &str, key: &str, path: &str, arguments: &Arguments) -> String {
    let address = address(portal, language, path);
    let mut all = arguments.to_vec();
    all.push(("address", value(address)));
    format!("{}\n\n{}\n", say(portal, language, key, &all), say(portal, language, "message-not-you", &[]))
}

/// An address of this site in a language, as messages write it.
pub fn address(portal: &Portal, language: &str, path: &str) -> String {
    let prefix = if language == "en" { String::new() } else { format!("/{language}") };
    format!("{}{prefix}{path}", portal.settings.site.base_url)
}

/// A subject, or a word beside a link.
pub fn subject(portal: &Portal, language: &str, key: &str) -> String {
    say(portal, language, key, &[])
}

fn say(portal: &Portal, language: &str, key: &str, arguments: &Arguments) -> String {
    let language = portal.words.language(language).unwrap_or(portal.words.english());
    without_isolates(&portal.words.find(language, key, arguments).text)
}

/// Puts a message into the outbox, inside the transaction of what it tells of.
pub async fn queue(portal: &Portal, tx: &mut Tx, message: &Message) -> Result<(), Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let (chance, keys) = (&*portal.chance, &portal.keyring);
    let (to, body) = (keys.seal(chance, to_place(id), &message.to)?, keys.seal(chance, body_place(id), &message.body)?);
    tx!(tx, c => sqlx::query(
        "insert into message (id, event, request_id, channel, language, sealed_to, sealed_body, queued_at, next_try_at, bulk, tries) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0) on conflict (event) do nothing",
    )
    .bind(id)
    .bind(&message.event)
    .bind(message.request)
    .bind(message.channel.key())
    .bind(&message.language)
    .bind(to)
    .bind(body)
    .bind(now)
    .bind(message.from.max(now))
    .bind(message.bulk)
    .execute(c)
    .await
    .map(|_| ()))?;
    Ok(())
}

/// How many messages wait, and how many could not be sent or may not have been.
pub async fn counts(db: &Db) -> Result<(i64, i64), Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select (select count(*) from message where sent_at is null and failed_at is null and uncertain_at is null), \
         (select count(*) from message where failed_at is not null or uncertain_at is not null)",
    ).fetch_one(c).await)?)
}

/// A line of the outbox as a developer sees it.
#[derive(sqlx::FromRow)]
pub struct Line {
    pub id: Uuid,
    pub channel: String,
    pub sealed_to: Vec<u8>,
    pub sealed_body: Vec<u8>,
    pub queued_at: Timestamp,
    pub tries: i64,
    pub sent_at: Option<Timestamp>,
    pub failed_at: Option<Timestamp>,
    pub uncertain_at: Option<Timestamp>,
    pub last_error: Option<String>,
}

pub async fn newest(db: &Db) -> Result<Vec<Line>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select id, channel, sealed_to, sealed_body, queued_at, tries, sent_at, failed_at, uncertain_at, last_error \
         from message order by queued_at desc, id desc limit 50",
    ).fetch_all(c).await)?)
}
