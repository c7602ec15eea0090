//! The portal as its users meet it: over HTTP, on both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod support;

mod access;
mod changing;
mod feeds;
mod front_door;
mod house;
mod messages;
mod news;
mod open_referral;
mod operations;
mod plan_access;
mod plan_words;
mod plan_work;
mod plans;
mod programme;
mod requests;
mod services;
mod survey_doors;
mod survey_forms;
mod survey_suppression;
mod surveys;
mod training;
mod training_days;
mod words;
