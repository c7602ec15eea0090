//! Find help: the directory of services, in HSDS-UK 3.0's terms.
//!
//! `import` takes services in, `store` keeps them, `directory` holds them in memory with the index
//! of `search`, `finder` answers a reader's question, `feed` sends them out again.

pub mod danger;
pub mod directory;
pub mod feed;
pub mod finder;
mod folding;
mod grid;
mod handlers;
pub mod import;
pub mod model;
mod needs;
mod older;
mod pages;
pub mod place;
pub mod search;
pub mod server_functions;
pub mod store;
pub mod table_file;
mod tables;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const ENGAGEMENT: &[Role] = &[Role::EngagementOfficer, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .public_by("/find-help", &finder::PARAMETERS, get(handlers::find))
        .public("/services/{id}", get(handlers::one))
        .private("/services/{id}/wrong", post(handlers::report_wrong))
        .private("/my-list", get(handlers::my_list))
        .private("/my-list/keep", post(handlers::keep))
        .private("/my-list/remove", post(handlers::remove))
        .staff("/staff/corrections", ENGAGEMENT, get(handlers::corrections))
        .staff("/staff/corrections/{id}/done", ENGAGEMENT, post(handlers::finish_correction))
        .and(feed::routes(portal))
}

pub use pages::find::{Results as FoundServices, address as find_address, card, page as find_page};
