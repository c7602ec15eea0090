//! The pages of plans: the family's own, and the workers'.

mod edit;
pub mod family;
pub mod people;
pub mod sign_in;
pub mod staff;
pub mod words;
