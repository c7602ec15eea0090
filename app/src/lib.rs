#![recursion_limit = "512"]
//! Families First: a council's help portal.
//!
//! This file is the table of contents: the features and their routes. `kit` is what all of them
//! use; a feature uses `kit` and another feature's `model` or named exports only.

pub mod accounts;
pub mod front_door;
pub mod kit;
pub mod messages;
pub mod news;
pub mod plans;
pub mod programme;
pub mod requests;
pub mod rotation;
pub mod services;
pub mod surveys;
pub mod training;

use kit::portal::Portal;
use kit::routes::Routes;

/// Every route of the portal, with who may use it.
pub fn routes(portal: &Portal) -> Routes {
    programme::routes(portal)
        .and(services::routes(portal))
        .and(requests::routes(portal))
        .and(front_door::routes(portal))
        .and(plans::routes(portal))
        .and(surveys::routes(portal))
        .and(training::routes(portal))
        .and(news::routes(portal))
        .and(accounts::routes(portal))
}
