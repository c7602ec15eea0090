//! Commands: backup and restore, doctor, keys, users.

use std::io::Write;
use std::process::{Command, Stdio};

use axum::http::StatusCode;

use crate::requests::ask;
use crate::support::{Client, portals};

const KEYS: &str = "[\"1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\"]";

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
            let added = line.strip_prefix("alter table ").and_then(|rest| rest.split_once(" add column "));
            if let Some((altered, _)) = added {
                altered.clone_into(&mut table);
            }
            let column = added.map_or(line, |(_, column)| column).split_whitespace().next().unwrap_or("");
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

#[test]
fn settings_that_would_send_in_clear_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let check = |settings: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_families-first"));
        command.arg("check").current_dir(folder.path()).env_remove("DATABASE_URL").stdin(Stdio::null());
        let base = [("SITE__BASE_URL", "https://help.example"), ("MAIL__SMTP_URL", "smtps://mail.example"), ("SECRETS__KEYS", KEYS)];
        for (name, value) in base.iter().chain(settings) {
            command.env(format!("PORTAL__{name}"), value);
        }
        let done = command.output().unwrap();
        (done.status.success(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    // A telephone number is text, though it looks like a number.
    let (good, said) = check(&[("COUNCIL__PHONE", "01632960100")]);
    assert!(good, "{said}");
    for (name, value) in [
        ("SITE__BASE_URL", "http://help.example"),
        ("MAIL__SMTP_URL", ""),
        ("MAIL__SMTP_URL", "smtp://mail.example"),
        ("SERVER__DATABASE_URL", "postgres://portal@db.example/portal"),
        ("SITE__EXIT_ADDRESS", "javascript:alert(1)"),
        ("CLOCKS__DECIDE_HOURS", "-5"),
        ("SERVER__LISTEN", "foo"),
        ("COUNCIL__OUTCOMES", "[\"magic\"]"),
        ("TRANSLATION__MACHINE_URL", "http://localhost.elsewhere.example"),
    ] {
        let (good, said) = check(&[(name, value)]);
        let named = name.to_lowercase().replace("__", ".");
        assert!(!good && said.contains(&named), "{name}={value}: {said}");
    }
}

#[test]
fn doctor_makes_nothing_and_a_copy_is_for_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (good, said) = run(folder.path(), &["doctor"], "");
    assert!(!good && said.contains("there is no data/portal.db"), "{said}");
    assert!(!folder.path().join("data/portal.db").exists());
    assert!(!run(folder.path(), &["backup", "copy.db"], "").0);
    assert!(run(folder.path(), &["migrate"], "").0);
    assert!(run(folder.path(), &["backup", "copy.db"], "").0);
    let mode = std::fs::metadata(folder.path().join("copy.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!run(folder.path(), &["import", "hsds", "http://feeds.example/services"], "").0, "in clear");
    assert!(!run(folder.path(), &["import", "hsds", "http://127.0.0.1:9/services"], "").0, "nothing could be read");
}
