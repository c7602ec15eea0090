//! Sealing everything anew with the first key, and counting what does not open.

use serde_json::Value;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::{read, write_one};

/// Every sealed column: table, column, the name that was bound in. A test holds it against the tables.
pub const SEALED: [(&str, &str, &str); 29] = [
    ("request_draft", "sealed_answers", "request_draft.answers"),
    ("help_request", "sealed_answers", "help_request.answers"),
    ("question", "sealed_text", "question.text"),
    ("question", "sealed_answer", "question.answer"),
    ("note", "sealed_text", "note.text"),
    ("decision", "sealed_rationale", "decision.rationale"),
    ("decision", "sealed_words_for_family", "decision.words_for_family"),
    ("decision", "sealed_about", "decision.about"),
    ("message", "sealed_to", "message.to"),
    ("message", "sealed_body", "message.body"),
    ("staff", "sealed_totp_secret", "staff.totp_secret"),
    ("plan_revision", "sealed_content", "plan_revision.content"),
    ("plan_person", "sealed_details", "plan_person.details"),
    ("plan_handover", "sealed_words", "plan_handover.words"),
    ("plan_reply", "sealed_text", "plan_reply.text"),
    ("plan_reply", "sealed_answer", "plan_reply.answer"),
    ("plan_translation", "sealed_content", "plan_translation.content"),
    ("plan_explained", "sealed_by", "plan_explained.by"),
    ("plan_passkey", "sealed_key", "plan_passkey.key"),
    ("sign_in_code", "sealed_contact", "sign_in_code.contact"),
    ("sign_in_code", "sealed_code", "sign_in_code.code"),
    ("survey_answer", "sealed_answers", "survey_answer.answers"),
    ("survey_text_translation", "sealed_text", "survey_text_translation.text"),
    ("survey_member", "sealed_details", "survey_member.details"),
    ("consultation_subscriber", "sealed_email", "consultation_subscriber.email"),
    ("training_session", "sealed_link", "training_session.link"),
    ("booking", "sealed_details", "booking.details"),
    ("news_subscriber", "sealed_email", "news_subscriber.email"),
    ("service_correction", "sealed_text", "service_correction.text"),
];

/// Rows at a time.
const CHUNK: i64 = 500;

/// Tells how many values were sealed anew. A value that somebody changes meanwhile is left: it is new.
pub async fn seal_anew(portal: &Portal) -> Result<u64, Error> {
    let mut done = 0;
    for (table, column, bound) in SEALED {
        let mut after = Uuid::nil();
        loop {
            let rows = some(portal, table, column, after).await?;
            let Some((last, _)) = rows.last() else { break };
            after = *last;
            for (id, sealed) in rows.into_iter().filter(|(_, sealed)| portal.keyring.is_old(sealed)) {
                let place = Place { column: bound, row: id };
                let clear: Value = portal.keyring.open(place, &sealed)?;
                let anew = portal.keyring.seal(&*portal.chance, place, &clear)?;
                let sql = format!("update {table} set {column} = $1 where id = $2 and {column} = $3");
                done += write_one!(&portal.db, c => sqlx::query(AssertSqlSafe(sql)).bind(anew).bind(id).bind(sealed).execute(c).await.map(|done| done.rows_affected()))?;
            }
        }
    }
    // Sessions are short: with the next change they are sealed with the new key.
    Ok(done)
}

/// How many sealed values the keys do not open.
pub async fn count_unopened(portal: &Portal) -> Result<u64, Error> {
    let mut unopened = 0;
    for (table, column, bound) in SEALED {
        let mut after = Uuid::nil();
        loop {
            let rows = some(portal, table, column, after).await?;
            let Some((last, _)) = rows.last() else { break };
            after = *last;
            let shut = rows.iter().filter(|(id, sealed)| portal.keyring.open::<Value>(Place { column: bound, row: *id }, sealed).is_err());
            unopened += shut.count() as u64;
        }
    }
    Ok(unopened)
}

async fn some(portal: &Portal, table: &str, column: &str, after: Uuid) -> Result<Vec<(Uuid, Vec<u8>)>, Error> {
    let sql = format!("select id, {column} from {table} where {column} is not null and id > $1 order by id limit {CHUNK}");
    Ok(read!(&portal.db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(after).fetch_all(c).await)?)
}
