//! Export, check, doctor, backup.

use std::path::{Path, PathBuf};

use app::kit::db::Db;
use app::kit::words::Words;
use app::messages::transport::Transport;
use app::services::store;
use serde_json::{Value, json};

use crate::boot;
use crate::config::{self, Source};

/// All services as one HSDS-UK 3.0 page, with everything that came in with them.
pub async fn export(source: &Source, file: Option<PathBuf>) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    let mut services = store::all(&portal.db).await.map_err(|error| error.to_string())?;
    for service in &mut services {
        if let Value::Object(service) = service {
            service.remove("portal");
        }
    }
    let page = json!({
        "total_items": services.len(), "total_pages": 1, "page_number": 1, "size": services.len(),
        "first_page": true, "last_page": true, "empty": services.is_empty(), "contents": services,
    });
    let text = serde_json::to_string_pretty(&page).map_err(|error| error.to_string())?;
    if let Some(file) = file {
        return std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()));
    }
    println!("{text}");
    Ok(())
}

/// Settings and words alone: touches no database.
pub fn check(source: &Source) -> Result<(), String> {
    let settings = config::load(source)?;
    let words = Words::load(&settings.site.languages)?;
    Transport::new(&settings.mail)?;
    println!("settings and {} languages are in order", words.languages().len());
    Ok(())
}

/// Says what is wrong; fails when anything is.
pub async fn doctor(source: &Source) -> Result<(), String> {
    let settings = config::load(source)?;
    println!("settings: in order");
    if settings.site.is_demonstration() {
        println!("settings: site.demonstration is on; switch it off before families use this");
    }
    if !settings.site.is_secure() {
        println!("settings: site.base_url is not https; cookies are not marked secure");
    }
    let transport = Transport::new(&settings.mail)?;
    match &transport {
        Transport::Folder { folder, .. } => println!("mail: no server is set; messages are files in {}", folder.display()),
        Transport::Smtp { mailer, .. } => match mailer.test_connection().await {
            Ok(true) => println!("mail: the server answers"),
            Ok(false) => return Err("mail: the server does not answer".to_owned()),
            Err(error) => return Err(format!("mail: {error}")),
        },
    }
    let portal = boot::portal(settings).await?;
    println!("database: {} opens, tables are up to date", portal.db.engine());
    if let Db::Sqlite { read, .. } = &portal.db {
        let (found,): (String,) =
            sqlx::query_as("pragma integrity_check").fetch_one(read).await.map_err(|error| format!("database: {error}"))?;
        if found != "ok" {
            return Err(format!("database: {found}"));
        }
        println!("database: whole");
    }
    let unopened = app::rotation::count_unopened(&portal).await.map_err(|error| error.to_string())?;
    if unopened > 0 {
        return Err(format!("keys: {unopened} sealed values do not open with these keys"));
    }
    println!("keys: everything sealed opens");
    if portal.clock.today().year() < 2026 {
        return Err("clock: the year is before 2026".to_owned());
    }
    println!("clock: {}", portal.clock.now().in_london().strftime("%Y-%m-%d %H:%M %Z"));
    Ok(())
}

/// SQLite copies itself; PostgreSQL has `pg_dump`. The keys are not in the copy.
pub async fn backup(source: &Source, file: &Path) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    let Db::Sqlite { read: _, write, .. } = &portal.db else {
        return Err("use pg_dump for PostgreSQL: it copies while the portal serves".to_owned());
    };
    if file.exists() {
        return Err(format!("{} is there already", file.display()));
    }
    let path = file.to_str().ok_or("the file's name is no text")?;
    sqlx::query("vacuum into $1").bind(path).execute(write).await.map_err(|error| format!("backup: {error}"))?;
    println!("{} is a copy; keep the keys apart from it, without them it opens nothing", file.display());
    Ok(())
}
