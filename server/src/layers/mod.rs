//! What every request goes through.

pub mod headers;
pub mod pages;
pub mod trace;
