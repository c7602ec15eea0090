//! What stays of training: the certificate, which can be checked by its address, and somebody's hours.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::AssertSqlSafe;

use super::booking::{self, Booking, SELECT, email_hash};
use super::courses::{self, Course, Session};
use super::model::{Details, State as Standing, in_language};
use super::pages::record as show;
use super::{links, own};
use crate::kit::error::Error;
use crate::kit::pdf::{self, About, Fonts, Line};
use crate::kit::portal::Portal;
use crate::kit::ui::{Ui, value};
use crate::kit::words::without_isolates;
use crate::read;

/// Who came to what, for whoever was given its address: it says nothing else.
async fn proved(portal: &Portal, token: &str) -> Result<(Course, Session, Details), Error> {
    let (id, holder) = links::read(portal, links::CERTIFICATE, token).ok_or(Error::NotFound)?;
    let booking = booking::by_id(&portal.db, id).await?.filter(|booking| booking.holder == holder && booking.state() == Standing::Attended);
    let booking = booking.ok_or(Error::NotFound)?;
    let session = courses::session(&portal.db, booking.session_id).await?.ok_or(Error::NotFound)?;
    let course = courses::by_id(&portal.db, session.course_id).await?.ok_or(Error::NotFound)?;
    Ok((course, session, booking.details(portal)?))
}

pub async fn certificate(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    let (course, session, details) = proved(&portal, &token).await?;
    Ok(show::certificate(&ui, &token, &course, &session, &details).respond(&portal, &ui))
}

/// The same as a file to keep. Where no font has somebody's letters, the page is what there is: it can be printed.
pub async fn pdf(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    let (course, session, details) = proved(&portal, &token).await?;
    let page = format!("/training/certificate/{token}");
    let lines = lines(&ui, &course, &session, &details, &format!("{}{}", portal.settings.site.base_url, ui.href(&page)));
    let title = ui.s("training-certificate-title");
    let about = About {
        title: &title,
        language: &ui.language.code,
        right_to_left: ui.language.right_to_left,
        colour: colour(&portal.settings.council.colour),
    };
    match pdf::document(&portal.keep::<Fonts>(), &portal.settings.site.fonts, &about, &lines) {
        Ok(file) => {
            let kind =
                [(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"")];
            Ok((kind, file).into_response())
        }
        Err(why) => {
            tracing::warn!(why, "a certificate was not made as a file");
            Ok(Redirect::to(&ui.href(&page)).into_response())
        }
    }
}

fn lines(ui: &Ui, course: &Course, session: &Session, details: &Details, address: &str) -> Vec<Line> {
    let own = ui.language.code.as_str();
    let line = |size: f32, text: String, language: &str| Line {
        heading: false,
        size,
        text: without_isolates(&text),
        language: language.to_owned(),
    };
    let (title, language) =
        in_language(&course.words, own).map_or((String::new(), own.to_owned()), |(words, code)| (words.title.clone(), code));
    let mut all = vec![line(13.0, ui.settings.council.name.clone(), "en")];
    all.push(Line { heading: true, ..line(26.0, ui.s("training-certificate-title"), own) });
    let mut pair = |key: &str, text: String, language: &str| {
        if !text.is_empty() {
            all.push(line(10.0, ui.s(key), own));
            all.push(line(16.0, text, language));
        }
    };
    pair("training-name", details.name.clone(), own);
    pair("training-organisation", details.organisation.clone(), "en");
    pair("training-course", title, &language);
    pair("training-when", ui.language.date(session.starts_at), own);
    pair("training-length", ui.s_with("training-minutes", &[("count", value(session.minutes as f64))]), own);
    all.push(line(10.0, ui.s("training-certificate-check"), own));
    // An address has no spaces: it is parted so that it stays on the page.
    all.extend(address.as_bytes().chunks(80).map(|part| line(9.0, String::from_utf8_lossy(part).into_owned(), "en")));
    all
}

/// `#0b5d57` as red, green, blue.
fn colour(text: &str) -> (u8, u8, u8) {
    let part = |from: usize| text.get(from..from + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or_default();
    (part(1), part(3), part(5))
}

/// All that the holder of a booking came to, under the same address.
pub async fn hours(State(portal): State<Portal>, ui: Ui, Path(token): Path<String>) -> Result<Response, Error> {
    let (.., booking) = own::opened(&portal, &token).await?;
    let details = booking.details(&portal)?;
    let sql = format!("{SELECT} where email_hash = $1 and state = 'attended' order by asked_at limit 500");
    let attended: Vec<Booking> =
        read!(&portal.db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(email_hash(&portal, &details.email)).fetch_all(c).await)?;
    let mut all: Vec<(Course, Session)> = Vec::new();
    for booking in attended {
        if let Some(session) = courses::session(&portal.db, booking.session_id).await?
            && let Some(course) = courses::by_id(&portal.db, session.course_id).await?
        {
            all.push((course, session));
        }
    }
    all.sort_by_key(|(_, session)| session.starts_at);
    Ok(show::hours(&ui, &token, &details, &all).respond(&portal, &ui))
}

#[cfg(test)]
mod tests {
    use super::colour;

    #[test]
    fn a_colour_is_read() {
        assert_eq!(colour("#0b5d57"), (11, 93, 87));
        assert_eq!(colour(""), (0, 0, 0));
    }
}
