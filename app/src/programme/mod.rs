//! The front page, the pages about the site itself, and leaving fast.

mod handlers;
mod pages;

use axum::routing::get;

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public("/", get(handlers::front))
        .public("/staying-safe-online", get(handlers::staying_safe))
        .public("/privacy", get(handlers::privacy))
        .public("/accessibility", get(handlers::accessibility))
        .public("/cookies", get(handlers::cookies))
        .public("/sitemap.xml", get(handlers::sitemap))
        .public("/robots.txt", get(handlers::robots))
        .private("/exit", get(handlers::leave))
}
