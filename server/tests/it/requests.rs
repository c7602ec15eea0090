//! Asking for help, over HTTP.

use app::kit::moment::DAY;
use axum::http::StatusCode;

use crate::support::{Client, TestPortal, portals};

/// Answers every question with the least it takes.
pub async fn fill_in(client: &mut Client) {
    assert_eq!(client.post("/ask-for-help", &[]).await.location(), "/ask-for-help/danger");
    let answers: [(&str, &[(&str, &str)]); 12] = [
        ("danger", &[("danger", "no")]),
        ("who", &[("asker", "parent")]),
        ("hard", &[("hard", "school"), ("words", "Secretwordone")]),
        ("help", &[]),
        ("well", &[]),
        ("children", &[("new-name", "Secretname"), ("new-age", "9")]),
        ("adults", &[]),
        ("place", &[("postcode", "ST1 3QN")]),
        ("you", &[("called", "Secretcaller")]),
        ("contact", &[("contact", "email")]),
        ("contact-details", &[("email", "secret@family.example"), ("send-reference", "yes")]),
        ("language", &[("spoken", "en"), ("read", "en")]),
    ];
    for (step, fields) in answers {
        let answer = client.post(&format!("/ask-for-help/{step}"), fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{step}: {:?}", answer.all(".error-summary"));
    }
    let answer = client.post("/ask-for-help/agreement", &[("help", "yes")]).await;
    assert_eq!(answer.location(), "/ask-for-help/check");
}

/// Sends a whole request; gives its reference and code.
pub async fn ask(portal: &TestPortal) -> (String, String) {
    let mut client = Client::new(portal);
    fill_in(&mut client).await;
    assert_eq!(client.post("/ask-for-help/check", &[]).await.location(), "/ask-for-help/sent");
    let page = client.get("/ask-for-help/sent").await;
    (page.one("#reference"), page.one("#code"))
}

async fn count(portal: &TestPortal, table: &'static str) -> i64 {
    let sql = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
    let (count,): (i64,) = app::read!(&portal.db, c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
    count
}

#[tokio::test]
async fn sent_twenty_times_at_once_is_one_request() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let sending = (0..20).map(|_| {
            let mut client = client.clone();
            tokio::spawn(async move {
                assert_eq!(client.post("/ask-for-help/check", &[]).await.location(), "/ask-for-help/sent");
                client.get("/ask-for-help/sent").await.one("#reference")
            })
        });
        let mut shown = Vec::new();
        for one in sending.collect::<Vec<_>>() {
            shown.push(one.await.unwrap());
        }
        shown.sort();
        shown.dedup();
        assert_eq!(shown.len(), 1);
        assert_eq!(
            (count(&portal, "help_request").await, count(&portal, "message").await, count(&portal, "request_draft").await),
            (1, 1, 0)
        );
    }
}

#[tokio::test]
async fn nothing_that_identifies_people_stands_open_in_the_database() {
    for portal in portals().await {
        let (reference, code) = ask(&portal).await;
        for table in ["help_request", "message", "history", "session", "request_draft"] {
            let rows = match &portal.db {
                app::kit::db::Db::Postgres(pool) => {
                    let sql = sqlx::AssertSqlSafe(format!("select coalesce(string_agg(row_to_json(t)::text, ''), '') from {table} t"));
                    sqlx::query_as::<_, (String,)>(sql).fetch_one(pool).await.unwrap().0
                }
                app::kit::db::Db::Sqlite { .. } => {
                    let bytes = ["portal.db", "portal.db-wal"]
                        .map(|name| std::fs::read(portal.folder.path().join(name)).unwrap_or_default())
                        .concat();
                    String::from_utf8_lossy(&bytes).into_owned()
                }
            };
            for secret in ["Secretwordone", "Secretname", "Secretcaller", "secret@family", &code.replace(' ', "")] {
                assert!(!rows.contains(secret), "{secret} in {table}");
            }
        }
        assert_eq!(reference.len(), 11);
    }
}

#[tokio::test]
async fn a_wrong_answer_is_422_and_keeps_what_was_typed() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        let page = client.post("/ask-for-help/danger", &[]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.one("#error-summary a"), "Choose one");
        assert!(page.one("title").starts_with("Error:"));
        client.post("/ask-for-help/danger", &[("danger", "no")]).await;
        client.post("/ask-for-help/who", &[("asker", "parent")]).await;
        let long = "ab ".repeat(2_000);
        let page = client.post("/ask-for-help/hard", &[("hard", "school"), ("words", &long)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains(long.trim()), "the long text is kept");
        assert!(client.get("/ask-for-help/hard").await.text.contains(long.trim()), "also on the next look");
        let page = client.post("/ask-for-help/hard", &[("words", "</textarea><script>alert(1)</script>\n&amp;\u{202e}")]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        let page = client.get("/ask-for-help/hard").await;
        assert!(!page.text.contains("<script>alert") && page.one("#words").contains("</textarea><script>alert(1)</script>"));
        // Too far ahead leads to the first question still open.
        assert_eq!(client.get("/ask-for-help/agreement").await.location(), "/ask-for-help/help");
        assert_eq!(client.get("/ask-for-help/check").await.location(), "/ask-for-help/help");
        assert_eq!(client.post("/ask-for-help/check", &[]).await.location(), "/ask-for-help/help");
    }
}

#[tokio::test]
async fn a_draft_comes_back_by_its_code_and_goes_after_28_days() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let code = client.get("/ask-for-help/save").await.one(".big-code");
        let mut other = Client::new(&portal);
        assert_eq!(other.post("/ask-for-help/return", &[("code", "AAAA AAAA")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(other.post("/ask-for-help/return", &[("code", &code.to_lowercase())]).await.location(), "/ask-for-help/check");
        assert!(other.get("/ask-for-help/check").await.text.contains("Secretcaller"));
        portal.clock.set(portal.clock.at_now().plus(27 * DAY));
        assert_eq!(app::requests::draft::sweep(&portal).await.unwrap(), 0);
        portal.clock.set(portal.clock.at_now().plus(2 * DAY));
        assert_eq!(app::requests::draft::sweep(&portal).await.unwrap(), 1);
        assert_eq!(other.post("/ask-for-help/return", &[("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_request_is_followed_by_reference_and_code_together_only() {
    for portal in portals().await {
        let (reference, code) = ask(&portal).await;
        let (other, other_code) = ask(&portal).await;
        let mut client = Client::new(&portal);
        for (reference, code) in [(&reference, &other_code), (&other, &code), (&reference, &"AAAA AAAA".to_owned())] {
            let page = client.post("/follow", &[("reference", reference), ("code", code)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(client.post("/follow", &[("reference", &reference.to_lowercase()), ("code", &code)]).await.location(), "/follow");
        let page = client.get("/follow").await;
        assert!(page.one("#status").starts_with("We have your request"));
        assert_eq!(page.headers["cache-control"], "no-store");
        client.post("/follow/withdraw", &[]).await;
        assert!(client.get("/follow").await.one("#status").starts_with("You took this request back"));
        client.get("/exit").await;
        assert!(client.get("/follow").await.all("#status").is_empty());
    }
}

#[tokio::test]
async fn guessing_a_code_is_stopped_and_the_owner_is_not_locked_out_for_long() {
    for portal in portals().await {
        let (reference, code) = ask(&portal).await;
        let mut guesser = Client::new(&portal);
        let mut refused = 0;
        for _ in 0..40 {
            let answer = guesser.post("/follow", &[("reference", &reference), ("code", "AAAA AAAA")]).await;
            refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert!(refused >= 30, "{refused}");
        portal.clock.set(portal.clock.at_now().plus(2 * 3_600_000));
        assert_eq!(Client::new(&portal).post("/follow", &[("reference", &reference), ("code", &code)]).await.location(), "/follow");
    }
}

/// The guided path's answers are those of the request: nothing is asked twice.
#[tokio::test]
async fn the_guided_path_carries_its_answers_over() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        assert_eq!(client.post("/guide", &[]).await.location(), "/guide/danger");
        client.post("/guide/danger", &[("danger", "now")]).await;
        client.post("/guide/who", &[("asker", "expecting")]).await;
        client.post("/guide/hard", &[("hard", "housing")]).await;
        client.post("/guide/children", &[("new-due", "1/3/2027"), ("action", "continue")]).await;
        assert_eq!(client.post("/guide/place", &[("postcode", "st13qn")]).await.location(), "/guide/result");
        assert!(client.get("/guide/result").await.text.contains("Please call 999"));
        assert_eq!(client.post("/ask-for-help", &[]).await.location(), "/ask-for-help/help");
        assert!(client.get("/ask-for-help/place").await.location().ends_with("/help"));
    }
}

/// The process may end after the request was kept and before the session knew of it.
#[tokio::test]
async fn a_family_whose_line_broke_while_sending_finds_its_reference() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let mut before = client.clone();
        client.post("/ask-for-help/check", &[]).await;
        let reference = client.get("/ask-for-help/sent").await.one("#reference");
        // The session as it was before, with a draft that is gone.
        let id = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap()[0].id;
        let request = app::requests::store::by_id(&portal, id).await.unwrap().unwrap();
        let session = session_of(&portal, request.row.draft_id).await;
        before.set_session(session);
        assert_eq!(before.get("/ask-for-help/check").await.location(), "/ask-for-help/sent");
        assert_eq!(before.get("/ask-for-help/sent").await.one("#reference"), reference);
    }
}

/// Makes a session that names a draft; gives its cookie.
async fn session_of(portal: &TestPortal, draft: uuid::Uuid) -> String {
    use tower_sessions::SessionStore;
    let store = app::kit::session::Sessions(portal.portal.clone());
    let mut record = tower_sessions::session::Record {
        id: tower_sessions::session::Id::default(),
        data: [("draft".to_owned(), serde_json::json!(draft))].into(),
        expiry_date: tower_sessions::cookie::time::OffsetDateTime::now_utc() + tower_sessions::cookie::time::Duration::hours(1),
    };
    store.create(&mut record).await.unwrap();
    record.id.to_string()
}
