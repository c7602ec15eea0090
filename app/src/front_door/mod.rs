//! The front door: the queue of requests, and what a worker does with one.

mod handlers;
mod pages;
pub mod queue;
pub mod store;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;
use crate::kit::staff::Role;

const READERS: &[Role] = &[Role::FrontDoorWorker, Role::Manager, Role::DataProtectionOfficer];
const WORKERS: &[Role] = &[Role::FrontDoorWorker, Role::Manager];

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .staff("/staff", &Role::ALL, get(handlers::home))
        .staff("/staff/queue", READERS, get(handlers::queue))
        .staff("/staff/requests/{id}", READERS, get(handlers::read))
        .staff("/staff/requests/{id}/claim", WORKERS, post(handlers::claim))
        .staff("/staff/requests/{id}/release", WORKERS, post(handlers::release))
        .staff("/staff/requests/{id}/note", WORKERS, post(handlers::note))
        .staff("/staff/requests/{id}/ask", WORKERS, post(handlers::ask))
        .staff("/staff/requests/{id}/decide", WORKERS, post(handlers::decide))
        .staff("/staff/requests/{id}/close", WORKERS, post(handlers::close))
        .staff("/staff/requests/{id}/reopen", WORKERS, post(handlers::reopen))
        .staff("/staff/requests/{id}/urgency", WORKERS, post(handlers::weigh))
        .staff("/staff/requests/{id}/code", WORKERS, post(handlers::renew_code))
        .staff("/staff/outbox", READERS, get(handlers::outbox))
}
