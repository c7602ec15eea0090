//! Taking data in.

use std::path::Path;

use app::kit::portal::Portal;
use app::services::import::{Report, Run, page_of};
use app::services::{place, table_file};
use clap::Subcommand;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use crate::boot;
use crate::config::{self, Source};

#[derive(Subcommand)]
pub enum What {
    /// Services of an Open Referral feed: its address (`https://…/services`), or a JSON file.
    /// Version 3 and the older list shape are both read.
    Hsds { from: String },
    /// Services of a CSV file, one a row; the README lists the columns.
    Csv { file: String },
    /// Postcodes: the ONS Postcode Directory or a CSV with postcode, lat, long, and perhaps la_code, live.
    Postcodes { file: String },
}

/// Services in one transaction.
const CHUNK: usize = 100;
const LARGEST_PAGE: u64 = 50 * 1024 * 1024;

pub async fn run(source: &Source, what: What) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    match what {
        What::Hsds { from } => report(&hsds(&portal, &from).await?),
        What::Csv { file } => report(&csv(&portal, &file).await?),
        What::Postcodes { file } => postcodes(&portal, Path::new(&file)).await?,
    }
    Ok(())
}

fn report(report: &Report) {
    println!("new {}, changed {}, same {}, vanished {}", report.new, report.changed, report.same, report.vanished);
    for (reason, count) in &report.refused {
        println!("refused {count}: {reason}");
    }
    for address in &report.unreachable {
        println!("not reached: {address}");
    }
    if !report.unreachable.is_empty() {
        println!("because of that nothing was marked as vanished");
    }
}

fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style)
}

/// A feed page by page, or a file.
pub async fn hsds(portal: &Portal, from: &str) -> Result<Report, String> {
    let failed = |error: app::kit::error::Error| error.to_string();
    let mut run = Run::start(portal, from, "hsds").await.map_err(failed)?;
    if !from.starts_with("http://") && !from.starts_with("https://") {
        let text = std::fs::read_to_string(from).map_err(|error| format!("{from}: {error}"))?;
        let document: Value = serde_json::from_str(&text).map_err(|error| format!("{from} is no JSON: {error}"))?;
        let (services, _) = page_of(&document).ok_or_else(|| format!("{from} holds no services"))?;
        let bar = bar(services.len() as u64);
        for chunk in services.chunks(CHUNK) {
            run.page(chunk).await.map_err(failed)?;
            bar.inc(chunk.len() as u64);
        }
        bar.finish();
        return run.finish().await.map_err(failed);
    }
    let (mut page, mut pages) = (1, 1);
    let bar = bar(1);
    while page <= pages {
        let mark = if from.contains('?') { '&' } else { '?' };
        let address = format!("{from}{mark}page={page}&per_page=50");
        match fetch(&address).await.map(|document| page_of(&document)) {
            Ok(Some((services, all))) => {
                pages = all.min(10_000);
                bar.set_length(pages);
                let whole = with_details(from, services, &mut run.report).await;
                run.page(&whole).await.map_err(failed)?;
            }
            Ok(None) => run.report.unreachable.push(format!("{address}: no services in it")),
            Err(why) => run.report.unreachable.push(format!("{address}: {why}")),
        }
        bar.inc(1);
        page += 1;
    }
    bar.finish();
    run.finish().await.map_err(failed)
}

/// Version 3 lists are shallow: each service is asked for by itself. A 404 there leaves what the list said.
async fn with_details(from: &str, services: Vec<Value>, report: &mut Report) -> Vec<Value> {
    let root = from.split('?').next().unwrap_or(from).trim_end_matches('/');
    let mut whole = Vec::with_capacity(services.len());
    for service in services {
        let shallow = service.get("locations").is_none() && service.get("service_at_locations").is_none();
        let id = service.get("id").and_then(Value::as_str).filter(|id| !id.contains(['/', '?', '#', ' ']));
        let Some(id) = id.filter(|_| shallow) else {
            whole.push(service);
            continue;
        };
        match fetch(&format!("{root}/{id}")).await {
            Ok(detail) => whole.push(detail),
            Err(why) => {
                report.unreachable.push(format!("{root}/{id}: {why}"));
                whole.push(service);
            }
        }
    }
    whole
}

/// One document, tried three times.
async fn fetch(address: &str) -> Result<Value, String> {
    let mut last = String::new();
    for pause in [0, 1, 3] {
        tokio::time::sleep(std::time::Duration::from_secs(pause)).await;
        let wanted = address.to_owned();
        let answer = tokio::task::spawn_blocking(move || get(&wanted)).await.map_err(|error| error.to_string())?;
        match answer {
            Ok(document) => return Ok(document),
            Err((why, again)) => {
                last = why;
                if !again {
                    break;
                }
            }
        }
    }
    Err(last)
}

/// The document, or why not and whether asking again may help.
fn get(address: &str) -> Result<Value, (String, bool)> {
    let limit = Some(std::time::Duration::from_secs(30));
    let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(limit).max_redirects(0).build().into();
    match agent.get(address).header("accept", "application/json").call() {
        // Followed, it could lead to what only this machine reaches.
        Ok(answer) if answer.status().is_redirection() => {
            let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or("somewhere");
            Err((format!("it leads to {to}: import from there, if that is right"), false))
        }
        Ok(mut answer) => {
            answer.body_mut().with_config().limit(LARGEST_PAGE).read_json().map_err(|error| (format!("no JSON: {error}"), false))
        }
        Err(ureq::Error::StatusCode(code)) => Err((format!("status {code}"), code >= 500 || code == 429)),
        Err(error) => Err((error.to_string(), true)),
    }
}

/// The services of a CSV file.
pub async fn csv(portal: &Portal, file: &str) -> Result<Report, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    csv_bytes(portal, file, &bytes).await
}

pub async fn csv_bytes(portal: &Portal, name: &str, bytes: &[u8]) -> Result<Report, String> {
    let failed = |error: app::kit::error::Error| error.to_string();
    let mut run = Run::start(portal, name, "csv").await.map_err(failed)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let heading = reader.headers().map_err(|error| format!("{name}: {error}"))?.clone();
    if !heading.iter().any(|column| column.trim() == "name") {
        return Err(format!("{name}: no column is called name"));
    }
    let mut services = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => services.push(table_file::service(&heading, &record)),
            Err(_) => run.report.refuse("not a readable row"),
        }
    }
    for chunk in services.chunks(CHUNK) {
        run.page(chunk).await.map_err(failed)?;
    }
    run.finish().await.map_err(failed)
}

async fn postcodes(portal: &Portal, file: &Path) -> Result<(), String> {
    let text = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let (taken, refused) = postcode_bytes(portal, &text).await?;
    println!("taken {taken}");
    for (reason, count) in refused {
        println!("refused {count}: {reason}");
    }
    Ok(())
}

type Refused = std::collections::BTreeMap<&'static str, u64>;

/// Reads a postcode file into the tables; tells how many lines were taken and why others were not.
pub async fn postcode_bytes(portal: &Portal, bytes: &[u8]) -> Result<(usize, Refused), String> {
    let failed = |error: app::kit::error::Error| error.to_string();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let columns = place::Reader::new(reader.headers().map_err(|error| error.to_string())?)?;
    let mut refused = Refused::new();
    let mut lines = Vec::new();
    for record in reader.records() {
        match record.map_err(|_| "not a readable row").and_then(|record| columns.line(&record)) {
            Ok(line) => lines.push(line),
            Err(reason) => *refused.entry(reason).or_default() += 1,
        }
    }
    let mut tx = portal.db.begin().await.map_err(|error| error.to_string())?;
    place::put(&mut tx, &lines).await.map_err(failed)?;
    app::kit::freshness::public_data_changed(&mut tx).await.map_err(failed)?;
    tx.commit().await.map_err(|error| error.to_string())?;
    Ok((lines.len(), refused))
}
