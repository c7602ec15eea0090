//! The figures of the main road, each as a ratio from one run. Fails where a bar is missed.
//!
//! Run it by `end2end/run bench-render`. PostgreSQL is measured where its programs are installed.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop where it is")]

#[path = "../tests/it/support/postgres.rs"]
mod postgres;

mod parts;

use app::kit::db::Db;

const BARS: &str = "kept page >= 0.60 of static; results <= 5 ms, x20 services <= 2; queue x1000 <= 2; submissions >= 0.50 of inserts; start <= 300 ms; memory <= 128 MiB";

fn main() {
    if let Ok(url) = std::env::var("LOAD_URL") {
        parts::load::run(&url);
        return;
    }
    // `cargo test` runs benches too, without this flag: then there is nothing to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let missed = runtime.block_on(measure());
    println!("bars: {BARS}");
    println!("bench-render: {}", if missed.is_empty() { "every bar is met".to_owned() } else { format!("missed: {}", missed.join("; ")) });
    std::process::exit(i32::from(!missed.is_empty()));
}

async fn measure() -> Vec<String> {
    let mut missed = Vec::new();
    let mut hold = |name: &str, figure: f64, met: bool| {
        println!("{name}: {figure:.3}{}", if met { "" } else { "  MISSED" });
        if !met {
            missed.push(format!("{name} {figure:.3}"));
        }
    };
    let folder = tempfile::tempdir().unwrap();
    let portal = parts::portal(&format!("sqlite:{}", folder.path().join("kept.db").display())).await;
    parts::services(&portal, 5_000).await;
    let (kept, fixed) = parts::load::kept_against_static(&portal).await;
    println!("kept page {kept:.0} requests/s, static {fixed:.0} requests/s");
    hold("kept page / static", kept / fixed, kept / fixed >= 0.60);

    let few = parts::results(&portal, 5_000);
    let many = parts::results(&portal, 100_000);
    println!("results page, cold words: {few:.2} ms with 5,000 services, {many:.2} ms with 100,000");
    hold("results, milliseconds with 5,000", few, few <= 5.0);
    hold("results, 100,000 / 5,000", many / few, many / few <= 2.0);

    let mut urls = vec![format!("sqlite:{}", folder.path().join("queue.db").display())];
    urls.extend(postgres::database());
    for url in urls {
        let portal = parts::portal(&url).await;
        let engine = portal.db.engine();
        let (submitted, inserted) = parts::requests::submissions(&portal).await;
        println!("{engine}: {submitted:.0} submissions/s, {inserted:.0} bare inserts/s");
        hold(&format!("{engine}: submissions / bare inserts"), submitted / inserted, submitted / inserted >= 0.50);
        parts::requests::fill_to(&portal, 1_000).await;
        let small = parts::requests::queue(&portal).await;
        parts::requests::fill_to(&portal, 1_000_000).await;
        let large = parts::requests::queue(&portal).await;
        println!("{engine}: queue page {small:.2} ms with 1,000 requests, {large:.2} ms with 1,000,000");
        hold(&format!("{engine}: queue, 1,000,000 / 1,000"), large / small, large / small <= 2.0);
        if let Db::Postgres(_) = portal.db {
            portal.db.close().await;
        }
    }
    let (milliseconds, mebibytes) = parts::whole_process(folder.path());
    hold("start to first page with 5,000 services, milliseconds", milliseconds, milliseconds <= 300.0);
    hold("memory of the whole portal after the load, MiB", mebibytes, mebibytes <= 128.0);
    missed
}
