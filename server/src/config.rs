//! Settings: a file and the environment over it, made into types. A wrong one is named.

use std::path::{Path, PathBuf};

use app::kit::chance::SystemChance;
use app::kit::seal::Keyring;
use app::kit::settings::Settings;
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
    #[arg(long, global = true, value_name = "URL", env = "DATABASE_URL")]
    pub database_url: Option<String>,
}

/// The settings, with the environment (`PORTAL__AREA__NAME=…`) over the file.
pub fn load(source: &Source) -> Result<Settings, String> {
    let file = source.config.clone().unwrap_or_else(|| PathBuf::from("portal.toml"));
    if source.config.is_some() && !file.exists() {
        return Err(format!("there is no settings file {}", file.display()));
    }
    let figment =
        Figment::from(Serialized::defaults(Settings::default())).merge(Toml::file(&file)).merge(Env::prefixed("PORTAL__").split("__"));
    let mut settings: Settings = figment.extract().map_err(|error| format!("a setting is wrong: {error}"))?;
    if let Some(url) = &source.database_url {
        settings.server.database_url.clone_from(url);
    }
    let url = settings.site.base_url.trim_end_matches('/').to_owned();
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(format!("site.base_url: `{url}` begins with neither http:// nor https://"));
    }
    settings.site.base_url = url;
    if settings.secrets.keys.is_empty() {
        settings.secrets.keys = own_keys(&settings)?;
    }
    Ok(settings)
}

/// Whether families may be served with these settings.
pub fn fit_to_serve(settings: &Settings) -> Result<(), String> {
    if !settings.site.is_demonstration() && settings.mail.smtp_url.is_empty() {
        return Err("mail.smtp_url: set a mail server; without one, letters to families would only become files".to_owned());
    }
    let host = settings.site.base_url.trim_start_matches("http://");
    let at_home = ["127.0.0.1", "localhost", "[::1]"].iter().any(|home| host == *home || host.starts_with(&format!("{home}:")));
    if !settings.site.is_demonstration() && !settings.site.is_secure() && !at_home {
        return Err("site.base_url: must begin with https://; only a demonstration, or this machine for itself, goes without".to_owned());
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
