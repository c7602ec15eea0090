//! What is wrong with a form once its rows are read: names, lists, references, expressions.

use std::collections::{BTreeMap, HashMap};

use super::super::book::Book;
use super::super::expression::{Names, Place, Problem, is_dynamic, lists_used};
use super::super::model::{Item, Kind, Question, Refusal, Survey, Texts};
use super::super::pieces::{Piece, pieces};
use super::columns::Table;
use super::rows::{refusal, setting};

/// Names of the form's own workings.
const RESERVED: [&str; 1] = ["meta"];

pub fn all(book: &Book, survey: &Survey, said: &mut Vec<Refusal>) {
    let Some(sheet) = book.sheet("survey") else { return };
    let table = Table::new(sheet);
    let mut check = Check { names: Names::of(survey), rows: rows_of(&table), table: &table, survey, said };
    check.items(&survey.items, &Place::default());
    check.names();
    if survey.questions().is_empty() && check.said.is_empty() {
        check.said.push(refusal("survey", 1, "", "staff-survey-no-questions", ""));
    }
    choices(book, survey, said);
}

/// Rows of each name, in the order of the sheet: items are met in the same order.
fn rows_of(table: &Table) -> HashMap<String, Vec<usize>> {
    let mut rows: HashMap<String, Vec<usize>> = HashMap::new();
    for row in (0..table.sheet.rows.len()).rev() {
        rows.entry(table.cell(row, "name").to_owned()).or_default().push(row);
    }
    rows
}

struct Check<'a, 'b> {
    names: Names,
    rows: HashMap<String, Vec<usize>>,
    table: &'a Table<'b>,
    survey: &'a Survey,
    said: &'a mut Vec<Refusal>,
}

impl Check<'_, '_> {
    fn refuse(&mut self, row: usize, column: &str, (key, what): Problem) {
        self.said.push(refusal("survey", row + 2, &self.table.header(column), key, &what));
    }

    fn items(&mut self, items: &[Item], inside: &Place) {
        for item in items {
            match item {
                Item::Question(question) => {
                    let Some(row) = self.row(&question.name) else { continue };
                    self.question(question, row, &inside.deeper(&question.name, None));
                }
                Item::Group(group) => {
                    let Some(row) = self.row(&group.name) else { continue };
                    let place = inside.deeper(&group.name, group.repeat.is_some().then_some(1));
                    self.expression(row, "relevant", &group.relevant, &place);
                    if let Some(repeat) = &group.repeat {
                        self.expression(row, "repeat_count", &repeat.count, &place);
                    }
                    self.texts(row, "label", &group.label, &place);
                    self.items(&group.items, &place);
                }
            }
        }
    }

    /// The next row with this name; what `or_other` made has none.
    fn row(&mut self, name: &str) -> Option<usize> {
        self.rows.get_mut(name).and_then(Vec::pop)
    }

    fn question(&mut self, question: &Question, row: usize, place: &Place) {
        if let Some(list) = question.kind.list() {
            let file = question.appearance.contains("search(");
            if file {
                self.refuse(row, "appearance", ("staff-survey-no-tables", question.appearance.clone()));
            }
            match self.survey.lists.get(list) {
                None => self.refuse(row, "type", ("staff-survey-list-missing", list.to_owned())),
                Some(held) => {
                    let spaced = held.choices.iter().find(|choice| choice.name.contains(char::is_whitespace));
                    if let (Some(choice), Kind::Many(_) | Kind::Rank(_)) = (spaced, &question.kind) {
                        self.refuse(row, "type", ("staff-survey-choice-space", choice.name.clone()));
                    }
                }
            }
        }
        if question.kind == Kind::Calculate && question.calculation.is_empty() && question.default.is_empty() {
            self.refuse(row, "calculation", ("staff-survey-no-calculation", question.name.clone()));
        }
        let shown = [&question.label, &question.hint, &question.guidance, &question.image, &question.audio, &question.video];
        if (question.is_answered() || question.kind == Kind::Note) && shown.iter().all(|texts| texts.is_empty()) {
            self.refuse(row, "label", ("staff-survey-no-label", question.name.clone()));
        }
        for (column, text) in
            [("relevant", &question.relevant), ("constraint", &question.constraint), ("calculation", &question.calculation)]
        {
            self.expression(row, column, text, place);
        }
        if !["yes", "no", "true", "false"].contains(&question.required.to_lowercase().as_str()) {
            self.expression(row, "required", &question.required, place);
        }
        if is_dynamic(&question.default) {
            self.expression(row, "default", &question.default, place);
        }
        // A filter stands at a choice: its columns are names there.
        self.expression(row, "choice_filter", &question.choice_filter, place);
        if let Some(seed) = question.parameters.get("seed").filter(|seed| seed.contains("${")) {
            self.expression(row, "parameters", seed, place);
        }
        for name in &question.triggers {
            if !self.names.has(name) {
                self.refuse(row, "trigger", ("staff-survey-unknown-name", name.clone()));
            }
        }
        let texts = [
            ("label", &question.label),
            ("hint", &question.hint),
            ("guidance_hint", &question.guidance),
            ("required_message", &question.required_message),
            ("constraint_message", &question.constraint_message),
            ("image", &question.image),
            ("audio", &question.audio),
            ("video", &question.video),
        ];
        for (column, texts) in texts {
            self.texts(row, column, texts, place);
        }
    }

    fn expression(&mut self, row: usize, column: &str, text: &str, place: &Place) {
        if text.is_empty() {
            return;
        }
        if text.contains("pulldata(") || text.contains("search(") {
            self.refuse(row, column, ("staff-survey-no-tables", text.to_owned()));
            return;
        }
        match self.names.parse(text, place) {
            Err(problem) => self.refuse(row, column, problem),
            Ok(parsed) => {
                let mut lists = Vec::new();
                lists_used(&parsed, &mut lists);
                if let Some(missing) = lists.into_iter().find(|list| !self.survey.lists.contains_key(list)) {
                    self.refuse(row, column, ("staff-survey-list-missing", missing));
                }
            }
        }
    }

    fn texts(&mut self, row: usize, column: &str, texts: &Texts, place: &Place) {
        for piece in texts.values().flat_map(|text| pieces(text)) {
            if let Piece::Worked(text) = piece {
                self.expression(row, column, &text, place);
            }
        }
    }

    /// Names are written as names, and stand once in their group.
    fn names(&mut self) {
        let mut inside: Vec<BTreeMap<String, usize>> = vec![BTreeMap::new()];
        for row in 0..self.table.sheet.rows.len() {
            let kind = self.table.cell(row, "type").to_lowercase().replace(' ', "_");
            if kind.starts_with("end_") && !kind.contains("external") {
                if inside.len() > 1 {
                    inside.pop();
                }
                continue;
            }
            if kind.is_empty() || ["yes", "true"].contains(&self.table.cell(row, "disabled").to_lowercase().as_str()) {
                continue;
            }
            let name = self.table.cell(row, "name").to_owned();
            if name.is_empty() {
                self.refuse(row, "name", ("staff-survey-no-name", String::new()));
            } else if !is_name(&name) {
                self.refuse(row, "name", ("staff-survey-name", name.clone()));
            } else if RESERVED.contains(&name.as_str()) {
                self.refuse(row, "name", ("staff-survey-name-reserved", name.clone()));
            } else if let Some(scope) = inside.last_mut()
                && scope.insert(name.clone(), row).is_some()
            {
                self.refuse(row, "name", ("staff-survey-name-twice", name.clone()));
            }
            if kind.starts_with("begin_") {
                inside.push(BTreeMap::new());
            }
        }
    }
}

/// A letter or underscore, then letters, digits, underscores, hyphens and points.
pub fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.'))
}

/// Choices stand once in their list, and name answers that are there.
fn choices(book: &Book, survey: &Survey, said: &mut Vec<Refusal>) {
    let Some(sheet) = book.sheet("choices") else { return };
    let table = Table::new(sheet);
    let names = Names::of(survey);
    let twice = ["yes", "true"].contains(&setting(book, "allow_choice_duplicates").to_lowercase().as_str());
    let mut seen = BTreeMap::new();
    for row in 0..sheet.rows.len() {
        let (list, name) = (table.cell(row, "list_name"), table.cell(row, "name"));
        if !twice && !name.is_empty() && seen.insert((list, name), row).is_some() {
            said.push(refusal("choices", row + 2, &table.header("name"), "staff-survey-choice-twice", name));
        }
        for column in ["label", "image", "audio", "video"] {
            for piece in table.texts(row, column).values().flat_map(|text| pieces(text)) {
                if let Piece::Worked(text) = piece
                    && let Err((key, what)) = names.parse(&text, &Place::default())
                {
                    said.push(refusal("choices", row + 2, &table.header(column), key, &what));
                }
            }
        }
    }
}
