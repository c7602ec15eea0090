//! The search: its form, its filters with their numbers, its results, and what to do without any.

use leptos::prelude::*;

use crate::kit::form::Errors;
use crate::kit::page::Page;
use crate::kit::parts::fields;
use crate::kit::parts::layout::telephone;
use crate::kit::ui::{Ui, escape, value};
use crate::services::danger::speaks_of_danger;
use crate::services::directory::{Directory, Entry};
use crate::services::finder::{Answer, DISTANCES, Found, PAGE, Question};
use crate::services::model::{DAYS, NEEDS, own_name};
use crate::services::place::Place;

pub struct Results<'a> {
    pub directory: &'a Directory,
    pub question: &'a Question,
    pub place: Option<&'a Place>,
    /// Set when the place is another council's: its name, where known.
    pub outside: Option<Option<String>>,
    pub answer: Answer,
}

pub fn page(ui: &Ui, results: &Results, errors: &Errors) -> Page {
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("find-title")}</h1>
            {danger(ui, results)}
            <form id="search" method="get" action=ui.href("/find-help") class="search" data-count="/call/count" data-places="/call/places">
                {question(ui, results.question, errors)}
                {filters(ui, results, errors)}
            </form>
            {notices(ui, results)}
            <section aria-labelledby="count">
                <h2 id="count" tabindex="-1">{count(ui, results)}</h2>
                {nothing(ui, results)}
                <ol class="cards" start=((results.answer.page.max(1) - 1) * PAGE + 1).to_string()>
                    {results.answer.shown.iter().map(|found| card(ui, &results.directory.entries[found.number], found)).collect_view()}
                </ol>
                {paging(ui, results)}
            </section>
            {(results.answer.total > 0 && results.answer.dropped.is_empty()).then(|| ask_us(ui))}
        </div>
    };
    Page::public(ui.s("find-title"), body.into_any()).form("search")
}

fn question(ui: &Ui, question: &Question, errors: &Errors) -> AnyView {
    view! {
        <div class="ask-row">
            <div class="field">
                <label for="words">{ui.t("find-words-label")}</label>
                {fields::inline_error(ui, errors, "words")}
                <input id="words" name="words" type="search" value=question.words.clone() dir="auto" maxlength="200" autocomplete="off"/>
            </div>
            <div class="field">
                <label for="place">{ui.t("find-place-label")}</label>
                <input id="place" name="place" type="text" value=question.place.clone() dir="auto" autocomplete="postal-code"
                    data-near=ui.s("find-near-me") data-near-failed=ui.s("find-near-me-failed") data-suggestions=ui.s("find-suggestions")/>
            </div>
            <button class="button" type="submit">{ui.t("find-submit")}</button>
        </div>
    }
    .into_any()
}

fn filters(ui: &Ui, results: &Results, errors: &Errors) -> AnyView {
    let (question, counts) = (results.question, &results.answer.counts);
    let narrowed = *question != Question { page: question.page.clone(), ..question.without_filters() };
    let needs = NEEDS
        .iter()
        .enumerate()
        .map(|(at, need)| option(ui, need, ui.s(&format!("need-{need}")), counts.needs[at], question.need == **need));
    let days = DAYS
        .iter()
        .enumerate()
        .map(|(at, day)| option(ui, day, ui.s(&format!("weekday-{}", day.to_lowercase())), counts.days[at], question.day == **day));
    let languages = results.directory.languages.iter().enumerate().map(|(at, language)| {
        option(ui, language, own_name(language), counts.languages.get(at).copied().unwrap_or(0), question.language == *language)
    });
    let distances = DISTANCES.iter().zip(counts.distances).map(|(miles, count)| {
        let text = ui.s_with("find-filter-distance-option", &[("miles", value(*miles))]);
        let held = miles.to_string();
        // Without a place there is nothing to count.
        if results.place.is_some() {
            option(ui, &held, text, count, question.distance == held)
        } else {
            fields::list_option(&held, &text, question.distance == held)
        }
    });
    view! {
        <details class="filters" open=narrowed || !errors.is_empty()>
            <summary>{ui.t("find-filters")}</summary>
            <div class="filter-grid">
                {list(ui, "need", "find-filter-need", needs.collect())}
                <div class="field">
                    <label for="age">{ui.t("find-filter-age")}</label>
                    <p class="hint" id="age-hint">{ui.t("find-filter-age-hint")}</p>
                    {fields::inline_error(ui, errors, "age")}
                    <input id="age" name="age" class="short" inputmode="numeric" value=question.age.clone() autocomplete="off" aria-describedby="age-hint"/>
                </div>
                {list(ui, "distance", "find-filter-distance", distances.collect())}
                {list(ui, "day", "find-filter-day", days.collect())}
                {list(ui, "language", "find-filter-language", languages.collect())}
                <div class="field">
                    {tick(ui, "free", "find-filter-free", counts.free, !question.free.is_empty())}
                    {tick(ui, "send", "find-filter-send", counts.send, !question.send.is_empty())}
                    {tick(ui, "online", "find-filter-online", counts.online, !question.online.is_empty())}
                </div>
            </div>
            <p class="row">
                <button class="button second" type="submit">{ui.t("find-filter-apply")}</button>
                <a href=address(ui, &question.without_filters())>{ui.t("find-filter-clear")}</a>
                <span id="live-count" role="status"></span>
            </p>
        </details>
    }
    .into_any()
}

fn list(ui: &Ui, name: &'static str, label: &str, options: String) -> AnyView {
    let options = fields::list_option("", &ui.s("find-filter-any"), false) + &options;
    view! {
        <div class="field">
            <label for=name>{ui.t(label)}</label>
            <select id=name name=name inner_html=options></select>
        </div>
    }
    .into_any()
}

fn option(ui: &Ui, held: &str, label: String, count: usize, selected: bool) -> String {
    fields::list_option(held, &format!("{label} {}", counted(ui, count)), selected)
}

fn tick(ui: &Ui, name: &'static str, label: &str, count: usize, checked: bool) -> AnyView {
    view! {
        <div class="option">
            <input id=name name=name type="checkbox" value="yes" checked=checked/>
            <label for=name>{ui.t(label)}" "{counted(ui, count)}</label>
        </div>
    }
    .into_any()
}

fn counted(ui: &Ui, count: usize) -> String {
    ui.s_with("find-counted", &[("count", number(count))])
}

fn number(count: usize) -> fluent_bundle::FluentValue<'static> {
    value(u32::try_from(count).unwrap_or(u32::MAX))
}

fn count(ui: &Ui, results: &Results) -> AnyView {
    let total = if results.answer.dropped.is_empty() { results.answer.total } else { 0 };
    match results.place {
        Some(place) => ui.t_with("find-count-near", &[("count", number(total)), ("place", value(place.name.as_str()))]),
        None => ui.t_with("find-count", &[("count", number(total))]),
    }
}

/// The words speak of harm: how to get help now, before anything else.
fn danger(ui: &Ui, results: &Results) -> Option<AnyView> {
    speaks_of_danger(&results.question.words).then(|| {
        view! {
            <div class="danger">
                <p>{ui.t("find-danger-words")}</p>
                <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
                <p>{telephone(ui, "safety-worried", &ui.settings.council.phone)}</p>
            </div>
        }
        .into_any()
    })
}

/// What the reader should know before the results.
fn notices(ui: &Ui, results: &Results) -> AnyView {
    let mut notices = Vec::new();
    let typed = results.question.place.trim();
    match (results.place, &results.outside) {
        (None, _) if !typed.is_empty() => notices.push(note(ui.t_with("find-place-unknown", &[("place", value(typed))]))),
        (Some(place), Some(Some(council))) => {
            notices.push(note(
                ui.t_with("find-place-outside", &[("place", value(place.name.as_str())), ("council", value(council.as_str()))]),
            ));
        }
        (Some(place), Some(None)) => notices.push(note(ui.t_with("find-place-outside-unknown", &[("place", value(place.name.as_str()))]))),
        (Some(place), None) if !place.exact => notices.push(note(ui.t("find-place-near-only"))),
        _ => {}
    }
    if results.answer.distance_ignored {
        notices.push(note(ui.t("find-distance-needs-place")));
    }
    if results.answer.any_words && results.answer.total > 0 {
        notices.push(note(ui.t("find-any-words")));
    }
    notices.into_any()
}

fn note(text: AnyView) -> AnyView {
    view! { <p class="note">{text}</p> }.into_any()
}

fn nothing(ui: &Ui, results: &Results) -> AnyView {
    if results.answer.total > 0 && results.answer.dropped.is_empty() {
        return ().into_any();
    }
    let wider = results.answer.total > 0;
    let dropped = results.answer.dropped.iter().map(|part| ui.s(&format!("find-filter-{}", part.key()))).collect::<Vec<_>>();
    view! {
        <div class="note">
            <h3>{ui.t("find-nothing-title")}</h3>
            {wider.then(|| view! { <p>{ui.t_with("find-nothing-widened", &[("filters", value(ui.language.list(&dropped)))])}</p> })}
            <p><a class="button" href=ui.href("/ask-for-help")>{ui.t("find-nothing-ask")}</a></p>
            <p>{telephone(ui, "call-us", &ui.settings.council.phone)}</p>
        </div>
    }
    .into_any()
}

/// One service among others. Written as text: twenty of these are most of what a page of results costs.
pub fn card(ui: &Ui, entry: &Entry, found: &Found) -> AnyView {
    let away = found.miles.map(|miles| ui.html("find-result-distance", &[("miles", value(miles.round()))]));
    let free = entry.free.then(|| ui.html("find-result-free", &[]));
    let online = entry.online.then(|| ui.html("find-result-online", &[]));
    let facts = [away, free, online, ages(ui, entry)];
    let facts = facts.into_iter().flatten().fold(String::new(), |list, fact| list + "<li>" + &fact + "</li>");
    let place = if entry.town.is_empty() { String::new() } else { format!(" · {}", escape(&entry.town)) };
    let (name, organization, summary) = (escape(&entry.name), escape(&entry.organization), escape(&entry.summary));
    let address = ui.href(&format!("/services/{}", entry.id));
    let inside = format!(
        "<h3 lang=\"en\" dir=\"auto\"><a href=\"{address}\">{name}</a></h3><p class=\"by\" lang=\"en\" dir=\"auto\">{organization}{place}</p>\
         <p lang=\"en\" dir=\"auto\">{summary}</p><ul class=\"facts\">{facts}</ul>"
    );
    view! { <li class="card" inner_html=inside></li> }.into_any()
}

fn ages(ui: &Ui, entry: &Entry) -> Option<String> {
    let (from, to) = (entry.minimum_age, entry.maximum_age);
    match (from > 0.0, to < 100.0) {
        (true, true) if from >= to => Some(ui.html("service-age", &[("age", value(from))])),
        (_, true) => Some(ui.html("service-ages", &[("from", value(from.max(0.0))), ("to", value(to))])),
        (true, false) => Some(ui.html("service-ages-from", &[("from", value(from))])),
        (false, false) => None,
    }
}

fn paging(ui: &Ui, results: &Results) -> AnyView {
    let (page, pages) = (results.answer.page, results.answer.pages);
    if pages < 2 {
        return ().into_any();
    }
    let to = |page: usize| address(ui, &Question { page: page.to_string(), ..results.question.clone() });
    view! {
        <nav class="row" aria-label=ui.s_with("find-page-of", &[("page", number(page)), ("pages", number(pages))])>
            {(page > 1).then(|| view! { <a rel="prev" href=to(page - 1)>{ui.t("find-page-previous")}</a> })}
            <span>{ui.t_with("find-page-of", &[("page", number(page)), ("pages", number(pages))])}</span>
            {(page < pages).then(|| view! { <a rel="next" href=to(page + 1)>{ui.t("find-page-next")}</a> })}
        </nav>
    }
    .into_any()
}

fn ask_us(ui: &Ui) -> AnyView {
    view! {
        <section class="note" aria-labelledby="ask-us">
            <h2 id="ask-us">{ui.t("front-ask-title")}</h2>
            <p>{ui.t("front-ask-text")}</p>
            <p><a class="button second" href=ui.href("/ask-for-help")>{ui.t("menu-ask")}</a></p>
        </section>
    }
    .into_any()
}

/// The address of a question.
pub fn address(ui: &Ui, question: &Question) -> String {
    let pairs = serde_json::to_value(question).unwrap_or_default();
    let pairs: Vec<_> =
        pairs.as_object().into_iter().flatten().filter_map(|(name, value)| Some(format!("{name}={}", encoded(value.as_str()?)))).collect();
    let path = ui.href("/find-help");
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

fn encoded(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        b' ' => "+".to_owned(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(letter).collect()
}
