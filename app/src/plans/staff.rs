//! What the addresses of plans do for the workers.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use uuid::Uuid;

use super::model::{Content, Kind};
use super::store::{self, Plan, Saved, Way, Writer};
use super::{leading, opening, pages, people, plain_words, publishing, replies};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::staff::{Role, Staff};
use crate::kit::ui::{Key, Ui};
use crate::requests::status::Status;
use crate::requests::store as requests;

/// Letters of a part.
pub const LONG: usize = 8_000;
pub const SHORT: usize = 200;

pub type Pairs = Form<Vec<(String, String)>>;

pub fn to(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// A plan that this worker leads; a manager sees all. Any other is not there.
pub async fn own(portal: &Portal, staff: &Staff, id: Uuid) -> Result<Plan, Error> {
    let plan = store::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    if plan.lead_practitioner == staff.id || staff.is_any(&[Role::Manager]) {
        return Ok(plan);
    }
    tracing::warn!(staff = %staff.id, plan = %id, "another's plan was asked for");
    Err(Error::NotFound)
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    // A manager answers for all of them.
    let plans =
        if staff.is_any(&[Role::Manager]) { store::open_plans(&portal.db).await? } else { store::led_by(&portal.db, staff.id).await? };
    Ok(pages::staff::list(&ui, &staff, &plans).respond(&portal, &ui))
}

/// From a request: the plan there is, or the choice of who leads it.
pub async fn begin_form(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    if let Some(plan) = store::of_request(&portal.db, id).await? {
        if own(&portal, &staff, plan.id).await.is_ok() {
            return Ok(to(&format!("/staff/plans/{}", plan.id)));
        }
        return Ok(pages::staff::begun(&ui, &staff, &plan).respond(&portal, &ui));
    }
    let leads = store::leads(&portal.db).await?;
    Ok(pages::staff::begin(&ui, &staff, &request.row, &leads, &Errors::default()).respond(&portal, &ui))
}

pub async fn begin(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["lead"]);
    let request = requests::by_id(&portal, id).await?.ok_or(Error::NotFound)?;
    // Somebody has thought about it first, and told the family.
    if request.row.status() != Status::Decided {
        return Err(Error::Conflict);
    }
    let leads = store::leads(&portal.db).await?;
    let lead = values.one("lead").parse::<Uuid>().ok().filter(|lead| leads.iter().any(|(held, _)| held == lead));
    let Some(lead) = lead else {
        let mut errors = Errors::default();
        errors.add("lead", "staff-error-lead");
        let page = pages::staff::begin(&ui, &staff, &request.row, &leads, &errors);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    opening::begin(&portal, &ui.in_language("en"), &request, lead, staff.id).await?;
    Ok(to(&format!("/staff/plan-of/{id}")))
}

pub async fn read(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    show(&portal, &ui, &staff, &plan, &Values::default(), Errors::default()).await
}

async fn show(portal: &Portal, ui: &Ui, staff: &Staff, plan: &Plan, values: &Values, errors: Errors) -> Result<Response, Error> {
    let parts = store::parts(portal, plan.id).await?;
    let request = requests::by_id(portal, plan.request_id).await?.ok_or(Error::NotFound)?;
    let people = people::of_plan(portal, plan.id).await?;
    let said = replies::of_plan(portal, plan.id).await?;
    let version = publishing::last_version(&portal.db, plan.id).await?;
    let published = match &version {
        Some(version) => publishing::revisions(&portal.db, version.id).await?,
        None => std::collections::BTreeMap::new(),
    };
    store::looked(portal, plan.id, staff.id).await?;
    let plain = plain_words::all(&portal.db).await?;
    let (leads, events) = (store::leads(&portal.db).await?, leading::history(&portal.db, plan.id).await?);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = portal.chance.id(portal.clock.now());
    let view = pages::staff::View {
        plan,
        parts: &parts,
        request: &request,
        people: &people,
        said: &said,
        version,
        published,
        leads: &leads,
        plain: &plain,
        events: &events,
        form,
        values,
        errors,
    };
    Ok(pages::staff::page(ui, staff, &view).status(status).respond(portal, ui))
}

/// The words of a part as a form sends them.
pub fn content(values: &Values) -> Content {
    let one = |name: &str| values.one(name).to_owned();
    Content {
        text: one("text"),
        who: one("who"),
        day: one("day"),
        time: one("time"),
        done: values.has("done", "yes"),
        language: one("language"),
    }
}

pub fn wrong(values: &Values) -> Errors {
    let mut errors = Errors::default();
    let text = values.raw("text").chars().count();
    errors.when(values.one("text").is_empty() || text > LONG, "text", "staff-error-part");
    errors.length(values, "who", SHORT);
    errors.length(values, "language", SHORT);
    errors.when(values.some("day").is_some_and(|day| day.parse::<jiff::civil::Date>().is_err()), "day", "staff-error-day");
    errors.when(values.some("time").is_some_and(|time| time.parse::<jiff::civil::Time>().is_err()), "time", "staff-error-time");
    errors
}

pub const FIELDS: [&str; 12] = ["language", "text", "who", "day", "time", "done", "kind", "goal", "form", "part", "number", "action"];

pub async fn add(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&FIELDS);
    let kind = Kind::from_key(values.one("kind")).filter(|kind| *kind != Kind::Summary).ok_or(Error::BadRequest("no kind"))?;
    let errors = wrong(&values);
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    }
    let goal = goal_of(&portal, &plan, &values).await?;
    let form = values.one("form").parse().map_err(|_| Error::BadRequest("no form"))?;
    // Kept already while it was typed: these are its newest words.
    if let Some(number) = values.one("number").parse::<i64>().ok().filter(|number| *number > 0) {
        let saved = store::save(&portal, plan.id, form, number, staff.id, &content(&values), Way::Sent).await?;
        return Ok(saved_to(id, form, saved));
    }
    let saved = store::add_or_save(&portal, plan.id, form, (kind, goal), staff.id, &content(&values), Way::Sent).await?;
    Ok(saved_to(id, form, saved))
}

/// Saves a part, takes it out, or settles words that stood aside.
pub async fn write(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&FIELDS);
    let part = values.one("part").parse().map_err(|_| Error::NotFound)?;
    if let Some(revision) = values.one("action").strip_prefix("settle-") {
        store::settle(&portal, plan.id, part, revision.parse().map_err(|_| Error::NotFound)?, staff.id).await?;
        return Ok(to(&format!("/staff/plans/{id}#part-{part}")));
    }
    if values.one("action") == "remove" {
        store::remove(&portal, plan.id, part, staff.id).await?;
        return Ok(to(&format!("/staff/plans/{id}")));
    }
    let errors = wrong(&values);
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    }
    let number = values.one("number").parse().map_err(|_| Error::BadRequest("no number"))?;
    let saved = store::save(&portal, plan.id, part, number, staff.id, &content(&values), Way::Sent).await?;
    Ok(saved_to(id, part, saved))
}

fn saved_to(plan: Uuid, part: Uuid, saved: Saved) -> Response {
    let note = if saved == Saved::Aside { "?aside=yes" } else { "" };
    to(&format!("/staff/plans/{plan}{note}#part-{part}"))
}

/// The goal that a step stands below: one of this plan.
pub async fn goal_of(portal: &Portal, plan: &Plan, values: &Values) -> Result<Option<Uuid>, Error> {
    let Some(goal) = values.some("goal") else { return Ok(None) };
    let goal: Uuid = goal.parse().map_err(|_| Error::NotFound)?;
    let parts = store::parts(portal, plan.id).await?;
    parts.iter().find(|part| part.id == goal && part.kind == Kind::Goal).ok_or(Error::NotFound)?;
    Ok(Some(goal))
}

/// Takes what somebody of the family said into the plan, as their words. Who sees it is chosen after.
pub async fn take(State(portal): State<Portal>, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["reply", "kind"]);
    let reply: Uuid = values.one("reply").parse().map_err(|_| Error::NotFound)?;
    let kind = Kind::from_key(values.one("kind")).filter(|kind| *kind != Kind::Summary).ok_or(Error::BadRequest("no kind"))?;
    let said = replies::of_plan(&portal, plan.id).await?;
    let said = said.into_iter().find(|held| held.id == reply && held.kind.can_be_taken()).ok_or(Error::NotFound)?;
    let content = Content { text: said.text, ..Content::default() };
    let writer = Writer::Person { id: said.person, taken_by: staff.id };
    let mut tx = portal.db.begin().await?;
    // Taken twice, it is one part.
    store::add(&portal, &mut tx, plan.id, Uuid::new_v5(&reply, b"part"), (kind, None), writer, &content).await?;
    tx.commit().await?;
    Ok(to(&format!("/staff/plans/{id}#{}", kind.key())))
}

pub async fn publish(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["summary", "reader", "weeks"]);
    let mut errors = Errors::default();
    errors.when(values.one("summary").is_empty() || values.raw("summary").chars().count() > LONG, "summary", "staff-error-summary");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    }
    let readers: Vec<Uuid> = values.all("reader").iter().filter_map(|reader| reader.parse().ok()).collect();
    let weeks = values.one("weeks").parse().unwrap_or(8);
    publishing::publish(&portal, &plan, staff.id, values.one("summary"), &readers, weeks).await?;
    Ok(to(&format!("/staff/plans/{id}")))
}

pub async fn set_level(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["level"]);
    let level = values.one("level").parse::<i64>().ok().filter(|level| (1..=4).contains(level));
    let Some(level) = level else {
        let mut errors = Errors::default();
        errors.add("level", "staff-error-level");
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    };
    leading::set_level(&portal, &plan, level, staff.id).await?;
    Ok(to(&format!("/staff/plans/{id}")))
}

/// Hands the plan to another lead practitioner, with words for the family.
pub async fn hand_over(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["lead", "why"]);
    let leads = store::leads(&portal.db).await?;
    let lead = values.one("lead").parse::<Uuid>().ok().filter(|lead| leads.iter().any(|(held, _)| held == lead));
    let mut errors = Errors::default();
    errors.when(lead.is_none_or(|lead| lead == plan.lead_practitioner), "lead", "staff-error-lead");
    errors.when(values.one("why").is_empty() || values.raw("why").chars().count() > LONG, "why", "staff-error-words");
    let (Some(lead), true) = (lead, errors.is_empty()) else {
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    };
    leading::hand_over(&portal, &plan, lead, values.one("why"), staff.id).await?;
    Ok(to("/staff/plans"))
}

pub async fn answer(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["reply", "answer"]);
    let mut errors = Errors::default();
    errors.when(values.one("answer").is_empty() || values.raw("answer").chars().count() > LONG, "answer", "staff-error-answer");
    if !errors.is_empty() {
        return show(&portal, &ui, &staff, &plan, &values, errors).await;
    }
    let reply = values.one("reply").parse().map_err(|_| Error::NotFound)?;
    replies::answer(&portal, plan.id, reply, staff.id, values.one("answer")).await?;
    Ok(to(&format!("/staff/plans/{id}#said")))
}
