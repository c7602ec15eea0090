//! Plans: what reading one costs when many are stored, and what strangers learn or get by codes.

use std::time::Instant;

use app::accounts::store::NewStaff;
use app::kit::db::Db;
use app::kit::portal::Portal;
use app::kit::staff::Role;
use app::plans::model::{Content, Details, Kind, PersonKind};
use app::plans::store::{self, Writer};
use app::plans::{access, people, publishing, sign_in};
use axum::http::StatusCode;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::Outcome;
use super::reader::{Reader, address};

pub struct Family {
    lead: Uuid,
    plan: Uuid,
    reader: Reader,
}

/// A plan of twenty parts in its third version, and somebody who reads all of it.
pub async fn family(portal: &Portal) -> Outcome<Family> {
    let staff = NewStaff {
        email: "lead@council.example",
        name: "Priya",
        password: "nobody signs in with this here",
        roles: &[Role::LeadPractitioner],
        demonstration: false,
    };
    app::accounts::store::add(portal, &staff).await?;
    let lead = app::kit::staff::id_of_account(portal, staff.email).await?.ok_or("no lead")?;
    let (request, plan, person) = (Uuid::from_u128(2), Uuid::from_u128(3), Uuid::from_u128(4));
    super::requests::fill_to(portal, 1).await?;
    app::write_one!(&portal.db, c => sqlx::query("update help_request set id = $1").bind(request).execute(c).await.map(|_| ()))?;
    app::write_one!(&portal.db, c => sqlx::query("insert into plan (id, request_id, language, level_of_need, lead_practitioner, created_at, created_by) values ($1, $2, 'en', 3, $3, 1, $3)")
        .bind(plan).bind(request).bind(lead).execute(c).await.map(|_| ()))?;
    let details = Details { name: "Amina".to_owned(), ..Details::default() };
    people::add(portal, plan, person, (PersonKind::Parent, "en", &details), false, lead).await?;
    let held = store::by_id(&portal.db, plan).await?.ok_or("no plan")?;
    let kinds: Vec<_> = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Summary).collect();
    let mut parts = Vec::new();
    for at in 0..20 {
        let text = "Sam goes to school each day. Priya rings on Monday. We talk about how it went.".repeat(2);
        let content = Content { text, who: "Amina".to_owned(), day: "2031-03-04".to_owned(), ..Content::default() };
        let id = portal.chance.id(portal.clock.now());
        let mut tx = portal.db.begin().await?;
        store::add(portal, &mut tx, plan, id, (kinds[at % kinds.len()], None), Writer::Staff(lead), &content).await?;
        tx.commit().await?;
        parts.push(id);
    }
    access::give(portal, &held, person, &parts, &parts, lead).await?;
    for _ in 0..3 {
        publishing::publish(portal, &held, lead, "Something is new.", &[person], 8).await?;
    }
    let card = people::card(portal, plan, person, lead).await?;
    let mut reader = Reader::at(portal, address(0, 0));
    let (status, _) = reader.ask("/my-plan/card", Some(format!("card={card}"))).await?;
    if status != StatusCode::SEE_OTHER {
        return Err(format!("the card gave {status}").into());
    }
    Ok(Family { lead, plan, reader })
}

/// Milliseconds of the plan's page: the median of many.
pub async fn reading(family: &mut Family) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..100 {
        let began = Instant::now();
        let (status, page) = family.reader.ask("/my-plan", None).await?;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        if status != StatusCode::OK || !page.contains("Sam goes to school") {
            return Err(format!("the plan's page gave {status}").into());
        }
    }
    Ok(super::median(times))
}

/// Puts ten thousand other plans beside it: twenty parts each, published, and read by two.
pub async fn fill(portal: &Portal) -> Outcome<()> {
    const PLANS: i64 = 10_000;
    let here = matches!(&portal.db, Db::Sqlite { .. });
    let numbers = |count: i64| {
        if here {
            format!("(with recursive n(i) as (select 1 union all select i + 1 from n where i < {count}) select i from n)")
        } else {
            format!("(select i from generate_series(1, {count}) i)")
        }
    };
    let id = |number: &str| {
        if here { format!("cast(printf('%016d', {number}) as blob)") } else { format!("lpad(({number})::text, 32, '0')::uuid") }
    };
    let sealed = if here { "randomblob(200)" } else { "decode(repeat('ab', 200), 'hex')" };
    // Numbers of plans, people and parts stand apart by what is added.
    let (plan, version) = (id("1000000 + p.i"), id("2000000 + p.i"));
    let (part, revision) = (id("3000000 + p.i * 20 + n.i"), id("4000000 + p.i * 20 + n.i"));
    let (plans, twenty, two) = (numbers(PLANS), numbers(20), numbers(2));
    let person = id("5000000 + p.i * 2 + h.i");
    let grant = id("6000000 + (p.i * 2 + h.i) * 20 + n.i");
    for sql in [
        format!(
            "insert into plan (id, request_id, language, level_of_need, lead_practitioner, created_at, created_by) select {plan}, {plan}, 'en', 3, {plan}, 1, {plan} from {plans} p"
        ),
        format!(
            "insert into plan_version (id, plan_id, number, published_at, published_by) select {version}, {plan}, 1, 1, {plan} from {plans} p"
        ),
        format!(
            "insert into plan_part (id, plan_id, kind, created_at) select {part}, {plan}, 'worry', 1 from {plans} p cross join {twenty} n"
        ),
        format!(
            "insert into plan_revision (id, part_id, number, written_at, writer_kind, aside, sealed_content) select {revision}, {part}, 1, 1, 'request', false, {sealed} from {plans} p cross join {twenty} n"
        ),
        format!(
            "insert into plan_version_part (version_id, part_id, revision_id) select {version}, {part}, {revision} from {plans} p cross join {twenty} n"
        ),
        format!(
            "insert into plan_person (id, plan_id, kind, language, sealed_details, created_at) select {person}, {plan}, 'parent', 'en', {sealed}, 1 from {plans} p cross join {two} h"
        ),
        format!(
            "insert into plan_grant (id, person_id, part_id, granted_at, granted_by) select {grant}, {person}, {part}, 1, {plan} from {plans} p cross join {two} h cross join {twenty} n"
        ),
    ] {
        app::write_one!(&portal.db, c => sqlx::query(AssertSqlSafe(sql)).execute(c).await.map(|_| ()))?;
    }
    app::write_one!(&portal.db, c => sqlx::query("analyze").execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Milliseconds of the answer to a known contact and to an unknown one, a thousand each, in turn.
pub async fn contacts(portal: &Portal, family: &Family) -> Outcome<(f64, f64)> {
    const EACH: usize = 1_000;
    for at in 0..EACH {
        let id = portal.chance.id(portal.clock.now());
        let details = Details { name: "Amina".to_owned(), ..Details::default() };
        people::add(portal, family.plan, id, (PersonKind::Parent, "en", &details), false, family.lead).await?;
        let person = people::active(portal, id).await?.ok_or("nobody")?;
        people::prove(portal, &person, &format!("known{at:04}@family.example")).await?;
    }
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for at in 0..2 * EACH {
        let (name, times) = if at % 2 == 0 { ("known", &mut known) } else { ("other", &mut unknown) };
        let mut reader = Reader::at(portal, address(1, at));
        let began = Instant::now();
        let (status, page) = reader.ask("/my-plan/sign-in", Some(format!("contact={name}{:04}%40family.example", at / 2))).await?;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        if status != StatusCode::SEE_OTHER || !page.is_empty() {
            return Err(format!("{name} got {status}").into());
        }
    }
    // The worker finds out who is known.
    while sign_in::send_waiting(portal).await? > 0 {}
    let (letters,): (i64,) =
        app::read!(&portal.db, c => sqlx::query_as("select count(*) from message where event like 'code/%'").fetch_one(c).await)?;
    if letters != i64::try_from(EACH)? {
        return Err(format!("{letters} letters").into());
    }
    Ok((super::median(known), super::median(unknown)))
}

/// Fifty addresses guess; tells how many guesses were looked at, of the code that was tried most, and
/// whether the owner came in after it all.
pub async fn guesses(portal: &Portal, all: usize) -> Outcome<(i64, bool)> {
    const ADDRESSES: usize = 50;
    let owner = "contact=known0007%40family.example";
    app::write_one!(&portal.db, c => sqlx::query("delete from attempt").execute(c).await.map(|_| ()))?;
    app::write_one!(&portal.db, c => sqlx::query("delete from sign_in_code").execute(c).await.map(|_| ()))?;
    let mut hers = Reader::at(portal, address(2, 0));
    hers.ask("/my-plan/sign-in", Some(owner.to_owned())).await?;
    let mut work = Vec::new();
    for at in 0..ADDRESSES {
        let mut thief = Reader::at(portal, address(3, at));
        work.push(tokio::spawn(async move {
            // As many codes as the limits give: two of the owner's go to the first two who ask.
            thief.ask("/my-plan/sign-in", Some(owner.to_owned())).await?;
            if thief.cookie.is_empty() {
                thief.ask("/my-plan/sign-in", Some(format!("contact=thief{at}%40family.example"))).await?;
            }
            for guess in 0..all / ADDRESSES {
                let (status, _) = thief.ask("/my-plan/code", Some(format!("digits={:06}", at * 20_000 + guess))).await?;
                if !matches!(status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::TOO_MANY_REQUESTS) {
                    return Err(format!("a guess gave {status}").into());
                }
            }
            Outcome::Ok(())
        }));
    }
    for thief in work {
        thief.await??;
    }
    let (most,): (i64,) =
        app::read!(&portal.db, c => sqlx::query_as("select coalesce(max(tries), 0) from sign_in_code").fetch_one(c).await)?;
    sign_in::send_waiting(portal).await?;
    // Her letter is the one whose code her session takes: of three, each is tried once.
    let rows = app::messages::newest(&portal.db).await?;
    let mut came_in = false;
    for line in rows {
        let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body)?;
        let digits =
            body.text.split_whitespace().map(|word| word.trim_end_matches('.')).find(|word| word.len() == 6 && word.parse::<u32>().is_ok());
        let Some(digits) = digits.filter(|_| !came_in) else { continue };
        let (status, _) = hers.ask("/my-plan/code", Some(format!("digits={digits}"))).await?;
        came_in = status == StatusCode::SEE_OTHER;
    }
    Ok((most, came_in))
}
