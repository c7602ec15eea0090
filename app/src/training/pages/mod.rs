//! Pages of training and events. They load nothing.

pub mod own;
pub mod public;
pub mod record;
mod session_form;
pub mod staff;
