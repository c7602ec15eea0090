//! The queue: what waits, late ones first, then by urgency and by when it is due.
//!
//! Each group is one range of one index, so that a page costs the same whether a thousand or a
//! million requests wait. Counts stop at a thousand.

use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use uuid::Uuid;

use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::read;
use crate::requests::status::{Facts, Status};

pub const PAGE: usize = 25;
pub const MOST_COUNTED: i64 = 1_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Waiting,
    Mine,
    Decided,
    Closed,
}

impl Shown {
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Mine => "mine",
            Self::Decided => "decided",
            Self::Closed => "closed",
        }
    }
}

/// What of the waiting ones is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    #[default]
    All,
    /// Nobody has it.
    Unclaimed,
    Late,
    /// An answer has come that nobody has gone on from.
    Answered,
}

impl Which {
    pub const ALL: [Self; 4] = [Self::All, Self::Unclaimed, Self::Late, Self::Answered];

    pub fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Unclaimed => "unclaimed",
            Self::Late => "late",
            Self::Answered => "answered",
        }
    }

    fn sql(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Unclaimed => " and claim.staff_id is null",
            // `$2` is now, in each query that uses this.
            Self::Late => " and r.due_at < $2",
            Self::Answered => " and exists (select 1 from question q where q.request_id = r.id and q.answered_at is not null)",
        }
    }
}

/// In which order the waiting ones are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Late ones, then by urgency, then by when they are due.
    #[default]
    Due,
    Newest,
    Oldest,
}

impl Order {
    pub const ALL: [Self; 3] = [Self::Due, Self::Newest, Self::Oldest];

    pub fn key(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
        }
    }
}

/// What is asked of the waiting ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What is less urgent is left out.
    pub least: i64,
    pub which: Which,
    pub order: Order,
    /// Empty for all languages.
    pub language: String,
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    pub id: Uuid,
    pub reference: String,
    pub asker: String,
    pub language: String,
    pub district: Option<String>,
    pub urgency: i64,
    pub urgent_because: Json<Vec<String>>,
    pub submitted_at: Timestamp,
    pub due_at: Timestamp,
    pub decided_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
    pub reopened_at: Option<Timestamp>,
    pub claimed_at: Option<Timestamp>,
    pub claimed_by: Option<String>,
    pub open_questions: i64,
    pub answered_questions: i64,
}

impl Line {
    pub fn status(&self) -> Status {
        Status::of(&Facts {
            claimed_at: self.claimed_at,
            question_open: self.open_questions > 0,
            decided_at: self.decided_at,
            closed_at: self.closed_at,
            withdrawn_at: self.withdrawn_at,
            reopened_at: self.reopened_at,
        })
    }
}

const SELECT: &str = "select r.id, r.reference, r.asker, r.language, r.district, r.urgency, r.urgent_because, r.submitted_at, r.due_at, \
     r.decided_at, r.closed_at, r.withdrawn_at, r.reopened_at, claim.claimed_at as claimed_at, staff.name as claimed_by, \
     (select count(*) from question where question.request_id = r.id and answered_at is null and question.closed_at is null) as open_questions, \
     (select count(*) from question where question.request_id = r.id and answered_at is not null) as answered_questions \
     from help_request r left join claim on claim.request_id = r.id left join staff on staff.id = claim.staff_id";

const OPEN: &str = "r.decided_at is null and r.closed_at is null and r.withdrawn_at is null";

/// Where a page ended: its group, when the last line is due, and the line itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub group: usize,
    pub due: Timestamp,
    pub id: Uuid,
}

impl Cursor {
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let cursor =
            Self { group: parts.next()?.parse().ok()?, due: Timestamp(parts.next()?.parse().ok()?), id: parts.next()?.parse().ok()? };
        (cursor.group < GROUPS).then_some(cursor)
    }

    pub fn write(&self) -> String {
        format!("{}.{}.{}", self.group, self.due.0, self.id)
    }
}

/// Late by urgency 3 to 0, then in time by urgency 3 to 0.
const GROUPS: usize = 8;

/// A page of what waits.
pub async fn waiting(db: &Db, now: Timestamp, filter: &Filter, after: Option<Cursor>) -> Result<(Vec<Line>, Option<Cursor>), Error> {
    if filter.order != Order::Due {
        return by_time(db, now, filter, after).await;
    }
    let further = format!("{} and ($5 = '' or r.language = $5)", filter.which.sql());
    let mut lines: Vec<Line> = Vec::new();
    let mut last = None;
    for group in after.map_or(0, |cursor| cursor.group)..GROUPS {
        let urgency = 3 - i64::try_from(group % 4).unwrap_or(0);
        if urgency < filter.least {
            continue;
        }
        let wanted = PAGE + 1 - lines.len();
        let from = after.filter(|cursor| cursor.group == group);
        let compare = if group < 4 { "r.due_at < $2" } else { "r.due_at >= $2" };
        let sql = format!(
            "{SELECT} where {OPEN} and r.urgency = $1 and {compare} and r.due_at >= $3 and (r.due_at > $3 or r.id > $4){further} \
             order by r.due_at, r.id limit {wanted}"
        );
        let (due, id) = from.map_or((Timestamp(i64::MIN), Uuid::nil()), |cursor| (cursor.due, cursor.id));
        let found: Vec<Line> = read!(db, c => sqlx::query_as(AssertSqlSafe(sql))
            .bind(urgency).bind(now).bind(due).bind(id).bind(&filter.language).fetch_all(c).await)?;
        for line in found {
            if lines.len() < PAGE {
                last = Some(Cursor { group, due: line.due_at, id: line.id });
            }
            lines.push(line);
        }
        if lines.len() > PAGE {
            lines.truncate(PAGE);
            return Ok((lines, last));
        }
    }
    Ok((lines, None))
}

/// By when they came.
async fn by_time(db: &Db, now: Timestamp, filter: &Filter, after: Option<Cursor>) -> Result<(Vec<Line>, Option<Cursor>), Error> {
    let (compare, order) = match filter.order {
        Order::Newest => ("r.submitted_at <= $3 and (r.submitted_at < $3 or r.id < $4)", "r.submitted_at desc, r.id desc"),
        _ => ("r.submitted_at >= $3 and (r.submitted_at > $3 or r.id > $4)", "r.submitted_at, r.id"),
    };
    let further = format!("{} and ($5 = '' or r.language = $5)", filter.which.sql());
    let sql = format!("{SELECT} where {OPEN} and r.urgency >= $1 and $2 = $2 and {compare}{further} order by {order} limit {}", PAGE + 1);
    let start = if filter.order == Order::Newest { (Timestamp(i64::MAX), Uuid::max()) } else { (Timestamp(i64::MIN), Uuid::nil()) };
    let (at, id) = after.map_or(start, |cursor| (cursor.due, cursor.id));
    let lines: Vec<Line> = read!(db, c => sqlx::query_as(AssertSqlSafe(sql))
        .bind(filter.least).bind(now).bind(at).bind(id).bind(&filter.language).fetch_all(c).await)?;
    Ok(paged(lines, |line| line.submitted_at))
}

/// Cuts a list that was asked for with one line too many, and tells where it ended.
fn paged(mut lines: Vec<Line>, at: impl Fn(&Line) -> Timestamp) -> (Vec<Line>, Option<Cursor>) {
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let last = lines.last().filter(|_| more).map(|line| Cursor { group: 0, due: at(line), id: line.id });
    (lines, last)
}

pub async fn mine(db: &Db, staff: Uuid) -> Result<Vec<Line>, Error> {
    let sql = format!("{SELECT} where claim.staff_id = $1 and {OPEN} order by r.urgency desc, r.due_at limit 200");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(staff).fetch_all(c).await)?)
}

pub async fn decided(db: &Db, after: Option<Cursor>) -> Result<(Vec<Line>, Option<Cursor>), Error> {
    let lines = before(db, "r.decided_at is not null and r.closed_at is null", "r.decided_at", after).await?;
    Ok(paged(lines, |line| line.decided_at.unwrap_or(line.submitted_at)))
}

pub async fn closed(db: &Db, after: Option<Cursor>) -> Result<(Vec<Line>, Option<Cursor>), Error> {
    let lines = before(db, "(r.closed_at is not null or r.withdrawn_at is not null)", "r.submitted_at", after).await?;
    Ok(paged(lines, |line| line.submitted_at))
}

/// The newest first, from where the page before ended.
async fn before(db: &Db, which: &str, by: &str, after: Option<Cursor>) -> Result<Vec<Line>, Error> {
    let sql =
        format!("{SELECT} where {which} and {by} <= $1 and ({by} < $1 or r.id < $2) order by {by} desc, r.id desc limit {}", PAGE + 1);
    let (at, id) = after.map_or((Timestamp(i64::MAX), Uuid::max()), |cursor| (cursor.due, cursor.id));
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(at).bind(id).fetch_all(c).await)?)
}

/// The request with this reference, whatever its state.
pub async fn by_reference(db: &Db, reference: &str) -> Result<Vec<Line>, Error> {
    let sql = format!("{SELECT} where r.reference = $1");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(reference).fetch_all(c).await)?)
}

/// How many wait, by urgency 0 to 3, and how many are late: each counted up to a thousand.
pub async fn counts(db: &Db, now: Timestamp) -> Result<([i64; 4], i64), Error> {
    let mut by_urgency = [0; 4];
    for (urgency, count) in (0_i64..).zip(by_urgency.iter_mut()) {
        let sql = format!(
            "select count(*) from (select 1 as one from help_request r where {OPEN} and r.urgency = $1 limit {MOST_COUNTED}) counted"
        );
        let (found,): (i64,) = read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(urgency).fetch_one(c).await)?;
        *count = found;
    }
    let mut late = 0;
    for urgency in 0_i64..4 {
        let sql = format!(
            "select count(*) from (select 1 as one from help_request r where {OPEN} and r.urgency = $1 and r.due_at < $2 limit {MOST_COUNTED}) counted"
        );
        let (found,): (i64,) = read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(urgency).bind(now).fetch_one(c).await)?;
        late += found;
    }
    Ok((by_urgency, late.min(MOST_COUNTED)))
}
