//! What every request goes through.

pub mod calls;
pub mod headers;
pub mod origin;
pub mod pages;
pub mod trace;
