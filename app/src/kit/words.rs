//! Words: Fluent bundles per language, with English behind them.
//!
//! A look-up tells whether it fell back, so that English inside an Urdu page can be marked as such.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::YMDE;
use icu::datetime::{FixedCalendarDateTimeFormatter, options::Length};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use unic_langid::LanguageIdentifier;

use super::moment::Timestamp;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The invented language in which tests find words that were never put in a file.
pub const PSEUDO: &str = "en-XA";

/// A language that the site offers.
pub struct Language {
    pub code: String,
    /// Its name in itself.
    pub name: String,
    pub right_to_left: bool,
    /// False until a person has checked its words.
    pub checked: bool,
    bundle: FluentBundle<FluentResource>,
    dates: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDE>>,
    lists: Option<ListFormatter>,
}

/// All offered languages, English first.
pub struct Words {
    languages: Vec<Arc<Language>>,
    by_code: HashMap<String, usize>,
}

/// What a look-up found.
pub struct Found {
    pub text: String,
    /// True when the language has no such words and English stands in.
    pub english: bool,
}

pub type Arguments<'a> = [(&'a str, FluentValue<'a>)];

impl Words {
    /// Loads the languages of the settings; English is always there.
    pub fn load(codes: &[String]) -> Result<Self, String> {
        let mut languages = vec![Arc::new(Language::load("en")?)];
        for code in codes.iter().filter(|code| *code != "en") {
            languages.push(Arc::new(Language::load(code)?));
        }
        let by_code = languages.iter().enumerate().map(|(at, language)| (language.code.clone(), at)).collect();
        Ok(Self { languages, by_code })
    }

    pub fn languages(&self) -> &[Arc<Language>] {
        &self.languages
    }

    pub fn english(&self) -> &Arc<Language> {
        &self.languages[0]
    }

    pub fn language(&self, code: &str) -> Option<&Arc<Language>> {
        self.by_code.get(code).map(|at| &self.languages[*at])
    }

    /// The offered language that a browser's `Accept-Language` likes best.
    pub fn negotiate(&self, accept: &str) -> &Arc<Language> {
        let mut wishes: Vec<(f32, &str)> = accept
            .split(',')
            .filter_map(|part| {
                let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
                Some((weight.trim().parse().ok()?, tag.trim()))
            })
            .collect();
        wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
        wishes.iter().find_map(|(_, tag)| self.language(tag).or_else(|| self.language(tag.split('-').next()?))).unwrap_or(self.english())
    }

    /// Looks a message up; falls back to English, then to the key itself.
    pub fn find(&self, language: &Language, key: &str, arguments: &Arguments) -> Found {
        if let Some(text) = language.say(key, arguments) {
            return Found { text, english: false };
        }
        let text = self.english().say(key, arguments);
        if text.is_none() {
            tracing::error!(key, "words are missing");
        }
        Found { text: text.unwrap_or_else(|| key.to_owned()), english: language.code != "en" }
    }

    /// Every text of `prefix…` keys in one language: for the search index.
    pub fn has(&self, language: &Language, key: &str) -> bool {
        language.bundle.has_message(key)
    }
}

impl Language {
    fn load(code: &str) -> Result<Self, String> {
        let folder = if code == PSEUDO { "en" } else { code };
        let identifier: LanguageIdentifier = code.parse().map_err(|_| format!("`{code}` is no language code"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_formatter(Some(format_number));
        bundle.add_builtins().map_err(|_| "builtins")?;
        if code == PSEUDO {
            bundle.set_transform(Some(|text| text.chars().map(pseudo).collect::<String>().into()));
        }
        let mut files = 0;
        for (language, file, text) in LOCALES.iter().filter(|(language, ..)| *language == folder) {
            let resource =
                FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| format!("locales/{language}/{file}: {errors:?}"))?;
            bundle.add_resource(resource).map_err(|errors| format!("locales/{language}/{file}: {errors:?}"))?;
            files += 1;
        }
        if files == 0 {
            return Err(format!("there is no folder locales/{code}"));
        }
        // Britain writes its dates another way than the language alone would say.
        let region = if folder == "en" { "en-GB" } else { folder };
        let locale: Locale = format!("{region}-u-ca-gregory-nu-latn").parse().map_err(|_| "locale")?;
        let mut language = Self {
            code: code.to_owned(),
            name: String::new(),
            right_to_left: false,
            checked: false,
            bundle,
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::for_length(Length::Long)).ok(),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
        };
        language.name = language.say("language-name", &[]).unwrap_or_default();
        language.right_to_left = language.say("language-direction", &[]).as_deref() == Some("rtl");
        language.checked = language.say("checked-by", &[]).as_deref() != Some("machine");
        Ok(language)
    }

    fn say(&self, key: &str, arguments: &Arguments) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = self.code, "words lack an argument");
        }
        Some(text)
    }

    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// A day in words, such as "Tuesday 24 November 2026".
    pub fn date(&self, moment: Timestamp) -> String {
        let day = moment.in_london().date();
        self.day(day)
    }

    pub fn day(&self, day: jiff::civil::Date) -> String {
        let (month, number) = (day.month().unsigned_abs(), day.day().unsigned_abs());
        let date = Date::try_new_gregorian(i32::from(day.year()), month, number);
        match (&self.dates, date) {
            (Some(dates), Ok(date)) => dates.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// A day and the time of England's wall clock.
    pub fn date_and_time(&self, moment: Timestamp) -> String {
        let zoned = moment.in_london();
        let comma = self.say("list-comma", &[]).unwrap_or_else(|| ", ".to_owned());
        format!("{}{comma}{:02}:{:02}", self.date(moment), zoned.hour(), zoned.minute())
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        match &self.lists {
            Some(lists) => lists.format_to_string(items.iter()),
            None => items.join(", "),
        }
    }
}

/// Takes out the marks that Fluent puts around arguments: right in HTML text, wrong elsewhere.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Whole numbers from 1,000 on get their separators; digits stay Latin in every language.
fn format_number(value: &FluentValue<'_>, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.abs() < 1_000.0 || number.value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value);
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    Some(out)
}

/// Letters with marks: readable, and never what a file holds.
fn pseudo(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        's' => 'š',
        'n' => 'ñ',
        't' => 'ť',
        'c' => 'ç',
        other => other,
    }
}
