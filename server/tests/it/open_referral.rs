//! What goes out is valid HSDS-UK 3.0, by the standard's own schemas.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Client, data, demonstrations};

fn schema(name: &str) -> Option<jsonschema::Validator> {
    let file = data(&format!("hsds-uk-3.0/schema/{name}.json"))?;
    let mut schema = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    put_in(&mut schema, file.parent().unwrap());
    Some(jsonschema::validator_for(&schema).unwrap())
}

/// One schema names another's file: that file is put in its place.
fn put_in(schema: &mut Value, folder: &std::path::Path) {
    match schema {
        Value::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Value::as_str).filter(|name| !name.starts_with('#')) {
                let text = std::fs::read_to_string(folder.join(name)).unwrap();
                *schema = serde_json::from_str(&text).unwrap();
            } else {
                object.values_mut().for_each(|value| put_in(value, folder));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| put_in(value, folder)),
        _ => {}
    }
}

fn valid(schema: &jsonschema::Validator, value: &Value, what: &str) {
    let wrong: Vec<_> = schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).take(5).collect();
    assert!(wrong.is_empty(), "{what}: {wrong:#?}");
}

#[tokio::test]
async fn all_nine_endpoints_are_valid() {
    let schemas = ["service_list", "service", "service_at_location_list", "service_at_location", "taxonomy", "taxonomy_term"].map(schema);
    let [Some(list), Some(one), Some(at_list), Some(at_one), Some(taxonomy), Some(term)] = schemas else { return };
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        let mut get = async |path: &str| {
            let answer = client.get(&format!("/open-referral{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert_eq!(answer.headers["access-control-allow-origin"], "*");
            answer.json()
        };
        assert_eq!(get("").await["version"], "HSDS-UK-3.0");
        let id = |page: &Value| page["contents"][0]["id"].as_str().unwrap().to_owned();
        let services = get("/services?per_page=100").await;
        for service in services["contents"].as_array().unwrap() {
            valid(&list, service, "services");
        }
        for service in services["contents"].as_array().unwrap() {
            valid(&one, &get(&format!("/services/{}", service["id"].as_str().unwrap())).await, "service");
        }
        let places = get("/service_at_locations?postcode=ST1%203QN&proximity=1500&per_page=10").await;
        for place in places["contents"].as_array().unwrap() {
            valid(&at_list, place, "service_at_locations");
        }
        assert!(places["total_items"].as_u64().unwrap() > 5);
        valid(&at_one, &get(&format!("/service_at_locations/{}", id(&places))).await, "service_at_location");
        let taxonomies = get("/taxonomies").await;
        valid(&taxonomy, &get(&format!("/taxonomies/{}", id(&taxonomies))).await, "taxonomy");
        let terms = get("/taxonomy_terms?per_page=100").await;
        valid(&term, &get(&format!("/taxonomy_terms/{}", id(&terms))).await, "taxonomy_term");
    }
}

#[tokio::test]
async fn parameters_filter_and_pages_add_up() {
    for portal in demonstrations().await {
        let mut client = Client::new(&portal);
        let mut get = async |query: &str| client.get(&format!("/open-referral/services?{query}")).await.json();
        let all = get("per_page=7").await;
        let total = all["total_items"].as_u64().unwrap();
        assert_eq!(all["total_pages"].as_u64().unwrap(), total.div_ceil(7));
        assert_eq!((&all["first_page"], &all["last_page"], &all["empty"]), (&json!(true), &json!(false), &json!(false)));
        let last = get(&format!("per_page=7&page={}", total.div_ceil(7))).await;
        assert_eq!(last["last_page"], true);
        assert_eq!(get("page=9999").await["empty"], true);
        for narrower in ["search=school", "minimum_age=13", "maximum_age=4", "day=SA", "day=MO&start_time=10:00&end_time=13:00"] {
            let found = get(narrower).await["total_items"].as_u64().unwrap();
            assert!(found > 0 && found < total, "{narrower}: {found} of {total}");
        }
        // As the standard says it: a minimum age of at least, a maximum age of at most.
        let ages = get("minimum_age=11&maximum_age=18&per_page=100").await;
        let within = |service: &Value| service["minimum_age"].as_f64() >= Some(11.0) && service["maximum_age"].as_f64() <= Some(18.0);
        assert!(ages["contents"].as_array().unwrap().iter().all(within));
        let terms = client.get("/open-referral/taxonomy_terms").await.json();
        let term = terms["contents"][0]["id"].as_str().unwrap().to_owned();
        let found = client.get(&format!("/open-referral/services?taxonomy_term_id={term}")).await.json();
        assert!(found["total_items"].as_u64().unwrap() > 0);
        let missing = client.get("/open-referral/services/nothing").await;
        assert_eq!((missing.status, &missing.json()["status"]), (StatusCode::NOT_FOUND, &json!(404)));
        assert_eq!(client.get("/open-referral/").await.json()["version"], "HSDS-UK-3.0");
        let may = client.send(axum::http::Method::OPTIONS, "/open-referral/services", None).await;
        assert!(may.status == StatusCode::NO_CONTENT && may.headers["access-control-allow-origin"] == "*");
    }
}

/// What came in and is not modelled goes out again.
#[tokio::test]
async fn an_example_of_the_standard_comes_back_whole() {
    let Some(file) = data("hsds-uk-3.0/examples/service_full.json") else { return };
    for portal in crate::support::portals().await {
        server::commands::hsds(&portal, file.to_str().unwrap()).await.unwrap();
        let given: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let path = format!("/open-referral/services/{}", given["id"].as_str().unwrap());
        let back = Client::new(&portal).get(&path).await.json();
        let mut lost = Vec::new();
        missing(&given, &back, "", &mut lost);
        // Out of range on this earth: a latitude of 100 is not kept.
        lost.retain(|path| !path.ends_with("latitude") && !path.ends_with("longitude") && !path.ends_with("description"));
        assert!(lost.is_empty(), "{lost:?}");
    }
}

fn missing(given: &Value, back: &Value, path: &str, lost: &mut Vec<String>) {
    match (given, back) {
        (Value::Object(given), Value::Object(_)) => {
            given.iter().for_each(|(key, value)| missing(value, &back[key], &format!("{path}/{key}"), lost));
        }
        (Value::Array(given), Value::Array(_)) => {
            given.iter().enumerate().for_each(|(at, value)| missing(value, &back[at], &format!("{path}/{at}"), lost));
        }
        (given, back) if given == back || given.as_f64().is_some_and(|one| back.as_f64() == Some(one)) => {}
        _ => lost.push(path.to_owned()),
    }
}
