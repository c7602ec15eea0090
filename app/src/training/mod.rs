//! Learn: training sessions and events to book. A session has places; whoever asks holds one until they
//! confirm it, or waits in order. `booking` decides, with the session's row held; `changes` is what a holder
//! does with a signed link; `running` is what staff do.

pub mod booking;
pub mod calendar;
pub mod changes;
pub mod courses;
pub mod figures;
mod handlers;
mod here;
pub mod links;
pub mod model;
mod own;
mod pages;
mod record;
pub mod running;
mod staff;
mod telling;

use axum::routing::get;

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const TRAINERS: &[Role] = &[Role::EngagementOfficer, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/training", get(handlers::all))
        .private("/training/{slug}", get(handlers::course))
        .private("/training/{slug}/calendar.ics", get(handlers::feed))
        .private("/training/session/{id}", get(handlers::ask_form).post(handlers::ask))
        .private("/training/session/{id}/asked", get(handlers::asked))
        .private("/training/booking/{token}", get(own::look).post(own::act))
        .private("/training/booking/{token}/calendar.ics", get(own::file))
        .private("/training/booking/{token}/hours", get(record::hours))
        .private("/training/here/{token}", get(here::form).post(here::say))
        .private("/training/certificate/{token}", get(record::certificate))
        .private("/training/certificate/{token}/certificate.pdf", get(record::pdf))
        .staff("/staff/training", TRAINERS, get(staff::list).post(staff::create))
        .staff("/staff/training/figures", TRAINERS, get(staff::figures))
        .staff("/staff/training/figures.csv", TRAINERS, get(staff::export))
        .staff("/staff/training/{id}", TRAINERS, get(staff::read).post(staff::write))
        .staff("/staff/training/session/{id}", TRAINERS, get(staff::session).post(staff::run))
}
