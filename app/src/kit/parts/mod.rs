//! Pieces of pages that every feature uses. They behave as the public knows them from other
//! public services: error summary, summary list, exit, fields with hints and inline errors.

pub mod exit;
pub mod fields;
pub mod languages;
pub mod layout;
pub mod lists;
pub mod pictures;
