//! Out: HSDS-UK 3.0's nine endpoints under `/open-referral`. Public, without a key, for any origin.

use axum::Json;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::sync::Semaphore;

use super::place::{self, miles};
use super::store;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::routes::Routes;

type Object = Map<String, Value>;

const METRES_A_MILE: f64 = 1_609.344;

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/open-referral", get(about))
        .public("/open-referral/", get(about))
        .public("/open-referral/openapi.json", get(openapi))
        .public_by("/open-referral/services", &PARAMETERS, get(services).layer(from_fn(in_turn)))
        .public("/open-referral/services/{id}", get(service))
        .public_by("/open-referral/service_at_locations", &PARAMETERS, get(service_at_locations).layer(from_fn(in_turn)))
        .public("/open-referral/service_at_locations/{id}", get(service_at_location).layer(from_fn(in_turn)))
        .public_by("/open-referral/taxonomies", &PARAMETERS, get(taxonomies).layer(from_fn(in_turn)))
        .public("/open-referral/taxonomies/{id}", get(taxonomy))
        .public_by("/open-referral/taxonomy_terms", &PARAMETERS, get(taxonomy_terms).layer(from_fn(in_turn)))
        .public("/open-referral/taxonomy_terms/{id}", get(taxonomy_term))
}

/// A list that is not kept yet reads the whole directory: so many at once, the others wait their turn.
static TURNS: Semaphore = Semaphore::const_new(2);

async fn in_turn(request: Request, next: Next) -> Response {
    let _turn = TURNS.acquire().await;
    next.run(request).await
}

/// The names of the documented parameters, as `Asked` has them.
const PARAMETERS: [&str; 12] = [
    "search",
    "page",
    "per_page",
    "taxonomy_term_id",
    "taxonomy_id",
    "minimum_age",
    "maximum_age",
    "start_time",
    "end_time",
    "day",
    "postcode",
    "proximity",
];

/// All documented parameters; those that an endpoint does not know are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    search: Option<String>,
    page: Option<String>,
    per_page: Option<String>,
    taxonomy_term_id: Option<String>,
    taxonomy_id: Option<String>,
    minimum_age: Option<String>,
    maximum_age: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    day: Option<String>,
    postcode: Option<String>,
    /// Metres.
    proximity: Option<String>,
}

async fn about(State(portal): State<Portal>) -> Response {
    let base = &portal.settings.site.base_url;
    answer(json!({
        "version": "HSDS-UK-3.0",
        "profile": "https://docs.openreferraluk.org/en/latest/",
        "openapi_url": format!("{base}/open-referral/openapi.json"),
    }))
}

async fn openapi(State(portal): State<Portal>) -> Response {
    let text = |name: &str, what: &str| json!({"name": name, "in": "query", "description": what, "schema": {"type": "string"}});
    let number = |name: &str, what: &str| json!({"name": name, "in": "query", "description": what, "schema": {"type": "integer"}});
    let pages = [number("page", "Page, from 1"), number("per_page", "Items a page, 1 to 100, 50 when not given")];
    let filters = [
        text("search", "Words in name or description"),
        text("taxonomy_term_id", "A taxonomy term's id"),
        text("taxonomy_id", "A taxonomy's id"),
        number("minimum_age", "Services for nobody younger than this: their minimum age, in years, is at least so"),
        number("maximum_age", "Services for nobody older than this: their maximum age, in years, is at most so"),
        text("start_time", "Opens at this time or later, HH:MM"),
        text("end_time", "Closes at this time or earlier, HH:MM"),
        text("day", "MO, TU, WE, TH, FR, SA, SU"),
    ];
    let near = [text("postcode", "A postcode"), number("proximity", "Metres from the postcode")];
    let list = |parameters: Vec<Value>| json!({"get": {"parameters": parameters, "responses": {"200": {"description": "A page"}}}});
    let one = || {
        json!({"get": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}],
        "responses": {"200": {"description": "One"}, "404": {"description": "None with this id"}}}})
    };
    let with = |more: &[Value]| [&pages[..], more].concat();
    answer(json!({
        "openapi": "3.1.0",
        "info": {"title": "HSDS-UK 3.0", "version": "3.0", "description": portal.settings.council.site_name},
        "servers": [{"url": format!("{}/open-referral", portal.settings.site.base_url)}],
        "paths": {
            "/": {"get": {"responses": {"200": {"description": "About this feed"}}}},
            "/services": list(with(&filters)), "/services/{id}": one(),
            "/service_at_locations": list(with(&[&filters[..], &near[..]].concat())), "/service_at_locations/{id}": one(),
            "/taxonomies": list(with(&[])), "/taxonomies/{id}": one(),
            "/taxonomy_terms": list(with(&[])), "/taxonomy_terms/{id}": one(),
        },
    }))
}

async fn services(State(portal): State<Portal>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut found = Vec::new();
    for service in store::all(&portal.db).await? {
        if let Value::Object(service) = service
            && asked.fits(&service)
        {
            found.push(Value::Object(shallow(public(service))));
        }
    }
    Ok(paged(&asked, found))
}

async fn service(State(portal): State<Portal>, Path(id): Path<String>) -> Result<Response, Error> {
    let Value::Object(service) = one(&portal, &id).await? else { return Err(Error::NotFound) };
    Ok(answer(Value::Object(public(service))))
}

async fn one(portal: &Portal, id: &str) -> Result<Value, Error> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let service = store::one(&portal.db, id).await?.ok_or(Error::NotFound)?;
    if service["portal"]["vanished"] == json!(true) { Err(Error::NotFound) } else { Ok(service) }
}

async fn service_at_locations(State(portal): State<Portal>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let from = match &asked.postcode {
        Some(postcode) => place::find(&portal.db, postcode).await?.map(|place| (place.latitude, place.longitude)),
        None => None,
    };
    if asked.postcode.is_some() && from.is_none() {
        return Ok(paged(&asked, Vec::new()));
    }
    let most = asked.proximity.as_ref().and_then(|metres| metres.parse::<f64>().ok()).unwrap_or(METRES_A_MILE * 10.0);
    let mut found = Vec::new();
    for service in store::all(&portal.db).await? {
        let Value::Object(service) = service else { continue };
        if !asked.fits(&service) {
            continue;
        }
        for at in all_at(service) {
            let away = from.map(|from| distance(&at, from));
            if away.is_none_or(|away| away.is_some_and(|metres| metres <= most)) {
                found.push((away.flatten(), Value::Object(at)));
            }
        }
    }
    found.sort_by(|one, other| one.0.unwrap_or(0.0).total_cmp(&other.0.unwrap_or(0.0)));
    Ok(paged(&asked, found.into_iter().map(|(_, at)| at).collect()))
}

async fn service_at_location(State(portal): State<Portal>, Path(id): Path<String>) -> Result<Response, Error> {
    for service in store::all(&portal.db).await? {
        let Value::Object(service) = service else { continue };
        let found = all_at(service).into_iter().find(|at| at.get("id").and_then(Value::as_str) == Some(&id));
        if let Some(at) = found {
            return Ok(answer(Value::Object(at)));
        }
    }
    Err(Error::NotFound)
}

async fn taxonomies(State(portal): State<Portal>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (taxonomies, _) = store::taxonomies(&portal.db).await?;
    Ok(paged(&asked, taxonomies.into_iter().map(Value::Object).collect()))
}

async fn taxonomy(State(portal): State<Portal>, Path(id): Path<String>) -> Result<Response, Error> {
    let (taxonomies, terms) = store::taxonomies(&portal.db).await?;
    let has_id = |object: &Object, key: &str| object.get(key).and_then(Value::as_str) == Some(&id);
    let mut taxonomy = taxonomies.into_iter().find(|taxonomy| has_id(taxonomy, "id")).ok_or(Error::NotFound)?;
    let terms: Vec<_> = terms.into_iter().filter(|term| has_id(term, "taxonomy_id")).map(|term| Value::Object(term_out(term))).collect();
    if !terms.is_empty() {
        taxonomy.insert("taxonomy_terms".to_owned(), Value::Array(terms));
    }
    Ok(answer(Value::Object(taxonomy)))
}

async fn taxonomy_terms(State(portal): State<Portal>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (_, terms) = store::taxonomies(&portal.db).await?;
    Ok(paged(&asked, terms.into_iter().map(|term| Value::Object(term_out(term))).collect()))
}

async fn taxonomy_term(State(portal): State<Portal>, Path(id): Path<String>) -> Result<Response, Error> {
    let (_, terms) = store::taxonomies(&portal.db).await?;
    let term = terms.into_iter().find(|term| term.get("id").and_then(Value::as_str) == Some(&id));
    term.map(|term| answer(Value::Object(term_out(term)))).ok_or(Error::NotFound)
}

impl Asked {
    fn fits(&self, service: &Object) -> bool {
        let text = |key: &str| service.get(key).and_then(Value::as_str).unwrap_or("").to_lowercase();
        let age = |key: &str| service.get(key).and_then(Value::as_f64);
        let given = |wish: &Option<String>| wish.as_ref().and_then(|age| age.parse::<f64>().ok());
        let words = self.search.as_deref().unwrap_or("").to_lowercase();
        let (name, description) = (text("name"), text("description"));
        words.split_whitespace().all(|word| name.contains(word) || description.contains(word))
            && given(&self.minimum_age).is_none_or(|wish| age("minimum_age").is_some_and(|least| least >= wish))
            && given(&self.maximum_age).is_none_or(|wish| age("maximum_age").is_some_and(|most| most <= wish))
            && self.taxonomy_term_id.as_ref().is_none_or(|id| has_term(service, "id", id))
            && self.taxonomy_id.as_ref().is_none_or(|id| has_term(service, "taxonomy_id", id))
            && self.fits_times(service)
    }

    fn fits_times(&self, service: &Object) -> bool {
        if self.day.is_none() && self.start_time.is_none() && self.end_time.is_none() {
            return true;
        }
        let schedules = service.get("schedules").and_then(Value::as_array);
        schedules.into_iter().flatten().any(|schedule| {
            let text = |key: &str| schedule.get(key).and_then(Value::as_str).unwrap_or("");
            self.day.as_ref().is_none_or(|day| text("byday").split(',').any(|held| held.trim().eq_ignore_ascii_case(day)))
                && self.start_time.as_ref().is_none_or(|time| text("opens_at") >= time.as_str())
                && self.end_time.as_ref().is_none_or(|time| !text("closes_at").is_empty() && text("closes_at") <= time.as_str())
        })
    }
}

fn has_term(service: &Object, key: &str, wanted: &str) -> bool {
    let attributes = service.get("attributes").and_then(Value::as_array);
    attributes.into_iter().flatten().any(|attribute| attribute["taxonomy_term"][key].as_str() == Some(wanted))
}

/// What the portal adds is not sent out; what is empty is left out.
fn public(mut service: Object) -> Object {
    service.remove("portal");
    service.retain(|_, value| !(value.is_null() || value.as_str() == Some("")));
    if !service.contains_key("description") {
        service.insert("description".to_owned(), json!(service.get("name").cloned().unwrap_or_default()));
    }
    service
}

/// A service in a list has its organization and none of what hangs on it.
fn shallow(mut service: Object) -> Object {
    service.retain(|key, value| key == "organization" || !(value.is_array() || value.is_object()));
    service
}

/// The service at each of its locations, with both inside.
fn all_at(service: Object) -> Vec<Object> {
    let mut service = public(service);
    let places = service.remove("service_at_locations");
    let places = places.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
    let service = Value::Object(shallow(service));
    let with_service = |at: Value| {
        let Value::Object(mut at) = at else { return None };
        at.insert("service".to_owned(), service.clone());
        Some(at)
    };
    places.into_iter().filter_map(with_service).collect()
}

fn distance(at: &Object, from: (f64, f64)) -> Option<f64> {
    let location = at.get("location")?;
    let point = (location.get("latitude")?.as_f64()?, location.get("longitude")?.as_f64()?);
    Some(miles(point, from) * METRES_A_MILE)
}

fn term_out(mut term: Object) -> Object {
    term.remove("taxonomy_id");
    if term.get("description").and_then(Value::as_str).is_none_or(str::is_empty) {
        let name = term.get("name").cloned().unwrap_or_default();
        term.insert("description".to_owned(), name);
    }
    term
}

fn paged(asked: &Asked, items: Vec<Value>) -> Response {
    let number = |text: &Option<String>, default: usize| {
        text.as_ref().and_then(|text| text.parse().ok()).filter(|number| *number > 0).unwrap_or(default)
    };
    let size = number(&asked.per_page, 50).min(100);
    let total = items.len();
    let pages = total.div_ceil(size).max(1);
    let page = number(&asked.page, 1);
    let contents: Vec<_> = items.into_iter().skip((page - 1).saturating_mul(size)).take(size).collect();
    answer(json!({
        "total_items": total, "total_pages": pages, "page_number": page, "size": contents.len(),
        "first_page": page == 1, "last_page": page >= pages, "empty": contents.is_empty(), "contents": contents,
    }))
}

fn answer(value: Value) -> Response {
    let mut response = Json(value).into_response();
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
