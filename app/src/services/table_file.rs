//! CSV: one service a row. The heading names the columns; `README.md` lists them.

use serde_json::{Map, Value, json};

use super::import::known_needs;

/// What the categories of a table belong to.
const TAXONOMY: &str = "Services for families";

/// The service of one row, in the shape that `import::clean` takes.
pub fn service(heading: &csv::StringRecord, record: &csv::StringRecord) -> Value {
    let cell = |name: &str| heading.iter().position(|held| held.trim() == name).and_then(|at| record.get(at)).map_or("", str::trim);
    let many = |name: &str| cell(name).split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let mut service = Map::new();
    for name in ["id", "name", "description", "url", "email", "alert", "wait_time", "application_process", "assured_date"] {
        if !cell(name).is_empty() {
            service.insert(name.to_owned(), json!(cell(name)));
        }
    }
    service.insert("status".to_owned(), json!("active"));
    put(&mut service, "eligibility_description", cell("eligibility"));
    for name in ["minimum_age", "maximum_age"] {
        if let Ok(years) = cell(name).parse::<f64>() {
            service.insert(name.to_owned(), json!(years));
        }
    }
    if !cell("organization").is_empty() {
        service.insert("organization".to_owned(), json!({"name": cell("organization")}));
    }
    service.insert("schedules".to_owned(), many("schedule").iter().map(|text| schedule(text)).collect());
    if !(cell("cost_amount").is_empty() && cell("cost_description").is_empty()) {
        let amount = cell("cost_amount").parse::<f64>().ok();
        service.insert("cost_options".to_owned(), json!([{"option": cell("cost_description"), "amount": amount}]));
    }
    service.insert("languages".to_owned(), many("languages").iter().map(|name| json!({"name": name})).collect());
    if !cell("phone").is_empty() {
        service.insert("phones".to_owned(), json!([{"number": cell("phone")}]));
    }
    let terms = many("categories").into_iter().map(|name| {
        json!({"taxonomy_term": {"name": name, "taxonomy": TAXONOMY, "taxonomy_detail": {"name": TAXONOMY, "description": TAXONOMY}}})
    });
    service.insert("attributes".to_owned(), terms.collect());
    if !cell("postal_code").is_empty() {
        service.insert("service_at_locations".to_owned(), json!([{"location": location(&cell, &many("accessibility"))}]));
    }
    let yes = |name: &str| matches!(cell(name), "yes" | "true" | "1");
    service.insert("portal".to_owned(), json!({"needs": known_needs(cell("needs")), "online": yes("online"), "send": yes("send")}));
    Value::Object(service)
}

fn location<'a>(cell: &impl Fn(&str) -> &'a str, access: &[String]) -> Value {
    json!({
        "id": format!("{} {} {}", cell("location_name"), cell("address_1"), cell("postal_code")),
        "location_type": "physical",
        "name": cell("location_name"),
        "addresses": [{
            "address_1": cell("address_1"), "city": cell("city"), "state_province": cell("city"),
            "postal_code": cell("postal_code"), "country": "GB", "address_type": "physical",
        }],
        "accessibility": access.iter().map(|text| json!({"description": text})).collect::<Vec<_>>(),
    })
}

/// `MO 10:00-12:00`; anything else is kept as words.
fn schedule(text: &str) -> Value {
    let parts = text.split_once(' ').and_then(|(day, times)| Some((day, times.split_once('-')?)));
    match parts {
        Some((day, (from, to))) if super::model::DAYS.contains(&day) => {
            json!({"freq": "WEEKLY", "byday": day, "opens_at": from, "closes_at": to})
        }
        _ => json!({"description": text}),
    }
}

fn put(object: &mut Map<String, Value>, key: &str, text: &str) {
    if !text.is_empty() {
        object.insert(key.to_owned(), json!(text));
    }
}
