//! The pages of finding help.

pub mod corrections;
pub mod find;
pub mod list;
pub mod one;
