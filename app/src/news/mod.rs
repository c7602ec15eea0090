//! Keep up: newsletters, written in Markdown and in several languages, sent once each to those who asked for them,
//! read in the archive and as a feed. Nobody learns who opened a letter; links are counted in sum.

mod handlers;
pub mod issues;
pub mod model;
mod pages;
pub mod returned;
pub mod sending;
mod staff;
pub mod subscribers;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const EDITORS: &[Role] = &[Role::EngagementOfficer, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/news", get(handlers::archive))
        .public("/news/feed.atom", get(handlers::feed))
        .public("/news/{slug}", get(handlers::one))
        .private("/news/{slug}/to/{number}", get(handlers::follow))
        .private("/news/ask", get(handlers::ask_form).post(handlers::ask))
        .private("/news/choose/{token}", get(handlers::choose_form).post(handlers::choose))
        .private("/news/leave/{token}", get(handlers::leave_form).post(handlers::leave))
        .staff("/staff/news", EDITORS, get(staff::list).post(staff::create))
        .staff("/staff/news/{id}", EDITORS, get(staff::read).post(staff::write))
        .staff("/staff/news/{id}/send", EDITORS, post(staff::send))
}
