//! My plan: one plan a family. Its workers write it part by part; each person of the family reads what
//! was given to them, in their language, and answers it.
//!
//! `seen` is the one place through which anything of a plan reaches the family.

pub mod access;
mod autosave;
mod calendar;
mod contact;
pub mod explained;
mod family;
pub mod glossary;
pub mod leading;
mod memory;
pub mod model;
pub mod opening;
mod pages;
mod passkeys;
pub mod people;
mod plain_words;
pub mod publishing;
mod reading;
pub mod replies;
pub mod reviews;
pub mod seen;
pub mod sign_in;
mod staff;
mod staff_people;
pub mod store;
pub mod translations;
pub mod translators;
mod workbench;
mod xliff;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::{LARGEST_UPLOAD, Routes};
use crate::kit::staff::Role;

const PLANNERS: &[Role] = &[Role::LeadPractitioner, Role::Manager];
/// Those who translate, and those who may look after it.
const TRANSLATORS: &[Role] = &[Role::Translator, Role::LeadPractitioner, Role::Manager];
/// Those who keep the list of plain words.
const WORDERS: &[Role] = &[Role::LeadPractitioner, Role::EngagementOfficer, Role::Manager];
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
        .private("/my-plan/choose", get(family::choose_form).post(family::choose))
        .private("/my-plan/key/begin", get(family::back).post(family::begin_key))
        .private("/my-plan/key", get(family::back).post(family::keep_key))
        .private("/my-plan/key/end", get(family::back).post(family::end_keys))
        .private("/my-plan/key-in/begin", get(family::back).post(family::ask_key))
        .private("/my-plan/key-in", get(family::back).post(family::by_key))
        .private("/my-plan/out", get(family::back).post(family::out))
        .staff("/staff/plans", PLANNERS, get(staff::list))
        .staff("/staff/plan-of/{id}", BEGINNERS, get(staff::begin_form).post(staff::begin))
        .staff("/staff/plans/{id}", PLANNERS, get(staff::read))
        .staff("/staff/plans/{id}/add", PLANNERS, post(staff::add))
        .staff("/staff/plans/{id}/write", PLANNERS, post(staff::write))
        .staff("/staff/plans/{id}/keep", PLANNERS, post(autosave::keep))
        .staff("/staff/plans/{id}/take", PLANNERS, post(staff::take))
        .staff("/staff/plans/{id}/publish", PLANNERS, post(staff::publish))
        .staff("/staff/plans/{id}/level", PLANNERS, post(staff::set_level))
        .staff("/staff/plans/{id}/hand-over", PLANNERS, post(staff::hand_over))
        .staff("/staff/plans/{id}/answer", PLANNERS, post(staff::answer))
        .staff("/staff/plans/{id}/people", PLANNERS, get(staff_people::list).post(staff_people::add_person))
        .staff("/staff/plan-people/{id}", PLANNERS, get(staff_people::person).post(staff_people::give))
        .staff("/staff/plan-people/{id}/card", PLANNERS, post(staff_people::card))
        .staff("/staff/plan-people/{id}/explained", PLANNERS, post(staff_people::explain))
        .staff("/staff/plan-people/{id}/forget", PLANNERS, post(staff_people::forget))
        .staff("/staff/plan-people/{id}/end", PLANNERS, post(staff_people::end))
        .staff("/staff/plan-people/{id}/as", PLANNERS, get(staff_people::as_person))
        .staff("/staff/plans/{id}/words", TRANSLATORS, get(workbench::words).post(workbench::translate))
        .staff("/staff/plans/{id}/words/give", PLANNERS, post(workbench::give))
        .staff(
            "/staff/plans/{id}/words/file",
            TRANSLATORS,
            get(workbench::file).post(workbench::upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .staff("/staff/translations", TRANSLATORS, get(workbench::tasks))
        .staff("/staff/glossary", TRANSLATORS, get(workbench::terms).post(workbench::change_terms))
        .staff("/staff/plain-words", WORDERS, get(plain_words::list).post(plain_words::change))
}
