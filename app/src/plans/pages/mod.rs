//! The pages of plans: the family's own, and the workers'.

pub mod edit;
pub mod family;
pub mod lists;
pub mod own;
pub mod people;
pub mod sign_in;
pub mod staff;
pub mod words;
