//! Newsletters: asked for twice over, sent once each, stopped by one press.

use app::kit::moment::{DAY, MINUTE};
use app::kit::portal::Portal;
use app::messages::delivery;
use app::messages::transport::Transport;
use app::news::model::{InLanguages, Words};
use app::news::returned::{self, Report};
use app::news::{issues, sending, subscribers};
use axum::http::{Method, StatusCode};
use uuid::Uuid;

use crate::support::{Client, TestPortal, demonstrations, portals};

const ENGAGEMENT: &str = "engagement@potterbridge.example";

/// What is in the outbox: message, address, body.
async fn outbox(portal: &Portal) -> Vec<(Uuid, String, app::messages::Body)> {
    let lines = app::messages::newest(&portal.db).await.unwrap().into_iter();
    lines
        .map(|line| {
            let to = portal.keyring.open(app::messages::to_place(line.id), &line.sealed_to).unwrap();
            (line.id, to, portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap())
        })
        .collect()
}

async fn letters_to(portal: &Portal, to: &str) -> Vec<app::messages::Body> {
    outbox(portal).await.into_iter().filter(|(_, held, _)| held == to).map(|(.., body)| body).collect()
}

/// The path of the first link in a letter that holds `part`.
fn path(text: &str, part: &str) -> String {
    let address = text.split_whitespace().find(|word| word.contains(part)).unwrap_or_else(|| panic!("no {part} in {text}"));
    address.split_once("portal.test").map_or_else(|| panic!("{address}"), |(_, path)| path.to_owned())
}

fn words(subject: &str, text: &str) -> InLanguages {
    let one = |subject: &str, text: &str| Words { subject: subject.to_owned(), text: text.to_owned() };
    [("en".to_owned(), one(subject, text)), ("ur".to_owned(), one("خبریں", "اردو میں"))].into()
}

/// Somebody who asked and said yes.
async fn reader(portal: &Portal, email: &str, language: &str) -> Uuid {
    subscribers::ask(portal, email, language, &["families".to_owned()]).await.unwrap();
    let hash = portal.keyring.fingerprint("news-subscriber", email);
    let (id,): (Uuid,) =
        app::read!(&portal.db, c => sqlx::query_as("select id from news_subscriber where email_hash = $1").bind(&hash).fetch_one(c).await)
            .unwrap();
    assert!(subscribers::choose(portal, id, language, &["families".to_owned()]).await.unwrap());
    id
}

async fn issue(portal: &Portal, text: &str) -> Uuid {
    let id = issues::create(portal, Uuid::nil(), "news-of-the-month", "families", &words("News", text)).await.unwrap();
    assert!(issues::schedule(portal, id, 1, Some(portal.clock.now())).await.unwrap());
    id
}

async fn send_all(portal: &TestPortal) -> usize {
    let mut all = 0;
    for _ in 0..100 {
        all += sending::send_due(portal).await.unwrap();
        portal.pass(MINUTE);
    }
    all
}

#[tokio::test]
async fn an_address_hears_nothing_before_it_says_yes_and_nothing_after_it_says_no() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        let wrong = client.post("/news/ask", &[("email", "nobody")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let asked = client.post("/ur/news/ask", &[("email", "Asha@example.org"), ("topic", "families")]).await;
        assert_eq!(asked.status, StatusCode::OK);
        issue(&portal, "Words for all").await;
        send_all(&portal).await;
        let letters = letters_to(&portal, "asha@example.org").await;
        assert_eq!(letters.len(), 1, "only whether they want it");
        let confirm = &letters[0];
        // The letter that asks can be answered with one press as well.
        assert!(confirm.leave.as_ref().is_some_and(|address| address.contains("/news/leave/")));
        let choose = path(&confirm.text, "/news/choose/");
        assert!(choose.starts_with("/ur/news/choose/"));
        // A mail scanner looks, and nothing happens.
        assert_eq!(client.get(&choose).await.status, StatusCode::OK);
        assert!(subscribers::count(&portal).await.unwrap().is_empty());
        assert_eq!(client.get(&format!("{choose}x")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.post(&choose, &[("topic", "families"), ("language", "ur")]).await.status, StatusCode::OK);
        assert_eq!(subscribers::count(&portal).await.unwrap(), [("families".to_owned(), 1)]);
        // A stranger's form changes nothing of what was chosen, and hears the same.
        let again = Client::new(&portal).post("/news/ask", &[("email", "asha@example.org"), ("topic", "training")]).await;
        assert_eq!(again.status, StatusCode::OK);
        assert_eq!(subscribers::count(&portal).await.unwrap(), [("families".to_owned(), 1)]);
        portal.pass(MINUTE);
        issue(&portal, "More [words](https://example.org/more)").await;
        send_all(&portal).await;
        let letters = letters_to(&portal, "asha@example.org").await;
        let news = letters.iter().find(|letter| letter.text.contains("اردو میں")).expect("in Urdu");
        assert_eq!(news.subject, "خبریں");
        assert!(news.html.as_ref().is_some_and(|html| html.contains("lang=\"ur\" dir=\"rtl\"")), "{news:?}");
        // One press in a mail program: no cookie, no origin, no page before.
        let before = letters.len();
        let leave = path(news.leave.as_ref().unwrap(), "/news/leave/");
        let mut program = Client::new(&portal);
        program.origin = None;
        assert_eq!(program.post(&leave, &[("List-Unsubscribe", "One-Click")]).await.status, StatusCode::NO_CONTENT);
        assert_eq!(program.post(&leave, &[("List-Unsubscribe", "One-Click")]).await.status, StatusCode::NO_CONTENT, "and once more");
        assert_eq!(program.post("/news/ask", &[("email", "a@example.org")]).await.status, StatusCode::FORBIDDEN);
        assert!(subscribers::count(&portal).await.unwrap().is_empty());
        issue(&portal, "Nobody hears this").await;
        send_all(&portal).await;
        // What had not left is taken back as well.
        assert!(letters_to(&portal, "asha@example.org").await.len() < before);
    }
}

#[tokio::test]
async fn each_reader_has_one_letter_however_many_send_and_no_more_a_minute_than_may_be() {
    for portal in portals().await {
        for number in 0..120 {
            reader(&portal, &format!("reader-{number}@example.org"), if number % 3 == 0 { "ur" } else { "en" }).await;
        }
        let id = issue(&portal, "To [all](https://example.org/a)").await;
        let senders = (0..6).map(|_| {
            let portal = portal.portal.clone();
            tokio::spawn(async move {
                let mut written = 0;
                for _ in 0..4 {
                    written += sending::send_due(&portal).await.unwrap();
                }
                written
            })
        });
        let mut written = 0;
        for sender in senders.collect::<Vec<_>>() {
            written += sender.await.unwrap();
        }
        written += send_all(&portal).await;
        assert_eq!(written, 120);
        let count = issues::count(&portal.db, id).await.unwrap();
        assert_eq!((count.written, count.sent), (120, 0));
        let held = issues::by_id(&portal.db, id).await.unwrap().unwrap();
        assert!(held.sent_at.is_some() && held.is_out(portal.portal.clock.now()));
        // Codes and other letters that somebody waits for go first.
        let to = app::requests::model::SafeAddress { address: "waiting@example.org".to_owned(), from: portal.portal.clock.now() };
        let mut tx = portal.db.begin().await.unwrap();
        let update = app::messages::update(&portal, Uuid::nil(), Uuid::nil(), &to, "en", "ABC");
        app::messages::queue(&portal, &mut tx, &update).await.unwrap();
        tx.commit().await.unwrap();
        let first: (bool,) = app::read!(&portal.db, c => sqlx::query_as(
            "select bulk from message where sent_at is null and event not like 'news-ask%' order by bulk, next_try_at limit 1",
        ).fetch_one(c).await)
        .unwrap();
        assert!(!first.0);
        let transport = Transport::new(&portal.settings.mail).unwrap();
        delivery::run(&portal, &transport).await.unwrap();
        assert_eq!(issues::count(&portal.db, id).await.unwrap().sent, 120);
        // The letters bear no address that tells one reader from another, but how to stop.
        let files = std::fs::read_dir(portal.folder.path().join("outbox")).unwrap();
        let files: Vec<String> = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
        let news: Vec<&String> = files.iter().filter(|file| file.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")).collect();
        assert!(news.len() >= 120 && news.iter().all(|file| file.contains("List-Unsubscribe: <http")), "{}", news.len());
        assert!(news.iter().filter(|file| file.contains("multipart/alternative")).count() == 120);
    }
}

#[tokio::test]
async fn the_limit_of_the_provider_holds_by_the_minute() {
    for portal in portals().await {
        let slow = portal.with_settings(|settings| settings.mail.letters_a_minute = 7);
        for number in 0..20 {
            reader(&portal, &format!("reader-{number}@example.org"), "en").await;
        }
        issue(&portal, "Slowly").await;
        let mut minutes = Vec::new();
        for _ in 0..4 {
            let mut written = 0;
            for _ in 0..5 {
                written += sending::send_due(&slow).await.unwrap();
            }
            minutes.push(written);
            portal.pass(MINUTE);
        }
        assert_eq!(minutes, [7, 7, 6, 0]);
    }
}

#[tokio::test]
async fn letters_that_come_back_and_complaints_end_it() {
    for portal in portals().await {
        let (first, second) = (reader(&portal, "gone@example.org", "en").await, reader(&portal, "cross@example.org", "en").await);
        issue(&portal, "Words").await;
        send_all(&portal).await;
        let all = outbox(&portal).await;
        let news = |to: &str| all.iter().find(|(_, held, body)| held == to && body.html.is_some()).map(|(id, ..)| *id).unwrap();
        assert!(returned::take(&portal, Report::Failed(news("gone@example.org"))).await.unwrap());
        assert!(returned::take(&portal, Report::Complaint(news("cross@example.org"))).await.unwrap());
        assert!(!returned::take(&portal, Report::Failed(Uuid::nil())).await.unwrap(), "a report about nobody");
        assert!(subscribers::count(&portal).await.unwrap().is_empty());
        // Whoever says yes again is heard again.
        assert!(subscribers::choose(&portal, first, "en", &["families".to_owned()]).await.unwrap());
        assert!(!subscribers::refuse(&portal, Uuid::nil()).await.unwrap() && subscribers::refuse(&portal, second).await.is_ok());
        assert_eq!(subscribers::count(&portal).await.unwrap(), [("families".to_owned(), 1)]);
        // Whoever never says yes is forgotten.
        subscribers::ask(&portal, "never@example.org", "en", &["families".to_owned()]).await.unwrap();
        portal.pass(40 * DAY);
        assert_eq!(subscribers::sweep(&portal).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn staff_write_look_try_and_send_and_what_is_out_stands() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(ENGAGEMENT).await;
        assert_eq!(client.post("/staff/news", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let made = client.post("/staff/news", &[("subject", "Spring news")]).await;
        let at = made.location().to_owned();
        let id: Uuid = at.rsplit('/').next().unwrap().parse().unwrap();
        // Not without words; nor at a time that is over.
        let early = client.fill(&at, "#send", &[("send", "now")]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = "## Spring\n\n<script>alert(1)</script> [read](https://example.org/spring)";
        let saved = client.fill(&at, "#words", &[("topic", "families"), ("subject", "Spring news"), ("text", text)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let page = client.get(&at).await;
        assert!(page.text.contains("<h2>Spring</h2>") && !page.text.contains("<script>alert"), "{}", page.text);
        // Somebody else saved meanwhile: what was typed stays.
        let stale = client
            .post(&at, &[("revision", "1"), ("language", "en"), ("topic", "families"), ("subject", "Mine"), ("text", "Mine too")])
            .await;
        assert!(stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.text.contains("Mine too"));
        client.fill(&format!("{at}?language=ur"), "#words", &[("topic", "families"), ("subject", "بہار"), ("text", "بہار کی خبریں")]).await;
        client.fill(&at, "#send", &[("send", "sample")]).await;
        let sample = letters_to(&portal, ENGAGEMENT).await.into_iter().find(|letter| letter.subject == "Spring news").unwrap();
        assert!(sample.text.contains("https://example.org/spring") && sample.leave.is_none());
        let over = client.fill(&at, "#send", &[("send", "later"), ("day", "2020-01-01"), ("hour", "10:00")]).await;
        assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
        reader(&portal, "reader@example.org", "en").await;
        client.fill(&at, "#send", &[("send", "later"), ("day", "2099-01-01"), ("hour", "10:00")]).await;
        assert!(client.get(&at).await.text.contains("Goes out"));
        assert_eq!(client.get("/news/spring-news").await.status, StatusCode::NOT_FOUND);
        client.fill(&at, "#send", &[("send", "never")]).await;
        client.fill(&at, "#send", &[("send", "now")]).await;
        send_all(&portal).await;
        assert_eq!(issues::count(&portal.db, id).await.unwrap().written, 1);
        let letter = letters_to(&portal, "reader@example.org").await.into_iter().find(|letter| letter.html.is_some()).unwrap();
        let html = letter.html.unwrap();
        assert!(html.contains("/news/spring-news/to/0") && !html.contains("<script"), "{html}");
        what_is_out_stands(&portal, &mut client, &at, id).await;
    }
}

/// What anybody reads of an issue that is out, and what nobody changes of it any more.
async fn what_is_out_stands(portal: &Portal, client: &mut Client, at: &str, id: Uuid) {
    // Followed twice: counted twice, and led where it leads.
    for _ in 0..2 {
        assert_eq!(client.get("/news/spring-news/to/0").await.location(), "https://example.org/spring");
    }
    assert_eq!(client.get("/news/spring-news/to/7").await.status, StatusCode::NOT_FOUND);
    assert_eq!(issues::numbered(&portal.db, id).await.unwrap(), [(0, "https://example.org/spring".to_owned(), 2)]);
    let out =
        client.post(at, &[("revision", "9"), ("language", "en"), ("topic", "families"), ("subject", "Other"), ("text", "Other")]).await;
    assert_eq!(out.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (path, says) in [
        ("/news", "Spring news"),
        ("/ur/news", "بہار"),
        ("/news/spring-news", "<h2>Spring</h2>"),
        ("/ur/news/spring-news", "بہار کی خبریں"),
    ] {
        let page = client.get(path).await;
        assert!(page.status == StatusCode::OK && page.text.contains(says), "{path}: {}", page.text);
    }
    let feed = client.get("/ur/news/feed.atom").await;
    assert!(feed.text.starts_with("<?xml") && feed.text.contains("xml:lang=\"ur\"") && feed.text.contains("بہار"), "{}", feed.text);
    let (mut depth, mut reader) = (0, quick_xml::Reader::from_str(&feed.text));
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let head = client.send(Method::HEAD, "/news/leave/x", None).await;
    assert!(head.status.is_redirection());
}
