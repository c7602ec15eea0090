//! Surveys: what a page costs when many answers are stored, and whether all of many at once are kept.

use std::time::{Duration, Instant};

use app::kit::portal::Portal;
use app::surveys::{answering, files, store, tally};
use axum::http::StatusCode;
use uuid::Uuid;

use super::reader::{Reader, address};
use super::{Outcome, median};

const SHEETS: &str = "\
| survey | type | name | label | required | relevant |
| | select_one area | area | Where do you live? | yes | |
| | select_multiple want | want | What would help? | | |
| | range | how | How hard is it to get help? | | |
| | text | more | What else? | | ${how} > 5 |
| choices | list_name | name | label |
| | area | north | North |
| | area | south | South |
| | want | park | A park |
| | want | bus | A bus |
| | want | club | A club |
";

pub async fn survey(portal: &Portal) -> Outcome<store::Survey> {
    let book = files::read(SHEETS.as_bytes()).map_err(str::to_owned)?;
    let id = store::create(portal, Uuid::nil(), "bench", &book).await?;
    let survey = store::by_id(&portal.db, id).await?.ok_or("no survey")?;
    store::publish(portal, &survey, Uuid::nil()).await?.map_err(|refused| format!("{refused:?}"))?;
    Ok(survey)
}

/// Milliseconds of one question's page, saved and made: the median of many readers.
pub async fn page(portal: &Portal) -> Outcome<f64> {
    let mut reader = Reader::at(portal, "10.9.9.9".to_owned());
    reader.ask("/survey/bench", Some(String::new())).await?;
    reader.ask("/survey/bench/ask/area", Some("area=north".to_owned())).await?;
    let mut times = Vec::new();
    for _ in 0..300 {
        let began = Instant::now();
        let (status, text) = reader.ask("/survey/bench/ask/want", None).await?;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        if status != StatusCode::OK || !text.contains("What would help?") {
            return Err(format!("no page of questions: {status}").into());
        }
    }
    Ok(median(times))
}

/// Everybody answers at once; whoever is told to try again does. Gives seconds, and the answers stored.
pub async fn answers(portal: &Portal, survey: &store::Survey, count: usize) -> Outcome<(f64, usize)> {
    let began = Instant::now();
    let mut people = Vec::new();
    for at in 0..count {
        let portal = portal.clone();
        people.push(tokio::spawn(async move { answer(&portal, at).await }));
    }
    for person in people {
        person.await??;
    }
    Ok((began.elapsed().as_secs_f64(), usize::try_from(answering::count(&portal.db, survey.id).await?)?))
}

/// Requests in the portal at once: as many as it takes connections. The others wait at the door.
static DOOR: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(4_000);

async fn answer(portal: &Portal, at: usize) -> Outcome<()> {
    let mut reader = Reader::at(portal, address(8, at));
    let how = at % 10 + 1;
    let mut steps = vec![
        ("/survey/bench", String::new()),
        ("/survey/bench/ask/area", format!("area={}", if at.is_multiple_of(3) { "south" } else { "north" })),
        ("/survey/bench/ask/want", "want=park&want=bus".to_owned()),
        ("/survey/bench/ask/how", format!("how={how}")),
    ];
    if how > 5 {
        steps.push(("/survey/bench/ask/more", format!("more=Answer+{at}")));
    }
    steps.push(("/survey/bench/check", String::new()));
    for (path, form) in steps {
        let mut tries = 0;
        loop {
            let inside = DOOR.acquire().await?;
            let (status, _) = reader.ask(path, Some(form.clone())).await?;
            drop(inside);
            match status {
                StatusCode::SEE_OTHER => break,
                StatusCode::SERVICE_UNAVAILABLE if tries < 50 => tokio::time::sleep(Duration::from_millis(500)).await,
                other => return Err(format!("{path}: {other}").into()),
            }
            tries += 1;
        }
    }
    Ok(())
}

/// Milliseconds for counting all answers into tables, parted by one question.
pub async fn results(portal: &Portal, survey: &store::Survey) -> Outcome<f64> {
    let version = store::latest(&portal.db, survey.id).await?.ok_or("no version")?;
    let prepared = store::prepared(portal, version.id).await?;
    let began = Instant::now();
    let answers = answering::sent(portal, version.id).await?;
    let results = tally::results(&prepared, &answers, "area");
    let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
    if results.groups.len() != 2 || results.tables.len() < 5 {
        return Err("the answers were not counted".into());
    }
    Ok(milliseconds)
}
