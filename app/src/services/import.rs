//! Taking services in: a live Open Referral feed (version 3, or the older list shape) or CSV.
//!
//! Each row is taken or refused with a reason. What a feed does badly is mended where the meaning
//! is plain (HTML in a description, numbers as text) and refused where it is not (no name).

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::store::{self, Taken};
use super::{older, place};
use crate::kit::error::Error;
use crate::kit::portal::Portal;

type Object = Map<String, Value>;

/// What a run did.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    pub new: u64,
    pub changed: u64,
    pub same: u64,
    pub vanished: u64,
    /// Services that their feed says are closed: hidden at once.
    pub closed: u64,
    /// Services whose details the feed does not have: what was known of them stays.
    pub without_details: u64,
    /// How many rows were refused, by reason.
    pub refused: BTreeMap<String, u64>,
    /// Pages or details that could not be fetched.
    pub unreachable: Vec<String>,
}

impl Report {
    pub fn refuse(&mut self, reason: &str) {
        *self.refused.entry(reason.to_owned()).or_default() += 1;
    }

    fn is_complete(&self) -> bool {
        self.unreachable.is_empty()
    }
}

/// One run over one feed. Pages are given to it one by one, each in a transaction of its own.
pub struct Run<'a> {
    portal: &'a Portal,
    feed: Uuid,
    seen: BTreeSet<Uuid>,
    pub report: Report,
}

impl<'a> Run<'a> {
    pub async fn start(portal: &'a Portal, address: &str, shape: &str) -> Result<Self, Error> {
        let mut tx = portal.db.begin().await?;
        let feed = store::feed(&mut tx, address, shape).await?;
        tx.commit().await?;
        Ok(Self { portal, feed, seen: BTreeSet::new(), report: Report::default() })
    }

    /// Takes a page of raw services.
    pub async fn page(&mut self, services: &[Value]) -> Result<(), Error> {
        let mut tx = self.portal.db.begin().await?;
        for raw in services {
            let cleaned = match clean(raw) {
                Ok(cleaned) => cleaned,
                Err(reason) => {
                    // A row that is refused is still there: it must not count as vanished.
                    let id = raw.as_object().map(|object| store::id_of(object, self.feed, "service"));
                    self.seen.extend(id);
                    match id {
                        Some(id) if reason == CLOSED && store::hide(&mut tx, self.feed, id, self.portal.clock.now()).await? => {
                            self.report.closed += 1;
                        }
                        _ => self.report.refuse(reason),
                    }
                    continue;
                }
            };
            let mut cleaned = cleaned;
            self.locate(&mut cleaned).await?;
            let source_id = raw.get("id").map_or_else(String::new, |id| id.to_string().trim_matches('"').to_owned());
            if !self.seen.insert(store::id_of(&cleaned, self.feed, "service")) {
                self.report.refuse("the same id came before in this run");
                continue;
            }
            match store::put(&mut tx, self.feed, &source_id, &cleaned, self.portal.clock.now()).await? {
                Taken::New => self.report.new += 1,
                Taken::Changed => self.report.changed += 1,
                Taken::Same => self.report.same += 1,
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// Whether all of these were seen in this run already: a feed that gives the same page again.
    pub fn has_seen(&self, services: &[Value]) -> bool {
        let mut ids = services.iter().filter_map(Value::as_object).map(|object| store::id_of(object, self.feed, "service"));
        !services.is_empty() && ids.all(|id| self.seen.contains(&id))
    }

    /// How many different services were seen.
    pub fn count(&self) -> u64 {
        self.seen.len() as u64
    }

    /// Keeps a service as it stands: its details could not be had. False when it is not here yet.
    pub async fn stays(&mut self, service: &Value) -> Result<bool, Error> {
        let Some(object) = service.as_object() else { return Ok(false) };
        let id = store::id_of(object, self.feed, "service");
        let held = !store::names(&self.portal.db, &[id]).await?.is_empty();
        if held {
            self.seen.insert(id);
        }
        Ok(held)
    }

    /// Ends the run. Only a complete one marks what it did not see as vanished.
    pub async fn finish(mut self) -> Result<Report, Error> {
        let now = self.portal.clock.now();
        let mut tx = self.portal.db.begin().await?;
        if self.report.is_complete() && !self.seen.is_empty() {
            self.report.vanished = store::mark_vanished(&mut tx, self.feed, &self.seen, now).await?;
        }
        let changed = self.report.new + self.report.changed + self.report.vanished + self.report.closed > 0;
        let complete = self.report.is_complete();
        store::finish_run(&mut tx, self.feed, serde_json::to_value(&self.report)?, complete, changed, now).await?;
        tx.commit().await?;
        Ok(self.report)
    }

    /// Fills in where a postcode is when the feed did not say.
    async fn locate(&self, service: &mut Object) -> Result<(), Error> {
        let places = service.get_mut("service_at_locations").and_then(Value::as_array_mut);
        for at in places.into_iter().flatten() {
            let Some(location) = at.get_mut("location").and_then(Value::as_object_mut) else { continue };
            let known = location.get("latitude").is_some_and(Value::is_number) && location.get("longitude").is_some_and(Value::is_number);
            let postcode = location.get("addresses").and_then(|all| all.get(0)?.get("postal_code")?.as_str().map(str::to_owned));
            if let (false, Some(postcode)) = (known, postcode)
                && let Some(found) = place::find(&self.portal.db, &postcode).await?
            {
                location.insert("latitude".to_owned(), json!(found.latitude));
                location.insert("longitude".to_owned(), json!(found.longitude));
            }
        }
        Ok(())
    }
}

/// Why a service that its feed says is closed is not taken.
const CLOSED: &str = "not active";

/// A service tree fit to be kept, or the reason why not.
pub fn clean(raw: &Value) -> Result<Object, &'static str> {
    let raw = without_controls(raw);
    let raw = raw.as_object().ok_or("not an object")?;
    let mut service = if older::is_older(raw) { older::to_version_3(raw) } else { raw.clone() };
    if !matches!(service.get("id"), Some(Value::String(_) | Value::Number(_))) {
        return Err("no id");
    }
    let name = plain(service.get("name"));
    if name.is_empty() {
        return Err("no name");
    }
    if name.chars().count() > 300 {
        return Err("a name of more than 300 letters");
    }
    let status = service.get("status").and_then(Value::as_str).unwrap_or("active").to_lowercase();
    match status.as_str() {
        "active" => {}
        "inactive" | "defunct" | "temporarily closed" => return Err(CLOSED),
        _ => return Err("a status that the standard does not know"),
    }
    service.insert("status".to_owned(), json!(status));
    service.insert("name".to_owned(), json!(name));
    service.insert("description".to_owned(), json!(plain(service.get("description"))));
    for key in ["alert", "wait_time", "application_process", "eligibility_description", "fees"] {
        if service.contains_key(key) {
            let text = plain(service.get(key));
            service.insert(key.to_owned(), json!(text));
        }
    }
    if let Some(organization) = service.get_mut("organization").and_then(Value::as_object_mut) {
        let name = plain(organization.get("name"));
        if name.is_empty() {
            service.remove("organization");
        } else {
            let description = plain(organization.get("description"));
            organization.insert("name".to_owned(), json!(name));
            organization.insert("description".to_owned(), json!(description));
        }
    }
    clean_locations(&mut service);
    drop_where(&mut service, "phones", |phone| plain(phone.get("number")).is_empty());
    drop_where(&mut service, "attributes", |attribute| {
        attribute.get("taxonomy_term").is_none_or(|term| plain(term.get("name")).is_empty())
    });
    for attribute in list(&mut service, "attributes") {
        if let Some(term) = attribute.get_mut("taxonomy_term").and_then(Value::as_object_mut) {
            let description = plain(term.get("description"));
            term.insert("description".to_owned(), json!(description));
        }
    }
    Ok(service)
}

/// A copy without control characters in any text or name: databases refuse NUL, and nobody reads the others.
fn without_controls(value: &Value) -> Value {
    let bare = |text: &str| text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t')).collect::<String>();
    match value {
        Value::String(text) => Value::String(bare(text)),
        Value::Array(items) => Value::Array(items.iter().map(without_controls).collect()),
        Value::Object(object) => Value::Object(object.iter().map(|(key, held)| (bare(key), without_controls(held))).collect()),
        other => other.clone(),
    }
}

/// Gives locations and addresses what the tables and the standard require.
fn clean_locations(service: &mut Object) {
    for at in list(service, "service_at_locations") {
        let Some(location) = at.get_mut("location").and_then(Value::as_object_mut) else { continue };
        default(location, "location_type", "physical");
        let within = |value: Option<&Value>, most: f64| value.and_then(Value::as_f64).is_none_or(|degrees| degrees.abs() <= most);
        if !within(location.get("latitude"), 90.0) || !within(location.get("longitude"), 180.0) {
            location.remove("latitude");
            location.remove("longitude");
        }
        for address in list(location, "addresses") {
            for key in ["address_1", "city", "state_province", "postal_code"] {
                let text = plain(address.get(key));
                address.insert(key.to_owned(), json!(if text.is_empty() { "–".to_owned() } else { text }));
            }
            default(address, "country", "GB");
            default(address, "address_type", "physical");
        }
    }
}

fn default(object: &mut Object, key: &str, value: &str) {
    if object.get(key).and_then(Value::as_str).is_none_or(|held| held.trim().is_empty()) {
        object.insert(key.to_owned(), json!(value));
    }
}

fn drop_where(object: &mut Object, key: &str, wrong: impl Fn(&Value) -> bool) {
    if let Some(items) = object.get_mut(key).and_then(Value::as_array_mut) {
        items.retain(|item| !wrong(item));
    }
}

fn list<'a>(object: &'a mut Object, key: &str) -> impl Iterator<Item = &'a mut Object> {
    object.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Text without markup: tags out, entities read, spaces tidied, paragraphs kept.
pub fn plain(value: Option<&Value>) -> String {
    let Some(text) = value.and_then(Value::as_str) else { return String::new() };
    let text = text.replace("\r\n", "\n");
    let marked = text.contains('<') || text.contains('&');
    let text = if marked {
        let breaks = text.replace("</p>", "</p>\n").replace("<br", "\n<br").replace("</li>", "</li>\n");
        let bare = ammonia::Builder::empty().clean_content_tags(["script", "style"].into()).clean(&breaks).to_string();
        bare.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&quot;", "\"").replace("&amp;", "&")
    } else {
        text
    };
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A page of a feed, in any of the shapes that are about.
#[derive(Debug, PartialEq)]
pub struct FeedPage {
    pub services: Vec<Value>,
    /// How many pages, how many services there are, and whether this is the last page: as far as it says.
    pub pages: Option<u64>,
    pub total: Option<u64>,
    pub last: Option<bool>,
}

impl FeedPage {
    fn alone(services: Vec<Value>) -> Self {
        Self { services, pages: None, total: None, last: Some(true) }
    }

    pub fn read(document: &Value) -> Option<Self> {
        if let Value::Array(services) = document {
            return Some(Self::alone(services.clone()));
        }
        let services = ["contents", "content", "items", "data"].iter().find_map(|key| document.get(key)?.as_array());
        let number = |names: [&str; 2]| names.iter().find_map(|name| document.get(name)?.as_u64());
        match services {
            Some(services) => Some(Self {
                services: services.clone(),
                pages: number(["total_pages", "totalPages"]),
                total: number(["total_items", "totalElements"]),
                last: ["last_page", "last"].iter().find_map(|name| document.get(name)?.as_bool()),
            }),
            None if document.get("name").is_some() => Some(Self::alone(vec![document.clone()])),
            None => None,
        }
    }

    /// Whether more is to come after this page, which is number `page`.
    pub fn goes_on(&self, page: u64) -> bool {
        match (self.pages, self.last) {
            (Some(pages), _) => page < pages,
            (None, Some(last)) => !last,
            // It says nothing: until a page is empty.
            (None, None) => !self.services.is_empty(),
        }
    }
}

/// The needs of a CSV column, those that are known.
pub fn known_needs(text: &str) -> Vec<&'static str> {
    let given: BTreeSet<_> = text.split(';').map(str::trim).collect();
    given.into_iter().filter_map(super::needs::need).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_taken_out_of_words() {
        let text = json!("<p>Fun &amp; <b>games</b></p><script>alert(1)</script><p>5 &lt; 6</p>");
        assert_eq!(plain(Some(&text)), "Fun & games\n5 < 6");
    }

    #[test]
    fn a_row_is_refused_with_its_reason() {
        for (row, reason) in [
            (json!(7), "not an object"),
            (json!({"name": "x"}), "no id"),
            (json!({"id": "1", "name": " <b></b> "}), "no name"),
            (json!({"id": "1", "name": "x", "status": "defunct"}), "not active"),
            (json!({"id": "1", "name": "x", "status": "open"}), "a status that the standard does not know"),
        ] {
            assert_eq!(clean(&row), Err(reason), "{row}");
        }
    }
}
