//! Finding services, and taking them in.

use app::services::import::Run;
use axum::http::StatusCode;
use serde_json::json;

use crate::support::client::encoded;
use crate::support::{Client, TestPortal, data, demonstrations, portals};

async fn names(client: &mut Client, query: &str) -> Vec<String> {
    client.get(&format!("/find-help?{query}")).await.all(".card h3")
}

#[tokio::test]
async fn families_own_words_find_what_they_mean() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        for (words, wanted) in [
            ("kid kicked out of school", "School Exclusion Helpdesk"),
            ("School Exclsuion Helpdsk", "School Exclusion Helpdesk"),
            ("exclusions", "School Exclusion Helpdesk"),
        ] {
            let found = names(&mut client, &format!("words={}&place=st13qn", encoded(words))).await;
            assert!(found.iter().take(5).any(|name| name == wanted), "{words} found {found:?}");
        }
        for words in ["no money for food", "my husband hits me", "nan looks after my boys", "drinking too much"] {
            assert!(!names(&mut client, &format!("words={}", encoded(words))).await.is_empty(), "{words}");
        }
        for (language, words) in [("ur", "گھر"), ("pl", "szkole"), ("ar", "المال"), ("uk", "школа"), ("ro", "bani")] {
            let answer = client.get(&format!("/{language}/find-help?words={}", encoded(words))).await;
            assert!(!answer.all(".card h3").is_empty(), "{language}: {words}");
        }
    }
}

#[tokio::test]
async fn filters_count_what_they_would_leave() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        let page = client.get("/find-help?need=school").await;
        for day in ["MO", "WE", "SA"] {
            let promised = page.all(&format!("#day option[value={day}]")).remove(0);
            let promised: usize = promised.rsplit('(').next().unwrap().trim_end_matches(')').parse().unwrap();
            let found = client.get(&format!("/find-help?need=school&day={day}")).await.one("#count");
            let found = app::kit::words::without_isolates(&found);
            let total: usize = found.split(' ').next().unwrap().parse().unwrap_or(0);
            assert_eq!(total, promised, "{day}");
        }
    }
}

#[tokio::test]
async fn nothing_found_is_never_the_end() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        let page = client.get("/find-help?words=school&age=25&day=SU&free=yes&send=yes&online=yes").await;
        assert!(page.text.contains("So we left this out"), "{}", page.one("#count"));
        // What is given up is said, and the next page goes on.
        let page = client.get("/find-help?need=no-recourse&age=25&day=SU&send=yes").await;
        assert!(page.text.contains("So we left this out") && !page.all(".card h3").is_empty());
        let page = client.get("/find-help?distance=5").await;
        assert!(page.text.contains("For now we left “how far” out"), "{:?}", page.all(".note"));
        assert!(!page.all(".card h3").is_empty());
        let page = client.get("/find-help?words=zzzzqqqq").await;
        assert!(page.text.contains("We found nothing") && page.text.contains("/ask-for-help") && page.text.contains("tel:01632960100"));
        let page = client.get("/find-help?place=ST163AA").await;
        assert!(page.text.contains("is looked after by"), "{:?}", page.all(".note"));
        let page = client.get("/find-help?place=nowhere").await;
        assert!(page.text.contains("We do not know the place"));
        let page = client.get("/find-help?age=x").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.one("#error-summary a"), "Type the age as a number from 0 to 25");
    }
}

#[tokio::test]
async fn a_change_shows_at_once_in_a_kept_page() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        assert!(names(&mut client, "words=chess").await.is_empty());
        take(&portal, "feed", &[json!({"id": "chess", "name": "Chess for all", "description": "Play chess."})]).await;
        assert_eq!(names(&mut client, "words=chess").await, ["Chess for all"]);
        take(&portal, "feed", &[json!({"id": "chess", "name": "Chess for everybody", "description": "Play chess."})]).await;
        assert_eq!(names(&mut client, "words=chess").await, ["Chess for everybody"]);
    }
}

async fn take(portal: &TestPortal, feed: &str, services: &[serde_json::Value]) -> app::services::import::Report {
    let mut run = Run::start(portal, feed, "hsds").await.unwrap();
    run.page(services).await.unwrap();
    run.finish().await.unwrap()
}

#[tokio::test]
async fn importing_twice_changes_nothing_and_what_vanished_is_hidden() {
    for portal in portals().await {
        let both = [json!({"id": "a", "name": "One"}), json!({"id": 7, "name": "Two <b>bold</b>"}), json!({"id": "c"})];
        let report = take(&portal, "feed", &both).await;
        assert_eq!((report.new, report.refused["no name"]), (2, 1));
        let version = portal.freshness.version(&portal.db).await.unwrap();
        let report = take(&portal, "feed", &both).await;
        assert_eq!((report.new, report.changed, report.same, report.vanished), (0, 0, 2, 0));
        assert_eq!(portal.freshness.version(&portal.db).await.unwrap(), version);
        let report = take(&portal, "feed", &both[..1]).await;
        assert_eq!(report.vanished, 1);
        let mut client = Client::new(&portal);
        assert_eq!(names(&mut client, "").await, ["One"]);
        // It comes back when the feed has it again; another feed's services never vanish with this one.
        take(&portal, "other", &[json!({"id": "z", "name": "Other"})]).await;
        let report = take(&portal, "feed", &both).await;
        assert_eq!((report.changed, report.vanished), (1, 0));
        assert_eq!(names(&mut client, "").await.len(), 3);
    }
}

#[tokio::test]
async fn an_unreachable_page_deletes_nothing() {
    for portal in portals().await {
        take(&portal, "http://127.0.0.1:9/services", &[json!({"id": "a", "name": "One"})]).await;
        let report = server::commands::hsds(&portal, "http://127.0.0.1:9/services").await.unwrap();
        assert!(!report.unreachable.is_empty());
        assert_eq!(report.vanished, 0);
        assert_eq!(names(&mut Client::new(&portal), "").await, ["One"]);
    }
}

#[tokio::test]
async fn twenty_real_services_of_an_older_feed_are_taken() {
    let Some(file) = data("scout-x/services.json") else { return };
    for portal in portals().await {
        let report = server::commands::hsds(&portal, file.to_str().unwrap()).await.unwrap();
        assert_eq!(report.new + report.refused.values().sum::<u64>(), 20, "{report:?}");
        assert!(report.new >= 18, "{report:?}");
        let again = server::commands::hsds(&portal, file.to_str().unwrap()).await.unwrap();
        assert_eq!((again.new, again.changed, again.same), (0, 0, report.new));
        let mut client = Client::new(&portal);
        assert!(names(&mut client, "words=brownies").await[0].contains("Brownies"));
    }
}

#[tokio::test]
async fn markup_in_a_feed_stays_words() {
    for portal in portals().await {
        let evil = json!({"id": "e", "name": "Evil \"><img src=x onerror=alert(1)>", "description": "</script><script>alert(1)</script>&lt;script&gt;x",
            "url": "javascript:alert(1)", "email": "a@b.example?bcc=x", "alert": "<b>hi</b>"});
        take(&portal, "feed", &[evil]).await;
        let mut client = Client::new(&portal);
        let list = client.get("/find-help").await;
        let id = list.text.split("/services/").nth(1).unwrap()[..36].to_owned();
        for page in [list, client.get(&format!("/services/{id}")).await] {
            assert!(!page.text.contains("<img src=x") && !page.text.contains("<script>alert") && !page.text.contains("href=\"javascript"));
            assert!(page.all("script").iter().all(|script| !script.starts_with("alert")));
        }
    }
}

#[tokio::test]
async fn families_words_find_in_every_language_and_with_slips() {
    for portal in demonstrations().await.into_iter().take(1) {
        let mut client = Client::new(&portal);
        for (language, words, need) in [
            ("", "anxeity", "mental-health-child"),
            ("", "brestfeeding", "new-parent"),
            ("", "foodbank", "money"),
            ("/pl", "przemoc domowa", "domestic-abuse"),
            ("/pl", "Przemoc w domu", "domestic-abuse"),
            ("/pl", "zaloba", "bereavement"),
            ("/ur", "گھریلو تشدد", "domestic-abuse"),
            ("/ro", "violenta domestica", "domestic-abuse"),
            ("/ro", "scoala", "school"),
            ("/ar", "العنف المنزلي", "domestic-abuse"),
            ("/fa", "خشونت خانگی", "domestic-abuse"),
            ("/bn", "গৃহ নির্যাতন", "domestic-abuse"),
            ("/uk", "домашнє насильство", "domestic-abuse"),
        ] {
            let found = client.get(&format!("{language}/find-help?words={}", crate::support::client::encoded(words))).await;
            let wanted = client.get(&format!("{language}/find-help?need={need}")).await;
            let (found, wanted) = (found.all(".card h3"), wanted.all(".card h3"));
            assert!(found.first().is_some_and(|first| wanted.contains(first)), "{words}: {found:?}");
        }
        let page = client.get("/find-help?words=my+son+has+been+expelled").await;
        assert!(page.all(".card h3").iter().take(5).all(|name| !name.contains("Midwife")), "{:?}", page.all(".card h3"));
        for words in ["he+hits+me", "self+harm", "mam+mysli+samobojcze"] {
            assert!(!client.get(&format!("/find-help?words={words}")).await.all("main > div > .danger").is_empty(), "{words}");
        }
        assert!(client.get("/find-help?words=how+to+beat+stress").await.all("main > div > .danger").is_empty());
        for (typed, place) in [
            ("Stoke-on-Trent", "Stoke-on-Trent"),
            ("stoke on trent", "Stoke-on-Trent"),
            ("hanly", "Hanley"),
            ("st 1", "ST1"),
            ("st1 3", "ST1 3"),
        ] {
            let page = client.get(&format!("/find-help?place={}", crate::support::client::encoded(typed))).await;
            assert!(page.one("#count").contains(place), "{typed}: {}", page.one("#count"));
        }
        // Staff's languages by their own names.
        assert!(client.get("/ur/find-help").await.all("#language option").iter().any(|option| option.contains("Polski")));
    }
}
