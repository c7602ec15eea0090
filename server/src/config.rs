//! Settings: a file and the environment over it, made into types. A wrong one is named.

use std::path::{Path, PathBuf};

use app::kit::chance::SystemChance;
use app::kit::seal::Keyring;
use app::kit::settings::{OUTCOMES, Settings};
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};

use crate::boot::private_folder;

/// Where settings and data come from on the command line.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Source {
    /// Settings file. Without it `portal.toml` is read where it exists.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Database: `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(long, global = true, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
}

/// The settings, with the environment (`PORTAL__AREA__NAME=…`) over the file.
pub fn load(source: &Source) -> Result<Settings, String> {
    let file = source.config.clone().unwrap_or_else(|| PathBuf::from("portal.toml"));
    if source.config.is_some() && !file.exists() {
        return Err(format!("there is no settings file {}", file.display()));
    }
    let defaults = Figment::from(Serialized::defaults(Settings::default()));
    // A telephone number in the environment is text, though it looks like a number.
    let texts = std::env::vars().filter_map(|(name, value)| {
        let path = name.strip_prefix("PORTAL__")?.to_lowercase().replace("__", ".");
        defaults.find_value(&path).ok()?.as_str()?;
        Some((path, value))
    });
    let figment = defaults.clone().merge(Toml::file(&file)).merge(Env::prefixed("PORTAL__").split("__"));
    let figment = texts.fold(figment, |figment, (path, value)| figment.merge((path, value)));
    let mut settings: Settings = figment.extract().map_err(|error| format!("a setting is wrong: {error}"))?;
    if let Some(url) = &source.database_url {
        settings.server.database_url.clone_from(url);
    }
    let url = settings.site.base_url.trim_end_matches('/').to_owned();
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(format!("site.base_url: `{url}` begins with neither http:// nor https://"));
    }
    settings.site.base_url = url;
    let wrong = wrong(&settings);
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    if settings.secrets.keys.is_empty() {
        settings.secrets.keys = own_keys(&settings)?;
    }
    Ok(settings)
}

/// All that is wrong in the settings, each with its name.
fn wrong(settings: &Settings) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut when = |is_wrong: bool, text: &str| {
        if is_wrong {
            wrong.push(text.to_owned());
        }
    };
    let (site, clocks) = (&settings.site, &settings.clocks);
    let exits = site.exit_address.starts_with("https://") || site.exit_address.starts_with("http://");
    when(!exits, "site.exit_address: must begin with https:// or http://");
    when(clocks.protect_hours < 1 || clocks.decide_hours < 1, "clocks.protect_hours, clocks.decide_hours: at least 1");
    when(clocks.decide_hours > 24 * 365 || clocks.screen_working_days > 60, "clocks: longer than any promise to a family");
    when(settings.retention.draft_days < 1, "retention.draft_days: at least 1");
    when(settings.server.listen.parse::<std::net::SocketAddr>().is_err(), "server.listen: an address and a port, such as 127.0.0.1:3000");
    let metrics = &settings.server.metrics_listen;
    when(!metrics.is_empty() && metrics.parse::<std::net::SocketAddr>().is_err(), "server.metrics_listen: an address and a port, or empty");
    let unknown = settings.council.outcomes.iter().any(|outcome| !OUTCOMES.contains(&outcome.as_str()));
    when(unknown || settings.council.outcomes.is_empty(), &format!("council.outcomes: some of {}", OUTCOMES.join(", ")));
    when(settings.council.phone.chars().filter(char::is_ascii_digit).count() < 3, "council.phone: a telephone number");
    wrong
}

/// Whether families may be served with these settings.
pub fn fit_to_serve(settings: &Settings) -> Result<(), String> {
    if !settings.site.is_demonstration() && settings.mail.smtp_url.is_empty() {
        return Err("mail.smtp_url: set a mail server; without one, letters to families would only become files".to_owned());
    }
    let here = ["127.0.0.1", "localhost", "[::1]"];
    let is_here =
        |host: &str| here.iter().any(|home| host.strip_prefix(home).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/'])));
    let at_home = is_here(settings.site.base_url.trim_start_matches("http://"));
    if !settings.site.is_demonstration() && !settings.site.is_secure() && !at_home {
        return Err("site.base_url: must begin with https://; only a demonstration, or this machine for itself, goes without".to_owned());
    }
    let (mail, database) = (&settings.mail.smtp_url, &settings.server.database_url);
    let open_mail = mail.starts_with("smtp://") && !mail.contains("tls=required") && !here.iter().any(|home| mail.contains(home));
    if !settings.site.is_demonstration() && open_mail {
        return Err("mail.smtp_url: letters must not cross a network in clear; write smtps://… or add ?tls=required".to_owned());
    }
    let far = database.starts_with("postgres") && !here.iter().any(|home| database.contains(home)) && !database.contains("host=/");
    if !settings.site.is_demonstration() && far && !database.contains("sslmode=verify-full") {
        return Err("server.database_url: add ?sslmode=verify-full; what families say must not cross a network unproved".to_owned());
    }
    let machine = &settings.translation.machine_url;
    let open_machine = machine.strip_prefix("http://").is_some_and(|host| !is_here(host));
    if !settings.site.is_demonstration() && open_machine {
        return Err("translation.machine_url: must begin with https://; a family's words must not cross a network in clear".to_owned());
    }
    Ok(())
}

/// Keys of a portal that was given none: made once and kept beside its database, readable by its
/// owner alone. With PostgreSQL keys must be set, since several machines need the same.
fn own_keys(settings: &Settings) -> Result<Vec<String>, String> {
    let Some(database) = settings.server.database_url.strip_prefix("sqlite:") else {
        return Err("secrets.keys: set at least one key (`families-first keys new` makes one)".to_owned());
    };
    let database = database.trim_start_matches("//").split('?').next().unwrap_or(database);
    let folder = Path::new(database).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    let file = folder.join("keys");
    if let Ok(text) = std::fs::read_to_string(&file) {
        return Ok(text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect());
    }
    let key = Keyring::make(1, &SystemChance);
    private_folder(&folder)?;
    write_private(&file, &format!("{key}\n")).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(vec![key])
}

/// Writes a file that only its owner reads.
pub fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let half = file.with_extension("part");
    let mut open = std::fs::OpenOptions::new().create(true).write(true).truncate(true).mode(0o600).open(&half)?;
    open.write_all(text.as_bytes())?;
    open.sync_all()?;
    std::fs::rename(half, file)
}

/// Where own keys are kept, when they are.
pub fn key_file(settings: &Settings) -> Option<PathBuf> {
    let database = settings.server.database_url.strip_prefix("sqlite:")?.trim_start_matches("//");
    let folder = Path::new(database.split('?').next()?).parent()?;
    Some(folder.join("keys")).filter(|file| file.exists())
}
