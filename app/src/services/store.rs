//! Keeping services: trees in, trees out.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};
use sqlx::types::Json;
use uuid::Uuid;

use super::needs::needs_of;
use super::tables::{
    ACCESSIBILITY, ADDRESS, ATTRIBUTE, Cell, LEAVES, LOCATION, ORGANIZATION, SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM, Table,
    add_below, run, upsert,
};
use crate::kit::cache::fingerprint;
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::Timestamp;
use crate::{read, tx, write_one};

type Object = Map<String, Value>;

/// What became of a service on its way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    New,
    Changed,
    Same,
}

#[derive(sqlx::FromRow)]
struct Before {
    content_hash: String,
    vanished_at: Option<i64>,
    feed_id: Option<Uuid>,
    needs: Json<Vec<String>>,
    online: bool,
    send: bool,
}

/// Takes a cleaned service tree. The same tree twice changes nothing.
pub async fn put(tx: &mut Tx, feed: Uuid, source_id: &str, tree: &Object, now: Timestamp) -> Result<Taken, Error> {
    let id = id_of(tree, feed, "service");
    let hash = fingerprint(&serde_json::to_vec(tree)?);
    let before: Option<Before> = tx!(tx, c => {
        sqlx::query_as("select content_hash, vanished_at, feed_id, needs, online, send from service where id = $1").bind(id).fetch_optional(c).await
    })?;
    if before.as_ref().is_some_and(|held| held.content_hash == hash && held.vanished_at.is_none()) {
        return Ok(Taken::Same);
    }
    // What the portal adds stays when the feed says nothing of it, and so does the feed that it came by first.
    let own = tree.get("portal");
    let held = |name: &str, before: Option<bool>| own.and_then(|own| own.get(name)?.as_bool()).or(before).unwrap_or(false);
    let given = own.and_then(|own| own.get("needs")).cloned();
    let needs = given.unwrap_or_else(|| needs(tree, before.as_ref().map_or(&[], |before| &before.needs.0)));
    let first_feed = before.as_ref().and_then(|before| before.feed_id).unwrap_or(feed);

    let mut service = tree.clone();
    if let Some(organization) = tree.get("organization").and_then(Value::as_object) {
        let organization_id = id_of(organization, feed, "organization");
        upsert(tx, &ORGANIZATION, organization_id, vec![], organization, &[]).await?;
        service.insert("organization_id".to_owned(), json!(organization_id));
    }
    let own = vec![
        ("feed_id", Cell::Id(Some(first_feed))),
        ("source_id", Cell::Text(Some(source_id.to_owned()))),
        ("content_hash", Cell::Text(Some(hash))),
        ("updated_at", Cell::Number(Some(now.0))),
        ("vanished_at", Cell::Number(None)),
        ("needs", Cell::Json(needs)),
        ("online", Cell::Flag(held("online", before.as_ref().map(|before| before.online)))),
        ("send", Cell::Flag(held("send", before.as_ref().map(|before| before.send)))),
    ];
    let mut below: Vec<&str> = LEAVES.iter().map(|table| table.key).collect();
    below.extend(["organization", "service_at_locations", "attributes", "portal"]);
    upsert(tx, &SERVICE, id, own, &service, &below).await?;
    for table in LEAVES {
        replace_below(tx, table, id, items(tree, table.key), feed, &[]).await?;
    }
    put_locations(tx, feed, id, tree).await?;
    put_attributes(tx, feed, id, tree).await?;
    Ok(if before.is_some() { Taken::Changed } else { Taken::New })
}

async fn put_locations(tx: &mut Tx, feed: Uuid, service: Uuid, tree: &Object) -> Result<(), Error> {
    let mut rows = Vec::new();
    for at in items(tree, "service_at_locations") {
        let Some(location) = at.get("location").and_then(Value::as_object) else { continue };
        let id = id_of(location, feed, "location");
        upsert(tx, &LOCATION, id, vec![], location, &["addresses", "accessibility"]).await?;
        for table in [&ADDRESS, &ACCESSIBILITY] {
            replace_below(tx, table, id, items(location, table.key), feed, &[]).await?;
        }
        let mut at = at.clone();
        at.insert("location_id".to_owned(), json!(id));
        rows.push(at);
    }
    replace_below(tx, &SERVICE_AT_LOCATION, service, rows.iter().collect(), feed, &["location", "service_id"]).await
}

async fn put_attributes(tx: &mut Tx, feed: Uuid, service: Uuid, tree: &Object) -> Result<(), Error> {
    let mut rows = Vec::new();
    for attribute in items(tree, "attributes") {
        let Some(term) = attribute.get("taxonomy_term").and_then(Value::as_object) else { continue };
        let mut term = term.clone();
        let id = id_of(&term, feed, "taxonomy_term");
        if let Some(detail) = term.get("taxonomy_detail").and_then(Value::as_object) {
            let taxonomy = id_of(detail, feed, "taxonomy");
            upsert(tx, &TAXONOMY, taxonomy, vec![], detail, &[]).await?;
            term.insert("taxonomy_id".to_owned(), json!(taxonomy));
        }
        upsert(tx, &TAXONOMY_TERM, id, vec![], &term, &["taxonomy_detail"]).await?;
        let mut row = attribute.clone();
        row.insert("taxonomy_term_id".to_owned(), json!(id));
        rows.push(row);
    }
    replace_below(tx, &ATTRIBUTE, service, rows.iter().collect(), feed, &["taxonomy_term", "link_id"]).await
}

async fn replace_below(tx: &mut Tx, table: &Table, parent: Uuid, rows: Vec<&Object>, feed: Uuid, leave_out: &[&str]) -> Result<(), Error> {
    let column = table.parent.unwrap_or("id");
    run(tx, format!("delete from {} where {column} = $1", table.name), vec![Cell::Id(Some(parent))]).await?;
    for (at, row) in rows.into_iter().enumerate() {
        let id = match row.get("id") {
            Some(_) => id_of(row, feed, table.name),
            None => Uuid::new_v5(&parent, format!("{}/{at}", table.name).as_bytes()),
        };
        add_below(tx, table, id, parent, row, leave_out).await?;
    }
    Ok(())
}

/// Marks and hides what a complete run did not see; tells how many.
pub async fn mark_vanished(tx: &mut Tx, feed: Uuid, seen: &BTreeSet<Uuid>, now: Timestamp) -> Result<u64, Error> {
    let held: Vec<(Uuid,)> = tx!(tx, c => {
        sqlx::query_as("select id from service where feed_id = $1 and vanished_at is null").bind(feed).fetch_all(c).await
    })?;
    let mut gone = 0;
    for (id,) in held.into_iter().filter(|(id,)| !seen.contains(id)) {
        gone +=
            run(tx, "update service set vanished_at = $1 where id = $2".to_owned(), vec![Cell::Number(Some(now.0)), Cell::Id(Some(id))])
                .await?;
    }
    Ok(gone)
}

/// Hides a service that its feed says is closed; tells whether it was listed.
pub async fn hide(tx: &mut Tx, feed: Uuid, id: Uuid, now: Timestamp) -> Result<bool, Error> {
    let sql = "update service set vanished_at = $1 where id = $2 and feed_id = $3 and vanished_at is null".to_owned();
    Ok(run(tx, sql, vec![Cell::Number(Some(now.0)), Cell::Id(Some(id)), Cell::Id(Some(feed))]).await? > 0)
}

/// Everything that is listed, as trees.
pub async fn all(db: &Db) -> Result<Vec<Value>, Error> {
    trees(db, None).await
}

/// One service, also one that has vanished (its page says so).
pub async fn one(db: &Db, id: Uuid) -> Result<Option<Value>, Error> {
    Ok(trees(db, Some(id)).await?.pop())
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    id: Uuid,
    needs: Json<Vec<String>>,
    online: bool,
    send: bool,
    vanished_at: Option<i64>,
}

async fn trees(db: &Db, id: Option<Uuid>) -> Result<Vec<Value>, Error> {
    let below = |column| id.map(|id| (column, id));
    let sql = match id {
        Some(_) => "select id, needs, online, send, vanished_at from service where id = $1",
        None => "select id, needs, online, send, vanished_at from service where vanished_at is null",
    };
    let own: Vec<OwnRow> = read!(db, c => {
        let query = sqlx::query_as(sql);
        if let Some(id) = id { query.bind(id).fetch_all(c).await } else { query.fetch_all(c).await }
    })?;
    let own: HashMap<Uuid, OwnRow> = own.into_iter().map(|row| (row.id, row)).collect();
    let services = SERVICE.rows(db, below("id")).await?;
    let mut leaves = Vec::new();
    for table in LEAVES {
        leaves.push((table.key, by_parent(table.rows(db, below("service_id")).await?)));
    }
    let at_locations = SERVICE_AT_LOCATION.rows(db, below("service_id")).await?;
    let attributes = ATTRIBUTE.rows(db, below("service_id")).await?;
    let named = |rows: &[(Option<Uuid>, Object)], key: &str| id.map(|_| ids(rows, key));
    let organizations = by_id(named_rows(db, &ORGANIZATION, named(&services, "organization_id")).await?);
    let locations = locations(db, named(&at_locations, "location_id")).await?;
    let terms = by_id(named_rows(db, &TAXONOMY_TERM, named(&attributes, "taxonomy_term_id")).await?);
    let (mut at_locations, mut attributes) = (by_parent(at_locations), by_parent(attributes));
    let mut trees = Vec::new();
    for (service_id, mut service) in services {
        let Some(service_id) = service_id else { continue };
        let Some(own) = own.get(&service_id) else { continue };
        if let Some(organization) = take_id(&mut service, "organization_id").and_then(|id| organizations.get(&id)) {
            service.insert("organization".to_owned(), Value::Object(organization.clone()));
        }
        for (key, rows) in &mut leaves {
            insert_list(&mut service, key, rows.remove(&service_id));
        }
        let mut places = at_locations.remove(&service_id).unwrap_or_default();
        for place in &mut places {
            if let Some(location) = take_id(place, "location_id").and_then(|id| locations.get(&id)) {
                place.insert("location".to_owned(), Value::Object(location.clone()));
            }
        }
        insert_list(&mut service, "service_at_locations", Some(places));
        let mut of = attributes.remove(&service_id).unwrap_or_default();
        for attribute in &mut of {
            if let Some(term) = take_id(attribute, "taxonomy_term_id").and_then(|id| terms.get(&id)) {
                attribute.insert("taxonomy_term".to_owned(), Value::Object(term.clone()));
            }
        }
        insert_list(&mut service, "attributes", Some(of));
        service.insert(
            "portal".to_owned(),
            json!({"needs": own.needs.0, "online": own.online, "send": own.send, "vanished": own.vanished_at.is_some()}),
        );
        trees.push(Value::Object(service));
    }
    Ok(trees)
}

/// The rows with these ids; all rows without any.
async fn named_rows(db: &Db, table: &Table, ids: Option<Vec<Uuid>>) -> Result<Vec<(Option<Uuid>, Object)>, Error> {
    let Some(ids) = ids else { return table.rows(db, None).await };
    let mut rows = Vec::new();
    for id in ids {
        rows.extend(table.rows(db, Some(("id", id))).await?);
    }
    Ok(rows)
}

async fn locations(db: &Db, ids: Option<Vec<Uuid>>) -> Result<HashMap<Uuid, Object>, Error> {
    let (mut addresses, mut accessibility) = match &ids {
        None => (by_parent(ADDRESS.rows(db, None).await?), by_parent(ACCESSIBILITY.rows(db, None).await?)),
        Some(ids) => {
            let (mut addresses, mut accessibility) = (Vec::new(), Vec::new());
            for id in ids {
                addresses.extend(ADDRESS.rows(db, Some(("location_id", *id))).await?);
                accessibility.extend(ACCESSIBILITY.rows(db, Some(("location_id", *id))).await?);
            }
            (by_parent(addresses), by_parent(accessibility))
        }
    };
    let mut found = HashMap::new();
    for (id, mut location) in by_id(named_rows(db, &LOCATION, ids).await?) {
        insert_list(&mut location, "addresses", addresses.remove(&id));
        insert_list(&mut location, "accessibility", accessibility.remove(&id));
        found.insert(id, location);
    }
    Ok(found)
}

/// The names of some services, in their order; one that is not there is left out.
pub async fn names(db: &Db, ids: &[Uuid]) -> Result<Vec<(Uuid, String)>, Error> {
    let mut names = Vec::new();
    for id in ids {
        let row: Option<(String,)> =
            read!(db, c => sqlx::query_as("select name from service where id = $1").bind(*id).fetch_optional(c).await)?;
        names.extend(row.map(|(name,)| (*id, name)));
    }
    Ok(names)
}

/// The taxonomies and their terms, as objects.
pub async fn taxonomies(db: &Db) -> Result<(Vec<Object>, Vec<Object>), Error> {
    let taxonomies = TAXONOMY.rows(db, None).await?.into_iter().map(|(_, object)| object).collect();
    let terms = TAXONOMY_TERM.rows(db, None).await?.into_iter().map(|(_, object)| object).collect();
    Ok((taxonomies, terms))
}

/// Writes down what a reader says is wrong with a service.
pub async fn add_correction(db: &Db, id: Uuid, service: Uuid, sealed: Vec<u8>, now: Timestamp) -> Result<(), Error> {
    write_one!(db, c => sqlx::query("insert into service_correction (id, service_id, at, sealed_text) values ($1, $2, $3, $4) on conflict (id) do nothing")
        .bind(id).bind(service).bind(now).bind(sealed).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Corrections that wait: id, service, its name, when, sealed words.
pub async fn corrections(db: &Db) -> Result<Vec<(Uuid, Uuid, String, Timestamp, Vec<u8>)>, Error> {
    Ok(read!(db, c => sqlx::query_as(
        "select service_correction.id, service.id, service.name, service_correction.at, service_correction.sealed_text \
         from service_correction join service on service.id = service_correction.service_id \
         where done_at is null order by service_correction.at limit 200",
    ).fetch_all(c).await)?)
}

pub async fn finish_correction(db: &Db, id: Uuid, by: Uuid, now: Timestamp) -> Result<(), Error> {
    write_one!(db, c => sqlx::query("update service_correction set done_at = $1, done_by = $2 where id = $3 and done_at is null")
        .bind(now).bind(by).bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// The feed of this address; made where it is new.
pub async fn feed(tx: &mut Tx, address: &str, shape: &str) -> Result<Uuid, Error> {
    // The same feed, however its address is written.
    let id = Uuid::new_v5(&Uuid::NAMESPACE_URL, address.trim().trim_end_matches('/').as_bytes());
    tx!(tx, c => sqlx::query("insert into feed (id, address, shape, report) values ($1, $2, $3, '{}') on conflict (id) do nothing")
        .bind(id).bind(address).bind(shape).execute(c).await.map(|_| ()))?;
    Ok(id)
}

/// When the feed that was longest without a complete run had its last.
pub async fn oldest_import(db: &Db) -> Result<Option<Timestamp>, Error> {
    let (at,): (Option<Timestamp>,) = read!(db, c => sqlx::query_as("select min(last_complete_at) from feed").fetch_one(c).await)?;
    Ok(at)
}

/// Ends a run: keeps its report and, where anything changed, tells every process.
pub async fn finish_run(tx: &mut Tx, feed: Uuid, report: Value, complete: bool, changed: bool, now: Timestamp) -> Result<(), Error> {
    tx!(tx, c => sqlx::query(
        "update feed set last_run_at = $1, last_complete_at = case when $2 then $1 else last_complete_at end, report = $3 where id = $4",
    ).bind(now).bind(complete).bind(Json(report)).bind(feed).execute(c).await.map(|_| ()))?;
    if changed {
        public_data_changed(tx).await?;
    }
    Ok(())
}

/// The object's id where it is a UUID; else one made of the feed and what it was called there.
pub fn id_of(object: &Object, feed: Uuid, what: &str) -> Uuid {
    let given = match object.get("id") {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => object.get("name").and_then(Value::as_str).unwrap_or("").to_owned(),
    };
    given.parse().unwrap_or_else(|_| Uuid::new_v5(&feed, format!("{what}/{given}").as_bytes()))
}

/// By its categories; where those are not ours, what stood there before, or by the words it uses.
fn needs(tree: &Object, before: &[String]) -> Value {
    let names = || items(tree, "attributes").into_iter().filter_map(|attribute| attribute.get("taxonomy_term")?.get("name")?.as_str());
    let found = needs_of(names());
    if !found.is_empty() {
        return json!(found);
    }
    if !before.is_empty() {
        return json!(before);
    }
    let text = |key: &str| tree.get(key).and_then(Value::as_str).unwrap_or("");
    json!(super::search::needs_in(&format!("{} . {} . {}", text("name"), text("description"), names().collect::<Vec<_>>().join(" . "))))
}

fn items<'a>(object: &'a Object, key: &str) -> Vec<&'a Object> {
    object.get(key).and_then(Value::as_array).map_or(Vec::new(), |items| items.iter().filter_map(Value::as_object).collect())
}

fn ids(rows: &[(Option<Uuid>, Object)], key: &str) -> Vec<Uuid> {
    rows.iter().filter_map(|(_, object)| object.get(key)?.as_str()?.parse().ok()).collect()
}

fn take_id(object: &mut Object, key: &str) -> Option<Uuid> {
    object.remove(key)?.as_str()?.parse().ok()
}

fn insert_list(object: &mut Object, key: &str, rows: Option<Vec<Object>>) {
    if let Some(rows) = rows.filter(|rows| !rows.is_empty()) {
        object.insert(key.to_owned(), Value::Array(rows.into_iter().map(Value::Object).collect()));
    }
}

fn by_id(rows: Vec<(Option<Uuid>, Object)>) -> HashMap<Uuid, Object> {
    rows.into_iter().filter_map(|(_, object)| Some((object.get("id")?.as_str()?.parse().ok()?, object))).collect()
}

fn by_parent(rows: Vec<(Option<Uuid>, Object)>) -> HashMap<Uuid, Vec<Object>> {
    let mut found: HashMap<Uuid, Vec<Object>> = HashMap::new();
    for (parent, object) in rows {
        found.entry(parent.unwrap_or_default()).or_default().push(object);
    }
    found
}
