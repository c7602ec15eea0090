//! The pages of asking and following.

pub mod answers;
pub mod check;
pub mod follow;
pub mod guide;
mod people;
pub mod sent;
pub mod start;
pub mod steps;
