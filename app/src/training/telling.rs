//! What people are told of their booking, each in their language, each once.

use super::booking::Booking;
use super::calendar::{self, Method};
use super::courses::{self, Course, Session};
use super::links;
use super::model::in_language;
use crate::kit::db::Tx;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::value;
use crate::messages::{self, Letter};

/// What there is to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    Confirm,
    Waiting,
    Offer,
    Booked,
    /// Asked for once more: how it stands.
    Again,
    TooLate,
    Cancelled,
    /// Another time or place.
    Changed,
    /// It does not take place.
    Off,
    /// It is soon: the first, second or third reminder.
    Soon(i64),
    /// It is over: certificate and feedback.
    After,
}

impl News {
    fn key(self) -> &'static str {
        match self {
            Self::Confirm => "message-training-confirm-body",
            Self::Waiting => "message-training-waiting-body",
            Self::Offer => "message-training-offer-body",
            Self::Booked => "message-training-booked-body",
            Self::Again => "message-training-again-body",
            Self::TooLate => "message-training-late-body",
            Self::Cancelled => "message-training-cancelled-body",
            Self::Changed => "message-training-changed-body",
            Self::Off => "message-training-off-body",
            Self::Soon(_) => "message-training-soon-body",
            Self::After => "message-training-after-body",
        }
    }

    /// What calendars shall do with it.
    fn method(self) -> Option<Method> {
        match self {
            Self::Booked | Self::Changed => Some(Method::Request),
            Self::Cancelled | Self::Off => Some(Method::Cancel),
            _ => None,
        }
    }

    /// Where it leads: to the booking, or to the course where one can ask again.
    fn leads_to_course(self) -> bool {
        matches!(self, Self::TooLate | Self::Cancelled | Self::Off)
    }
}

/// Tells whoever holds a booking, in the transaction of what happened.
pub async fn tell(portal: &Portal, tx: &mut Tx, session: &Session, booking: &Booking, news: News) -> Result<(), Error> {
    let course = courses::of(tx, session).await?;
    tell_of(portal, tx, (session, &course), booking, news).await
}

/// The same where the course is known already: many are told at once.
pub async fn tell_of(portal: &Portal, tx: &mut Tx, of: (&Session, &Course), booking: &Booking, news: News) -> Result<(), Error> {
    let (session, course) = of;
    let details = booking.details(portal)?;
    let language = portal.words.language(&details.language).unwrap_or(portal.words.english());
    let title = in_language(&course.words, &language.code).map_or_else(String::new, |(words, _)| words.title.clone());
    let own = format!("/training/booking/{}", links::token(portal, links::BOOKING, booking.id, booking.holder));
    let path = if news.leads_to_course() { format!("/training/{}", course.slug) } else { own.clone() };
    let link = session.link(portal)?;
    let place: Vec<&str> = [session.place.as_str(), link.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let until = booking.held_until.map(|until| language.date_and_time(until)).unwrap_or_default();
    let arguments = [
        ("what", value(title.as_str())),
        ("when", value(language.date_and_time(session.starts_at))),
        ("where", value(place.join(", "))),
        ("until", value(until)),
    ];
    // A calendar hears only of those who have, or had, a place in it.
    let method = news.method().filter(|_| booking.confirmed_at.is_some());
    let address = format!("{}{own}", portal.settings.site.base_url);
    let calendar = method.map(|method| (method.name(), calendar::place(portal, (session, course), booking, &details, method, &address)));
    let again = if news == News::Again { portal.clock.now().0 } else { 0 };
    // However often it is noted that somebody came, they are told once.
    let sequence = if news == News::After { 0 } else { booking.sequence };
    let letter = Letter {
        event: format!("training/{}/{news:?}/{}/{sequence}/{again}", booking.id, booking.holder),
        to: &details.email,
        language: &language.code,
        subject: title.clone(),
        key: news.key(),
        path: &path,
        arguments: &arguments,
        calendar,
        ..Letter::default()
    };
    messages::queue(portal, tx, &messages::letter(portal, letter)).await
}
