//! Pages that staff edit, notices and pictures.

use app::kit::moment::{DAY, HOUR, Timestamp};
use app::programme::turning::turn;
use axum::http::StatusCode;

use crate::support::{Client, demonstrations};

const ENGAGEMENT: &str = "engagement@potterbridge.example";
const LANGUAGES: [&str; 10] = ["en", "ur", "pl", "ro", "pa", "ar", "ckb", "bn", "fa", "uk"];
const PAGES: [&str; 12] = [
    "/families-first",
    "/families-first/for-families",
    "/families-first/for-professionals",
    "/families-first/people-and-teams",
    "/families-first/journey",
    "/families-first/words",
    "/families-first/levels-of-need",
    "/families-first/briefing-note",
    "/privacy",
    "/accessibility",
    "/cookies",
    "/contact",
];

#[tokio::test]
async fn every_page_is_there_in_every_language_and_its_links_lead_somewhere() {
    let portals = demonstrations().await;
    let mut client = Client::new(&portals[0]);
    for language in LANGUAGES {
        let prefix = if language == "en" { String::new() } else { format!("/{language}") };
        for path in PAGES {
            let page = client.get(&format!("{prefix}{path}")).await;
            assert_eq!(page.status, StatusCode::OK, "{prefix}{path}");
            assert!(!page.text.contains("{council}") && !page.text.contains("{phone}"), "{prefix}{path}");
            // Each language has its own words: none falls back to English.
            assert!(!page.text.contains("<h1><span lang=\"en\""), "{prefix}{path}");
            for link in
                page.addresses().into_iter().filter(|link| link.starts_with('/') && !link.starts_with("/staff") && !link.contains("/exit"))
            {
                let path = link.split('#').next().unwrap().to_owned();
                let status = client.get(&path).await.status;
                assert!(status.is_success() || status.is_redirection(), "{prefix}{path} on {link}: {status}");
            }
        }
    }
    assert_eq!(client.get("/families-first/privacy").await.status, StatusCode::NOT_FOUND);
    assert_eq!(client.get("/families-first/nothing").await.status, StatusCode::NOT_FOUND);
}

fn day(at: Timestamp) -> String {
    at.in_london().date().to_string()
}

#[tokio::test]
async fn a_page_is_looked_at_kept_scheduled_and_taken_back() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(ENGAGEMENT).await;
        let (at, path) = ("/staff/pages/contact", "/contact");
        let first = client.get(path).await.all("h1")[0].clone();
        let look =
            client.fill(at, "#page", &[("title", "Talk to us"), ("words", "Call **now** <script>x</script>"), ("do", "preview")]).await;
        assert!(
            look.status == StatusCode::OK && look.text.contains("<strong>now</strong>") && !look.text.contains("<script>x"),
            "{}",
            look.text
        );
        assert_eq!(client.get(path).await.all("h1")[0], first, "looking keeps nothing");
        let (_, stale) = client.get(at).await.form("#page");
        let kept = client.fill(at, "#page", &[("title", "Talk to us"), ("words", "Call {phone}."), ("do", "save")]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER);
        let page = client.get(path).await;
        assert!(page.all("h1")[0] == "Talk to us" && page.text.contains("href=\"tel:01632960100\""), "{}", page.text);
        // Polish readers hear that the English is newer.
        assert!(client.get("/pl/contact").await.text.contains("hreflang=\"en\">English</a></p>"));
        // Somebody else's older form: nothing is lost, nothing is written over.
        let mut stale: Vec<(&str, &str)> = stale
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| *name == "revision" || *name == "language")
            .collect();
        stale.extend([("title", "Mine"), ("words", "Typed by me"), ("do", "save")]);
        let refused = client.post(at, &stale).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text.contains("Typed by me"));
        // From tomorrow on: not before, and then without anybody's doing.
        let tomorrow = day(portal.portal.clock.now().plus(DAY));
        let wrong = client.fill(at, "#page", &[("title", "Later"), ("words", "x"), ("day", "soon"), ("do", "save")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        client.fill(at, "#page", &[("title", "From tomorrow"), ("words", "New words."), ("day", &tomorrow), ("do", "save")]).await;
        assert_eq!(turn(&portal).await.unwrap(), 0);
        assert_eq!(client.get(path).await.all("h1")[0], "Talk to us");
        portal.pass(2 * DAY);
        client.sign_in(ENGAGEMENT).await;
        assert_eq!(turn(&portal).await.unwrap(), 1);
        assert_eq!(client.get(path).await.all("h1")[0], "From tomorrow");
        // The first version again; then the words that came with the site.
        let again = client.get(&format!("{at}?revision=1")).await;
        assert!(again.text.contains("value=\"Talk to us\""), "{}", again.text);
        assert!(again.form("#page").1.contains(&("revision".to_owned(), "2".to_owned())), "it is the next one that is written");
        client.fill(at, "#page", &[("title", "Talk to us"), ("words", ""), ("do", "save")]).await;
        assert_eq!(client.get(path).await.all("h1")[0], first);
        // A page of the council's own.
        let made = client.post("/staff/pages", &[("title", "Half-term clubs")]).await;
        assert_eq!(made.location(), "/staff/pages/half-term-clubs?title=Half%2Dterm%20clubs");
        assert_eq!(client.get("/families-first/half-term-clubs").await.status, StatusCode::NOT_FOUND);
        client.fill(made.location(), "#page", &[("title", "Half-term clubs"), ("words", "All week."), ("do", "save")]).await;
        assert!(client.get("/families-first/half-term-clubs").await.text.contains("All week."));
        assert!(client.get("/families-first").await.text.contains("/families-first/half-term-clubs"));
        let taken = client.post("/staff/pages", &[("title", "Contact")]).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_notice_stands_on_public_pages_from_its_moment_to_its_end() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(ENGAGEMENT).await;
        let now = portal.portal.clock.now();
        let hour = |at: Timestamp| at.in_london().strftime("%H:%M").to_string();
        let (from, until) = (now.plus(HOUR), now.plus(3 * HOUR));
        let (days, hours) = ((day(from), day(until)), (hour(from), hour(until)));
        let fields = [("from-day", days.0.as_str()), ("from-hour", &hours.0), ("until-day", &days.1), ("until-hour", &hours.1)];
        let empty = client.post("/staff/notices", &fields).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut all = fields.to_vec();
        all.extend([("words-en", "Our phones are down. <b>Ask</b> here."), ("words-pl", "Telefony nie działają.")]);
        assert_eq!(client.post("/staff/notices", &all).await.status, StatusCode::SEE_OTHER);
        let mut seen = async |path: &str, says: &str| client.get(path).await.text.contains(says);
        turn(&portal).await.unwrap();
        assert!(!seen("/", "phones are down").await);
        portal.pass(HOUR + HOUR / 2);
        assert_eq!(turn(&portal).await.unwrap(), 1);
        assert!(seen("/", "phones are down. &lt;b&gt;").await && seen("/find-help", "phones are down").await);
        assert!(seen("/pl", "Telefony nie").await);
        assert!(seen("/ur", "<p lang=\"en\" dir=\"ltr\">Our phones").await);
        assert!(!seen("/ask-for-help", "phones are down").await, "a question's page asks its question");
        portal.pass(2 * HOUR);
        assert_eq!(turn(&portal).await.unwrap(), 1);
        assert!(!seen("/", "phones are down").await);
    }
}

#[tokio::test]
async fn a_picture_is_kept_once_for_all_and_is_a_picture() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(ENGAGEMENT).await;
        let png = b"\x89PNG\r\n\x1a\nrest";
        let body = |shows: &str, bytes: &[u8]| {
            let mut body = format!("--edge\r\ncontent-disposition: form-data; name=\"shows\"\r\n\r\n{shows}\r\n--edge\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\n").into_bytes();
            body.extend(bytes);
            body.extend(b"\r\n--edge--\r\n");
            body
        };
        client.content_type = Some("multipart/form-data; boundary=edge".to_owned());
        for (shows, bytes, status) in [
            ("", &png[..], StatusCode::UNPROCESSABLE_ENTITY),
            ("A hub", b"<svg onload='x'/>", StatusCode::UNPROCESSABLE_ENTITY),
            ("A hub](x) [", png, StatusCode::SEE_OTHER),
        ] {
            let answer = client.send(axum::http::Method::POST, "/staff/pictures", Some(body(shows, bytes))).await;
            assert_eq!(answer.status, status, "{shows}");
        }
        let page = client.get("/staff/pictures").await;
        let markdown = page.all("code")[0].clone();
        assert!(markdown.starts_with("![A hubx ](/pictures/"), "{markdown}");
        let address = markdown.split_once('(').unwrap().1.trim_end_matches(')').to_owned();
        let picture = Client::new(&portal).get(&address).await;
        assert_eq!(picture.headers["content-type"], "image/png");
        assert!(picture.headers["cache-control"].to_str().unwrap().contains("immutable"));
    }
}
