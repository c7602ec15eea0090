//! Feeds as councils publish them: a real server that answers badly, asked over HTTP.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use app::services::import::Report;
use axum::Router;
use axum::extract::{OriginalUri, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Client, TestPortal, portals};

/// Answers by path and query; what is not there is 404.
#[derive(Clone, Default)]
struct Feed(Arc<Mutex<BTreeMap<String, (u16, Value)>>>);

impl Feed {
    async fn serve(&self) -> String {
        let answer = |State(feed): State<Self>, OriginalUri(uri): OriginalUri| async move {
            let held = feed.0.lock().unwrap().get(&uri.to_string()).cloned();
            let (status, body) = held.unwrap_or((404, json!({})));
            (StatusCode::from_u16(status).unwrap(), axum::Json(body))
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().fallback(answer).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}/services")
    }

    fn page(&self, number: u64, contents: &[Value], more: &Value) {
        let mut page = json!({ "contents": contents });
        page.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.put(&format!("/services?page={number}&per_page=50"), 200, page);
    }

    fn put(&self, path: &str, status: u16, body: Value) {
        self.0.lock().unwrap().insert(path.to_owned(), (status, body));
    }
}

fn shallow(id: &str) -> Value {
    json!({"id": id, "name": format!("Service {id}"), "status": "active"})
}

fn deep(id: &str) -> Value {
    json!({"id": id, "name": format!("Service {id}"), "schedules": [{"byday": "MO", "opens_at": "10:00"}]})
}

async fn import(portal: &TestPortal, address: &str) -> Report {
    server::commands::hsds(portal, address).await.unwrap()
}

async fn count(portal: &TestPortal, sql: &'static str) -> i64 {
    let (count,): (i64,) = app::read!(&portal.db, c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
    count
}

const LISTED: &str = "select count(*) from service where vanished_at is null";
const HOURS: &str = "select count(*) from schedule";

#[tokio::test]
async fn details_that_fail_delete_nothing() {
    for portal in portals().await {
        let feed = Feed::default();
        let address = feed.serve().await;
        feed.page(1, &[shallow("1"), shallow("2"), shallow("3")], &json!({"total_items": 3, "total_pages": 1}));
        for id in ["1", "2", "3"] {
            feed.put(&format!("/services/{id}"), 200, deep(id));
        }
        assert_eq!(import(&portal, &address).await.new, 3);
        assert_eq!(count(&portal, HOURS).await, 3);
        feed.put("/services/1", 404, json!({}));
        feed.put("/services/2", 200, deep("another"));
        feed.put("/services/3", 200, json!("<html>sign in</html>"));
        let report = import(&portal, &address).await;
        assert_eq!((report.changed, report.vanished, report.without_details, report.unreachable.len()), (0, 0, 1, 2));
        assert_eq!((count(&portal, HOURS).await, count(&portal, LISTED).await), (3, 3));
        // One that is missing for good does not keep the others from vanishing.
        feed.page(1, &[shallow("1"), shallow("2")], &json!({"total_items": 2, "total_pages": 1}));
        feed.put("/services/2", 200, deep("2"));
        let report = import(&portal, &address).await;
        assert_eq!((report.vanished, report.without_details, report.unreachable.len()), (1, 1, 0));
    }
}

#[tokio::test]
async fn what_does_not_add_up_hides_nothing() {
    for portal in portals().await {
        let feed = Feed::default();
        let address = feed.serve().await;
        let four = ["1", "2", "3", "4"].map(deep);
        feed.page(1, &four[..2], &json!({"total_items": 4, "total_pages": 2}));
        feed.page(2, &four[2..], &json!({"total_items": 4, "total_pages": 2}));
        assert_eq!(import(&portal, &address).await.new, 4);
        for (second, more) in [
            (&[][..], json!({"total_items": 4, "total_pages": 2})),
            (&four[..2], json!({"total_items": 4, "total_pages": 2})),
            (&four[..2], json!({"last_page": false})),
        ] {
            feed.page(1, &four[..2], &more);
            feed.page(2, second, &more);
            let report = import(&portal, &address).await;
            assert!(report.vanished == 0 && !report.unreachable.is_empty(), "{more} {report:?}");
        }
        // A feed that names its last page alone is read to the end.
        feed.page(1, &four[..2], &json!({"last_page": false}));
        feed.page(2, &four[2..3], &json!({"last_page": true}));
        let report = import(&portal, &address).await;
        assert_eq!((report.same, report.vanished, report.unreachable.len()), (3, 1, 0));
    }
}

#[tokio::test]
async fn a_service_that_its_feed_closes_is_hidden_at_once() {
    for portal in portals().await {
        let feed = Feed::default();
        let address = feed.serve().await;
        feed.page(1, &[deep("1"), deep("2")], &json!({"last_page": true}));
        import(&portal, &address).await;
        let mut client = Client::new(&portal);
        assert_eq!(client.get("/find-help?words=service").await.all(".card h3").len(), 2);
        let mut closed = deep("2");
        closed["status"] = json!("temporarily closed");
        feed.page(1, &[deep("1"), closed], &json!({"last_page": true}));
        let report = import(&portal, &address).await;
        assert_eq!((report.closed, report.same), (1, 1));
        assert_eq!(client.get("/find-help?words=service").await.all(".card h3").len(), 1);
        feed.page(1, &[deep("1"), deep("2"), deep("2")], &json!({"last_page": true}));
        let report = import(&portal, &address).await;
        assert_eq!((report.changed, report.refused.values().sum::<u64>()), (1, 1), "open again; the same id twice is refused");
    }
}

#[tokio::test]
async fn what_goes_out_comes_back_whole() {
    for portal in crate::support::demonstrations().await {
        let flags = "select count(*) from service where send or online";
        let (before, listed) = (count(&portal, flags).await, count(&portal, LISTED).await);
        let file = portal.folder.path().join("export.json");
        let services = app::services::store::all(&portal.db).await.unwrap();
        std::fs::write(&file, json!({ "contents": services }).to_string()).unwrap();
        let report = server::commands::hsds(&portal, file.to_str().unwrap()).await.unwrap();
        assert_eq!((report.new, report.refused.len()), (0, 0), "{report:?}");
        assert_eq!((count(&portal, flags).await, count(&portal, LISTED).await), (before, listed));
        // The feed that they came by still knows its own.
        let (feeds,): (i64,) =
            app::read!(&portal.db, c => sqlx::query_as("select count(distinct feed_id) from service").fetch_one(c).await).unwrap();
        assert_eq!(feeds, 1);
    }
}
