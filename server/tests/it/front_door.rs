//! The front door, over HTTP.

use axum::http::StatusCode;

use crate::requests::ask;
use app::front_door::queue::{Filter, Line, Order, Which};

use crate::support::{Client, NOW, TestPortal, demonstrations};

const WORKER: &str = "worker@potterbridge.example";
const SECOND: &str = "second-worker@potterbridge.example";

async fn open(portal: &TestPortal, client: &mut Client, reference: &str) -> String {
    let page = client.get(&format!("/staff/queue?reference={}", reference.replace(' ', "+"))).await;
    assert_eq!(page.all("tbody tr").len(), 1, "{reference} on {}", portal.db.engine());
    let at = page.text.find("/staff/requests/").unwrap();
    page.text[at..at + 52].to_owned()
}

fn filter(asked: &str) -> Filter {
    let (name, value) = asked.split_once('=').unwrap();
    let mut filter = Filter::default();
    match name {
        "order" => filter.order = Order::ALL.into_iter().find(|order| order.key() == value).unwrap(),
        "which" => filter.which = Which::ALL.into_iter().find(|which| which.key() == value).unwrap(),
        _ => value.clone_into(&mut filter.language),
    }
    filter
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
        let refused = worker.post(&format!("{path}/reopen"), &[]).await;
        assert_eq!(refused.all("#error-summary a"), ["Write why, in fewer than 8,000 letters"]);
        worker.post(&format!("{path}/reopen"), &[("reopen", "New facts")]).await;
        let page = family.get("/follow").await;
        assert!(page.one("#status").starts_with("We are looking at your request again") && page.all("#decision").is_empty());
        assert!(page.text.contains("It no longer stands") && page.text.contains("Priya rings you."));
        let page = worker.get(&path).await;
        assert!(page.text.contains("Earlier decision") && page.text.contains("because") && page.text.contains("New facts"));
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
            let (lines, next) =
                app::front_door::queue::waiting(&portal.db, portal.clock.at_now(), &Filter::default(), after).await.unwrap();
            seen.extend(lines);
            after = next;
            if after.is_none() {
                break;
            }
        }
        let now = portal.clock.at_now();
        let keys: Vec<_> = seen.iter().map(|line| (line.due_at >= now, -line.urgency, line.due_at, line.id)).collect();
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
        for (asked, fits) in [
            ("order=newest", (|line, other| line.submitted_at >= other.submitted_at) as fn(&Line, &Line) -> bool),
            ("order=oldest", |line, other| line.submitted_at <= other.submitted_at),
            ("which=unclaimed", |line, _| line.claimed_by.is_none()),
            ("which=late", |line, _| line.due_at < NOW),
            ("which=answered", |line, _| line.answered_questions > 0),
            ("language=ur", |line, _| line.language == "ur"),
        ] {
            let filter = filter(asked);
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let (lines, next) = app::front_door::queue::waiting(&portal.db, now, &filter, after).await.unwrap();
                seen.extend(lines);
                after = next;
                if after.is_none() {
                    break;
                }
            }
            assert!(!seen.is_empty() || asked == "which=late", "{asked}");
            assert!(seen.windows(2).all(|two| fits(&two[0], &two[1])) && seen.iter().all(|line| fits(line, line)), "{asked}");
            assert_eq!(worker.get(&format!("/staff/queue?{asked}")).await.status, StatusCode::OK, "{asked}");
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
        worker.post(&format!("{path}/reopen"), &[("reopen", "She rang")]).await;
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

#[tokio::test]
async fn a_claim_of_somebody_who_is_away_goes_back() {
    for portal in demonstrations().await {
        let (reference, _) = ask(&portal).await;
        let (mut worker, mut manager) = (Client::new(&portal), Client::new(&portal));
        worker.sign_in(SECOND).await;
        manager.sign_in("manager@potterbridge.example").await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        assert_eq!(manager.post(&format!("{path}/release"), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(manager.post(&format!("{path}/claim"), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(worker.post(&format!("{path}/release"), &[]).await.status, StatusCode::CONFLICT, "not a manager");
        manager.post(&format!("{path}/release"), &[]).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        assert!(app::accounts::store::disable(&portal, SECOND).await.unwrap());
        assert_eq!(manager.post(&format!("{path}/claim"), &[]).await.status, StatusCode::SEE_OTHER, "given back with the account's end");
    }
}

#[tokio::test]
async fn until_it_is_read_the_first_promise_counts_then_the_second() {
    for portal in demonstrations().await {
        let (reference, _) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        let due = async || {
            let line = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap().remove(0);
            let request = app::requests::store::by_id(&portal, line.id).await.unwrap().unwrap().row;
            (line.due_at == request.screen_by, line.due_at == request.decide_by)
        };
        assert_eq!(due().await, (true, false));
        worker.post(&format!("{path}/claim"), &[]).await;
        assert_eq!(due().await, (false, true));
    }
}

#[tokio::test]
async fn an_answer_that_speaks_of_harm_raises_a_request_and_a_worker_may_too() {
    for portal in demonstrations().await {
        let (reference, code) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        worker.post(&format!("{path}/ask"), &[("question", "How are you?")]).await;
        let mut family = Client::new(&portal);
        family.post("/follow", &[("reference", &reference), ("code", &code)]).await;
        let answer = family.fill("/follow", "form[action$='/answer']", &[("answer", "He punched me yesterday")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = worker.get(&path).await;
        assert!(page.text.contains("urgency-2") && page.text.contains("Their own words speak of violence or harm"));
        assert_eq!(worker.post(&format!("{path}/urgency"), &[("weigh", "3")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let before = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap().remove(0).due_at;
        worker.post(&format!("{path}/urgency"), &[("weigh", "3"), ("weigh-reason", "She rang: he is at the door")]).await;
        let line = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap().remove(0);
        assert!(line.urgency == 3 && line.due_at < before && line.due_at <= NOW.plus(4 * 60 * 60 * 1_000));
        assert!(worker.get(&path).await.text.contains("he is at the door"));
    }
}

#[tokio::test]
async fn words_for_a_request_that_moved_on_or_a_session_that_ended_are_not_lost() {
    for portal in demonstrations().await {
        let (reference, code) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        worker.post(&format!("{path}/claim"), &[]).await;
        let mut family = Client::new(&portal);
        family.post("/follow", &[("reference", &reference), ("code", &code)]).await;
        family.fill("/follow", "form[action$='/withdraw']", &[]).await;
        let fields = [("level", "2"), ("outcome", "early-help"), ("rationale", "long thought"), ("words", "Priya rings you.")];
        let page = worker.post(&format!("{path}/decide"), &fields).await;
        assert!(page.status == StatusCode::CONFLICT && page.text.contains("long thought") && page.text.contains("Priya rings you."));
        worker.post("/staff/sign-out", &[]).await;
        let page = worker.post(&format!("{path}/decide"), &fields).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        let (action, hidden) = page.form("#again");
        assert!(action == format!("{path}/decide") && hidden.iter().any(|(name, value)| name == "rationale" && value == "long thought"));
    }
}

#[tokio::test]
async fn a_lost_code_is_replaced() {
    for portal in demonstrations().await {
        let (reference, code) = ask(&portal).await;
        let mut worker = Client::new(&portal);
        worker.sign_in(WORKER).await;
        let path = open(&portal, &mut worker, &reference).await;
        let renewed = worker.post(&format!("{path}/code"), &[]).await.one("#new-code");
        let mut family = Client::new(&portal);
        assert_eq!(family.post("/follow", &[("reference", &reference), ("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(family.post("/follow", &[("reference", &reference), ("code", &renewed)]).await.status, StatusCode::SEE_OTHER);
    }
}
