//! Changing answers, danger on the way, and times that are safe.

use app::kit::moment::HOUR;
use axum::http::StatusCode;

use crate::requests::fill_in;
use crate::support::{Client, portals};

#[tokio::test]
async fn change_leads_back_to_the_answers_whatever_happens_on_the_way() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        let back = ("return", "check");
        // Wrong first.
        let page = client.post("/ask-for-help/place", &[("postcode", "xx"), back]).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.form("#question").1.contains(&("return".into(), "check".into())));
        assert_eq!(client.post("/ask-for-help/place", &[("postcode", "ST1 3QN"), back]).await.location(), "/ask-for-help/check");
        // A person added, and one changed.
        let answer = client.post("/ask-for-help/children", &[("new-age", "4"), ("action", "add"), ("new-id", "a"), back]).await;
        assert_eq!(answer.location(), "/ask-for-help/children?return=check");
        client.post("/ask-for-help/children", &[("action", "change-a"), back]).await;
        let page = client.get("/ask-for-help/children?return=check").await;
        assert!(page.text.contains("Change what you said") && page.all(".people > li").len() == 2);
        client.post("/ask-for-help/children", &[("new-age", "5"), ("action", "add"), ("new-id", "a"), back]).await;
        let page = client.get("/ask-for-help/children?return=check").await;
        assert!(page.all(".people > li").len() == 2 && page.text.contains("5 years old") && !page.text.contains("4 years old"));
        // A change that opens another question.
        let answer = client.post("/ask-for-help/contact", &[("contact", "call"), ("contact", "email"), back]).await;
        assert_eq!(answer.location(), "/ask-for-help/contact-details?return=check");
        let details = [("phone", "07700 900123"), ("when-call", "mornings"), ("email", "a@b.example"), ("when-email", "any-time"), back];
        assert_eq!(client.post("/ask-for-help/contact-details", &details).await.location(), "/ask-for-help/check");
        // The language is switched on the way.
        let answer = client.post("/ur/ask-for-help/you", &[("called", "Sana"), ("switch", "language"), back]).await;
        assert_eq!(answer.location(), "/ur/ask-for-help/you?return=check");
    }
}

#[tokio::test]
async fn danger_is_answered_on_the_next_page_without_script() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        client.post("/ask-for-help/danger", &[("danger", "now")]).await;
        let page = client.get("/ask-for-help/who").await;
        assert!(page.one("#help-now").contains("Please call 999 now"));
        client.post("/ask-for-help/who", &[("asker", "parent")]).await;
        assert!(client.get("/ask-for-help/hard").await.all("#help-now").is_empty());
        client.post("/ask-for-help/hard", &[("hard", "school"), ("words", "I want to die")]).await;
        assert_eq!(client.get("/ask-for-help/help").await.all("#help-now").len(), 1);
    }
}

#[tokio::test]
async fn messages_wait_for_the_times_that_are_safe() {
    for portal in portals().await {
        // Monday 23 November, 10:00: a morning, not an evening.
        let mut client = Client::new(&portal);
        fill_in(&mut client).await;
        client
            .post("/ask-for-help/contact-details", &[("email", "a@b.example"), ("when-email", "evenings"), ("send-reference", "yes")])
            .await;
        client.fill("/ask-for-help/check", "#send", &[]).await;
        let (due,): (i64,) = app::read!(&portal.db, c => sqlx::query_as("select next_try_at from message").fetch_one(c).await).unwrap();
        assert_eq!(due, crate::support::NOW.plus(7 * HOUR).0, "17:00");
    }
}

#[tokio::test]
async fn addresses_of_forms_lead_somewhere_when_they_are_opened() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        assert_eq!(client.get("/ur/follow/answer").await.location(), "/ur/follow");
        assert_eq!(client.get("/ur/ask-for-help/delete").await.status, StatusCode::OK);
        let page = client.post("/ur/follow", &[("reference", "4G7QK 2M9XT"), ("switch", "language")]).await;
        assert!(page.status == StatusCode::OK && page.text.contains("4G7QK 2M9XT"));
    }
}
