//! The front door, over HTTP.

use axum::http::StatusCode;

use crate::requests::ask;
use crate::support::{Client, TestPortal, demonstrations};

const WORKER: &str = "worker@potterbridge.example";
const SECOND: &str = "second-worker@potterbridge.example";

async fn open(portal: &TestPortal, client: &mut Client, reference: &str) -> String {
    let page = client.get(&format!("/staff/queue?reference={}", reference.replace(' ', "+"))).await;
    assert_eq!(page.all("tbody tr").len(), 1, "{reference} on {}", portal.db.engine());
    let at = page.text.find("/staff/requests/").unwrap();
    page.text[at..at + 52].to_owned()
}

#[tokio::test]
async fn two_workers_at_once_and_one_gets_it() {
    for portal in demonstrations().await {
        let (reference, _) = ask(&portal).await;
        let (mut one, mut other) = (Client::new(&portal), Client::new(&portal));
        one.sign_in(WORKER).await;
        other.sign_in(SECOND).await;
        let path = open(&portal, &mut one, &reference).await;
        let claim = format!("{path}/claim");
        let (first, second) = tokio::join!(one.post(&claim, &[]), other.post(&claim, &[]));
        let mut statuses = [first.status, second.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        // Whoever does not have it neither decides nor releases.
        let loser = if first.status == StatusCode::CONFLICT { &mut one } else { &mut other };
        assert_eq!(loser.post(&format!("{path}/release"), &[]).await.status, StatusCode::CONFLICT);
        let fields = [("level", "1"), ("outcome", "information"), ("rationale", "x"), ("words", "y")];
        assert_eq!(loser.post(&format!("{path}/decide"), &fields).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn a_decision_needs_both_texts_and_is_made_once() {
    for portal in demonstrations().await {
        let (reference, code) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        let page = worker.post(&format!("{path}/decide"), &[("level", "2"), ("outcome", "early-help"), ("rationale", "because")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.all("#error-summary a"), ["Write the words for the family"]);
        let fields = [("level", "2"), ("outcome", "early-help"), ("rationale", "because"), ("words", "Priya rings you.")];
        assert_eq!(worker.post(&format!("{path}/decide"), &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(worker.post(&format!("{path}/decide"), &fields).await.status, StatusCode::CONFLICT);
        let mut family = Client::new(&portal);
        family.post("/follow", &[("reference", &reference), ("code", &code)]).await;
        let page = family.get("/follow").await;
        assert!(page.one("#decision").contains("Priya rings you.") && !page.text.contains("because"));
        worker.post(&format!("{path}/close"), &[]).await;
        worker.post(&format!("{path}/reopen"), &[]).await;
        let page = family.get("/follow").await;
        assert!(page.one("#status").starts_with("We are looking at your request again") && page.all("#decision").is_empty());
    }
}

#[tokio::test]
async fn every_look_is_remembered_and_history_only_grows() {
    for portal in demonstrations().await {
        let (reference, _) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.get(&path).await;
        let page = worker.get(&path).await;
        assert_eq!(page.all(".timeline li").iter().filter(|line| line.contains("Opened and read")).count(), 2);
        for sql in ["update history set what = 'x'", "delete from history"] {
            let outcome = app::write_one!(&portal.db, c => sqlx::query(sql).execute(c).await.map(|_| ()));
            assert!(outcome.is_err(), "{sql}");
        }
    }
}

#[tokio::test]
async fn the_queue_puts_late_and_urgent_first_and_pages_over_all() {
    for portal in demonstrations().await {
        for _ in 0..30 {
            ask(&portal).await;
        }
        let mut after = None;
        let mut seen = Vec::new();
        loop {
            let (lines, next) = app::front_door::queue::waiting(&portal.db, portal.clock.at_now(), 0, after).await.unwrap();
            seen.extend(lines);
            after = next;
            if after.is_none() {
                break;
            }
        }
        let now = portal.clock.at_now();
        let keys: Vec<_> = seen.iter().map(|line| (line.decide_by >= now, -line.urgency, line.decide_by, line.id)).collect();
        assert!(keys.is_sorted(), "{keys:?}");
        let mut ids: Vec<_> = seen.iter().map(|line| line.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), seen.len());
        let (waiting,): (i64,) = app::read!(&portal.db, c => sqlx::query_as(
            "select count(*) from help_request where decided_at is null and closed_at is null and withdrawn_at is null").fetch_one(c).await)
        .unwrap();
        assert_eq!(i64::try_from(seen.len()).unwrap(), waiting);
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        for show in ["waiting", "mine", "decided", "closed"] {
            assert_eq!(worker.get(&format!("/staff/queue?show={show}")).await.status, StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_not_lost_silently() {
    for portal in demonstrations().await {
        let (reference, code) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        worker.post(&format!("{path}/ask"), &[("question", "Which school?")]).await;
        let mut family = Client::new(&portal);
        family.post("/follow", &[("reference", &reference), ("code", &code)]).await;
        let (action, hidden) = family.get("/follow").await.form("form[action$='/answer']");
        let fields = [("level", "2"), ("outcome", "early-help"), ("rationale", "because"), ("words", "Priya rings you.")];
        assert_eq!(worker.post(&format!("{path}/decide"), &fields).await.status, StatusCode::SEE_OTHER);
        let typed = [(hidden[0].0.as_str(), hidden[0].1.as_str()), ("answer", "Hill School")];
        let late = family.post(&action, &typed).await;
        assert_eq!((late.status, late.one("#answer").as_str()), (StatusCode::CONFLICT, "Hill School"));
        let page = family.get("/follow").await;
        assert!(page.all("#answer").is_empty() && page.text.contains("We do not need an answer to this any more"));
        // Opened again, it waits for nobody's answer.
        worker.post(&format!("{path}/reopen"), &[]).await;
        assert!(family.get("/follow").await.one("#status").starts_with("We are looking at your request again"));
    }
}

#[tokio::test]
async fn a_note_sent_twenty_times_is_one_note() {
    for portal in demonstrations().await {
        let (reference, _) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        let (action, hidden) = worker.get(&path).await.form("form[action$='/note']");
        let sending = (0..20).map(|_| {
            let (mut worker, action, form) = (worker.clone(), action.clone(), hidden[0].1.clone());
            tokio::spawn(async move { worker.post(&action, &[("form", &form), ("note", "Rang school")]).await.status })
        });
        for sent in sending.collect::<Vec<_>>() {
            assert_eq!(sent.await.unwrap(), StatusCode::SEE_OTHER);
        }
        let page = worker.get(&path).await;
        assert_eq!(page.all("section[aria-labelledby=notes] li").len(), 1);
    }
}
