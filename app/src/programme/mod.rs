//! The front page; the pages that say what Families First is and what this site does, which staff edit in the
//! browser; notices; and leaving fast.

pub mod articles;
mod handlers;
pub mod model;
mod notices;
mod pages;
mod pictures;
mod staff;
pub mod turning;

use axum::extract::DefaultBodyLimit;
use axum::routing::get;

use crate::kit::portal::Portal;
use crate::kit::routes::{LARGEST_UPLOAD, Routes};
use crate::kit::staff::Role;

const EDITORS: &[Role] = &[Role::EngagementOfficer, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/", get(handlers::front))
        .public("/staying-safe-online", get(handlers::staying_safe))
        .public("/families-first", get(handlers::families_first))
        .public("/families-first/{slug}", get(handlers::article))
        .public("/privacy", get(handlers::privacy))
        .public("/accessibility", get(handlers::accessibility))
        .public("/cookies", get(handlers::cookies))
        .public("/contact", get(handlers::contact))
        .public("/sitemap.xml", get(handlers::sitemap))
        .public("/robots.txt", get(handlers::robots))
        .lasting("/pictures/{id}", get(pictures::show))
        .private("/exit", get(handlers::leave))
        .staff("/staff/pages", EDITORS, get(staff::list).post(staff::create))
        .staff("/staff/pages/{slug}", EDITORS, get(staff::read).post(staff::write))
        .staff("/staff/notices", EDITORS, get(notices::list).post(notices::write))
        .staff("/staff/pictures", EDITORS, get(pictures::list).post(pictures::take).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)))
}
