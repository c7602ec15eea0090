//! Requests: how many are submitted a second, and what the queue costs when many wait.

use std::time::Instant;

use app::front_door::queue;
use app::kit::db::Db;
use app::kit::form::Values;
use app::kit::moment::{DAY, Timestamp};
use app::kit::portal::Portal;
use app::kit::session::Sessions;
use app::requests::draft::{self, Draft};
use app::requests::journey::Step;
use axum::extract::State;
use tower_sessions::SessionStore;
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};

use super::{Outcome, load};

const SUBMISSIONS: usize = 800;

/// Submissions, and bare one-row inserts in the same router: each asked for over HTTP from a second
/// process, each a durable commit of its own. A second: the best of three of each, in turn.
pub async fn submissions(portal: &Portal) -> Outcome<(f64, f64)> {
    let address = load::serve(portal, axum::Router::new().route("/bare", axum::routing::post(bare_insert))).await?;
    let mut best = (0.0_f64, 0.0_f64);
    for _ in 0..3 {
        let mut requests = Vec::new();
        for _ in 0..SUBMISSIONS {
            requests.push(ready_to_send(portal, &address).await?);
        }
        best.0 = best.0.max(load::each_once(&address, requests).await?);
        best.1 = best.1.max(load::each_once(&address, vec![posted(&address, "/bare", "", ""); SUBMISSIONS]).await?);
    }
    let (sent,): (i64,) = app::read!(&portal.db, c => sqlx::query_as("select count(*) from help_request").fetch_one(c).await)?;
    if sent != 3 * i64::try_from(SUBMISSIONS)? {
        return Err(format!("{sent} requests were made").into());
    }
    Ok(best)
}

/// A draft with all its answers in the hands of a session: the request that sends it.
async fn ready_to_send(portal: &Portal, address: &str) -> Outcome<String> {
    let draft = draft::create(portal, "en").await?;
    let draft = draft::change(portal, draft.id, "en", fill).await?.ok_or("no draft")?;
    let sender = portal.chance.id(portal.clock.now());
    let mut record = Record {
        id: Id::default(),
        data: [("draft".to_owned(), serde_json::json!({"draft": draft.id, "sender": sender}))].into(),
        expiry_date: OffsetDateTime::now_utc(),
    };
    Sessions(portal.clone()).create(&mut record).await?;
    Ok(posted(address, "/ask-for-help/check", &format!("session={}", record.id), &format!("draft={}", draft.id)))
}

fn posted(address: &str, path: &str, cookie: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// What answers a bare insert: one row, one durable commit.
async fn bare_insert(State(portal): State<Portal>) -> Result<&'static str, app::kit::error::Error> {
    let id = portal.chance.id(portal.clock.now());
    app::write_one!(&portal.db, c => sqlx::query("insert into town (name, latitude, longitude) values ($1, 1, 1)")
        .bind(id.to_string()).execute(c).await.map(|_| ()))?;
    Ok("kept")
}

/// What a family answers, at its usual length.
fn fill(draft: &mut Draft) {
    let words = "He does not go to school and I do not know what to do.".repeat(4);
    let answers: [(Step, &[(&str, &str)]); 11] = [
        (Step::Danger, &[("danger", "no")]),
        (Step::Who, &[("asker", "parent")]),
        (Step::Hard, &[("hard", "school"), ("words", &words)]),
        (Step::Help, &[("help", "Somebody to talk to")]),
        (Step::Well, &[]),
        (Step::Children, &[("id", "1"), ("name", "Sam"), ("age", "9"), ("due", ""), ("school", ""), ("extra", "")]),
        (Step::Adults, &[]),
        (Step::Place, &[("postcode", "ST1 3QN")]),
        (Step::You, &[("called", "Amina")]),
        (Step::Contact, &[("contact", "none")]),
        (Step::Language, &[("spoken", "en"), ("read", "en")]),
    ];
    for (step, values) in answers.into_iter().chain([(Step::Agreement, &[("help", "yes")][..])]) {
        let pairs = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        draft.answers.set(step, Values::from_pairs(pairs));
        draft.passed.insert(step.key().to_owned());
    }
}

/// Brings the table to `wanted` requests that wait, of all urgencies, a few of them late.
pub async fn fill_to(portal: &Portal, wanted: i64) -> Outcome<()> {
    let (held,): (i64,) = app::read!(&portal.db, c => sqlx::query_as("select count(*) from help_request").fetch_one(c).await)?;
    let now = portal.clock.now();
    let columns = "insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, urgency, urgent_because, \
         submitted_at, screen_by, decide_by, due_at)";
    let spread = 3 * DAY;
    match &portal.db {
        Db::Sqlite { write, .. } => {
            let sql = format!(
                "with recursive n(i) as (select $1 union all select i + 1 from n where i < $2) {columns} \
                 select randomblob(16), randomblob(16), 'B' || i, randomblob(32), randomblob(400), 'parent', 'en', i % 4, '[]', $3, $3, $3, $3 + abs(random()) % $4 - $4 / 50 from n"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(held + 1).bind(wanted).bind(now).bind(spread).execute(write).await?;
            sqlx::query("analyze").execute(write).await?;
        }
        Db::Postgres(pool) => {
            let sql = format!(
                "{columns} select gen_random_uuid(), gen_random_uuid(), 'B' || i, '\\x00', decode(repeat('ab', 400), 'hex'), 'parent', 'en', i % 4, '[]', \
                 $3, $3, $3, $3 + (random() * $4)::bigint - $4 / 50 from generate_series($1::bigint, $2::bigint) i"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(held + 1).bind(wanted).bind(now).bind(spread).execute(pool).await?;
            sqlx::query("vacuum analyze help_request").execute(pool).await?;
        }
    }
    Ok(())
}

/// Milliseconds of one page of the queue with its figures: the median of many.
pub async fn queue(portal: &Portal) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..60 {
        let now: Timestamp = portal.clock.now();
        let began = Instant::now();
        let (lines, _) = queue::waiting(&portal.db, now, &queue::Filter::default(), None).await?;
        queue::counts(&portal.db, now).await?;
        assert_eq!(lines.len(), queue::PAGE);
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(super::median(times))
}
