//! Finding services: the question as the address asks it, the answer with its counts.

use serde::{Deserialize, Serialize};

use super::directory::{Directory, Entry};
use super::model::{DAYS, NEEDS};
use super::place::{Place, miles};

/// The names of a question's parameters, as `Question` has them.
pub const PARAMETERS: [&str; 11] = ["words", "place", "need", "age", "distance", "day", "language", "free", "send", "online", "page"];

/// The question, as it stands in the address.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub need: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub age: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub distance: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub day: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub free: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub online: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page: String,
}

pub const PAGE: usize = 20;
pub const DISTANCES: [u32; 5] = [1, 2, 5, 10, 25];

/// How many services each further filter would leave.
#[derive(Debug, Default)]
pub struct Counts {
    pub needs: [usize; 17],
    pub distances: [usize; DISTANCES.len()],
    pub days: [usize; 7],
    pub languages: Vec<usize>,
    pub free: usize,
    pub send: usize,
    pub online: usize,
}

/// One found service: its number in the directory and how far it is.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    pub number: usize,
    pub miles: Option<f64>,
    rank: f64,
}

#[derive(Debug, Default)]
pub struct Answer {
    pub total: usize,
    pub shown: Vec<Found>,
    pub counts: Counts,
    pub any_words: bool,
    /// The filters that were dropped because nothing fitted all of them.
    pub dropped: Vec<Part>,
    /// A distance was asked for and no place is known to measure from: it was left out.
    pub distance_ignored: bool,
    pub pages: usize,
    pub page: usize,
}

struct Filter {
    need: Option<u32>,
    age: Option<f32>,
    distance: Option<f64>,
    day: Option<u8>,
    language: Option<String>,
    free: bool,
    send: bool,
    online: bool,
}

impl Question {
    fn filter(&self) -> Filter {
        let position = |text: &str, known: &[&str]| known.iter().position(|name| name.eq_ignore_ascii_case(text));
        Filter {
            need: position(&self.need, &NEEDS).map(|at| 1 << at),
            age: self.age.trim().parse().ok().filter(|age| (0.0..=25.0).contains(age)),
            distance: self.distance.parse().ok().filter(|miles: &f64| *miles > 0.0),
            day: position(&self.day, &DAYS).map(|at| 1 << at),
            language: Some(self.language.clone()).filter(|language| !language.is_empty()),
            free: !self.free.is_empty(),
            send: !self.send.is_empty(),
            online: !self.online.is_empty(),
        }
    }

    /// True when the age is no number from 0 to 25.
    pub fn age_is_wrong(&self) -> bool {
        !self.age.trim().is_empty() && self.filter().age.is_none()
    }

    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self { words: self.words.clone(), place: self.place.clone(), ..Self::default() }
    }
}

/// Which part of a filter an entry fails: it counts for that part's numbers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Distance,
    Day,
    Online,
    Language,
    Free,
    Send,
    Age,
    Need,
}

impl Part {
    /// In the order in which they are given up: what matters most to a family last.
    const ALL: [Self; 8] = [Self::Distance, Self::Day, Self::Online, Self::Language, Self::Free, Self::Send, Self::Age, Self::Need];

    /// The last part of the key of its words: `find-filter-…`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Distance => "distance",
            Self::Day => "day",
            Self::Online => "online",
            Self::Language => "language",
            Self::Free => "free",
            Self::Send => "send",
            Self::Age => "age",
            Self::Need => "need",
        }
    }

    fn of(self, question: &mut Question) -> &mut String {
        match self {
            Self::Distance => &mut question.distance,
            Self::Day => &mut question.day,
            Self::Online => &mut question.online,
            Self::Language => &mut question.language,
            Self::Free => &mut question.free,
            Self::Send => &mut question.send,
            Self::Age => &mut question.age,
            Self::Need => &mut question.need,
        }
    }
}

impl Filter {
    /// `Ok` when all fits, the one part that does not, or `None` when several do not.
    fn misses(&self, entry: &Entry, away: Option<f64>) -> Option<Option<Part>> {
        let checks = [
            (Part::Need, self.need.is_none_or(|bit| entry.needs & bit != 0)),
            (Part::Age, self.age.is_none_or(|age| entry.minimum_age <= age && age <= entry.maximum_age)),
            (Part::Distance, self.distance.is_none_or(|most| is_within(entry, away, most))),
            (Part::Day, self.day.is_none_or(|bit| entry.days & bit != 0)),
            (Part::Language, self.language.as_ref().is_none_or(|language| entry.languages.contains(language))),
            (Part::Free, !self.free || entry.free),
            (Part::Send, !self.send || entry.send),
            (Part::Online, !self.online || entry.online),
        ];
        let mut missed = None;
        for (part, met) in checks {
            if !met && missed.replace(part).is_some() {
                return None;
            }
        }
        Some(missed)
    }
}

/// Answers a question. Nothing found is never the end: what can be given up is, as little as helps.
pub fn answer(directory: &Directory, question: &Question, place: Option<&Place>) -> Answer {
    let mut question = question.clone();
    let distance_ignored = place.is_none() && !question.distance.is_empty();
    if distance_ignored {
        question.distance.clear();
    }
    let strict = answer_strictly(directory, &question, place);
    let asked: Vec<_> = Part::ALL.into_iter().filter(|part| !part.of(&mut question).is_empty()).collect();
    if strict.total > 0 || asked.is_empty() {
        return Answer { distance_ignored, ..strict };
    }
    let without = |dropped: &[Part]| {
        let mut wider = question.clone();
        for part in dropped {
            part.of(&mut wider).clear();
        }
        Answer { dropped: dropped.to_vec(), ..answer_strictly(directory, &wider, place) }
    };
    // One of them, if that is enough: the one that gives most, the need only when nothing else helps.
    let others = asked.iter().filter(|part| **part != Part::Need).map(|part| without(&[*part]));
    let best = others.max_by_key(|answer| answer.total).filter(|answer| answer.total > 0);
    let wider = best.or_else(|| (1..=asked.len()).map(|most| without(&asked[..most])).find(|answer| answer.total > 0));
    match wider {
        Some(wider) => Answer { counts: strict.counts, distance_ignored, ..wider },
        None => Answer { distance_ignored, ..strict },
    }
}

fn answer_strictly(directory: &Directory, question: &Question, place: Option<&Place>) -> Answer {
    let filter = question.filter();
    let (candidates, any_words) = candidates(directory, &question.words);
    let mut counts = Counts { languages: vec![0; directory.languages.len()], ..Counts::default() };
    let mut found = Vec::new();
    for (score, number) in candidates {
        let entry = &directory.entries[number];
        let away = place.and_then(|place| nearest(entry, place));
        let Some(missed) = filter.misses(entry, away) else { continue };
        count(&mut counts, entry, missed, away, &directory.languages);
        if missed.is_none() {
            found.push(Found { number, miles: away, rank: rank(score, away, place.is_some()) });
        }
    }
    let total = found.len();
    let pages = total.div_ceil(PAGE).max(1);
    let page = question.page.parse().unwrap_or(1).clamp(1, pages);
    let order = |one: &Found, other: &Found| other.rank.total_cmp(&one.rank).then(one.number.cmp(&other.number));
    // Only what is shown need be in order.
    let end = (page * PAGE).min(total);
    if end < total {
        found.select_nth_unstable_by(end, order);
        found.truncate(end);
    }
    found.sort_unstable_by(order);
    Answer {
        total,
        shown: found.split_off((page - 1) * PAGE),
        counts,
        any_words,
        dropped: Vec::new(),
        distance_ignored: false,
        pages,
        page,
    }
}

/// What is online alone is everywhere.
fn is_within(entry: &Entry, away: Option<f64>, most: f64) -> bool {
    away.is_some_and(|miles| miles <= most) || (entry.online && entry.points.is_empty())
}

fn candidates(directory: &Directory, words: &str) -> (Vec<(f32, usize)>, bool) {
    if words.trim().is_empty() {
        return ((0..directory.entries.len()).map(|number| (1.0, number)).collect(), false);
    }
    match directory.index.find(words) {
        Ok(hits) => (hits.scored, hits.any_words),
        Err(error) => {
            tracing::error!(%error, "the index did not answer");
            (Vec::new(), false)
        }
    }
}

/// How well the words fit, less the farther it is: four miles halve it.
fn rank(score: f32, away: Option<f64>, place_given: bool) -> f64 {
    let away = match away {
        Some(miles) => miles,
        None if place_given => 8.0,
        None => 0.0,
    };
    f64::from(score) / (1.0 + away / 4.0)
}

fn nearest(entry: &Entry, place: &Place) -> Option<f64> {
    entry.points.iter().map(|point| miles(*point, (place.latitude, place.longitude))).min_by(f64::total_cmp)
}

/// A filter's number says what it would leave with the other filters as they are.
fn count(counts: &mut Counts, entry: &Entry, missed: Option<Part>, away: Option<f64>, languages: &[String]) {
    let for_part = |part| missed.is_none() || missed == Some(part);
    if for_part(Part::Need) {
        for (bit, count) in counts.needs.iter_mut().enumerate() {
            *count += usize::from(entry.needs & 1 << bit != 0);
        }
    }
    if for_part(Part::Distance) {
        for (most, count) in DISTANCES.iter().zip(counts.distances.iter_mut()) {
            *count += usize::from(is_within(entry, away, f64::from(*most)));
        }
    }
    if for_part(Part::Day) {
        for (bit, count) in counts.days.iter_mut().enumerate() {
            *count += usize::from(entry.days & 1 << bit != 0);
        }
    }
    if for_part(Part::Language) {
        for spoken in &entry.languages {
            if let Ok(at) = languages.binary_search(spoken) {
                counts.languages[at] += 1;
            }
        }
    }
    counts.free += usize::from(for_part(Part::Free) && entry.free);
    counts.send += usize::from(for_part(Part::Send) && entry.send);
    counts.online += usize::from(for_part(Part::Online) && entry.online);
}

/// Others like this one and near it.
pub fn alternatives(directory: &Directory, id: uuid::Uuid) -> Vec<Found> {
    let Some(this) = directory.entries.iter().find(|entry| entry.id == id) else { return Vec::new() };
    let place = this.points.first().map(|(latitude, longitude)| Place {
        name: String::new(),
        latitude: *latitude,
        longitude: *longitude,
        authority: String::new(),
        exact: true,
    });
    let mut found: Vec<_> = directory
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.id != id && entry.needs & this.needs != 0)
        .map(|(number, entry)| {
            let away = place.as_ref().and_then(|place| nearest(entry, place));
            let shared = entry.categories.iter().filter(|category| this.categories.contains(category)).count();
            Found { number, miles: away, rank: rank(1.0 + 2.0 * shared as f32, away, place.is_some()) }
        })
        .collect();
    found.sort_unstable_by(|one, other| other.rank.total_cmp(&one.rank));
    found.truncate(3);
    found
}
