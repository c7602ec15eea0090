//! Finding by words: typing errors, stems, families' own words, other languages' words for needs.
//!
//! Tantivy holds the services' words. Before it is asked, the query is held against the concepts
//! (needs and categories by their names in every language, and `synonyms.txt`); a concept that fits
//! adds its tag to the query. Not every word must be known: all words first, then any.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, Stemmer, TextAnalyzer, TokenStream, WhitespaceTokenizer};
use tantivy::{DocId, IndexReader, Score, SegmentOrdinal, SegmentReader, TantivyDocument, Term};

use super::directory::Entry;
use super::folding;
use super::model::{CATEGORIES, NEEDS, slug};
use crate::kit::words::Words;

/// Families' own words, one concept a line: words, words => need or category.
const SYNONYMS: &str = include_str!("synonyms.txt");

/// Words too common to ask for, by language.
static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let mut common = Common::default();
    let mut english = false;
    for line in include_str!("common.txt").lines() {
        if let Some(language) = line.strip_prefix('#') {
            english = language.trim() == "en";
            continue;
        }
        let list = if english { &mut common.english } else { &mut common.others };
        list.extend(line.split_whitespace().flat_map(folding::words));
    }
    common
});

#[derive(Default)]
struct Common {
    english: HashSet<String>,
    /// Of the other languages: some are English words too, and then they count.
    others: HashSet<String>,
}

/// "or" in the languages of the names.
const OR: [&str; 9] = [" or ", " أو ", " lub ", " або ", " sau ", " یا ", " یان ", " ਜਾਂ ", " বা "];

struct Concept {
    tag: String,
    words: Vec<String>,
    /// English words have their stems taken; those of other languages bend at their ends.
    english: bool,
    /// Words that services use for it.
    also: Vec<String>,
}

pub struct Index {
    reader: IndexReader,
    analyzer: TextAnalyzer,
    as_typed: TextAnalyzer,
    /// Whole words without their stems taken: where typing errors are looked for.
    whole: Field,
    name: Field,
    /// All words of a service, those of its name too.
    text: Field,
    tags: Field,
    concepts: Vec<Concept>,
    by_word: HashMap<String, Vec<usize>>,
}

/// Which entries fit, with how well; and whether only some of the words did.
pub struct Hits {
    pub scored: Vec<(Score, usize)>,
    pub any_words: bool,
}

impl Index {
    pub fn build(entries: &[Entry], words: &Words) -> tantivy::Result<Self> {
        let indexing = TextFieldIndexing::default().set_tokenizer("family").set_index_option(IndexRecordOption::WithFreqs);
        let mut schema = Schema::builder();
        let name = schema.add_text_field("name", TextOptions::default().set_indexing_options(indexing.clone()));
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let whole_words = TextFieldIndexing::default().set_tokenizer("whole").set_index_option(IndexRecordOption::Basic);
        let whole = schema.add_text_field("whole", TextOptions::default().set_indexing_options(whole_words));
        let tags = schema.add_text_field("tags", tantivy::schema::STRING);
        let number = schema.add_u64_field("number", FAST | INDEXED | STORED);
        let index = tantivy::Index::create_in_ram(schema.build());
        let analyzer = TextAnalyzer::builder(WhitespaceTokenizer::default())
            .filter(RemoveLongFilter::limit(40))
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::English))
            .build();
        let as_typed = TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(RemoveLongFilter::limit(40)).filter(LowerCaser).build();
        index.tokenizers().register("family", analyzer.clone());
        index.tokenizers().register("whole", as_typed.clone());
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, 15_000_000)?;
        for (at, entry) in entries.iter().enumerate() {
            let mut document = TantivyDocument::default();
            document.add_text(name, folding::fold(&entry.name));
            document.add_text(
                text,
                folding::fold(&format!(
                    "{} {} {} {} {}",
                    entry.name,
                    entry.summary,
                    entry.organization,
                    entry.categories.join(" "),
                    entry.town
                )),
            );
            document.add_text(whole, folding::fold(&format!("{} {} {}", entry.name, entry.summary, entry.organization)));
            for (bit, need) in NEEDS.iter().enumerate() {
                if entry.needs & 1 << bit != 0 {
                    document.add_text(tags, format!("need-{need}"));
                }
            }
            for category in &entry.categories {
                document.add_text(tags, format!("category-{}", slug(category)));
            }
            document.add_u64(number, at as u64);
            writer.add_document(document)?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let reader = index.reader()?;
        let concepts = concepts(words, &analyzer);
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, concept) in concepts.iter().enumerate() {
            for word in &concept.words {
                by_word.entry(beginning(word)).or_default().push(at);
            }
        }
        Ok(Self { reader, analyzer, as_typed, whole, name, text, tags, concepts, by_word })
    }

    /// The entries that fit `typed`, unordered.
    pub fn find(&self, typed: &str) -> tantivy::Result<Hits> {
        let words: Vec<_> = tokens(&self.analyzer, typed).into_iter().take(12).collect();
        let whole = tokens(&self.as_typed, typed);
        let asked: Vec<_> = words.iter().zip(&whole).filter(|(_, whole)| !self.is_common(whole)).collect();
        let (tags, also) = self.tags_of(&words);
        let searcher = self.reader.searcher();
        for occur in [Occur::Must, Occur::Should] {
            let mut either: Vec<(Occur, Box<dyn Query>)> =
                tags.iter().map(|(weight, tag)| (Occur::Should, self.tagged(tag, *weight))).collect();
            for word in &also {
                either.push((Occur::Should, Box::new(BoostQuery::new(self.word(word, word), 4.0))));
            }
            if !asked.is_empty() {
                let all = asked.iter().map(|(word, whole)| (occur, self.word(word, whole))).collect();
                // Whatever holds all the words comes before what only speaks of the same need.
                let weight = if occur == Occur::Must { 4.0 } else { 1.0 };
                either.push((Occur::Should, Box::new(BoostQuery::new(Box::new(BooleanQuery::new(all)), weight))));
            }
            let scored = searcher.search(&BooleanQuery::new(either), &Everything)?;
            if !scored.is_empty() {
                return Ok(Hits { scored, any_words: occur == Occur::Should && tags.is_empty() });
            }
        }
        Ok(Hits { scored: Vec::new(), any_words: false })
    }

    /// One word. One that services use is taken as meant, and counts more in a name: a service that
    /// holds it is found by one list of postings, however many there are. Others may be begun or mistyped.
    fn word(&self, word: &str, whole: &str) -> Box<dyn Query> {
        let exact = |field| Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs));
        let in_name: Box<dyn Query> = Box::new(BoostQuery::new(exact(self.name), 3.0));
        if self.is_known(word) {
            return Box::new(BooleanQuery::new(vec![(Occur::Must, exact(self.text)), (Occur::Should, in_name)]));
        }
        let mut ways: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        if word.chars().count() >= 4 {
            for (field, weight) in [(self.name, 1.5), (self.text, 0.5)] {
                let begins: Box<dyn Query> = Box::new(FuzzyTermQuery::new_prefix(Term::from_field_text(field, word), 0, true));
                ways.push((Occur::Should, Box::new(BoostQuery::new(begins, weight))));
            }
        }
        let distance = match whole.chars().count() {
            0..=3 => None,
            4..=7 => Some(1),
            _ => Some(2),
        };
        if let Some(distance) = distance {
            let fuzzy = FuzzyTermQuery::new(Term::from_field_text(self.whole, whole), distance, true);
            ways.push((Occur::Should, Box::new(BoostQuery::new(Box::new(fuzzy), 1.0))));
        }
        Box::new(BooleanQuery::new(ways))
    }

    fn is_common(&self, word: &str) -> bool {
        COMMON.english.contains(word)
            || word.chars().count() == 1
            || (COMMON.others.contains(word) && (!word.is_ascii() || !self.is_known(word)))
    }

    fn is_known(&self, word: &str) -> bool {
        self.reader.searcher().doc_freq(&Term::from_field_text(self.text, word)).is_ok_and(|count| count > 0)
    }

    fn tagged(&self, tag: &str, weight: f32) -> Box<dyn Query> {
        let term = Term::from_field_text(self.tags, tag);
        Box::new(BoostQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), weight))
    }

    /// The concepts that the words speak of, with how well they fit; and the services' own words for them.
    fn tags_of(&self, words: &[String]) -> (Vec<(f32, String)>, Vec<String>) {
        let mut candidates: Vec<usize> = words.iter().filter_map(|word| self.by_word.get(&beginning(word))).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let mut best: HashMap<&str, f32> = HashMap::new();
        let mut also = Vec::new();
        for concept in candidates.into_iter().map(|at| &self.concepts[at]) {
            let met = concept.words.iter().filter(|wanted| words.iter().any(|word| is_like(word, wanted, concept.english))).count();
            // More than half of a phrase.
            if met * 2 > concept.words.len() {
                let weight = 4.0 * met as f32 / concept.words.len().max(2) as f32 + met as f32;
                let held = best.entry(&concept.tag).or_default();
                *held = held.max(weight);
                also.extend(concept.also.iter().filter(|word| !words.contains(word)).cloned());
            }
        }
        also.sort();
        also.dedup();
        (best.into_iter().map(|(tag, weight)| (weight, tag.to_owned())).collect(), also)
    }
}

fn concepts(words: &Words, analyzer: &TextAnalyzer) -> Vec<Concept> {
    let mut concepts = Vec::new();
    let mut add = |tag: &str, phrase: &str, also: &str, english: bool| {
        let common = |word: &String| COMMON.english.contains(word) || (!english && COMMON.others.contains(word));
        let words: Vec<_> = tokens(analyzer, phrase).into_iter().filter(|word| !common(word)).collect();
        if !words.is_empty() {
            concepts.push(Concept { tag: tag.to_owned(), words, english, also: tokens(analyzer, also) });
        }
    };
    for language in words.languages() {
        let needs = NEEDS.iter().filter(|need| **need != "something-else").map(|need| format!("need-{need}"));
        let categories = CATEGORIES.iter().map(|(name, _)| format!("category-{}", slug(name)));
        for key in needs.chain(categories) {
            let found = words.find(language, &key, &[]);
            if !found.english || language.code == "en" {
                // "Money, food or debts" speaks of three things, in each language.
                let parted = OR.iter().fold(found.text, |text, or| text.replace(or, ","));
                for part in parted.split([',', ':', '،', '؛', ';']) {
                    add(&key, part, "", language.code == "en");
                }
            }
        }
    }
    for line in synonyms() {
        for phrase in line.phrases.split(',') {
            add(line.tag, phrase, line.also, line.english);
        }
    }
    concepts
}

/// A line of `synonyms.txt`.
struct Synonyms {
    phrases: &'static str,
    tag: &'static str,
    /// The words that services use for it.
    also: &'static str,
    english: bool,
}

/// A line `# pl` begins another language; the first is English.
fn synonyms() -> Vec<Synonyms> {
    let (mut found, mut english) = (Vec::new(), true);
    for line in SYNONYMS.lines() {
        match (line.strip_prefix("# ").map(str::trim), line.split_once("=>")) {
            (Some(language), _) if (2..=3).contains(&language.len()) => english = language == "en",
            (None, Some((phrases, tag))) => {
                let (tag, also) = tag.split_once('+').unwrap_or((tag, ""));
                found.push(Synonyms { phrases, tag: tag.trim(), also, english });
            }
            _ => {}
        }
    }
    found
}

/// The needs that a text speaks of in families' own words: for services without our categories.
pub fn needs_in(text: &str) -> Vec<&'static str> {
    static PHRASES: LazyLock<Vec<(String, &str)>> = LazyLock::new(|| {
        let named = synonyms().into_iter().filter_map(|line| Some((line.phrases, line.tag.strip_prefix("need-")?)));
        named.flat_map(|(phrases, need)| phrases.split(',').map(move |phrase| (folding::words(phrase).join(" "), need))).collect()
    });
    let text = format!(" {} ", folding::words(text).join(" "));
    let speaks = |need: &&str| PHRASES.iter().any(|(phrase, of)| of == need && !phrase.is_empty() && text.contains(&format!(" {phrase} ")));
    NEEDS.into_iter().filter(speaks).collect()
}

fn tokens(analyzer: &TextAnalyzer, text: &str) -> Vec<String> {
    let mut analyzer = analyzer.clone();
    let text = folding::fold(text);
    let mut stream = analyzer.token_stream(&text);
    let mut found = Vec::new();
    while stream.advance() {
        found.push(stream.token().text.clone());
    }
    found
}

/// The first letters of a word: words that are alike share them.
fn beginning(word: &str) -> String {
    word.chars().take(3).collect()
}

/// The same word, or a slip away from it; in languages that bend their words, with another ending:
/// szkoła, szkole, szkoły.
fn is_like(one: &str, other: &str, english: bool) -> bool {
    if one == other {
        return true;
    }
    if one.is_ascii() && folding::slips(one, other).is_some() {
        return true;
    }
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longer = one.chars().count().max(other.chars().count());
    !english && common >= 4 && common * 10 >= longer * 6
}

/// Collects every hit with its score and the number of its entry.
struct Everything;

struct EverythingHere {
    numbers: Column<u64>,
    found: Vec<(Score, usize)>,
}

impl Collector for Everything {
    type Fruit = Vec<(Score, usize)>;
    type Child = EverythingHere;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<EverythingHere> {
        Ok(EverythingHere { numbers: segment.fast_fields().u64("number")?, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Vec<(Score, usize)>>) -> tantivy::Result<Vec<(Score, usize)>> {
        Ok(fruits.into_iter().flatten().collect())
    }
}

impl SegmentCollector for EverythingHere {
    type Fruit = Vec<(Score, usize)>;

    fn collect(&mut self, doc: DocId, score: Score) {
        if let Some(number) = self.numbers.first(doc) {
            self.found.push((score, usize::try_from(number).unwrap_or(usize::MAX)));
        }
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
