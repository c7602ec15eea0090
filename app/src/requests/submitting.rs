//! A draft becomes a request.

use serde_json::json;
use sqlx::types::Json;
use uuid::Uuid;

use super::draft::Draft;
use super::journey::Step;
use super::model::{clocks, urgency};
use super::store::{Sealed, follow_hash, place};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::messages;

/// The request, its line of history, and the end of its draft: one round to the database, since each
/// round is most of what a submission costs. PostgreSQL takes one statement with parameters at a
/// time, SQLite changes no rows inside a `with`: so the pair. Both do nothing unless the draft is as
/// it was read.
const SUBMIT_POSTGRES: &str = "with gone as (delete from request_draft where id = $1 and revision = $2 returning id), \
     made as (insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, urgency, \
     urgent_because, submitted_at, screen_by, decide_by) select id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from gone returning id) \
     insert into history (id, request_id, at, actor_kind, what, detail) select $15, id, $12, 'asker', 'submitted', $16 from made";
const SUBMIT_SQLITE: &str = "insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, district, \
     urgency, urgent_because, submitted_at, screen_by, decide_by) \
     select id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from request_draft where id = $1 and revision = $2; \
     insert into history (id, request_id, at, actor_kind, what, detail) \
     select $15, id, $12, 'asker', 'submitted', $16 from request_draft where id = $1 and revision = $2; \
     delete from request_draft where id = $1 and revision = $2";

/// Makes the request of a draft, and takes the draft away. It keeps the draft's id, so that there is
/// one of it however often it is sent; `sender` is the token of the session that sends it. False
/// when the draft is not any more as it was read: it was changed, or sent already.
pub async fn submit(portal: &Portal, draft: &Draft, sender: Uuid, language: &str) -> Result<bool, Error> {
    let now = portal.clock.now();
    let id = draft.id;
    let (urgency, because) = urgency(&draft.answers);
    let (screen_by, decide_by) = clocks(&portal.settings.clocks, urgency, now);
    let sealed = Sealed { answers: draft.answers.clone(), follow_code: draft.follow_code.clone() };
    let sealed = portal.keyring.seal(&*portal.chance, place(id), &sealed)?;
    let district = draft.answers.postcode().and_then(|postcode| postcode.split(' ').next().map(str::to_owned));
    let wanted = draft.answers.of(Step::ContactDetails).has("send-reference", "yes");
    let to = draft.answers.safe_email().filter(|_| wanted);
    let line = portal.chance.id(now);
    macro_rules! run {
        ($sql:expr, $c:expr) => {
            sqlx::query($sql)
                .bind(id)
                .bind(draft.revision)
                .bind(sender)
                .bind(&draft.reference)
                .bind(follow_hash(portal, &draft.reference, &draft.follow_code))
                .bind(sealed)
                .bind(draft.answers.asker())
                .bind(language)
                .bind(district)
                .bind(urgency)
                .bind(Json(&because))
                .bind(now)
                .bind(screen_by)
                .bind(decide_by)
                .bind(line)
                .bind(Json(json!({})))
                .execute($c)
                .await
                .map(|done| done.rows_affected())
        };
    }
    if let (Db::Postgres(pool), None) = (&portal.db, &to) {
        // One statement is a transaction of its own.
        return Ok(run!(SUBMIT_POSTGRES, pool)? > 0);
    }
    let mut tx = portal.db.begin().await?;
    let rows = match &mut tx {
        Tx::Sqlite(inside) => run!(SUBMIT_SQLITE, &mut **inside)?,
        Tx::Postgres(inside) => run!(SUBMIT_POSTGRES, &mut **inside)?,
    };
    if rows == 0 {
        return Ok(false);
    }
    if let Some(to) = to {
        messages::queue(portal, &mut tx, &messages::reference(portal, id, &to, language, &draft.reference)).await?;
    }
    tx.commit().await?;
    Ok(true)
}
