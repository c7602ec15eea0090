//! Asking for help, over HTTP.

use app::kit::moment::{DAY, HOUR};
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
        ("contact-details", &[("email", "secret@family.example"), ("when-email", "any-time"), ("send-reference", "yes")]),
        ("language", &[("spoken", "en"), ("read", "en")]),
    ];
    for (step, fields) in answers {
        let answer = client.post(&format!("/ask-for-help/{step}"), fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{step}: {:?}", answer.all(".error-summary"));
    }
    let answer = client.post("/ask-for-help/agreement", &[("help", "yes")]).await;
    assert_eq!(answer.location(), "/ask-for-help/check");
}

#[tokio::test]
async fn a_professional_refers_a_family_and_says_whether_it_knows() {
    for portal in crate::support::demonstrations().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        // A parent is not asked about work; a professional is, and cannot send without.
        assert!(!client.get("/ask-for-help/check").await.text.contains("About your work"));
        let who = client.post("/ask-for-help/who", &[("asker", "professional")]).await;
        assert_eq!(who.location(), "/ask-for-help/work");
        let said = [
            ("work-name", "Ben Carter"),
            ("work-role", "School nurse"),
            ("work-agency", "health"),
            ("work-phone", "01632 960 555"),
            ("work-email", "ben@health.example"),
        ];
        let wrong = client.post("/ask-for-help/work", &[&said[..], &[("work-spoken", "not-asked")]].concat()).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("Say why, and who decided it"), "{}", wrong.text);
        let why = [("work-spoken", "not-asked"), ("work-why", "Asking could put her in danger. My lead decided.")];
        assert_eq!(client.post("/ask-for-help/work", &[&said[..], &why].concat()).await.status, StatusCode::SEE_OTHER);
        let check = client.get("/ask-for-help/check").await;
        for held in ["About your work", "Ben Carter", "School nurse", "Health", "01632 960 555", "My lead decided."] {
            assert!(check.text.contains(held), "{held}");
        }
        assert_eq!(client.fill("/ask-for-help/check", "#send", &[]).await.location(), "/ask-for-help/sent");
        let reference = client.get("/ask-for-help/sent").await.one("#reference").replace(' ', "");
        let request = app::front_door::queue::by_reference(&portal.db, &reference).await.unwrap()[0].id;
        let mut worker = Client::new(&portal);
        worker.sign_in("worker@potterbridge.example").await;
        let page = worker.get(&format!("/staff/requests/{request}")).await;
        assert!(page.text.contains("Ben Carter") && page.text.contains("My lead decided."), "{}", page.text);
    }
}

/// Sends a whole request; gives its reference and code.
pub async fn ask(portal: &TestPortal) -> (String, String) {
    let mut client = Client::new(portal);
    fill_in(&mut client).await;
    assert_eq!(client.fill("/ask-for-help/check", "#send", &[]).await.location(), "/ask-for-help/sent");
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
        let (action, hidden) = client.get("/ask-for-help/check").await.form("#send");
        let sending = (0..20).map(|_| {
            let (mut client, action, hidden) = (client.clone(), action.clone(), hidden.clone());
            tokio::spawn(async move {
                let fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                assert_eq!(client.post(&action, &fields).await.location(), "/ask-for-help/sent");
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
        assert_eq!(client.post("/ask-for-help/check", &[]).await.location(), "/ask-for-help/check");
    }
}

#[tokio::test]
async fn the_next_question_comes_without_a_redirect_to_those_who_ask() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        let page = client.post("/ask-for-help/danger", &[("danger", "no"), ("direct", "yes")]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("action=\"/ask-for-help/who\""), "the next question's own form");
        let page = client.post("/ask-for-help/who", &[("direct", "yes")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "a wrong answer stays one");
        // Nobody gets past an open question this way.
        let page = client.post("/ask-for-help/hard", &[("hard", "school"), ("direct", "yes")]).await;
        assert!(page.text.contains("action=\"/ask-for-help/who\""), "the question still open comes");
        assert_eq!(client.get("/ask-for-help/check").await.location(), "/ask-for-help/who");
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
        client.post("/follow/withdraw", &[("request", "another")]).await;
        assert!(client.get("/follow").await.one("#status").starts_with("We have your request"), "not the one that was shown");
        client.fill("/follow", "form[action$='/withdraw']", &[]).await;
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

/// The process may end after the request was kept and before the answer came back.
#[tokio::test]
async fn a_family_whose_line_broke_while_sending_finds_its_reference() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let code = client.get("/ask-for-help/save").await.one(".big-code");
        let (mut same, mut other) = (client.clone(), Client::new(&portal));
        other.post("/ask-for-help/return", &[("code", &code)]).await;
        client.fill("/ask-for-help/check", "#send", &[]).await;
        let reference = client.get("/ask-for-help/sent").await.one("#reference");
        assert_eq!(same.get("/ask-for-help/check").await.location(), "/ask-for-help/sent");
        assert_eq!(same.get("/ask-for-help/sent").await.one("#reference"), reference);
        // Another browser that wrote on the same draft is told where to follow it, and sees no code.
        for path in ["/ask-for-help/check", "/ask-for-help/sent", "/ask-for-help/you"] {
            assert_eq!(other.get(path).await.location(), "/follow", "{path}");
        }
        assert!(other.get("/follow").await.all("#status").is_empty());
    }
}

#[tokio::test]
async fn people_added_at_once_are_all_kept_and_a_form_sent_twice_adds_one() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        for (step, fields) in [("danger", ("danger", "no")), ("who", ("asker", "parent")), ("hard", ("hard", "school"))] {
            client.post(&format!("/ask-for-help/{step}"), &[fields]).await;
        }
        for step in ["help", "well"] {
            client.post(&format!("/ask-for-help/{step}"), &[]).await;
        }
        let add = |id: String| {
            let mut client = client.clone();
            tokio::spawn(async move {
                let fields = [("new-id", id.as_str()), ("new-name", id.as_str()), ("new-age", "7"), ("action", "add")];
                assert_eq!(client.post("/ask-for-help/children", &fields).await.status, StatusCode::SEE_OTHER);
            })
        };
        for adding in (0..10).chain([3; 10]).map(|at| add(format!("child {at}"))).collect::<Vec<_>>() {
            adding.await.unwrap();
        }
        let page = client.get("/ask-for-help/children").await;
        assert_eq!(page.all(".people li").len(), 10);
        // Removing is by person: an old page does not take somebody else away.
        for _ in 0..2 {
            client.post("/ask-for-help/children", &[("action", "remove-child 3")]).await;
        }
        let left = client.get("/ask-for-help/children").await.all(".people li");
        assert!(left.len() == 9 && left.iter().all(|line| !line.contains("child 3")), "{left:?}");
    }
}

#[tokio::test]
async fn a_long_pause_loses_nothing_that_was_typed_and_use_keeps_the_session() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        for _ in 0..10 {
            portal.clock.set(portal.clock.at_now().plus(HOUR));
            assert_eq!(client.get("/ask-for-help/check").await.status, StatusCode::OK, "reading keeps the session");
        }
        portal.clock.set(portal.clock.at_now().plus(5 * HOUR));
        assert_eq!(client.get("/ask-for-help/check").await.location(), "/ask-for-help");
        let answer = client.post("/ask-for-help/hard", &[("hard", "money"), ("words", "Typed late")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        client.post("/ask-for-help/danger", &[("danger", "no")]).await;
        client.post("/ask-for-help/who", &[("asker", "parent")]).await;
        assert!(client.get("/ask-for-help/hard").await.text.contains("Typed late"));
    }
}

#[tokio::test]
async fn the_return_code_goes_to_a_right_address_only_and_not_often() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let first = client.get("/ask-for-help/save").await.one(".big-code");
        client.post("/ask-for-help/save", &[]).await;
        client.post("/ask-for-help/contact-details", &[("email", "someone@else.example"), ("when-email", "any-time")]).await;
        let page = client.post("/ask-for-help/save", &[]).await;
        assert_ne!(page.one(".big-code"), first, "another address, another code");
        assert_eq!(Client::new(&portal).post("/ask-for-help/return", &[("code", &first)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(count(&portal, "message").await, 2);
        let mut refused = 0;
        for _ in 0..5 {
            refused += usize::from(client.post("/ask-for-help/save", &[]).await.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert_eq!((refused, count(&portal, "message").await), (3, 4));
        client.post("/ask-for-help/contact-details", &[("email", "not an address")]).await;
        assert_eq!(client.post("/ask-for-help/save", &[]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_session_that_has_ended_stays_ended_and_two_tabs_lose_nothing() {
    use tower_sessions::SessionStore;
    for portal in portals().await {
        let store = app::kit::session::Sessions(portal.portal.clone());
        let mut record = tower_sessions::session::Record {
            id: tower_sessions::session::Id::default(),
            data: std::collections::HashMap::new(),
            expiry_date: tower_sessions::cookie::time::OffsetDateTime::now_utc(),
        };
        store.create(&mut record).await.unwrap();
        let (mut one, mut other) = (store.load(&record.id).await.unwrap().unwrap(), store.load(&record.id).await.unwrap().unwrap());
        one.data.insert("one".to_owned(), serde_json::json!(1));
        other.data.insert("other".to_owned(), serde_json::json!(2));
        store.save(&one).await.unwrap();
        store.save(&other).await.unwrap();
        let both = store.load(&record.id).await.unwrap().unwrap();
        assert!(both.data.contains_key("one") && both.data.contains_key("other"));
        store.delete(&record.id).await.unwrap();
        store.save(&both).await.unwrap();
        assert!(store.load(&record.id).await.unwrap().is_none());
    }
}
