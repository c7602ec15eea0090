//! Letters that came back, and complaints: reports that mail servers send (RFC 3464, RFC 5965). A report names the
//! letter by the id that was given to it here; whose it was is known from that alone.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use uuid::Uuid;

use super::subscribers;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::read;

/// What a report says of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The address will never take a letter (a status of 5.x.x).
    Failed(Uuid),
    /// Whoever has the address does not want it.
    Complaint(Uuid),
}

/// Reads a report as a mail server hands it over. `None` for anything else: a delay, an answer of a person.
pub fn read(bytes: &[u8]) -> Option<Report> {
    let message = MessageParser::default().parse(bytes)?;
    let letter = letter(&message)?;
    let says = |kind: &str| part(&message, kind);
    if let Some(report) = says("feedback-report") {
        return field(&report, "feedback-type").is_some_and(|kind| kind == "abuse").then_some(Report::Complaint(letter));
    }
    let report = says("delivery-status")?;
    let failed = field(&report, "action").is_some_and(|action| action == "failed");
    let for_ever = field(&report, "status").is_some_and(|status| status.starts_with('5'));
    (failed && for_ever).then_some(Report::Failed(letter))
}

/// The id of the letter that a report is about: the message inside it, or its headers.
fn letter(message: &Message) -> Option<Uuid> {
    let inside = message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inside) => inside.message_id().map(str::to_owned),
        PartType::Text(text) if part.is_content_type("text", "rfc822-headers") => field(text, "message-id"),
        _ => None,
    })?;
    inside.trim_matches(['<', '>']).split_once('@')?.0.parse().ok()
}

/// The text of the part with this subtype.
fn part(message: &Message, subtype: &str) -> Option<String> {
    let part = message.parts.iter().find(|part| part.is_content_type("message", subtype))?;
    Some(match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.to_string(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        PartType::Message(inside) => String::from_utf8_lossy(inside.raw_message()).into_owned(),
        PartType::Multipart(_) => return None,
    })
}

/// The first value of a field, in small letters.
fn field(text: &str, name: &str) -> Option<String> {
    let value = |line: &str| {
        let (held, value) = line.split_once(':')?;
        held.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_lowercase())
    };
    text.lines().find_map(value)
}

/// Writes no more to whoever a report is about; tells whether that changed anything.
pub async fn take(portal: &Portal, report: Report) -> Result<bool, Error> {
    let (Report::Failed(letter) | Report::Complaint(letter)) = report;
    let row: Option<(Uuid,)> = read!(&portal.db, c => sqlx::query_as(
        "select l.subscriber_id from news_letter l join message m on m.event = l.event where m.id = $1",
    ).bind(letter).fetch_optional(c).await)?;
    match row {
        Some((subscriber,)) => subscribers::refuse(portal, subscriber).await,
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0198a0e0-0000-7000-8000-000000000001";

    fn report(kind: &str, about: &str, inside: &str) -> Vec<u8> {
        format!(
            "From: mailer-daemon@mail.example\r\nTo: returned@council.example\r\nSubject: report\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type={kind}; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsomething\r\n\
             --b\r\nContent-Type: message/{kind}\r\n\r\n{about}\r\n--b\r\n{inside}\r\n--b--\r\n"
        )
        .into_bytes()
    }

    #[test]
    fn a_letter_that_came_back_and_a_complaint_are_known_and_a_delay_is_not() {
        let whole = format!("Content-Type: message/rfc822\r\n\r\nMessage-ID: <{ID}@portal>\r\nSubject: News\r\n\r\nwords\r\n");
        let headers = format!("Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{ID}@portal>\r\nSubject: News\r\n");
        let id: Uuid = ID.parse().unwrap_or_default();
        let failed =
            "Reporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        for inside in [&whole, &headers] {
            assert_eq!(read(&report("delivery-status", failed, inside)), Some(Report::Failed(id)));
        }
        let delayed = failed.replace("failed", "delayed").replace("5.1.1", "4.4.7");
        assert_eq!(read(&report("delivery-status", &delayed, &whole)), None);
        let complaint = "Feedback-Type: abuse\r\nUser-Agent: mail/1\r\nVersion: 1\r\n";
        assert_eq!(read(&report("feedback-report", complaint, &whole)), Some(Report::Complaint(id)));
        assert_eq!(read(b"Subject: thank you\r\n\r\nI liked it"), None);
    }
}
