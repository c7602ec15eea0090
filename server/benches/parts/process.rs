//! The real binary as a process: how soon it answers, and what memory it keeps.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{KEYS, Outcome, THINGS};

/// How long the memory is watched after the first load. Ten minutes are the bar; a run among other
/// checks takes one, unless `BENCH_MINUTES` says otherwise.
fn watched() -> Duration {
    let minutes = std::env::var("BENCH_MINUTES").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    Duration::from_secs(60 * minutes)
}

pub struct Figures {
    /// Milliseconds from the start of the process to its first page: the median of five starts.
    pub start: f64,
    /// MiB after the load.
    pub memory: f64,
    /// MiB when it went on being asked for as long as `watched`.
    pub later: f64,
    pub minutes: u64,
}

/// On the database with 5,000 services that stands in `folder`.
pub fn figures(folder: &std::path::Path) -> Outcome<Figures> {
    let mut starts = Vec::new();
    for _ in 0..4 {
        let (mut child, _, milliseconds) = start(folder)?;
        starts.push(milliseconds);
        stop(&mut child)?;
    }
    let (mut child, address, milliseconds) = start(folder)?;
    starts.push(milliseconds);
    // Enough different pages to fill the place for kept ones.
    for round in 0..18 {
        load(&address, round, 360)?;
    }
    let memory = resident(&child)?;
    let (until, mut round) = (Instant::now() + watched(), 0);
    while Instant::now() < until {
        load(&address, round, 500)?;
        round += 1;
    }
    let later = resident(&child)?;
    stop(&mut child)?;
    Ok(Figures { start: super::median(starts), memory, later, minutes: watched().as_secs() / 60 })
}

fn start(folder: &std::path::Path) -> Outcome<(Child, String, f64)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?.to_string();
    drop(listener);
    let began = Instant::now();
    let child = Command::new(env!("CARGO_BIN_EXE_families-first"))
        .args(["serve", "--listen", &address, "--database-url", &format!("sqlite:{}", folder.join("kept.db").display())])
        .env("PORTAL__SECRETS__KEYS", format!("[\"{KEYS}\"]"))
        .env("PORTAL__SITE__DEMONSTRATION", "false")
        .env("PORTAL__MAIL__SMTP_URL", "smtp://127.0.0.1:9")
        .env("PORTAL__SERVER__METRICS_LISTEN", "")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    while get(&address, "/").is_none() {
        std::thread::sleep(Duration::from_millis(2));
        if began.elapsed() > Duration::from_secs(30) {
            return Err("the portal did not start".into());
        }
    }
    Ok((child, address, began.elapsed().as_secs_f64() * 1_000.0))
}

fn stop(child: &mut Child) -> Outcome<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// Pages of many questions, so that the kept pages fill their place.
fn load(address: &str, round: usize, count: usize) -> Outcome<()> {
    for at in 0..count {
        let path = format!("/find-help?words={}+group&age={}&page={}", THINGS[at % THINGS.len()], (at + round) % 18, at % 40);
        get(address, &path).ok_or_else(|| format!("no answer to {path}"))?;
    }
    Ok(())
}

fn resident(child: &Child) -> Outcome<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1_024.0)
}

fn get(address: &str, path: &str) -> Option<usize> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    answer.starts_with(b"HTTP/1.1 200").then_some(answer.len())
}
