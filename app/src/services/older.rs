//! The older list shape (before HSDS-UK 3.0) that councils still publish, put into the new one.

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// Its marks: weekdays spelt out, `locations` beside the service, `organisation` with an s.
pub fn is_older(service: &Object) -> bool {
    ["locations", "regular_schedules", "organisation", "min_age", "service_taxonomys", "eligibilitys"]
        .iter()
        .any(|key| service.contains_key(*key))
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
    let below = array(take_from(&mut new, "service_at_locations"));
    let places = array(locations).into_iter().map(place).chain(below.into_iter().map(first_place)).collect();
    new.insert("service_at_locations".to_owned(), Value::Array(places));
    first_version(&mut new);
    let times: Vec<_> = array(schedules).into_iter().filter_map(schedule).collect();
    new.insert("schedules".to_owned(), Value::Array(times));
    let mut costs: Vec<_> = array(costs).into_iter().filter_map(cost).collect();
    if costs.is_empty() && free == json!(true) {
        costs.push(json!({"option": "Free", "amount": 0}));
    }
    new.insert("cost_options".to_owned(), Value::Array(costs));
    let named = array(take_from(&mut new, "service_taxonomys")).into_iter().filter_map(|held| held.get("taxonomy").cloned());
    let terms: Vec<_> = array(taxonomies).into_iter().chain(named).filter_map(|term| attribute(&term)).collect();
    new.insert("attributes".to_owned(), Value::Array(terms));
    let phones: Vec<_> = array(contacts.clone()).iter().flat_map(numbers).collect();
    new.insert("phones".to_owned(), Value::Array(phones));
    new.insert("contacts".to_owned(), Value::Array(array(contacts)));
    let made_for = !array(needs.clone()).is_empty();
    put(&mut new, "send_needs", needs);
    if made_for {
        new.insert("portal".to_owned(), json!({"send": true}));
    }
    new
}

fn take_from(object: &mut Object, key: &str) -> Value {
    object.remove(key).unwrap_or(Value::Null)
}

/// What the first published version of the standard says elsewhere: ages and words of eligibility, languages.
fn first_version(new: &mut Object) {
    for rule in array(take_from(new, "eligibilitys")) {
        for key in ["minimum_age", "maximum_age"] {
            let years = rule.get(key).and_then(|years| years.as_f64().or_else(|| years.as_str()?.parse().ok()));
            if let (Some(years), false) = (years, new.contains_key(key)) {
                new.insert(key.to_owned(), json!(years));
            }
        }
        if let Some(words) = rule.get("eligibility").filter(|_| !new.contains_key("eligibility_description")) {
            new.insert("eligibility_description".to_owned(), words.clone());
        }
    }
    for spoken in new.get_mut("languages").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
        if let (Some(name), false) = (spoken.get("language").cloned(), spoken.contains_key("name")) {
            spoken.insert("name".to_owned(), name);
        }
    }
}

/// A place as the first version has it: inside `service_at_locations`, with `physical_addresses`.
fn first_place(at: Value) -> Value {
    let Value::Object(mut at) = at else { return json!({}) };
    if let Some(location) = at.get_mut("location").and_then(Value::as_object_mut) {
        let addresses = location.remove("physical_addresses");
        if let (Some(addresses), false) = (addresses, location.contains_key("addresses")) {
            location.insert("addresses".to_owned(), addresses);
        }
        let access = array(location.remove("accessibility_for_disabilities").unwrap_or_default());
        let access: Vec<_> = access.iter().filter_map(|item| Some(json!({"description": item.get("accessibility")?.as_str()?}))).collect();
        if !access.is_empty() {
            location.insert("accessibility".to_owned(), Value::Array(access));
        }
        for key in ["latitude", "longitude"] {
            if let Some(degrees) = location.get(key).and_then(Value::as_str).and_then(|text| text.parse::<f64>().ok()) {
                location.insert(key.to_owned(), json!(degrees));
            }
        }
    }
    Value::Object(at)
}

/// The numbers of a contact: its own, or those below it.
fn numbers(contact: &Value) -> Vec<Value> {
    let own = contact.get("phone").and_then(Value::as_str);
    let below = contact.get("phones").and_then(Value::as_array).into_iter().flatten().filter_map(|phone| phone.get("number")?.as_str());
    own.into_iter().chain(below).map(|number| json!({"number": number})).collect()
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
    let day = match old.get("weekday").and_then(Value::as_str) {
        Some(day) => day.get(..2)?.to_uppercase(),
        None => old.get("byday")?.as_str()?.to_uppercase(),
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_published_version_keeps_what_it_says() {
        let old = json!({
            "id": "x", "name": "Warm Room", "eligibilitys": [{"minimum_age": "0", "maximum_age": 5, "eligibility": "For all"}],
            "service_taxonomys": [{"taxonomy": {"id": "t", "name": "Parenting support"}}],
            "regular_schedules": [{"byday": "MO,TU", "opens_at": "10:00"}], "languages": [{"language": "Polish"}],
            "contacts": [{"phones": [{"number": "01632 960 001"}]}],
            "service_at_locations": [{"location": {"latitude": "53.0", "longitude": -2.1,
                "physical_addresses": [{"address_1": "1 High Street", "postal_code": "ST1 3QN"}],
                "accessibility_for_disabilities": [{"accessibility": "Ramp"}]}}],
        });
        let old = old.as_object().cloned().unwrap_or_default();
        assert!(is_older(&old));
        let new = Value::Object(to_version_3(&old));
        assert_eq!(
            (&new["minimum_age"], &new["maximum_age"], &new["eligibility_description"]),
            (&json!(0.0), &json!(5.0), &json!("For all"))
        );
        assert_eq!(new["attributes"][0]["taxonomy_term"]["name"], "Parenting support");
        assert_eq!((&new["schedules"][0]["byday"], &new["languages"][0]["name"]), (&json!("MO,TU"), &json!("Polish")));
        assert_eq!(new["phones"][0]["number"], "01632 960 001");
        let location = &new["service_at_locations"][0]["location"];
        assert_eq!((&location["addresses"][0]["address_1"], &location["latitude"]), (&json!("1 High Street"), &json!(53.0)));
        assert_eq!(location["accessibility"][0]["description"], "Ramp");
    }
}
