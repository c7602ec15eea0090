//! Export, check, doctor, backup.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use app::kit::db::Db;
use app::kit::moment::HOUR;
use app::kit::portal::Portal;
use app::kit::settings::Settings;
use app::kit::words::Words;
use app::messages::transport::Transport;
use app::news::returned;
use app::services::store;
use serde_json::json;

use crate::boot;
use crate::config::{self, Source};

/// Bytes of a report that are read.
const LARGEST_REPORT: u64 = 4 * 1024 * 1024;

/// All services as one HSDS-UK 3.0 page, with everything that came in with them, and under `portal` what
/// this portal adds: read back, nothing is lost.
pub async fn export(source: &Source, file: Option<PathBuf>) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    let services = store::all(&portal.db).await.map_err(|error| error.to_string())?;
    let page = json!({
        "total_items": services.len(), "total_pages": 1, "page_number": 1, "size": services.len(),
        "first_page": true, "last_page": true, "empty": services.is_empty(), "contents": services,
    });
    let text = serde_json::to_string_pretty(&page).map_err(|error| error.to_string())?;
    if let Some(file) = file {
        return std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()));
    }
    match std::io::stdout().write_all(format!("{text}\n").as_bytes()) {
        // Whoever reads has had enough.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Reads one report from the standard input. What is no report, or about no letter of ours, changes nothing.
pub async fn returned(source: &Source) -> Result<(), String> {
    let mut report = Vec::new();
    std::io::stdin().take(LARGEST_REPORT).read_to_end(&mut report).map_err(|error| error.to_string())?;
    let Some(report) = returned::read(&report) else {
        println!("this is no report of a letter that failed, and no complaint");
        return Ok(());
    };
    let portal = boot::portal(config::load(source)?).await?;
    let changed = returned::take(&portal, report).await.map_err(|error| error.to_string())?;
    println!("{}", if changed { "no more newsletters go there" } else { "nobody here is meant" });
    Ok(())
}

/// Settings and words alone: touches no database.
pub fn check(source: &Source) -> Result<(), String> {
    let settings = config::load(source)?;
    config::fit_to_serve(&settings)?;
    let words = Words::load(&settings.site.languages)?;
    Transport::new(&settings.mail)?;
    println!("settings and {} languages are in order", words.languages().len());
    Ok(())
}

/// Says what is wrong; fails when anything is. Looks at everything before it does.
pub async fn doctor(source: &Source) -> Result<(), String> {
    let settings = config::load(source)?;
    let mut faults = Vec::new();
    let mut say = |about: &str, outcome: Result<String, String>| match outcome {
        Ok(text) => println!("{about}: {text}"),
        Err(why) => {
            println!("{about}: WRONG: {why}");
            faults.push(format!("{about}: {why}"));
        }
    };
    say("settings", config::fit_to_serve(&settings).map(|()| "in order".to_owned()));
    if settings.site.is_demonstration() {
        println!("settings: site.demonstration is on; switch it off before families use this");
    }
    if !settings.site.is_secure() {
        println!("settings: site.base_url is not https; cookies are not marked secure");
    }
    say("mail", mail(&settings).await);
    say("database", there(&settings));
    if there(&settings).is_ok() {
        match boot::portal(settings).await {
            Ok(portal) => {
                say("database", whole(&portal).await);
                say("keys", keys(&portal).await);
                say("clock", clock(&portal).await);
            }
            Err(why) => say("database", Err(why)),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(format!("{} faults:\n{}", faults.len(), faults.join("\n"))) }
}

async fn mail(settings: &Settings) -> Result<String, String> {
    match Transport::new(&settings.mail)? {
        Transport::Folder { folder, .. } => Ok(format!("no server is set; messages are files in {}", folder.display())),
        Transport::Smtp { mailer, .. } => match mailer.test_connection().await {
            Ok(true) => Ok("the server answers".to_owned()),
            Ok(false) => Err("the server does not answer".to_owned()),
            Err(error) => Err(error.to_string()),
        },
    }
}

/// A database file that is missing is a fault here, not a reason to make one.
fn there(settings: &Settings) -> Result<String, String> {
    match settings.server.database_url.strip_prefix("sqlite:") {
        Some(path) => {
            let path = Path::new(path.trim_start_matches("//").split('?').next().unwrap_or(path));
            if path.exists() { Ok(format!("{} is there", path.display())) } else { Err(format!("there is no {}", path.display())) }
        }
        None => Ok("PostgreSQL".to_owned()),
    }
}

async fn whole(portal: &Portal) -> Result<String, String> {
    if let Db::Sqlite { read, .. } = &portal.db {
        let (found,): (String,) = sqlx::query_as("pragma integrity_check").fetch_one(read).await.map_err(|error| error.to_string())?;
        if found != "ok" {
            return Err(found);
        }
    }
    Ok("whole, tables are up to date".to_owned())
}

async fn keys(portal: &Portal) -> Result<String, String> {
    match app::rotation::count_unopened(portal).await.map_err(|error| error.to_string())? {
        0 => Ok("everything sealed opens".to_owned()),
        unopened => Err(format!("{unopened} sealed values do not open with these keys")),
    }
}

/// A clock is wrong that lies before what was written already.
async fn clock(portal: &Portal) -> Result<String, String> {
    let (latest,): (Option<i64>,) =
        app::read!(&portal.db, c => sqlx::query_as("select max(at) from history").fetch_one(c).await).map_err(|error| error.to_string())?;
    let now = portal.clock.now();
    if portal.clock.today().year() < 2026 || latest.is_some_and(|latest| latest > now.plus(HOUR).0) {
        return Err("it lies before what was written already".to_owned());
    }
    Ok(now.in_london().strftime("%Y-%m-%d %H:%M %Z").to_string())
}

/// SQLite copies itself; PostgreSQL has `pg_dump`. The keys are not in the copy.
pub async fn backup(source: &Source, file: &Path) -> Result<(), String> {
    let settings = config::load(source)?;
    there(&settings)?;
    let portal = boot::portal(settings).await?;
    let Db::Sqlite { read: _, write, .. } = &portal.db else {
        return Err("use pg_dump for PostgreSQL: it copies while the portal serves".to_owned());
    };
    if file.exists() {
        return Err(format!("{} is there already", file.display()));
    }
    let path = file.to_str().ok_or("the file's name is no text")?;
    // Made for its owner alone before anything stands in it; SQLite takes an empty file.
    config::write_private(file, "").map_err(|error| format!("{}: {error}", file.display()))?;
    sqlx::query("vacuum into $1").bind(path).execute(write).await.map_err(|error| format!("backup: {error}"))?;
    println!("{} is a copy; keep the keys apart from it, without them it opens nothing", file.display());
    Ok(())
}
