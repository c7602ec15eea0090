//! What a survey asks: its questions in groups and repeats, as read from its sheets. Nothing here
//! knows a database or HTTP.

use std::collections::BTreeMap;

/// One text in several languages. The empty name is the language that the sheet does not name.
pub type Texts = BTreeMap<String, String>;

/// A survey as it is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    pub title: Texts,
    /// Languages as the sheets name them, "Urdu (ur)", the default first.
    pub languages: Vec<String>,
    pub items: Vec<Item>,
    pub lists: BTreeMap<String, List>,
    /// What the file asks for that is kept and never filled in, by sheet row, with the key of the reason.
    pub notices: Vec<Refusal>,
}

/// A choice list: its columns beside names and labels, and its choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub choices: Vec<Choice>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub name: String,
    pub label: Texts,
    pub image: Texts,
    /// Further columns, for `choice_filter` and `instance()`.
    pub columns: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    Question(Box<Question>),
    Group(Box<Group>),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub label: Texts,
    pub relevant: String,
    /// Asked on one page (`field-list`).
    pub together: bool,
    pub repeat: Option<Repeat>,
    pub items: Vec<Item>,
}

/// A group asked as often as there are rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeat {
    /// An expression that says how often; without one the reader says.
    pub count: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub name: String,
    pub kind: Kind,
    pub label: Texts,
    pub hint: Texts,
    pub guidance: Texts,
    pub image: Texts,
    pub audio: Texts,
    pub video: Texts,
    pub required: String,
    pub required_message: Texts,
    pub relevant: String,
    pub constraint: String,
    pub constraint_message: Texts,
    pub calculation: String,
    pub default: String,
    pub choice_filter: String,
    pub appearance: String,
    pub read_only: bool,
    pub parameters: BTreeMap<String, String>,
    /// Questions whose change makes the calculation again; empty: always.
    pub triggers: Vec<String>,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Text,
    Integer,
    Decimal,
    Date,
    Time,
    DateTime,
    One(String),
    Many(String),
    Rank(String),
    Range,
    Acknowledge,
    Note,
    Calculate,
    /// In the file, and never filled in: who, where and when somebody answers is not kept.
    Unfilled,
}

/// Something in the sheets that cannot be taken, and where it stands. Rows are counted as a
/// spreadsheet counts them: the headers are row 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub sheet: String,
    pub row: usize,
    pub column: String,
    /// The key of the reason's words.
    pub key: &'static str,
    /// What it is about, as the sheet has it.
    pub what: String,
}

impl Kind {
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::One(list) | Self::Many(list) | Self::Rank(list) => Some(list),
            _ => None,
        }
    }

    /// Whether somebody answers it.
    pub fn is_asked(&self) -> bool {
        !matches!(self, Self::Note | Self::Calculate | Self::Unfilled)
    }

    pub fn is_number(&self) -> bool {
        matches!(self, Self::Integer | Self::Decimal | Self::Range)
    }
}

impl Question {
    /// Shown to the reader: as a field, as a note, or as what was worked out.
    pub fn is_shown(&self) -> bool {
        match self.kind {
            Kind::Calculate | Kind::Unfilled => false,
            _ => !self.label.is_empty() || !self.hint.is_empty() || !self.image.is_empty() || self.calculation.is_empty(),
        }
    }

    /// Filled in by the reader, and not by a calculation.
    pub fn is_answered(&self) -> bool {
        self.kind.is_asked() && !self.read_only && self.calculation.is_empty()
    }
}

impl Survey {
    /// Every question with the groups it stands in, in order.
    pub fn questions(&self) -> Vec<(&Question, Vec<&Group>)> {
        fn walk<'a>(items: &'a [Item], inside: &[&'a Group], found: &mut Vec<(&'a Question, Vec<&'a Group>)>) {
            for item in items {
                match item {
                    Item::Question(question) => found.push((question, inside.to_vec())),
                    Item::Group(group) => {
                        let mut deeper = inside.to_vec();
                        deeper.push(group);
                        walk(&group.items, &deeper, found);
                    }
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.items, &[], &mut found);
        found
    }

    /// The question of this key: its name, with the groups around it.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().into_iter().find(|(question, inside)| key_of(question, inside) == key).map(|(question, _)| question)
    }

    /// The text for a reader of the language `code`, and the code of the language it is in (empty when
    /// the sheet does not say). What is missing stands in the default language.
    pub fn text<'a>(&self, texts: &'a Texts, code: &str) -> (&'a str, String) {
        let found = self.languages.iter().filter(|language| code_of(language) == code).find_map(|language| texts.get_key_value(language));
        let found = found.or_else(|| self.languages.iter().find_map(|language| texts.get_key_value(language)));
        let found = found.or_else(|| texts.first_key_value());
        found.map_or(("", String::new()), |(language, text)| (text.as_str(), code_of(language)))
    }

    /// Codes of the languages it can be answered in.
    pub fn codes(&self) -> Vec<String> {
        self.languages.iter().map(|language| code_of(language)).filter(|code| !code.is_empty()).collect()
    }
}

/// The name of a question with those of the groups around it.
pub fn key_of(question: &Question, inside: &[&Group]) -> String {
    inside.iter().map(|group| group.name.as_str()).chain([question.name.as_str()]).collect::<Vec<_>>().join("/")
}

/// The code of a language as sheets name it: "Urdu (ur)" is `ur`, "Urdu" and "ur" too.
pub fn code_of(language: &str) -> String {
    let inside = language.rsplit_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(code, _)| code.trim());
    let text = inside.unwrap_or(language).trim().to_lowercase();
    let known = NAMES.iter().find(|(name, other, _)| *name == text || *other == text);
    known.map_or_else(|| if text.len() <= 8 { text.clone() } else { String::new() }, |(.., code)| (*code).to_owned())
}

/// The offered languages in English and as a three-letter code.
const NAMES: [(&str, &str, &str); 10] = [
    ("english", "eng", "en"),
    ("urdu", "urd", "ur"),
    ("polish", "pol", "pl"),
    ("romanian", "ron", "ro"),
    ("panjabi", "pan", "pa"),
    ("arabic", "ara", "ar"),
    ("kurdish", "ckb", "ckb"),
    ("bengali", "ben", "bn"),
    ("persian", "fas", "fa"),
    ("ukrainian", "ukr", "uk"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_one_code_however_it_is_named() {
        for (name, code) in [("Urdu (ur)", "ur"), ("ur", "ur"), ("Urdu", "ur"), ("English", "en"), ("eng", "en"), ("", ""), ("fr", "fr")] {
            assert_eq!(code_of(name), code, "{name}");
        }
    }

    #[test]
    fn what_a_language_lacks_stands_in_the_default_one() {
        let survey = Survey { languages: vec!["English (en)".to_owned(), "Urdu (ur)".to_owned()], ..Survey::default() };
        let both = Texts::from([("English (en)".to_owned(), "Name".to_owned()), ("Urdu (ur)".to_owned(), "نام".to_owned())]);
        let one = Texts::from([("English (en)".to_owned(), "Name".to_owned())]);
        assert_eq!(survey.text(&both, "ur"), ("نام", "ur".to_owned()));
        assert_eq!(survey.text(&one, "ur"), ("Name", "en".to_owned()));
        assert_eq!(survey.text(&both, "pl"), ("Name", "en".to_owned()));
    }
}
