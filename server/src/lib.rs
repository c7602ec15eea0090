//! The portal as a process: settings, boot, layers, jobs and commands.

pub mod boot;
pub mod commands;
pub mod config;
pub mod demo;
pub mod jobs;
pub mod layers;
pub mod listening;
