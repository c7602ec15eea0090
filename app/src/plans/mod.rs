//! My plan: one plan a family. Its workers write it part by part; each person of the family reads what
//! was given to them, in their language, and answers it.
//!
//! `seen` is the one place through which anything of a plan reaches the family.

pub mod access;
mod calendar;
mod family;
pub mod leading;
pub mod model;
pub mod opening;
mod pages;
pub mod people;
pub mod publishing;
mod reading;
pub mod replies;
pub mod seen;
pub mod sign_in;
mod staff;
mod staff_people;
pub mod store;
pub mod translations;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const PLANNERS: &[Role] = &[Role::LeadPractitioner, Role::Manager];
/// Those who may read the request that a plan begins from.
const BEGINNERS: &[Role] = &[Role::FrontDoorWorker, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .private("/my-plan", get(family::plan))
        .private("/my-plan/card", get(family::back).post(family::by_card))
        .private("/my-plan/sign-in", get(family::back).post(family::ask_code))
        .private("/my-plan/code", get(family::code_form).post(family::by_code))
        .private("/my-plan/say", get(family::back).post(family::say))
        .private("/my-plan/dates.ics", get(family::dates))
        .private("/my-plan/out", get(family::back).post(family::out))
        .staff("/staff/plans", PLANNERS, get(staff::list))
        .staff("/staff/plan-of/{id}", BEGINNERS, get(staff::begin_form).post(staff::begin))
        .staff("/staff/plans/{id}", PLANNERS, get(staff::read))
        .staff("/staff/plans/{id}/add", PLANNERS, post(staff::add))
        .staff("/staff/plans/{id}/write", PLANNERS, post(staff::write))
        .staff("/staff/plans/{id}/publish", PLANNERS, post(staff::publish))
        .staff("/staff/plans/{id}/level", PLANNERS, post(staff::set_level))
        .staff("/staff/plans/{id}/hand-over", PLANNERS, post(staff::hand_over))
        .staff("/staff/plans/{id}/answer", PLANNERS, post(staff::answer))
        .staff("/staff/plans/{id}/people", PLANNERS, get(staff_people::list).post(staff_people::add_person))
        .staff("/staff/plan-people/{id}", PLANNERS, get(staff_people::person).post(staff_people::give))
        .staff("/staff/plan-people/{id}/card", PLANNERS, post(staff_people::card))
        .staff("/staff/plan-people/{id}/end", PLANNERS, post(staff_people::end))
        .staff("/staff/plan-people/{id}/as", PLANNERS, get(staff_people::as_person))
        .staff("/staff/plans/{id}/words", PLANNERS, get(staff::words).post(staff::translate))
}
