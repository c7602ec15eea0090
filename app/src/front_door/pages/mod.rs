//! The front door's pages, in English.

pub mod other;
pub mod queue;
pub mod request;
