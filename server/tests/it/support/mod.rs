//! A portal for a test: its own database, a clock that stands, a client that keeps cookies.

pub mod client;
pub mod postgres;

use std::path::PathBuf;
use std::sync::Arc;

use app::kit::chance::SystemChance;
use app::kit::db::Db;
use app::kit::moment::{SetClock, Timestamp};
use app::kit::portal::Portal;
use app::kit::settings::Settings;
use tempfile::TempDir;

pub use client::Client;

/// Monday 23 November 2026, 10:00 in London.
pub const NOW: Timestamp = Timestamp(1_795_428_000_000);

/// Tests need no disk that is slow for safety; benchmarks do.
const FSYNC: &str = "off";

pub struct TestPortal {
    pub portal: Portal,
    pub clock: Arc<SetClock>,
    pub folder: TempDir,
}

impl std::ops::Deref for TestPortal {
    type Target = Portal;

    fn deref(&self) -> &Portal {
        &self.portal
    }
}

impl TestPortal {
    /// The same database behind a portal with other settings.
    pub fn with_settings(&self, change: impl FnOnce(&mut Settings)) -> Portal {
        let mut settings = settings(&self.folder);
        change(&mut settings);
        Portal::new(self.portal.db.clone(), settings, self.clock.clone(), Arc::new(SystemChance)).unwrap()
    }
}

impl TestPortal {
    /// Lets some milliseconds pass.
    pub fn pass(&self, milliseconds: i64) {
        self.clock.set(self.clock.at_now().plus(milliseconds));
    }
}

pub fn settings(folder: &TempDir) -> Settings {
    let mut settings = Settings::default();
    settings.secrets.keys = vec!["1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=".to_owned()];
    settings.mail.folder = folder.path().join("outbox").display().to_string();
    "http://portal.test".clone_into(&mut settings.site.base_url);
    settings.site.demonstration = Some(true);
    settings
}

/// An empty portal on each engine that is here.
pub async fn portals() -> Vec<TestPortal> {
    let mut portals = Vec::new();
    for engine in ["sqlite", "postgres"] {
        let folder = TempDir::new().unwrap();
        let url = if engine == "sqlite" {
            format!("sqlite:{}", folder.path().join("portal.db").display())
        } else if let Some(url) = postgres::database() {
            url
        } else {
            eprintln!("PostgreSQL's programs are not here: tested on SQLite alone");
            continue;
        };
        let db = Db::open(&url).await.unwrap();
        db.migrate().await.unwrap();
        let clock = Arc::new(SetClock::at(NOW));
        let portal = Portal::new(db, settings(&folder), clock.clone(), Arc::new(SystemChance)).unwrap();
        portals.push(TestPortal { portal, clock, folder });
    }
    portals
}

/// The demonstration on each engine.
pub async fn demonstrations() -> Vec<TestPortal> {
    let portals = portals().await;
    for portal in &portals {
        assert!(server::demo::seed(portal).await.unwrap());
    }
    portals
}

/// The standards' own files, where they are: `PORTAL_TEST_DATA` or `shared/data` beside the checkout.
pub fn data(path: &str) -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let beside = root.join("../../shared/data");
    let folder = std::env::var_os("PORTAL_TEST_DATA").map_or(beside, PathBuf::from);
    let found = folder.join(path);
    if found.exists() {
        return Some(found);
    }
    eprintln!("SKIPPED: {path} is not here (set PORTAL_TEST_DATA)");
    None
}
