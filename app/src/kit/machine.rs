//! Drafts of translations by a machine, where a council switches a provider on: a `LibreTranslate`
//! server, which it can run itself. Never for words of safety, nor for what was agreed; always labelled.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::kit::error::Error;
use crate::kit::portal::Portal;

/// How long a provider may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// Bytes of an answer.
const LONGEST: u64 = 200_000;

pub fn is_on(portal: &Portal) -> bool {
    !portal.settings.translation.machine_url.is_empty()
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    text: String,
}

/// A text in another language; `None` when the provider did not give it.
pub async fn translate(portal: &Portal, text: &str, source: &str, language: &str) -> Result<Option<String>, Error> {
    let settings = &portal.settings.translation;
    let address = format!("{}/translate", settings.machine_url.trim_end_matches('/'));
    let asked = json!({"q": text, "source": source, "target": language, "format": "text", "api_key": settings.machine_key});
    let done = tokio::task::spawn_blocking(move || {
        let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build().into();
        agent.post(&address).send_json(asked)?.body_mut().with_config().limit(LONGEST).read_json::<Answer>()
    });
    match done.await.map_err(|error| Error::Inside(error.to_string()))? {
        Ok(answer) => Ok(Some(answer.text).filter(|text| !text.trim().is_empty())),
        Err(error) => {
            // Neither the address nor the words go into the log.
            let kind = if let ureq::Error::StatusCode(code) = error { code.to_string() } else { "no answer".to_owned() };
            tracing::warn!(kind, "a machine did not translate");
            Ok(None)
        }
    }
}
