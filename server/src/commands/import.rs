//! Taking data in.

use std::path::Path;

use app::kit::portal::Portal;
use app::services::import::{FeedPage, Report, Run};
use app::services::{place, table_file};
use clap::Subcommand;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use crate::boot;
use crate::config::{self, Source};

#[derive(Subcommand)]
pub enum What {
    /// Services of an Open Referral feed: its address (`https://…/services`), or a JSON file.
    /// Version 3 and the older list shapes are read.
    Hsds {
        from: String,
        /// The feed's name, where its address changes: services are matched and missed by it.
        #[arg(long)]
        feed: Option<String>,
    },
    /// Services of a CSV file, one a row. Its columns, of which only `name` must be there:
    /// id, name, organization, description, categories, needs, minimum_age, maximum_age, schedule
    /// (`MO 10:00-12:00`), cost_amount, cost_description, languages, accessibility, location_name, address_1,
    /// city, postal_code, phone, email, url, eligibility, application_process, wait_time, online (yes),
    /// send (yes), assured_date (2026-11-01), alert. Several values in a cell are parted by `;`.
    #[command(verbatim_doc_comment)]
    Csv {
        file: String,
        /// The feed's name: the same name for the next version of the file.
        #[arg(long)]
        feed: Option<String>,
    },
    /// Postcodes: the ONS Postcode Directory, Code-Point Open (with or without its heading), or a CSV with
    /// postcode, lat, long, and perhaps la_code, live. Councils' names too: a CSV with code and name.
    Postcodes { file: String },
}

/// Services in one transaction.
const CHUNK: usize = 100;
const MOST_PAGES: u64 = 10_000;
const LARGEST_PAGE: u64 = 50 * 1024 * 1024;

pub async fn run(source: &Source, what: What) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    match what {
        What::Hsds { from, feed } => return report(&hsds_as(&portal, &from, feed.as_deref().unwrap_or(&from)).await?),
        What::Csv { file, feed } => return report(&csv_as(&portal, &file, feed.as_deref().unwrap_or(&file)).await?),
        What::Postcodes { file } => postcodes(&portal, Path::new(&file)).await?,
    }
    Ok(())
}

/// Prints what a run did; it has failed when nothing could be reached.
fn report(report: &Report) -> Result<(), String> {
    println!(
        "new {}, changed {}, same {}, vanished {}, closed {}",
        report.new, report.changed, report.same, report.vanished, report.closed
    );
    if report.without_details > 0 {
        println!("without details {}: what was known of them stays", report.without_details);
    }
    for (reason, count) in &report.refused {
        println!("refused {count}: {reason}");
    }
    for address in &report.unreachable {
        println!("not reached: {address}");
    }
    if !report.unreachable.is_empty() {
        println!("because of that nothing was marked as vanished");
    }
    let nothing = report.new + report.changed + report.same + report.closed == 0;
    if nothing && !report.unreachable.is_empty() { Err("nothing could be read".to_owned()) } else { Ok(()) }
}

fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style)
}

/// A feed page by page, or a file.
pub async fn hsds(portal: &Portal, from: &str) -> Result<Report, String> {
    hsds_as(portal, from, from).await
}

fn failed(error: app::kit::error::Error) -> String {
    error.to_string()
}

async fn hsds_as(portal: &Portal, from: &str, feed: &str) -> Result<Report, String> {
    let mut run = Run::start(portal, feed, "hsds").await.map_err(failed)?;
    let here = ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|home| from.starts_with(home));
    if from.starts_with("http://") && !here {
        return Err(format!("{from}: what came in clear may be anybody's; use https://"));
    }
    if from.starts_with("http://") || from.starts_with("https://") {
        pages(&mut run, from).await?;
    } else {
        let text = std::fs::read_to_string(from).map_err(|error| format!("{from}: {error}"))?;
        let document: Value = serde_json::from_str(&text).map_err(|error| format!("{from} is no JSON: {error}"))?;
        let page = FeedPage::read(&document).ok_or_else(|| format!("{from} holds no services"))?;
        let bar = bar(page.services.len() as u64);
        for chunk in page.services.chunks(CHUNK) {
            run.page(chunk).await.map_err(failed)?;
            bar.inc(chunk.len() as u64);
        }
        bar.finish();
    }
    run.finish().await.map_err(failed)
}

/// Pages, until the feed says that there are no more. What does not add up is said in the report, and
/// then nothing counts as vanished.
async fn pages(run: &mut Run<'_>, from: &str) -> Result<(), String> {
    let bar = bar(1);
    let (mut total, mut known) = (None, 1);
    for number in 1..=MOST_PAGES {
        let mark = if from.contains('?') { '&' } else { '?' };
        let address = format!("{from}{mark}page={number}&per_page=50");
        let page = fetch(&address)
            .await
            .map_err(|(why, _)| why)
            .and_then(|document| FeedPage::read(&document).ok_or("no services in it".to_owned()));
        let goes_on = match page {
            Ok(page) if number > 1 && run.has_seen(&page.services) => {
                run.report.unreachable.push(format!("{address}: the same services as before"));
                false
            }
            Ok(page) => {
                (total, known) = (page.total.or(total), page.pages.unwrap_or(known));
                bar.set_length(known.max(number));
                let goes_on = page.goes_on(number);
                let whole = with_details(from, page.services, run).await?;
                run.page(&whole).await.map_err(failed)?;
                goes_on
            }
            // The other pages may still be had.
            Err(why) => {
                run.report.unreachable.push(format!("{address}: {why}"));
                number < known
            }
        };
        bar.inc(1);
        if !goes_on {
            break;
        }
    }
    bar.finish();
    if let Some(total) = total.filter(|total| *total != run.count()) {
        run.report.unreachable.push(format!("{from}: it says {total} services, {} came", run.count()));
    }
    Ok(())
}

/// Version 3 lists are shallow: each service is asked for by itself. Where that fails, what is known of
/// it stays; of a new one, what the list said is taken.
async fn with_details(from: &str, services: Vec<Value>, run: &mut Run<'_>) -> Result<Vec<Value>, String> {
    let root = from.split('?').next().unwrap_or(from).trim_end_matches('/');
    let mut whole = Vec::with_capacity(services.len());
    for service in services {
        let deep = ["locations", "service_at_locations", "schedules", "regular_schedules", "eligibilitys"];
        let shallow = deep.iter().all(|key| service.get(key).is_none());
        let id = service.get("id").and_then(Value::as_str).filter(|id| !id.contains(['/', '?', '#', ' ']));
        let Some(id) = id.filter(|_| shallow) else {
            whole.push(service);
            continue;
        };
        match fetch(&format!("{root}/{id}")).await {
            Ok(detail) if detail.get("id") == service.get("id") => whole.push(detail),
            other => {
                match other {
                    Err((_, Fault::NotThere)) => run.report.without_details += 1,
                    Err((why, _)) => run.report.unreachable.push(format!("{root}/{id}: {why}")),
                    Ok(_) => run.report.unreachable.push(format!("{root}/{id}: another service came")),
                }
                if !run.stays(&service).await.map_err(failed)? {
                    whole.push(service);
                }
            }
        }
    }
    Ok(whole)
}

/// Why something could not be had.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The other side says that there is no such thing.
    NotThere,
    /// Asking again may help.
    ForNow,
    Other,
}

/// One document, tried three times.
async fn fetch(address: &str) -> Result<Value, (String, Fault)> {
    let mut last = (String::new(), Fault::Other);
    for pause in [0, 1, 3] {
        tokio::time::sleep(std::time::Duration::from_secs(pause)).await;
        let wanted = address.to_owned();
        let answer = tokio::task::spawn_blocking(move || get(&wanted)).await.map_err(|error| (error.to_string(), Fault::Other))?;
        match answer {
            Ok(document) => return Ok(document),
            Err(fault) => {
                last = fault;
                if last.1 != Fault::ForNow {
                    break;
                }
            }
        }
    }
    Err(last)
}

fn get(address: &str) -> Result<Value, (String, Fault)> {
    let limit = Some(std::time::Duration::from_secs(30));
    let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(limit).max_redirects(0).build().into();
    match agent.get(address).header("accept", "application/json").call() {
        // Followed, it could lead to what only this machine reaches.
        Ok(answer) if answer.status().is_redirection() => {
            let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or("somewhere");
            Err((format!("it leads to {to}: import from there, if that is right"), Fault::Other))
        }
        Ok(mut answer) => {
            answer.body_mut().with_config().limit(LARGEST_PAGE).read_json().map_err(|error| (format!("no JSON: {error}"), Fault::Other))
        }
        Err(ureq::Error::StatusCode(code)) => {
            let fault = match code {
                404 | 410 => Fault::NotThere,
                429 | 500.. => Fault::ForNow,
                _ => Fault::Other,
            };
            Err((format!("status {code}"), fault))
        }
        Err(error) => Err((error.to_string(), Fault::ForNow)),
    }
}

/// The services of a CSV file.
pub async fn csv(portal: &Portal, file: &str) -> Result<Report, String> {
    csv_as(portal, file, file).await
}

async fn csv_as(portal: &Portal, file: &str, feed: &str) -> Result<Report, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    csv_bytes(portal, feed, &bytes).await
}

pub async fn csv_bytes(portal: &Portal, name: &str, bytes: &[u8]) -> Result<Report, String> {
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
    if let Some(names) = council_names(&text) {
        let names: Vec<_> = names.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect();
        let mut tx = portal.db.begin().await.map_err(|error| error.to_string())?;
        place::put_names(&mut tx, &names, &[]).await.map_err(failed)?;
        app::kit::freshness::public_data_changed(&mut tx).await.map_err(failed)?;
        tx.commit().await.map_err(|error| error.to_string())?;
        println!("taken {} names of councils", names.len());
        return Ok(());
    }
    let (taken, refused) = postcode_bytes(portal, &text).await?;
    println!("taken {taken}");
    for (reason, count) in refused {
        println!("refused {count}: {reason}");
    }
    Ok(())
}

/// The rows of a file of councils' names: `code`, `name`.
fn council_names(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let heading = reader.headers().ok()?.clone();
    let column = |wanted: &str| heading.iter().position(|held| held.trim().eq_ignore_ascii_case(wanted));
    let (code, name) = (column("code")?, column("name")?);
    let rows = reader.records().filter_map(Result::ok);
    Some(rows.filter_map(|row| Some((row.get(code)?.trim().to_owned(), row.get(name)?.trim().to_owned()))).collect())
}

type Refused = std::collections::BTreeMap<&'static str, u64>;

/// Reads a postcode file into the tables; tells how many lines were taken and why others were not.
pub async fn postcode_bytes(portal: &Portal, bytes: &[u8]) -> Result<(usize, Refused), String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(std::io::Cursor::new(bytes));
    let mut first = csv::StringRecord::new();
    reader.read_record(&mut first).map_err(|error| error.to_string())?;
    let columns = place::Reader::new(&first)?;
    if columns.is_headless() {
        reader.seek(csv::Position::new()).map_err(|error| error.to_string())?;
    }
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
