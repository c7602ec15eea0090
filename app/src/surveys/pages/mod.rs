//! Pages of surveys. They load nothing.

pub mod answer;
mod beside;
pub mod check;
mod choices;
pub mod consulting;
pub mod fields;
mod invitations;
pub mod list;
pub mod public;
pub mod results;
mod rules;
mod scales;
pub mod staff;
pub mod start;
pub mod write;
mod written;
