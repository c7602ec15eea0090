//! The older list shape (before HSDS-UK 3.0) that councils still publish, put into the new one.

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// Its marks: weekdays spelt out, `locations` beside the service, `organisation` with an s.
pub fn is_older(service: &Object) -> bool {
    ["locations", "regular_schedules", "organisation", "min_age", "service_taxonomys"].iter().any(|key| service.contains_key(*key))
}

/// The same service in the new shape. What has no place there stays under its old name.
pub fn to_version_3(old: &Object) -> Object {
    let mut new = old.clone();
    let mut take = |key: &str| new.remove(key).unwrap_or(Value::Null);
    let (organisation, locations, schedules) = (take("organisation"), take("locations"), take("regular_schedules"));
    let (taxonomies, costs, contacts) = (take("taxonomies"), take("cost_options"), take("contacts"));
    let (least, most, free) = (take("min_age"), take("max_age"), take("free"));
    let (needs, updated, visible) = (take("send_needs"), take("updated_at"), take("visible"));
    take("score");
    take("distance_away");
    put(&mut new, "minimum_age", least);
    put(&mut new, "maximum_age", most);
    put(&mut new, "last_modified", updated);
    put(&mut new, "organization", organisation);
    if visible == json!(false) {
        new.insert("status".to_owned(), json!("inactive"));
    }
    let places = array(locations).into_iter().map(place).collect();
    new.insert("service_at_locations".to_owned(), Value::Array(places));
    let times: Vec<_> = array(schedules).into_iter().filter_map(schedule).collect();
    new.insert("schedules".to_owned(), Value::Array(times));
    let mut costs: Vec<_> = array(costs).into_iter().filter_map(cost).collect();
    if costs.is_empty() && free == json!(true) {
        costs.push(json!({"option": "Free", "amount": 0}));
    }
    new.insert("cost_options".to_owned(), Value::Array(costs));
    let terms: Vec<_> = array(taxonomies).into_iter().filter_map(|term| attribute(&term)).collect();
    new.insert("attributes".to_owned(), Value::Array(terms));
    let phones: Vec<_> =
        array(contacts.clone()).iter().filter_map(|contact| Some(json!({"number": contact.get("phone")?.as_str()?}))).collect();
    new.insert("phones".to_owned(), Value::Array(phones));
    new.insert("contacts".to_owned(), Value::Array(array(contacts)));
    let made_for = !array(needs.clone()).is_empty();
    put(&mut new, "send_needs", needs);
    if made_for {
        new.insert("portal".to_owned(), json!({"send": true}));
    }
    new
}

fn put(object: &mut Object, key: &str, value: Value) {
    if !value.is_null() {
        object.insert(key.to_owned(), value);
    }
}

fn array(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        _ => Vec::new(),
    }
}

fn place(location: Value) -> Value {
    let Value::Object(mut location) = location else { return json!({}) };
    let point = location.remove("geometry").and_then(|geometry| geometry.get("coordinates").cloned());
    if let Some(point) = point {
        put(&mut location, "longitude", point.get(0).cloned().unwrap_or_default());
        put(&mut location, "latitude", point.get(1).cloned().unwrap_or_default());
    }
    let mut address = Object::new();
    for key in ["address_1", "city", "state_province", "postal_code", "country"] {
        put(&mut address, key, location.remove(key).unwrap_or_default());
    }
    // An address that is to stay hidden goes out as its postcode's first half alone.
    if location.remove("mask_exact_address") == Some(json!(true)) {
        address.remove("address_1");
        location.remove("name");
        let half = address.get("postal_code").and_then(Value::as_str).and_then(|code| code.split(' ').next()).map(str::to_owned);
        put(&mut address, "postal_code", half.into());
        for key in ["latitude", "longitude"] {
            let rounded = location.get(key).and_then(Value::as_f64).map(|degrees| (degrees * 100.0).round() / 100.0);
            put(&mut location, key, rounded.into());
        }
    }
    let access = array(location.remove("accessibilities").unwrap_or_default());
    let access = access.into_iter().filter_map(|item| Some(json!({"description": item.get("name")?.as_str()?}))).collect();
    location.insert("accessibility".to_owned(), Value::Array(access));
    location.insert("addresses".to_owned(), json!([address]));
    json!({"location": location})
}

fn schedule(old: Value) -> Option<Value> {
    let day = old.get("weekday")?.as_str()?.get(..2)?.to_uppercase();
    let mut new = json!({"freq": "WEEKLY", "byday": day});
    for key in ["opens_at", "closes_at"] {
        if let Some(time) = old.get(key).and_then(Value::as_str) {
            new[key] = json!(time);
        }
    }
    Some(new)
}

fn cost(old: Value) -> Option<Value> {
    let amount = old.get("amount").and_then(|amount| amount.as_f64().or_else(|| amount.as_str()?.parse().ok()))?;
    Some(json!({"option": old.get("option"), "amount": amount, "amount_description": old.get("cost_type")}))
}

fn attribute(old: &Value) -> Option<Value> {
    let name = old.get("name")?.as_str()?;
    let id = old.get("id").map(ToString::to_string).unwrap_or_default();
    Some(json!({"taxonomy_term": {"id": format!("older/{id}"), "name": name, "term": old.get("slug")}}))
}
