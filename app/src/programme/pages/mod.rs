//! Pages of the programme. They load nothing.

pub mod articles;
pub mod front;
pub mod staff;
