//! Requests: how many are submitted a second, and what the queue costs when many wait.

use std::time::Instant;

use app::front_door::queue;
use app::kit::db::Db;
use app::kit::form::Values;
use app::kit::moment::{DAY, Timestamp};
use app::kit::portal::Portal;
use app::requests::draft::{self, Draft};
use app::requests::journey::Step;
use app::requests::store;

const SUBMISSIONS: usize = 300;

/// Submissions and bare one-row inserts a second, each a durable commit of its own, in turn.
pub async fn submissions(portal: &Portal) -> (f64, f64) {
    let mut drafts = Vec::new();
    for _ in 0..SUBMISSIONS {
        let draft = draft::create(portal, "en").await.unwrap();
        drafts.push(draft::change(portal, draft.id, "en", fill).await.unwrap().unwrap());
    }
    let began = Instant::now();
    for draft in &drafts {
        let mut tx = portal.db.begin().await.unwrap();
        let held = draft::hold(portal, &mut tx, draft.id).await.unwrap().unwrap();
        store::submit(portal, &mut tx, &held, held.id, "en").await.unwrap();
        tx.commit().await.unwrap();
    }
    let submitted = SUBMISSIONS as f64 / began.elapsed().as_secs_f64();
    let began = Instant::now();
    for _ in 0..SUBMISSIONS {
        let id = portal.chance.id(portal.clock.now());
        app::write_one!(&portal.db, c => sqlx::query("insert into town (name, latitude, longitude) values ($1, 1, 1)")
            .bind(id.to_string()).execute(c).await.map(|_| ()))
        .unwrap();
    }
    (submitted, SUBMISSIONS as f64 / began.elapsed().as_secs_f64())
}

fn fill(draft: &mut Draft) {
    draft
        .answers
        .set(Step::Hard, Values::from_pairs(vec![("words".into(), "He does not go to school and I do not know what to do.".repeat(4))]));
    draft.answers.set(Step::Who, Values::from_pairs(vec![("asker".into(), "parent".into())]));
}

/// Brings the table to `wanted` requests that wait, of all urgencies, a few of them late.
pub async fn fill_to(portal: &Portal, wanted: i64) {
    let (held,): (i64,) = app::read!(&portal.db, c => sqlx::query_as("select count(*) from help_request").fetch_one(c).await).unwrap();
    let now = portal.clock.now();
    let columns = "insert into help_request (id, sender, reference, follow_code_hash, sealed_answers, asker, language, urgency, urgent_because, \
         submitted_at, screen_by, decide_by)";
    let spread = 3 * DAY;
    match &portal.db {
        Db::Sqlite { write, .. } => {
            let sql = format!(
                "with recursive n(i) as (select $1 union all select i + 1 from n where i < $2) {columns} \
                 select randomblob(16), randomblob(16), 'B' || i, randomblob(32), randomblob(400), 'parent', 'en', i % 4, '[]', $3, $3, $3 + abs(random()) % $4 - $4 / 50 from n"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(held + 1).bind(wanted).bind(now).bind(spread).execute(write).await.unwrap();
            sqlx::query("analyze").execute(write).await.unwrap();
        }
        Db::Postgres(pool) => {
            let sql = format!(
                "{columns} select gen_random_uuid(), gen_random_uuid(), 'B' || i, '\\x00', decode(repeat('ab', 400), 'hex'), 'parent', 'en', i % 4, '[]', \
                 $3, $3, $3 + (random() * $4)::bigint - $4 / 50 from generate_series($1::bigint, $2::bigint) i"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(held + 1).bind(wanted).bind(now).bind(spread).execute(pool).await.unwrap();
            sqlx::query("vacuum analyze help_request").execute(pool).await.unwrap();
        }
    }
}

/// Milliseconds of one page of the queue with its figures: the median of many.
pub async fn queue(portal: &Portal) -> f64 {
    let mut times = Vec::new();
    for _ in 0..60 {
        let now: Timestamp = portal.clock.now();
        let began = Instant::now();
        let (lines, _) = queue::waiting(&portal.db, now, 0, None).await.unwrap();
        queue::counts(&portal.db, now).await.unwrap();
        assert_eq!(lines.len(), queue::PAGE);
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
