//! A results page of twenty cards made anew: by the house's renderer, and by askama.

use std::collections::BTreeSet;
use std::time::Instant;

use app::kit::form::Errors;
use app::kit::parts::pictures;
use app::kit::portal::Portal;
use app::services::directory::Directory;
use app::services::finder::{PAGE, Question, answer};
use app::services::{FoundServices, find_page};
use askama::Template;
use leptos::prelude::RenderHtml;
use scraper::{Html, Selector};

use super::askama_page::ResultsPage;
use super::{Outcome, entry, here, reader};

const TIMES: usize = 400;

/// Microseconds of CPU a page, the median of many: ours, then askama's, in turn.
pub fn rendered(portal: &Portal) -> Outcome<(f64, f64)> {
    let directory = Directory::new(1, (0..5_000).map(entry).collect(), &portal.words)?;
    let question = Question { words: "swimming".to_owned(), place: "ST1 3QN".to_owned(), ..Question::default() };
    let place = here();
    let found = answer(&directory, &question, Some(&place));
    let ui = reader(portal);
    let mark = pictures::mark().to_html();
    let ours = || {
        let answer = answer(&directory, &question, Some(&place));
        let results = FoundServices { directory: &directory, question: &question, place: Some(&place), outside: None, answer };
        let began = Instant::now();
        let html = find_page(&ui, &results, &Errors::default()).html(portal, &ui);
        (began.elapsed(), html)
    };
    let theirs = || {
        let began = Instant::now();
        let html = ResultsPage::new(&ui, portal, &directory, (&question, &place, &found), &mark).render();
        (began.elapsed(), html)
    };
    same(&ours().1, &theirs().1?)?;
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        one.push(ours().0.as_secs_f64() * 1e6);
        other.push(theirs().0.as_secs_f64() * 1e6);
    }
    Ok((super::median(one), super::median(other)))
}

/// Both must say the same words and lead to the same addresses: else they are not the same page.
fn same(one: &str, other: &str) -> Outcome<()> {
    let read = |html: &str| -> Outcome<(String, BTreeSet<String>, usize)> {
        let page = Html::parse_document(html);
        let words =
            page.root_element().text().flat_map(str::split_whitespace).collect::<Vec<_>>().concat().replace(['\u{2068}', '\u{2069}'], "");
        let link = Selector::parse("[href]").map_err(|error| error.to_string())?;
        let card = Selector::parse(".cards .card").map_err(|error| error.to_string())?;
        let links = page.select(&link).filter_map(|link| link.attr("href")).map(str::to_owned).collect();
        Ok((words, links, page.select(&card).count()))
    };
    let (one, other) = (read(one)?, read(other)?);
    if one.2 != PAGE || one != other {
        let at = one.0.chars().zip(other.0.chars()).take_while(|(a, b)| a == b).count();
        let near = |text: &str| text.chars().skip(at.saturating_sub(30)).take(80).collect::<String>();
        return Err(format!("the two pages differ: {} and {} cards; `{}` and `{}`", one.2, other.2, near(&one.0), near(&other.0)).into());
    }
    Ok(())
}
