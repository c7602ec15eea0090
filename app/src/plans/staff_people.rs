//! What the addresses of a plan's people do for the workers: who is on it, what each may see.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use uuid::Uuid;

use super::model::{Details, PersonKind};
use super::people::{self, Person};
use super::staff::{LONG, Pairs, SHORT, own, to};
use super::store::{self, Plan};
use super::{access, explained, leading, pages, plain_words, publishing, replies, seen};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

/// Somebody on such a plan.
async fn own_person(portal: &Portal, staff: &Staff, id: Uuid) -> Result<(Plan, Person), Error> {
    let person = people::active(portal, id).await?.ok_or(Error::NotFound)?;
    Ok((own(portal, staff, person.plan).await?, person))
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    people_page(&portal, &ui, &staff, &plan, &Values::default(), Errors::default()).await
}

async fn people_page(portal: &Portal, ui: &Ui, staff: &Staff, plan: &Plan, values: &Values, errors: Errors) -> Result<Response, Error> {
    store::looked(portal, plan.id, staff.id).await?;
    let people = people::of_plan(portal, plan.id).await?;
    let grants = access::grants(&portal.db, plan.id).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = portal.chance.id(portal.clock.now());
    let view = pages::people::View { plan, people: &people, grants: &grants, form, values, errors: &errors };
    Ok(pages::people::list(ui, staff, &view).status(status).respond(portal, ui))
}

pub async fn add_person(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["name", "relation", "kind", "language", "reason", "form", "screen-only"]);
    let kind = PersonKind::from_key(values.one("kind"));
    let mut errors = Errors::default();
    errors.when(values.one("name").is_empty() || values.raw("name").chars().count() > SHORT, "name", "staff-error-person-name");
    errors.when(kind.is_none(), "kind", "staff-error-person-kind");
    errors.length(&values, "relation", SHORT);
    errors.length(&values, "reason", LONG);
    let (Some(kind), true) = (kind, errors.is_empty()) else {
        return people_page(&portal, &ui, &staff, &plan, &values, errors).await;
    };
    let one = |name: &str| values.one(name).to_owned();
    let details = Details { name: one("name"), relation: one("relation"), reason: one("reason"), ..Details::default() };
    let language = portal.words.language(values.one("language")).map_or("en", |language| language.code.as_str());
    let form = values.one("form").parse().map_err(|_| Error::BadRequest("no form"))?;
    people::add(&portal, plan.id, form, (kind, language, &details), values.has("screen-only", "yes"), staff.id).await?;
    Ok(to(&format!("/staff/plan-people/{form}")))
}

/// What one person may see: a tick for each part.
pub async fn person(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let (plan, person) = own_person(&portal, &staff, id).await?;
    person_page(&portal, &ui, &staff, (&plan, &person), &Values::default(), &Errors::default()).await
}

async fn person_page(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    (plan, person): (&Plan, &Person),
    values: &Values,
    errors: &Errors,
) -> Result<Response, Error> {
    store::looked(portal, plan.id, staff.id).await?;
    let parts = store::parts(portal, plan.id).await?;
    let given = access::grants(&portal.db, plan.id).await?;
    let given: Vec<_> = given.into_iter().filter(|(held, _)| *held == person.id).map(|(_, part)| part).collect();
    let explained = explained::to(portal, person.id).await?;
    let is_published = publishing::last_version(&portal.db, plan.id).await?.is_some();
    let form = portal.chance.id(portal.clock.now());
    let view = pages::people::One { plan, person, parts: &parts, given: &given, explained: &explained, is_published, form, values, errors };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(pages::people::one(ui, staff, &view).status(status).respond(portal, ui))
}

/// Notes that the last version was explained to this person.
pub async fn explain(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let (plan, person) = own_person(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["day", "by", "form"]);
    let version = publishing::last_version(&portal.db, plan.id).await?.ok_or(Error::Conflict)?;
    let mut errors = Errors::default();
    let today = portal.clock.now().in_london().date();
    errors.when(values.one("day").parse::<jiff::civil::Date>().map_or(true, |day| day > today), "day", "staff-error-explained-day");
    errors.when(values.one("by").is_empty() || values.raw("by").chars().count() > SHORT, "by", "staff-error-explained-by");
    if !errors.is_empty() {
        return person_page(&portal, &ui, &staff, (&plan, &person), &values, &errors).await;
    }
    let form = values.one("form").parse().map_err(|_| Error::BadRequest("no form"))?;
    explained::note(&portal, &person, form, version.id, values.one("day"), values.one("by"), staff.id).await?;
    Ok(to(&format!("/staff/plan-people/{id}")))
}

/// Forgets the address that somebody proved: they come in with a new card, and may prove another.
pub async fn forget(State(portal): State<Portal>, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let (_, person) = own_person(&portal, &staff, id).await?;
    people::forget_contact(&portal, &person, staff.id).await?;
    Ok(to(&format!("/staff/plan-people/{id}")))
}

pub async fn give(State(portal): State<Portal>, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let (plan, _) = own_person(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["shown", "part"]);
    let ids = |name: &str| values.all(name).iter().filter_map(|id| id.parse().ok()).collect::<Vec<Uuid>>();
    access::give(&portal, &plan, id, &ids("shown"), &ids("part"), staff.id).await?;
    Ok(to(&format!("/staff/plan-people/{id}")))
}

pub async fn card(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let (plan, person) = own_person(&portal, &staff, id).await?;
    let card = people::card(&portal, plan.id, id, staff.id).await?;
    Ok(pages::people::card(&ui, &staff, &person, &card).respond(&portal, &ui))
}

pub async fn end(State(portal): State<Portal>, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let (plan, _) = own_person(&portal, &staff, id).await?;
    people::end(&portal, plan.id, id, staff.id).await?;
    Ok(to(&format!("/staff/plans/{}/people", plan.id)))
}

/// The plan as this person sees it, to the letter.
pub async fn as_person(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let (plan, person) = own_person(&portal, &staff, id).await?;
    store::looked(&portal, plan.id, staff.id).await?;
    let theirs = ui.in_language(&person.language);
    let seen = seen::seen(&portal, &person, &theirs.language.code).await?;
    let said = replies::of_person(&portal, person.id).await?;
    let form = portal.chance.id(portal.clock.now());
    let (values, errors) = (Values::default(), Errors::default());
    let handover = leading::last_handover(&portal, plan.id).await?;
    let explained = explained::to(&portal, person.id).await?;
    let plain = plain_words::all(&portal.db).await?;
    let view = pages::family::View {
        plain: &plain,
        explained: &explained,
        is_one_of_many: false,
        keys: None,
        handover: handover.as_ref(),
        plan: &plan,
        person: &person,
        seen: seen.as_ref(),
        said: &said,
        form,
        values: &values,
        errors: &errors,
        staff: true,
    };
    Ok(pages::family::page(&theirs, &view).respond(&portal, &theirs))
}
