//! How a message leaves: by SMTP, or as a file where no server is set. Texts leave as files alone.

use std::path::PathBuf;
use std::time::Duration;

use lettre::message::{Mailbox, MultiPart, SinglePart, header};
use lettre::transport::smtp::{Error as SmtpError, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use super::{Body, Channel};
use crate::kit::settings::Mail;

/// Letters go one after the other, over a line that stays open from one to the next.
const LINES: u32 = 2;
/// Providers drop a silent line after some minutes; it is let go before.
const IDLE: Duration = Duration::from_secs(30);

/// What became of handing a message over.
#[derive(Debug)]
pub enum Outcome {
    Sent,
    /// The provider has not taken it; try again later.
    NotTaken(String),
    /// It will never be taken: a wrong address.
    Refused(String),
    /// The line broke after the words went out: it may have been sent.
    Uncertain(String),
}

pub enum Transport {
    Smtp { mailer: Box<AsyncSmtpTransport<Tokio1Executor>>, from: Mailbox },
    Folder { folder: PathBuf, from: String },
}

impl Transport {
    pub fn new(mail: &Mail) -> Result<Self, String> {
        if mail.smtp_url.is_empty() {
            return Ok(Self::Folder { folder: PathBuf::from(&mail.folder), from: mail.from.clone() });
        }
        let from = mail.from.parse().map_err(|error| format!("mail.from: {error}"))?;
        let mailer = AsyncSmtpTransport::<Tokio1Executor>::from_url(&mail.smtp_url)
            .map_err(|error| format!("mail.smtp_url: {error}"))?
            .timeout(Some(Duration::from_secs(20)))
            .pool_config(PoolConfig::new().max_size(LINES).idle_timeout(IDLE))
            .build();
        Ok(Self::Smtp { mailer: Box::new(mailer), from })
    }

    pub async fn send(&self, id: Uuid, channel: Channel, to: &str, body: &Body) -> Outcome {
        match (self, channel) {
            (Self::Smtp { mailer, from }, Channel::Email) => match letter(id, from.clone(), to, body) {
                Ok(letter) => match mailer.send(letter).await {
                    Ok(_) => Outcome::Sent,
                    Err(error) => outcome(&error),
                },
                Err(why) => Outcome::Refused(why),
            },
            (Self::Smtp { .. }, Channel::Text) => Outcome::Refused("no provider for texts".to_owned()),
            (Self::Folder { folder, from }, Channel::Email) => {
                let from = from.parse().unwrap_or_else(|_| {
                    Mailbox::new(None, lettre::Address::new("no-reply", "localhost").unwrap_or_else(|_| unreachable!("a fixed address")))
                });
                match letter(id, from, to, body) {
                    Ok(letter) => write(folder, id, "eml", &letter.formatted()).await,
                    Err(why) => Outcome::Refused(why),
                }
            }
            (Self::Folder { folder, .. }, Channel::Text) => write(folder, id, "txt", format!("{to}\n\n{}", body.text).as_bytes()).await,
        }
    }
}

/// A 4yz is tried again, a 5yz is not; a silence may have come after the last word.
fn outcome(error: &SmtpError) -> Outcome {
    let code = error.status().map_or_else(String::new, |code| code.to_string());
    if error.is_permanent() {
        Outcome::Refused(code)
    } else if error.is_transient() || error.is_client() {
        Outcome::NotTaken(code)
    } else if error.is_timeout() || error.is_response() {
        Outcome::Uncertain("no answer".to_owned())
    } else {
        Outcome::NotTaken("no connection".to_owned())
    }
}

/// The message's id goes with it: a provider that sees it twice can know it.
fn letter(id: Uuid, from: Mailbox, to: &str, body: &Body) -> Result<Message, String> {
    let to: Mailbox = to.parse().map_err(|_| "not an address".to_owned())?;
    let letter =
        Message::builder().from(from).to(to).subject(body.subject.replace(['\r', '\n'], " ")).message_id(Some(format!("<{id}@portal>")));
    let made = match (&body.calendar, &body.html) {
        (None, None) => letter.header(header::ContentType::TEXT_PLAIN).body(body.text.clone()),
        (None, Some(html)) => letter.multipart(MultiPart::alternative_plain_html(body.text.clone(), html.clone())),
        // Beside the words, not attached: so that mail programs put it into the calendar, and take it out.
        (Some((method, file)), _) => {
            let kind = format!("text/calendar; charset=utf-8; method={method}").parse().map_err(|_| "not a calendar".to_owned())?;
            let calendar = SinglePart::builder().header::<header::ContentType>(kind).body(file.clone());
            letter.multipart(MultiPart::alternative().singlepart(SinglePart::plain(body.text.clone())).singlepart(calendar))
        }
    };
    let mut made = made.map_err(|_| "not a letter".to_owned())?;
    if let Some(address) = &body.leave {
        for (name, text) in
            [("List-Unsubscribe", format!("<{address}>")), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned())]
        {
            let name = header::HeaderName::new_from_ascii_str(name);
            made.headers_mut().insert_raw(header::HeaderValue::new(name, text));
        }
    }
    Ok(made)
}

/// One file a message under its own id: written twice, it is still one.
async fn write(folder: &PathBuf, id: Uuid, kind: &str, bytes: &[u8]) -> Outcome {
    let half = folder.join(format!("{id}.part"));
    let written = async {
        tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).await?;
        let mut file = tokio::fs::OpenOptions::new().create(true).write(true).truncate(true).mode(0o600).open(&half).await?;
        file.write_all(bytes).await?;
        file.sync_all().await?;
        tokio::fs::rename(&half, folder.join(format!("{id}.{kind}"))).await
    };
    match written.await {
        Ok(()) => Outcome::Sent,
        Err(error) => Outcome::NotTaken(error.kind().to_string()),
    }
}
