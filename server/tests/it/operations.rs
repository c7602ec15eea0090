//! Commands: backup and restore, doctor, keys, users.

use std::io::Write;
use std::process::{Command, Stdio};

use axum::http::StatusCode;

use crate::requests::ask;
use crate::support::{Client, portals};

fn run(folder: &std::path::Path, arguments: &[&str], input: &str) -> (bool, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_families-first"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("DATABASE_URL")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    (done.status.success(), format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr)))
}

#[test]
fn a_backup_is_restored_and_keys_are_rotated() {
    let folder = tempfile::tempdir().unwrap();
    let good = |arguments: &[&str], input: &str| {
        let (success, said) = run(folder.path(), arguments, input);
        assert!(success, "{arguments:?}: {said}");
        said
    };
    assert!(good(&["seed", "--demo"], "").contains("is there"));
    assert!(good(&["seed", "--demo"], "").contains("nothing was changed"));
    good(&["doctor"], "");
    good(&["backup", "copy.db"], "");
    good(&["doctor", "--database-url", "sqlite:data/portal.db"], "");
    std::fs::create_dir(folder.path().join("restored")).unwrap();
    std::fs::copy(folder.path().join("copy.db"), folder.path().join("restored/portal.db")).unwrap();
    let (success, said) = run(folder.path(), &["doctor", "--database-url", "sqlite:restored/portal.db"], "");
    assert!(!success && said.contains("do not open"), "a copy without the keys opens nothing: {said}");
    std::fs::copy(folder.path().join("data/keys"), folder.path().join("restored/keys")).unwrap();
    good(&["doctor", "--database-url", "sqlite:restored/portal.db"], "");
    let said = good(&["keys", "rotate"], "");
    assert!(said.contains("sealed anew") && !said.contains("\n0 values"), "{said}");
    good(&["doctor"], "");
    let said = good(&["user", "add", "new@example.org", "--name", "New", "--role", "manager"], "");
    assert!(said.contains("otpauth://totp/") && said.contains("first password"), "{said}");
    assert!(good(&["user", "password", "new@example.org"], "").contains("first password"));
    assert!(good(&["user", "factor", "new@example.org"], "").contains("otpauth://totp/"));
    assert!(!run(folder.path(), &["user", "factor", "nobody@example.org"], "").0);
    assert!(!run(folder.path(), &["user", "add", "new@example.org", "--name", "New", "--role", "manager"], "").0);
    assert!(!run(folder.path(), &["user", "add", "b@example.org", "--name", "New", "--role", "king"], "").0);
    assert!(good(&["user", "list"], "").contains("new@example.org"));
    good(&["user", "disable", "new@example.org"], "");
    good(&["check"], "");
    good(&["migrate"], "");
    good(&["export", "out.json"], "");
    assert!(good(&["import", "hsds", "out.json"], "").contains("new"));
}

#[test]
fn a_wrong_setting_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for (text, named) in [
        ("[site]\nbase_url = \"portal\"\n", "site.base_url"),
        ("[council]\ncolour = \"red\"\n", "council.colour"),
        ("[site]\nlanguages = [\"en\", \"xx\"]\n", "locales/xx"),
        ("[clocks]\ndecide_hours = \"soon\"\n", "decide_hours"),
        ("[clocks]\ndecide_days = 3\n", "decide_days"),
        ("[secrets]\nkeys = [\"1:short\"]\n", "secrets.keys"),
    ] {
        std::fs::write(folder.path().join("portal.toml"), text).unwrap();
        let (success, said) = run(folder.path(), &["migrate"], "");
        assert!(!success && said.contains(named), "{text}: {said}");
    }
}

#[test]
fn families_are_not_served_without_encryption_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let text = "[site]\nbase_url = \"http://help.council.example\"\n[mail]\nsmtp_url = \"smtp://127.0.0.1:9\"\n";
    std::fs::write(folder.path().join("portal.toml"), text).unwrap();
    let (success, said) = run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], "");
    assert!(!success && said.contains("site.base_url"), "{said}");
}

/// Every sealed column is one that rotation knows.
#[tokio::test]
async fn rotation_knows_every_sealed_column() {
    let sql = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations")).unwrap();
    let mut found = 0;
    for file in sql {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut table = String::new();
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("create table ") {
                table = rest.trim_end_matches(" (").to_owned();
            }
            let column = line.split_whitespace().next().unwrap_or("");
            if column.starts_with("sealed_") && table != "session" {
                assert!(app::rotation::SEALED.iter().any(|(t, c, _)| *t == table && *c == column), "{table}.{column}");
                found += 1;
            }
        }
    }
    assert_eq!(found, app::rotation::SEALED.len());
    for portal in portals().await {
        ask(&portal).await;
        assert_eq!(app::rotation::count_unopened(&portal).await.unwrap(), 0);
        assert_eq!(app::rotation::seal_anew(&portal).await.unwrap(), 0, "nothing is old yet");
    }
}

/// The database is away: a plain page with the phone number, and the form stands on it.
#[tokio::test]
async fn a_form_that_cannot_be_taken_is_kept_on_the_page() {
    for portal in portals().await {
        let mut client = Client::new(&portal);
        client.get("/").await;
        client.post("/ask-for-help", &[]).await;
        portal.db.close().await;
        let page = client.post("/ur/ask-for-help/hard", &[("hard", "school"), ("words", "<b>\"Own\" words"), ("password", "never")]).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.headers.contains_key("retry-after") && page.all("main a[href^='tel:']").len() == 1);
        let (action, fields) = page.form("#again");
        let kept = [("hard", "school"), ("words", "<b>\"Own\" words")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!((action.as_str(), fields.as_slice()), ("/ur/ask-for-help/hard", &kept[..]));
        assert_eq!(client.get("/").await.status, StatusCode::OK, "what is kept is still there");
    }
}
