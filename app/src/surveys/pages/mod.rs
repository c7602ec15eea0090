//! Pages of surveys. They load nothing.

pub mod answer;
mod beside;
pub mod check;
pub mod children;
mod choices;
pub mod consulting;
pub mod easy;
pub mod fields;
mod invitations;
pub mod list;
mod missing;
pub mod paper;
mod pictures;
pub mod public;
pub mod results;
mod rules;
mod scales;
pub mod staff;
pub mod start;
mod texts;
pub mod write;
mod written;
