//! Who gets in. The table comes from the router: a new route is tested without a word here.

use app::kit::routes::Access;
use app::kit::staff::Role;
use axum::http::{Method, StatusCode};

use crate::requests::ask;
use crate::support::{Client, demonstrations, portals};

const PEOPLE: [(&str, Role); 6] = [
    ("worker@potterbridge.example", Role::FrontDoorWorker),
    ("partner@potterbridge.example", Role::Partner),
    ("practitioner@potterbridge.example", Role::LeadPractitioner),
    ("engagement@potterbridge.example", Role::EngagementOfficer),
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
            assert_eq!(nobody.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "POST {path}");
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
        for origin in ["https://evil.example", "null"] {
            let mut client = Client::new(&portal);
            client.origin = Some(origin.to_owned());
            for line in &lines {
                let path = line.path.replace("{id}", "00000000-0000-0000-0000-000000000000").replace("{step}", "danger");
                for method in [Method::POST, Method::PUT, Method::DELETE] {
                    let answer = client.send(method.clone(), &path, Some(Vec::new())).await;
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {path} from {origin}");
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
        ] {
            let answer = client.get(path).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            assert!(!answer.location().starts_with("//"), "{path}");
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
