//! The purposes of signed links.

pub use crate::kit::signed::{read, token};

/// The link of a booking.
pub const BOOKING: &str = "training-booking";
/// The link that shows who came.
pub const CERTIFICATE: &str = "training-certificate";
/// The link on the wall of the room.
pub const ROOM: &str = "training-room";
