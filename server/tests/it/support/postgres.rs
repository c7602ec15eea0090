//! A throw-away PostgreSQL for the whole run, and a database a test. Its order of text is that of
//! people, not of bytes, as on most machines: a query that only works in one order fails here.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

struct Cluster {
    programs: PathBuf,
    socket: PathBuf,
    /// A shell that ends the server when this process ends: its input is then closed.
    _keeper: Child,
}

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The address of a new, empty database; `None` without PostgreSQL's programs.
pub fn database() -> Option<String> {
    let cluster = CLUSTER.get_or_init(start).as_ref()?;
    let name = format!("test{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let made =
        as_owner(&cluster.programs.join("createdb")).args(["-h", cluster.socket.to_str()?, "-U", "postgres", &name]).status().ok()?;
    assert!(made.success(), "createdb");
    Some(format!("postgres://postgres@localhost/{name}?host={}", cluster.socket.display()))
}

fn start() -> Option<Cluster> {
    let programs = programs()?;
    let folder = tempfile::Builder::new().prefix("families-postgres-").tempdir().ok()?.keep();
    if let Some((user, group)) = owner() {
        std::os::unix::fs::chown(&folder, Some(user), Some(group)).ok()?;
    }
    let data = folder.join("data");
    let made = as_owner(&programs.join("initdb"))
        .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "en-GB", "-D"])
        .arg(&data)
        .stdout(Stdio::null())
        .status()
        .ok()?;
    assert!(made.success(), "initdb");
    let script = r#""$0" -D "$1" -k "$2" -h "" -c fsync="$3" -c max_connections=300 >"$2/log" 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$2""#;
    let keeper = as_owner(Path::new("sh"))
        .args(["-c", script])
        .arg(programs.join("postgres"))
        .args([&data, &folder])
        .arg(super::FSYNC)
        .stdin(Stdio::piped())
        .spawn()
        .ok()?;
    let cluster = Cluster { programs, socket: folder, _keeper: keeper };
    for _ in 0..200 {
        let ready = as_owner(&cluster.programs.join("pg_isready")).arg("-h").arg(&cluster.socket).stdout(Stdio::null()).status();
        if ready.is_ok_and(|status| status.success()) {
            return Some(cluster);
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("PostgreSQL did not start");
}

fn programs() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin")).collect();
    folders.sort();
    folders.into_iter().rev().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// PostgreSQL refuses to run as root: then it runs as its own user.
fn owner() -> Option<(u32, u32)> {
    let number = |what: &str| {
        let said = Command::new("id").args([what, "postgres"]).output().ok()?;
        String::from_utf8(said.stdout).ok()?.trim().parse::<u32>().ok()
    };
    let me = Command::new("id").arg("-u").output().ok()?;
    (me.stdout.trim_ascii() == b"0").then(|| Some((number("-u")?, number("-g")?))).flatten()
}

fn as_owner(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/tmp");
    if let Some((user, group)) = owner() {
        command.uid(user).gid(group);
    }
    command
}
