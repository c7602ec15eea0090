//! Rows of the three sheets, nested as they stand.

use std::collections::BTreeMap;

use super::super::book::Book;
use super::super::model::{Choice, Group, Item, Kind, List, Question, Refusal, Repeat, Survey, Texts};
use super::columns::Table;
use super::kinds::{self, Row};
use super::parameters;

/// Columns of the survey sheet that do something here; others are kept, and named.
const KNOWN: [&str; 27] = [
    "type",
    "name",
    "label",
    "hint",
    "guidance_hint",
    "required",
    "required_message",
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
    "default",
    "choice_filter",
    "appearance",
    "read_only",
    "parameters",
    "trigger",
    "repeat_count",
    "image",
    "audio",
    "video",
    "big-image",
    "disabled",
    "note",
    "comment",
    "body::rows",
    "media",
];

/// Deeper groups than this are no form that somebody answers.
const DEEPEST: usize = 12;

/// Reads what can be read; what cannot is put into `said`.
pub fn survey(book: &Book, said: &mut Vec<Refusal>) -> Survey {
    let mut survey = Survey::default();
    let Some(sheet) = book.sheet("survey") else {
        said.push(Refusal { sheet: "survey".to_owned(), row: 1, column: String::new(), key: "staff-survey-no-sheet", what: String::new() });
        return survey;
    };
    let table = Table::new(sheet);
    for needed in ["type", "name"] {
        if !table.has(needed) {
            said.push(refusal("survey", 1, needed, "staff-survey-no-column", needed));
        }
    }
    let choices = book.sheet("choices").map(Table::new);
    survey.languages = languages(book, &table, choices.as_ref());
    survey.title = title(book);
    survey.lists = choices.as_ref().map_or_else(BTreeMap::new, |choices| lists(choices, said));
    let mut reader = Nest { table: &table, said, lists: &mut survey.lists, notices: Vec::new(), open: Vec::new(), items: vec![Vec::new()] };
    for row in 0..sheet.rows.len() {
        reader.row(row);
    }
    let (items, mut notices) = reader.end();
    survey.items = items;
    for column in table.columns.iter().filter(|column| !KNOWN.contains(&column.base.as_str())) {
        if let Some(row) = (0..sheet.rows.len()).find(|row| !sheet.cell(*row, column.at).is_empty()) {
            notices.push(refusal("survey", row + 2, &column.header, "staff-survey-column-kept", &column.header));
        }
    }
    for sheet in book.sheets.iter().filter(|sheet| !["survey", "choices", "settings"].contains(&sheet.name.trim().to_lowercase().as_str()))
    {
        notices.push(refusal(&sheet.name, 1, "", "staff-survey-sheet-kept", &sheet.name));
    }
    survey.notices = notices;
    survey
}

pub fn refusal(sheet: &str, row: usize, column: &str, key: &'static str, what: &str) -> Refusal {
    Refusal { sheet: sheet.to_owned(), row, column: column.to_owned(), key, what: what.chars().take(200).collect() }
}

/// Languages that the headers name: the form's own default first.
fn languages(book: &Book, survey: &Table, choices: Option<&Table>) -> Vec<String> {
    let mut found = survey.languages();
    for language in choices.map(Table::languages).unwrap_or_default() {
        if !found.contains(&language) {
            found.push(language);
        }
    }
    let wanted = setting(book, "default_language");
    let default = found
        .iter()
        .position(|language| !wanted.is_empty() && language.eq_ignore_ascii_case(&wanted))
        .or_else(|| found.iter().position(String::is_empty));
    if let Some(at) = default {
        let first = found.remove(at);
        found.insert(0, first);
    }
    found
}

/// What the settings sheet says under a header.
pub fn setting(book: &Book, name: &str) -> String {
    let Some(sheet) = book.sheets.iter().rev().find(|sheet| sheet.name.trim().eq_ignore_ascii_case("settings")) else {
        return String::new();
    };
    Table::new(sheet).cell(0, name).to_owned()
}

pub fn title(book: &Book) -> Texts {
    let Some(sheet) = book.sheets.iter().rev().find(|sheet| sheet.name.trim().eq_ignore_ascii_case("settings")) else {
        return Texts::new();
    };
    let table = Table::new(sheet);
    let mut texts = Texts::new();
    for column in &table.columns {
        let mut parts = column.base.split("::");
        if matches!(parts.next(), Some("form_title" | "title" | "set_form_title")) {
            let text = sheet.cell(0, column.at);
            if !text.is_empty() {
                let language = column.header.split_once("::").map_or("", |(_, language)| language.trim());
                texts.insert(language.to_owned(), text.to_owned());
            }
        }
    }
    texts
}

fn lists(table: &Table, said: &mut Vec<Refusal>) -> BTreeMap<String, List> {
    let mut lists: BTreeMap<String, List> = BTreeMap::new();
    for row in 0..table.sheet.rows.len() {
        let (list, name) = (table.cell(row, "list_name"), table.cell(row, "name"));
        let label = table.texts(row, "label");
        if list.is_empty() && name.is_empty() && label.is_empty() {
            continue;
        }
        if list.is_empty() || name.is_empty() {
            let missing = if list.is_empty() { "list_name" } else { "name" };
            said.push(refusal("choices", row + 2, &table.header(missing), "staff-survey-choice-incomplete", missing));
            continue;
        }
        let columns = table
            .columns
            .iter()
            .filter(|column| !["list_name", "name", "label", "image", "audio", "video", "big-image"].contains(&column.base.as_str()));
        let columns =
            columns.map(|column| (column.header.clone(), table.sheet.cell(row, column.at).to_owned())).filter(|(_, text)| !text.is_empty());
        let choice = Choice { name: name.to_owned(), label, image: table.texts(row, "image"), columns: columns.collect() };
        lists.entry(list.to_owned()).or_default().choices.push(choice);
    }
    lists
}

/// Groups that were begun and not ended yet, and what stands in each.
struct Nest<'a, 'b> {
    table: &'a Table<'b>,
    said: &'a mut Vec<Refusal>,
    lists: &'a mut BTreeMap<String, List>,
    notices: Vec<Refusal>,
    open: Vec<(Group, usize)>,
    items: Vec<Vec<Item>>,
}

impl Nest<'_, '_> {
    fn row(&mut self, row: usize) {
        let table = self.table;
        let cell = table.cell(row, "type");
        let blank = table.sheet.rows[row].iter().all(|cell| cell.trim().is_empty());
        let off = ["yes", "true", "true()", "1"].contains(&table.cell(row, "disabled").to_lowercase().as_str());
        if blank || off {
            return;
        }
        if cell.is_empty() {
            self.refuse(row, "type", "staff-survey-no-type", "");
            return;
        }
        match kinds::row(cell) {
            Row::Refused(key) => self.refuse(row, "type", key, cell),
            Row::Begin { repeat } => self.begin(row, repeat),
            Row::End { repeat } => self.close(row, repeat),
            Row::Ask { kind, or_other } => self.ask(row, kind, or_other),
        }
    }

    fn refuse(&mut self, row: usize, column: &str, key: &'static str, what: &str) {
        self.said.push(refusal("survey", row + 2, &self.table.header(column), key, what));
    }

    fn notice(&mut self, row: usize, column: &str, key: &'static str, what: &str) {
        self.notices.push(refusal("survey", row + 2, &self.table.header(column), key, what));
    }

    fn begin(&mut self, row: usize, repeat: bool) {
        let table = self.table;
        if self.open.len() >= DEEPEST {
            self.refuse(row, "type", "staff-survey-too-deep", "");
        }
        let appearance = table.cell(row, "appearance");
        let group = Group {
            name: table.cell(row, "name").to_owned(),
            label: table.texts(row, "label"),
            relevant: table.cell(row, "relevant").to_owned(),
            together: appearance.split_whitespace().any(|word| word == "field-list"),
            repeat: repeat.then(|| Repeat { count: table.cell(row, "repeat_count").to_owned() }),
            items: Vec::new(),
        };
        self.open.push((group, row));
        self.items.push(Vec::new());
    }

    fn close(&mut self, row: usize, repeat: bool) {
        let Some((mut group, _)) = self.open.pop() else {
            self.refuse(row, "type", "staff-survey-end-alone", self.table.cell(row, "type"));
            return;
        };
        if group.repeat.is_some() != repeat {
            self.refuse(row, "type", "staff-survey-end-other", self.table.cell(row, "type"));
        }
        group.items = self.items.pop().unwrap_or_default();
        self.put(Item::Group(Box::new(group)));
    }

    fn put(&mut self, item: Item) {
        if let Some(items) = self.items.last_mut() {
            items.push(item);
        }
    }

    fn ask(&mut self, row: usize, kind: Kind, or_other: bool) {
        let table = self.table;
        let cell = table.cell(row, "parameters");
        let read = parameters::read(cell);
        if read.is_none() {
            self.refuse(row, "parameters", "staff-survey-parameters", cell);
        }
        let parameters = read.unwrap_or_default();
        let text = |column| table.cell(row, column).to_owned();
        let question = Question {
            name: text("name"),
            kind,
            label: table.texts(row, "label"),
            hint: table.texts(row, "hint"),
            guidance: table.texts(row, "guidance_hint"),
            image: table.texts(row, "image"),
            audio: table.texts(row, "audio"),
            video: table.texts(row, "video"),
            required: text("required"),
            required_message: table.texts(row, "required_message"),
            relevant: text("relevant"),
            constraint: text("constraint"),
            constraint_message: table.texts(row, "constraint_message"),
            calculation: text("calculation"),
            default: text("default"),
            choice_filter: text("choice_filter"),
            appearance: text("appearance"),
            read_only: ["yes", "true", "true()"].contains(&text("read_only").to_lowercase().as_str()),
            parameters,
            triggers: text("trigger")
                .split(',')
                .map(|name| name.trim().trim_start_matches("${").trim_end_matches('}').trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect(),
        };
        if question.kind == Kind::Unfilled {
            self.notice(row, "type", "staff-survey-unfilled", table.cell(row, "type"));
        }
        for (key, what) in parameters::check(&question, self.lists) {
            self.refuse(row, "parameters", key, &what);
        }
        for unknown in parameters::without_effect(&question) {
            self.notice(row, "parameters", "staff-survey-parameter-kept", unknown);
        }
        let other = or_other.then(|| self.other(&question)).flatten();
        self.put(Item::Question(Box::new(question)));
        if let Some(other) = other {
            self.put(Item::Question(Box::new(other)));
        }
    }

    /// `or_other` adds a choice "other" to the list, and a question that says which.
    fn other(&mut self, question: &Question) -> Option<Question> {
        let list = self.lists.get_mut(question.kind.list()?)?;
        let languages = list.choices.first().map(|choice| choice.label.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
        if !list.choices.iter().any(|choice| choice.name == "other") {
            let label = languages.iter().map(|language| (language.clone(), "Other".to_owned())).collect();
            list.choices.push(Choice { name: "other".to_owned(), label, ..Choice::default() });
        }
        Some(Question {
            name: format!("{}_other", question.name),
            label: question.label.keys().map(|language| (language.clone(), "Specify other.".to_owned())).collect(),
            relevant: format!("selected(${{{}}}, 'other')", question.name),
            ..Question::default()
        })
    }

    /// What was read. A group that nobody ended is told where it began.
    fn end(mut self) -> (Vec<Item>, Vec<Refusal>) {
        while let Some((mut group, row)) = self.open.pop() {
            self.refuse(row, "type", "staff-survey-not-ended", &group.name.clone());
            group.items = self.items.pop().unwrap_or_default();
            self.put(Item::Group(Box::new(group)));
        }
        (self.items.pop().unwrap_or_default(), self.notices)
    }
}
