//! Staff accounts: made by command, signed in with a password and a second factor.

mod handlers;
pub mod model;
mod pages;
pub mod store;

use axum::routing::{get, post};

use crate::kit::portal::Portal;
use crate::kit::routes::{OWN_PASSWORD, Routes};
use crate::kit::staff::Role;

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .private("/staff/sign-in", get(handlers::form).post(handlers::sign_in))
        .staff("/staff/sign-out", &Role::ALL, post(handlers::sign_out))
        .staff(OWN_PASSWORD, &Role::ALL, get(handlers::password_form).post(handlers::change_password))
}
