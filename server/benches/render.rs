//! The figures of the main road, of plans, surveys and training, each as a ratio from one run. Fails where a bar is missed.
//!
//! Run it by `end2end/run bench-render`, `bench-plan`, `bench-survey` and `bench-training`. PostgreSQL is measured where its programs are installed.

#[path = "../tests/it/support/postgres.rs"]
mod postgres;

mod parts;

/// What is measured as durable is durable.
const FSYNC: &str = "on";

use app::kit::portal::Portal;

use parts::Outcome;

/// As in the portal itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const BARS: &str = "kept page >= 0.60 of static; page <= 2 of askama's; results <= 5 ms, x20 services <= 2; queue x1000 <= 2; \
     submissions >= 0.50 of inserts; plan among 10,000 <= 2; code for known / unknown contact 0.9 to 1.1; tries of a code <= 10; survey page with 10,000 answers / none <= 1.25, none of 10,000 lost; bookings a second >= 300, 99 of 100 < 1 s, exactly 50 places; start <= 300 ms; memory <= 128 MiB, growth < 10 %";

fn main() -> Outcome<()> {
    if std::env::var_os("LOAD").is_some() {
        return parts::load::run();
    }
    // `cargo test` runs benches too, without this flag: then there is nothing to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let missed = runtime.block_on(measure())?;
    println!("bars: {BARS}");
    let asked = |part: &str| std::env::args().any(|argument| argument == part);
    let name = if asked("plans") {
        "bench-plan"
    } else if asked("surveys") {
        "bench-survey"
    } else if asked("training") {
        "bench-training"
    } else {
        "bench-render"
    };
    println!("{name}: {}", if missed.is_empty() { "every bar is met".to_owned() } else { format!("missed: {}", missed.join("; ")) });
    std::process::exit(i32::from(!missed.is_empty()));
}

/// Prints each figure with its bar's name; keeps those that miss it.
#[derive(Default)]
struct Bars(Vec<String>);

impl Bars {
    fn hold(&mut self, name: &str, figure: f64, met: bool) {
        println!("{name}: {figure:.3}{}", if met { "" } else { "  MISSED" });
        if !met {
            self.0.push(format!("{name} {figure:.3}"));
        }
    }
}

/// Measures all parts, or those that the command line names.
async fn measure() -> Outcome<Vec<String>> {
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let wanted = |part: &str| named.is_empty() || named.iter().any(|name| name == part);
    let mut bars = Bars::default();
    let folder = tempfile::tempdir()?;
    let file = |name: &str| Some(format!("sqlite:{}", folder.path().join(name).display()));
    let portal = parts::portal(&format!("sqlite:{}", folder.path().join("kept.db").display())).await?;
    parts::services(&portal, 5_000).await?;
    if wanted("pages") {
        pages(&portal, &mut bars).await?;
    }
    if wanted("submissions") {
        for url in [file("submissions.db"), postgres::database()].into_iter().flatten() {
            submissions(&url, &mut bars).await?;
        }
    }
    if wanted("queue") {
        for url in [file("queue.db"), postgres::database()].into_iter().flatten() {
            queue(&url, &mut bars).await?;
        }
    }
    if wanted("plans") {
        for url in [file("plans.db"), postgres::database()].into_iter().flatten() {
            plans(&url, &mut bars).await?;
        }
    }
    if wanted("surveys") {
        for url in [file("surveys.db"), postgres::database()].into_iter().flatten() {
            surveys(&url, &mut bars).await?;
        }
    }
    if wanted("training") {
        for url in [file("training.db"), postgres::database()].into_iter().flatten() {
            training(&url, &mut bars).await?;
        }
    }
    if wanted("process") {
        process(folder.path(), &mut bars)?;
    }
    Ok(bars.0)
}

fn process(folder: &std::path::Path, bars: &mut Bars) -> Outcome<()> {
    let figures = parts::process::figures(folder)?;
    bars.hold("start to first page with 5,000 services, milliseconds", figures.start, figures.start <= 300.0);
    bars.hold("memory of the whole portal after the load, MiB", figures.memory, figures.memory <= 128.0);
    let growth = figures.later / figures.memory;
    println!("memory after {} more minutes of load: {:.1} MiB", figures.minutes, figures.later);
    bars.hold("memory later / after the load", growth, growth < 1.10 && figures.later <= 128.0);
    Ok(())
}

async fn pages(portal: &Portal, bars: &mut Bars) -> Outcome<()> {
    let (kept, fixed) = parts::load::kept_against_static(portal).await?;
    println!("kept page {kept:.0} requests/s, static {fixed:.0} requests/s");
    bars.hold("kept page / static", kept / fixed, kept / fixed >= 0.60);
    let (ours, theirs) = parts::rendering::rendered(portal)?;
    println!("a results page of 20 cards made anew: {ours:.0} µs, in askama {theirs:.0} µs");
    bars.hold("page made anew / askama", ours / theirs, ours / theirs <= 2.0);
    let few = parts::results(portal, 5_000)?;
    let many = parts::results(portal, 100_000)?;
    println!("results page, cold words: {few:.2} ms with 5,000 services, {many:.2} ms with 100,000");
    bars.hold("results, milliseconds with 5,000", few, few <= 5.0);
    bars.hold("results, 100,000 / 5,000", many / few, many / few <= 2.0);
    Ok(())
}

async fn submissions(url: &str, bars: &mut Bars) -> Outcome<()> {
    let portal = parts::portal(url).await?;
    let engine = portal.db.engine();
    let (submitted, inserted) = parts::requests::submissions(&portal).await?;
    println!("{engine}: {submitted:.0} submissions/s, {inserted:.0} bare inserts/s");
    bars.hold(&format!("{engine}: submissions / bare inserts"), submitted / inserted, submitted / inserted >= 0.50);
    portal.db.close().await;
    Ok(())
}

/// Guesses at codes, over both engines.
const GUESSES: usize = 100_000;

async fn plans(url: &str, bars: &mut Bars) -> Outcome<()> {
    let portal = parts::portal(url).await?;
    let engine = portal.db.engine();
    let mut family = parts::plans::family(&portal).await?;
    let alone = parts::plans::reading(&mut family).await?;
    parts::plans::fill(&portal).await?;
    let among = parts::plans::reading(&mut family).await?;
    println!("{engine}: a family's plan {alone:.2} ms alone, {among:.2} ms among 10,000 plans");
    bars.hold(&format!("{engine}: plan, among 10,000 / alone"), among / alone, among / alone <= 2.0);
    let (known, unknown) = parts::plans::contacts(&portal, &family).await?;
    println!("{engine}: asking for a code, {known:.3} ms for a known contact, {unknown:.3} ms for an unknown one (medians of 1,000)");
    bars.hold(&format!("{engine}: code for known / unknown contact"), known / unknown, (0.9..=1.1).contains(&(known / unknown)));
    let (tries, came_in) = parts::plans::guesses(&portal, GUESSES / 2).await?;
    println!("{engine}: {} guesses from 50 addresses; the owner came in after them: {came_in}", GUESSES / 2);
    bars.hold(&format!("{engine}: tries of one code"), tries as f64, tries <= 10 && came_in);
    portal.db.close().await;
    Ok(())
}

/// Answers sent at once.
const ANSWERS: usize = 10_000;

async fn surveys(url: &str, bars: &mut Bars) -> Outcome<()> {
    let portal = parts::portal(url).await?;
    let engine = portal.db.engine();
    let survey = parts::surveys::survey(&portal).await?;
    parts::surveys::page(&portal).await?;
    let empty = parts::surveys::page(&portal).await?;
    let (seconds, kept) = parts::surveys::answers(&portal, &survey, ANSWERS).await?;
    println!("{engine}: {ANSWERS} people answered at once in {seconds:.1} s, {kept} answers stored");
    bars.hold(&format!("{engine}: answers stored / sent"), kept as f64 / ANSWERS as f64, kept == ANSWERS);
    // What was written just now is on its way into the file; measured is what is stored.
    parts::surveys::page(&portal).await?;
    let full = parts::surveys::page(&portal).await?;
    println!("{engine}: a survey's page {empty:.3} ms with no answer stored, {full:.3} ms with {ANSWERS}");
    bars.hold(&format!("{engine}: survey page, 10,000 answers / none"), full / empty, full / empty <= 1.25);
    let results = parts::surveys::results(&portal, &survey).await?;
    println!("{engine}: results of {ANSWERS} answers counted in {results:.0} ms");
    portal.db.close().await;
    Ok(())
}

async fn training(url: &str, bars: &mut Bars) -> Outcome<()> {
    let portal = parts::portal(url).await?;
    let engine = portal.db.engine();
    let figures = parts::training::bookings(&portal).await?;
    bars.hold(
        &format!("{engine}: bookings a second, {} at once on 50 places", parts::training::AT_ONCE),
        figures.a_second,
        figures.a_second >= 300.0,
    );
    bars.hold(&format!("{engine}: 99 of 100 bookings, milliseconds"), figures.p99, figures.p99 < 1_000.0);
    bars.hold(&format!("{engine}: sessions with another number than 50"), figures.wrong as f64, figures.wrong == 0);
    portal.db.close().await;
    Ok(())
}

async fn queue(url: &str, bars: &mut Bars) -> Outcome<()> {
    let portal = parts::portal(url).await?;
    let engine = portal.db.engine();
    parts::requests::fill_to(&portal, 1_000).await?;
    let small = parts::requests::queue(&portal).await?;
    parts::requests::fill_to(&portal, 1_000_000).await?;
    let large = parts::requests::queue(&portal).await?;
    println!("{engine}: queue page {small:.2} ms with 1,000 requests, {large:.2} ms with 1,000,000");
    bars.hold(&format!("{engine}: queue, 1,000,000 / 1,000"), large / small, large / small <= 2.0);
    portal.db.close().await;
    Ok(())
}
