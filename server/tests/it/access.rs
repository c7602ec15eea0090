//! Who gets in. The table comes from the router: a new route is tested without a word here.

use app::kit::routes::Access;
use app::kit::staff::Role;
use axum::http::{Method, StatusCode};

use crate::requests::ask;
use crate::support::{Client, demonstrations, portals};

const PEOPLE: [(&str, Role); 7] = [
    ("worker@potterbridge.example", Role::FrontDoorWorker),
    ("partner@potterbridge.example", Role::Partner),
    ("practitioner@potterbridge.example", Role::LeadPractitioner),
    ("engagement@potterbridge.example", Role::EngagementOfficer),
    ("translator@potterbridge.example", Role::Translator),
    ("manager@potterbridge.example", Role::Manager),
    ("data-protection@potterbridge.example", Role::DataProtectionOfficer),
];

#[tokio::test]
async fn every_staff_route_is_closed_to_everybody_else() {
    for portal in demonstrations().await {
        let (_, lines) = server::boot::router(&portal);
        let (reference, _) = ask(&portal).await;
        let id = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap()[0].id.to_string();
        let staff: Vec<_> = lines.iter().filter(|line| line.path.starts_with("/staff") && line.path != "/staff/sign-in").collect();
        assert!(staff.len() >= 14 && staff.iter().all(|line| matches!(line.access, Access::Staff(_))));
        let mut nobody = Client::new(&portal);
        for line in &staff {
            let path = line.path.replace("{id}", &id);
            let get = nobody.get(&path).await;
            assert!(
                get.status == StatusCode::SEE_OTHER && get.location() == "/staff/sign-in" || get.status == StatusCode::NOT_FOUND,
                "GET {path}"
            );
            assert_eq!(nobody.post(&path, &[]).await.status, StatusCode::UNAUTHORIZED, "POST {path}");
        }
        for (email, role) in PEOPLE {
            let mut client = Client::new(&portal);
            client.sign_in(email).await;
            for line in &staff {
                let Access::Staff(roles) = line.access else { continue };
                let path = line.path.replace("{id}", &id);
                if line.path == "/staff/sign-out" {
                    continue;
                }
                let get = client.get(&path).await.status;
                let allowed = roles.contains(&role);
                if allowed {
                    assert!(
                        get.is_success() || get.is_redirection() || [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&get),
                        "{email} GET {path}: {get}"
                    );
                } else {
                    assert_eq!(get, StatusCode::NOT_FOUND, "{email} GET {path}");
                    assert_eq!(client.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "{email} POST {path}");
                }
            }
        }
    }
}

#[tokio::test]
async fn posts_from_elsewhere_are_refused_on_every_route() {
    for portal in portals().await {
        let (_, lines) = server::boot::router(&portal);
        for origin in [Some("https://evil.example"), Some("null"), None] {
            let mut client = Client::new(&portal);
            client.origin = origin.map(str::to_owned);
            // Mail programs stop news by a signed link alone, and say no origin.
            let signed = |path: &str| origin.is_none() && path.starts_with("/news/leave/");
            for line in lines.iter().filter(|line| !signed(line.path)) {
                let path = line.path.replace("{id}", "00000000-0000-0000-0000-000000000000").replace("{step}", "danger");
                for method in [Method::POST, Method::PUT, Method::DELETE] {
                    let answer = client.send(method.clone(), &path, Some(Vec::new())).await;
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {path} from {origin:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_answer_has_the_headers_and_private_pages_are_not_stored() {
    for portal in portals().await {
        let (_, lines) = server::boot::router(&portal);
        let mut client = Client::new(&portal);
        for line in &lines {
            let path = line.path.replace("{id}", "x").replace("{step}", "danger");
            let answer = client.get(&path).await;
            let policy = answer.headers["content-security-policy"].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
            assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
            if line.access != Access::Public {
                assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
            }
        }
    }
}

#[tokio::test]
async fn hostile_requests_are_refused_and_nothing_panics() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.post("/ask-for-help", &[]).await;
        let bodies: [Vec<u8>; 6] = [
            vec![],
            vec![0xff, 0xfe, b'='],
            b"danger=%00%ff".to_vec(),
            b"&&&===".to_vec(),
            vec![b'a'; 300_000],
            b"danger=no&danger=now".to_vec(),
        ];
        for body in bodies {
            let answer = client.send(Method::POST, "/ask-for-help/danger", Some(body)).await;
            assert!(answer.status.is_client_error() || answer.status.is_redirection(), "{}", answer.status);
        }
        for path in [
            "/%00",
            "/%ff",
            "/services/%00",
            "/find-help?words=%00%ff&place=%F0%9F",
            "/ur/%2e%2e",
            "/ur//evil.example",
            "/find-help?page=99999999999999999999",
            "/find-help?age=1e999",
            "/open-referral/service_at_locations?postcode=%00",
            "/call/places?typed=ab%00",
            "/call/places",
            "//evil.example/find-help",
        ] {
            let answer = client.get(path).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            assert!(!answer.location().starts_with("//"), "{path}");
            for link in answer.addresses() {
                assert!(!link.starts_with("//") && !link.starts_with("/\\"), "{path}: {link}");
            }
        }
    }
}

#[tokio::test]
async fn sessions_end_and_codes_work_once() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(PEOPLE[0].0).await;
        let mut thief = client.clone();
        assert_eq!(client.get("/staff/queue").await.status, StatusCode::OK);
        client.post("/staff/sign-out", &[]).await;
        assert_eq!(thief.get("/staff/queue").await.status, StatusCode::SEE_OTHER, "replayed after sign-out");
        // The same code again is refused.
        let accounts = app::accounts::store::all(&portal.db).await.unwrap();
        let account = accounts.iter().find(|account| account.email == PEOPLE[0].0).unwrap();
        let code = app::accounts::store::code_now(&portal, account).unwrap().unwrap();
        let fields = [("email", PEOPLE[0].0), ("password", server::demo::PASSWORD), ("code", code.as_str())];
        assert_eq!(client.post("/staff/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A disabled account is out at once.
        let mut other = Client::new(&portal);
        other.sign_in(PEOPLE[4].0).await;
        assert!(app::accounts::store::disable(&portal, PEOPLE[4].0).await.unwrap());
        assert_eq!(other.get("/staff/queue").await.status, StatusCode::SEE_OTHER);
    }
}

/// Server functions are called by scripts of our own pages only.
#[tokio::test]
async fn a_call_never_leads_elsewhere_and_says_whose_fault_it_was() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.headers = vec![("accept", "text/html"), ("referer", "https://evil.example/")];
        let wrong = client.get("/call/places").await;
        assert_eq!((wrong.status, wrong.location()), (StatusCode::BAD_REQUEST, ""), "{}", wrong.text);
        let right = client.get("/call/places?typed=han").await;
        assert_eq!((right.status, right.json()), (StatusCode::OK, serde_json::json!(["Hanley"])));
        assert_eq!(right.headers["cache-control"], "no-store");
        let postcodes = client.get("/call/places?typed=ST1%203Q").await.json();
        assert!(postcodes.as_array().is_some_and(|found| found.len() == 6), "on {}: {postcodes}", portal.db.engine());
    }
}

#[tokio::test]
async fn what_a_page_does_not_ask_for_stands_in_none_of_its_links() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        for path in
            ["/?secretword=1", "/services/x?secretword=1", "/follow?secretword=1", "/find-help?secretword=1&age=5", "/privacy?secretword"]
        {
            assert!(!client.get(path).await.text.contains("secretword"), "{path}");
        }
        assert!(client.get("/find-help?age=5").await.text.contains("/ur/find-help?age=5"), "a shared search keeps its question");
        let long = client.get(&format!("/find-help?words={}", "a".repeat(5_000))).await;
        assert_eq!((long.status, long.one("h1").as_str()), (StatusCode::URI_TOO_LONG, "That is too long for us"));
    }
}

#[tokio::test]
async fn every_refusal_has_a_page_with_the_phone_number() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        let large = client.send(Method::POST, "/ur/ask-for-help/hard", Some(vec![b'a'; 300_000])).await;
        assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
        client.origin = Some("null".to_owned());
        let strange = client.post("/ur/follow", &[]).await;
        assert_eq!(strange.status, StatusCode::FORBIDDEN);
        for answer in [large, strange, client.get("/ur/nothing-here").await] {
            assert!(answer.all("html[lang=ur] main a[href^='tel:']").len() == 1, "{}", answer.text);
            assert!(answer.headers.contains_key("content-security-policy"));
        }
    }
}

/// The accounts of the demonstration, whose password everybody knows, end with it.
#[tokio::test]
async fn demonstration_accounts_end_with_the_demonstration() {
    use app::kit::settings::Site;
    let site = |address: &str, demonstration| Site { base_url: address.to_owned(), demonstration, ..Site::default() }.is_demonstration();
    assert!(site("http://127.0.0.1:3000", None) && site("http://localhost", None) && site("https://help.example", Some(true)));
    assert!(!site("https://help.example", None) && !site("http://localhost.evil.example", None) && !site("http://127.0.0.1", Some(false)));
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(PEOPLE[0].0).await;
        let accounts = app::accounts::store::all(&portal.db).await.unwrap();
        let account = accounts.iter().find(|account| account.email == PEOPLE[4].0).unwrap();
        let code = app::accounts::store::code_now(&portal, account).unwrap().unwrap();
        let ended = portal.with_settings(|settings| settings.site.demonstration = Some(false));
        client.serve_by(&ended);
        assert_eq!(client.get("/staff/queue").await.status, StatusCode::SEE_OTHER, "the session is out");
        let fields = [("email", PEOPLE[4].0), ("password", server::demo::PASSWORD), ("code", code.as_str())];
        assert_eq!(client.post("/staff/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_wrong_id_is_as_absent_as_an_unknown_one() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(PEOPLE[4].0).await;
        for id in ["x", "00000000-0000-0000-0000-000000000000"] {
            for path in [format!("/staff/requests/{id}"), format!("/services/{id}")] {
                assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            for action in ["claim", "release", "close", "reopen"] {
                assert_eq!(client.post(&format!("/staff/requests/{id}/{action}"), &[]).await.status, StatusCode::NOT_FOUND, "{action}");
            }
        }
    }
}

#[tokio::test]
async fn a_link_elsewhere_leads_away_and_ends_nothing() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(PEOPLE[0].0).await;
        client.headers = vec![("sec-fetch-site", "cross-site")];
        let away = client.get("/exit").await;
        assert_eq!(away.status, StatusCode::SEE_OTHER);
        assert!(!away.headers.contains_key("clear-site-data"));
        client.headers = vec![("sec-fetch-site", "same-origin")];
        assert_eq!(client.get("/staff/queue").await.status, StatusCode::OK, "still signed in");
        client.get("/exit").await;
        assert_eq!(client.get("/staff/queue").await.status, StatusCode::SEE_OTHER, "left");
    }
}

#[tokio::test]
async fn a_first_password_leads_to_an_own_one_and_ends_other_sessions() {
    use app::accounts::{model, store};
    use app::kit::moment::Clock;
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        client.sign_in(PEOPLE[0].0).await;
        let mut elsewhere = client.clone();
        let account = store::by_email(&portal.db, PEOPLE[0].0).await.unwrap().unwrap();
        // Ended by the new first password.
        let first = model::first_password(&*portal.chance);
        let until = portal.clock.now().plus(model::FIRST_HOLDS);
        store::set_password(&portal, account.id, &first, Some(until)).await.unwrap();
        assert_eq!(elsewhere.get("/staff/queue").await.location(), "/staff/sign-in");
        // An own one by the page; the old one must be right, the new one good.
        store::set_password(&portal, account.id, server::demo::PASSWORD, None).await.unwrap();
        write_step(&portal).await;
        client.sign_in(PEOPLE[0].0).await;
        let own = "kettle orbit mango thursday";
        for (current, new) in [("wrong", own), (server::demo::PASSWORD, "short"), (server::demo::PASSWORD, "password1234")] {
            let answer = client.post("/staff/password", &[("current", current), ("new", new)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{current} {new}");
            assert!(!answer.text.contains(own), "a password is never sent back");
        }
        let mut other = client.clone();
        assert_eq!(client.post("/staff/password", &[("current", server::demo::PASSWORD), ("new", own)]).await.location(), "/staff");
        assert_eq!(client.get("/staff/queue").await.status, StatusCode::OK);
        assert_eq!(other.get("/staff/queue").await.location(), "/staff/sign-in", "the other session is out");
        let account = store::by_email(&portal.db, PEOPLE[0].0).await.unwrap().unwrap();
        assert!(store::is_password(Some(&account), own).await.unwrap());
        // While it is a first one, there is no way round choosing an own one; afterwards it opens nothing.
        app::write_one!(&portal.db, c => sqlx::query("update staff set first_password_until = $1").bind(until).execute(c).await.map(|_| ())).unwrap();
        assert_eq!(client.get("/staff/queue").await.location(), "/staff/password");
        assert_eq!(client.get("/staff/password").await.status, StatusCode::OK);
        write_step(&portal).await;
        let code = store::code_now(&portal, &account).unwrap().unwrap();
        app::write_one!(&portal.db, c => sqlx::query("update staff set first_password_until = 1").execute(c).await.map(|_| ())).unwrap();
        assert!(store::check(&portal, PEOPLE[0].0, own, &code).await.unwrap().is_none(), "it ran out");
        app::write_one!(&portal.db, c => sqlx::query("update staff set first_password_until = null").execute(c).await.map(|_| ())).unwrap();
        assert!(store::check(&portal, PEOPLE[0].0, own, &code).await.unwrap().is_some());
    }
}

/// Lets the code of this moment be used once more.
async fn write_step(portal: &app::kit::portal::Portal) {
    app::write_one!(&portal.db, c => sqlx::query("update staff set last_totp_step = 0").execute(c).await.map(|_| ())).unwrap();
}
