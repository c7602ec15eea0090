//! Have a say: surveys that families finish and councils can trust.
//!
//! A survey is its sheets (`book`), as XLSForm has them. `xlsform` reads them into `model`, or says all that
//! is wrong; `working` works a survey out for one answer; `answering` keeps answers, which bear no person;
//! `tally` counts them and `suppression` hides what points at anybody.

pub mod answering;
pub mod answers;
mod beginning;
pub mod book;
pub mod checking;
mod choice_lists;
pub mod columns;
pub mod consultations;
mod dates;
mod editing;
mod ending;
pub mod expression;
pub mod files;
mod glance;
pub mod groups;
mod handlers;
mod hearing;
pub mod model;
mod moving;
mod pages;
mod paper;
mod pictures;
mod pieces;
pub mod prepared;
mod quotas;
mod reading;
mod right;
mod rounds;
pub mod rules;
mod running;
mod said;
mod scale;
mod sheets;
mod signing;
mod staff;
pub mod store;
pub mod suppression;
pub mod tally;
mod texts;
mod typed;
pub mod working;
pub mod writing;
pub mod xlsform;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const ENGAGEMENT: &[Role] = &[Role::EngagementOfficer, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/have-a-say", get(hearing::all))
        .public("/have-a-say/{slug}", get(hearing::one))
        .private("/have-a-say/{slug}/hear", get(hearing::hear_form).post(hearing::hear))
        .private("/survey/{slug}/data.csv", get(reading::open_data))
        .private("/survey-return", get(beginning::return_form).post(beginning::come_back))
        .private("/survey/{slug}", get(beginning::start).post(beginning::begin))
        .private("/survey/{slug}/sign-in", get(beginning::sign_in_first))
        .private("/survey-picture/{id}/{name}", get(pictures::show))
        .private("/survey/{slug}/ask/{*page}", get(handlers::ask).post(handlers::answer))
        .private("/survey/{slug}/check", get(ending::check).post(ending::send))
        .private("/survey/{slug}/thanks", get(ending::thanks))
        .private("/survey/{slug}/later", get(ending::later))
        .private("/survey/{slug}/leave", get(ending::back).post(ending::leave))
        .staff("/staff/surveys", ENGAGEMENT, get(staff::list).post(staff::create))
        .staff("/staff/surveys/import", ENGAGEMENT, post(sheets::import).layer(sheets::upload_limit()))
        .staff("/staff/surveys/{id}", ENGAGEMENT, get(staff::read))
        .staff("/staff/surveys/{id}/replace", ENGAGEMENT, post(sheets::replace).layer(sheets::upload_limit()))
        .staff("/staff/surveys/{id}/change", ENGAGEMENT, post(editing::change))
        .staff("/staff/surveys/{id}/row", ENGAGEMENT, get(editing::row).post(editing::write_row))
        .staff("/staff/surveys/{id}/publish", ENGAGEMENT, post(running::publish))
        .staff("/staff/surveys/{id}/rules", ENGAGEMENT, post(running::rules))
        .staff("/staff/surveys/{id}/close", ENGAGEMENT, post(running::close))
        .staff("/staff/surveys/{id}/try", ENGAGEMENT, post(running::try_out))
        .staff("/staff/surveys/{id}/paper", ENGAGEMENT, post(running::paper))
        .staff("/staff/surveys/{id}/invite", ENGAGEMENT, post(running::invite))
        .staff("/staff/surveys/{id}/picture", ENGAGEMENT, post(pictures::take).layer(sheets::upload_limit()))
        .staff("/staff/surveys/{id}/print", ENGAGEMENT, get(paper::print))
        .staff("/staff/surveys/{id}/said", ENGAGEMENT, post(texts::write))
        .staff("/staff/surveys/{id}/file", ENGAGEMENT, get(sheets::file))
        .staff("/staff/surveys/{id}/results", ENGAGEMENT, get(reading::results))
        .staff("/staff/surveys/{id}/theme", ENGAGEMENT, post(reading::theme))
        .staff("/staff/surveys/{id}/export", ENGAGEMENT, get(reading::export))
        .staff("/staff/survey-groups/{id}", ENGAGEMENT, get(hearing::group).post(hearing::change_group))
        .staff("/staff/consultations/{id}", ENGAGEMENT, get(hearing::write_form).post(hearing::write))
}
