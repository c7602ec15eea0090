//! Pages of newsletters. They load nothing.

pub mod public;
pub mod staff;
