//! Sessions in people's calendars: an invitation that updates and cancels where it stands, and feeds.

use super::booking::Booking;
use super::courses::{Course, Session};
use super::model::{Details, in_language};
use crate::kit::ics::{calendar, host, text, utc};
use crate::kit::portal::Portal;

/// What a calendar shall do with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Request,
    Cancel,
}

impl Method {
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// One person's place. Its id stays whatever happens to it, and its sequence rises with each change.
pub fn place(
    portal: &Portal,
    (session, course): (&Session, &Course),
    booking: &Booking,
    details: &Details,
    method: Method,
    address: &str,
) -> String {
    let base = host(&portal.settings.site.base_url);
    let title = in_language(&course.words, &details.language).map_or_else(String::new, |(words, _)| text(&words.title));
    // The link to join is for those with a place, and for nobody who had one.
    let link = if method == Method::Request { session.link(portal).unwrap_or_default() } else { String::new() };
    let location: Vec<&str> = [session.place.as_str(), link.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let sender = portal.settings.mail.address();
    let event = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{base}", booking.id),
        format!("DTSTAMP:{}", utc(portal.clock.now())),
        format!("SEQUENCE:{}", booking.sequence),
        format!("DTSTART:{}", utc(session.starts_at)),
        format!("DTEND:{}", utc(session.ends_at())),
        format!("SUMMARY:{title}"),
        format!("LOCATION:{}", text(&location.join(", "))),
        format!("DESCRIPTION:{}", text(address)),
        format!("ORGANIZER:mailto:{sender}"),
        format!("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{}", text(&details.email)),
        format!("STATUS:{}", if method == Method::Cancel { "CANCELLED" } else { "CONFIRMED" }),
        "END:VEVENT".to_owned(),
    ];
    calendar(method.name(), [event])
}

/// The sessions of a course for anybody: no link to join, and nobody's name.
pub fn feed(portal: &Portal, course: &Course, sessions: &[Session], code: &str) -> String {
    let base = host(&portal.settings.site.base_url);
    let title = in_language(&course.words, code).map_or_else(String::new, |(words, _)| text(&words.title));
    let address = format!("{}/training/{}", portal.settings.site.base_url, course.slug);
    let events = sessions.iter().map(|session| {
        vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@{base}", session.id),
            format!("DTSTAMP:{}", utc(portal.clock.now())),
            format!("SEQUENCE:{}", session.sequence),
            format!("DTSTART:{}", utc(session.starts_at)),
            format!("DTEND:{}", utc(session.ends_at())),
            format!("SUMMARY:{title}"),
            format!("LOCATION:{}", text(&session.place)),
            format!("URL:{address}"),
            format!("STATUS:{}", if session.cancelled_at.is_some() { "CANCELLED" } else { "CONFIRMED" }),
            "END:VEVENT".to_owned(),
        ]
    });
    calendar("PUBLISH", events)
}
