//! What every feature uses. The kit knows no feature.

pub mod address;
pub mod attempts;
pub mod cache;
pub mod chance;
pub mod code;
pub mod compress;
pub mod db;
pub mod error;
pub mod form;
pub mod freshness;
pub mod ics;
pub mod letters;
pub mod machine;
pub mod moment;
pub mod network;
pub mod page;
pub mod parts;
pub mod portal;
pub mod routes;
pub mod seal;
pub mod session;
pub mod settings;
pub mod staff;
pub mod ui;
pub mod words;
pub mod working_time;
