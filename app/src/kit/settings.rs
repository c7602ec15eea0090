//! What a council sets. The server reads it from `portal.toml` and the environment; each field's
//! default suits the demonstration.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    pub site: Site,
    pub council: Council,
    pub clocks: Clocks,
    pub retention: Retention,
    pub secrets: Secrets,
    pub mail: Mail,
    pub translation: Translation,
    pub server: Server,
}

/// The site itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Site {
    /// The address that people type, without a slash at its end.
    pub base_url: String,
    /// Shows the banner, the demonstration's accounts at sign-in and the outbox to developers. Not
    /// set, it is on where the address is this machine's own and off everywhere else.
    pub demonstration: Option<bool>,
    /// Languages offered, English first. Each is a folder of `locales`.
    pub languages: Vec<String>,
    /// Where "leave this page" ends.
    pub exit_address: String,
    /// The folder of Noto fonts that documents are set in (Debian: `fonts-noto-core`).
    pub fonts: String,
}

/// The council: names, colours, phone numbers, area.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Council {
    pub name: String,
    pub site_name: String,
    /// The front door's name for families.
    pub team: String,
    pub phone: String,
    pub phone_hours: String,
    pub phone_out_of_hours: String,
    /// Office for National Statistics codes of the area, such as `E06000021`.
    pub authorities: Vec<String>,
    /// An address under `public/` or elsewhere on this site; empty for the name alone.
    pub logo: String,
    /// Main colour, as `#rrggbb`; text on it is white.
    pub colour: String,
    /// The council's own names for levels of need 1 to 4.
    pub levels_of_need: [String; 4],
    /// The outcomes that a decision may have, of those that the portal has words for, in their order.
    pub outcomes: Vec<String>,
}

/// Outcomes that there are words for, in every language.
pub const OUTCOMES: [&str; 8] = [
    "information",
    "early-help",
    "family-help",
    "child-protection-advice",
    "family-group-conference",
    "other-council",
    "joined",
    "no-further-action",
];

/// Promises in time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clocks {
    /// Working days until a worker has read a request.
    pub screen_working_days: u32,
    /// Hours until a decision where a child may be in danger.
    pub protect_hours: i64,
    /// Hours until any other decision.
    pub decide_hours: i64,
}

/// How long things are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Retention {
    pub draft_days: i64,
}

/// Keys. Each reads `NUMBER:BASE64` of 32 bytes; the first seals, all open.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Secrets {
    pub keys: Vec<String>,
}

/// How messages leave.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// `smtp://user:password@host:port` or `smtps://…`; empty writes files instead.
    pub smtp_url: String,
    /// Where files are written without a server.
    pub folder: String,
    pub from: String,
    /// Letters of a newsletter that are written in a minute, at most: what the provider takes, less what others need.
    pub letters_a_minute: i64,
}

impl Mail {
    /// The address letters come from, without the name before it.
    pub fn address(&self) -> &str {
        self.from.split_once('<').map_or(self.from.as_str(), |(_, rest)| rest.trim_end_matches('>'))
    }

    /// Whether texts to phones go anywhere: as files, where letters are files too. No provider for them is known yet.
    pub fn sends_texts(&self) -> bool {
        self.smtp_url.is_empty()
    }
}

/// Drafts of translations by a machine. Without an address nothing ever leaves this machine.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// Where a LibreTranslate answers, as `https://translate.example`; empty switches drafts off.
    pub machine_url: String,
    pub machine_key: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    pub listen: String,
    /// Address of `/metrics`; empty switches it off.
    pub metrics_listen: String,
    pub database_url: String,
    /// Run the worker inside `serve`.
    pub worker: bool,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            base_url: "http://127.0.0.1:3000".to_owned(),
            demonstration: None,
            languages: ["en", "ur", "pl", "ro", "pa", "ar", "ckb", "bn", "fa", "uk"].map(str::to_owned).to_vec(),
            exit_address: "https://www.bbc.co.uk/weather".to_owned(),
            fonts: "/usr/share/fonts/truetype/noto".to_owned(),
        }
    }
}

impl Default for Council {
    fn default() -> Self {
        Self {
            name: "Potterbridge Council".to_owned(),
            site_name: "Families First Potterbridge".to_owned(),
            team: "Family Help Point".to_owned(),
            phone: "01632 960 100".to_owned(),
            phone_hours: "8:30 – 17:00".to_owned(),
            phone_out_of_hours: "01632 960 199".to_owned(),
            authorities: vec!["E06000021".to_owned()],
            logo: String::new(),
            colour: "#0b5d57".to_owned(),
            levels_of_need: [
                "Universal".to_owned(),
                "Early help".to_owned(),
                "Targeted, multi-agency help".to_owned(),
                "Specialist, safeguarding".to_owned(),
            ],
            outcomes: OUTCOMES.map(str::to_owned).to_vec(),
        }
    }
}

impl Default for Clocks {
    fn default() -> Self {
        Self { screen_working_days: 1, protect_hours: 4, decide_hours: 72 }
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self { draft_days: 28 }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            smtp_url: String::new(),
            folder: "data/outbox".to_owned(),
            from: "Family team <no-reply@potterbridge.example>".to_owned(),
            letters_a_minute: 300,
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:3000".to_owned(),
            metrics_listen: "127.0.0.1:3001".to_owned(),
            database_url: "sqlite:data/portal.db".to_owned(),
            worker: true,
            trusted_proxies: Vec::new(),
        }
    }
}

impl Site {
    pub fn is_demonstration(&self) -> bool {
        let host = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let local = ["127.0.0.1", "localhost", "[::1]"]
            .iter()
            .any(|own| host.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/'])));
        self.demonstration.unwrap_or(local)
    }

    /// True when people reach the site by TLS: cookies are then `Secure` and HSTS is sent.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
