//! Expressions of a survey: XPath with OpenRosa's functions, read and worked out by `rxeval`.
//!
//! What is here: `${name}` becomes a path, and nothing that could run long is let in. An expression
//! has a longest length and depth, steps go to children, parents and attributes alone, predicates
//! stand in no predicate, and a pattern is checked when the survey is read.

use std::collections::BTreeMap;

use rxeval::parser::{Axis, BinaryOp, Expr, Step};

use super::model::{Item, Survey};

const LONGEST: usize = 4_000;
const DEEPEST: usize = 400;
const DEEPEST_BRACKETS: usize = 24;
/// Bytes that a compiled pattern may take.
const LARGEST_PATTERN: usize = 64 * 1024;

/// Functions that are worked out here, with what is known of an answer alone.
const FUNCTIONS: [&str; 55] = [
    "count",
    "count-non-empty",
    "position",
    "last",
    "name",
    "local-name",
    "string",
    "concat",
    "string-length",
    "normalize-space",
    "contains",
    "starts-with",
    "ends-with",
    "substring-before",
    "substring-after",
    "substring",
    "substr",
    "translate",
    "boolean",
    "not",
    "true",
    "false",
    "boolean-from-string",
    "number",
    "sum",
    "floor",
    "ceiling",
    "round",
    "int",
    "abs",
    "pow",
    "log",
    "log10",
    "exp",
    "sqrt",
    "min",
    "max",
    "selected",
    "selected-at",
    "count-selected",
    "join",
    "if",
    "coalesce",
    "today",
    "now",
    "format-date",
    "format-date-time",
    "regex",
    "jr:choice-name",
    "choice-name",
    "instance",
    "indexed-repeat",
    "date",
    "date-time",
    "decimal-date-time",
];

/// Where something stands: each name, and for a repeat its row, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub Vec<(String, Option<usize>)>);

impl Place {
    #[must_use]
    pub fn deeper(&self, name: &str, row: Option<usize>) -> Self {
        let mut steps = self.0.clone();
        steps.push((name.to_owned(), row));
        Self(steps)
    }

    /// The name of its field, `child/2/age`; answers are kept under it.
    pub fn key(&self) -> String {
        let parts = self.0.iter().map(|(name, row)| row.map_or_else(|| name.clone(), |row| format!("{name}/{row}")));
        parts.collect::<Vec<_>>().join("/")
    }

    fn path(&self) -> String {
        self.0.iter().fold("/data".to_owned(), |path, (name, row)| match row {
            Some(row) => format!("{path}/{name}[{row}]"),
            None => format!("{path}/{name}"),
        })
    }
}

/// Every name of a survey with the groups around it; the second says which of them repeat.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<String, Vec<Vec<(String, bool)>>>);

/// Why an expression cannot be used: the key of the words, and what it is about.
pub type Problem = (&'static str, String);

impl Names {
    pub fn of(survey: &Survey) -> Self {
        fn walk(items: &[Item], inside: &[(String, bool)], names: &mut Names) {
            for item in items {
                let (name, repeats) = match item {
                    Item::Question(question) => (&question.name, false),
                    Item::Group(group) => (&group.name, group.repeat.is_some()),
                };
                let mut path = inside.to_vec();
                path.push((name.clone(), repeats));
                if let Item::Group(group) = item {
                    walk(&group.items, &path, names);
                }
                names.0.entry(name.clone()).or_default().push(path);
            }
        }
        let mut names = Self::default();
        walk(&survey.items, &[], &mut names);
        names
    }

    /// The path of a name as seen from `here`: rows of the repeats that both stand in are fixed. Of
    /// several with one name, the nearest is meant.
    fn path(&self, name: &str, here: &Place) -> Result<String, Problem> {
        let found = self.0.get(name).ok_or_else(|| ("staff-survey-unknown-name", name.to_owned()))?;
        let shared = |path: &[(String, bool)]| path.iter().zip(&here.0).take_while(|((one, _), (other, _))| one == other).count();
        let nearest = found.iter().map(|path| shared(path)).max().unwrap_or_default();
        // Of these, the one that stands in the fewest further groups.
        let near: Vec<_> = found.iter().filter(|path| shared(path) == nearest).collect();
        let shortest = near.iter().map(|path| path.len()).min().unwrap_or_default();
        let mut near = near.into_iter().filter(|path| path.len() == shortest);
        let (Some(path), None) = (near.next(), near.next()) else { return Err(("staff-survey-two-names", name.to_owned())) };
        let last = path.len() - 1;
        Ok(path.iter().enumerate().fold("/data".to_owned(), |text, (at, (name, repeats))| {
            let row = here.0.get(at).filter(|_| at < nearest && at < last && *repeats).and_then(|(_, row)| *row);
            match row {
                Some(row) => format!("{text}/{name}[{row}]"),
                None => format!("{text}/{name}"),
            }
        }))
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Puts a path in place of each `${name}`, and this place in that of `current()`.
    pub fn written_out(&self, text: &str, here: &Place) -> Result<String, Problem> {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').ok_or_else(|| ("staff-survey-expression", "${".to_owned()))?;
            let name = name.trim();
            if name.starts_with("last-saved#") {
                return Err(("staff-survey-no-last-saved", name.to_owned()));
            }
            out.push_str(before);
            out.push_str(&self.path(name, here)?);
            rest = after;
        }
        out.push_str(rest);
        Ok(out.replace("current()", &here.path()))
    }

    /// Reads an expression that stands at `here`, and refuses what is not let in.
    pub fn parse(&self, text: &str, here: &Place) -> Result<Expr, Problem> {
        if text.len() > LONGEST || brackets(text) > DEEPEST_BRACKETS {
            return Err(("staff-survey-expression-long", String::new()));
        }
        let written = self.written_out(text, here)?;
        let parsed = rxeval::parse(&written).map_err(|why| ("staff-survey-expression", why))?;
        rewritten(parsed, 0, false, here)
    }
}

/// How deep brackets stand in brackets.
fn brackets(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Walks through all of it: refuses what is not let in, and writes `indexed-repeat` as a path.
fn rewritten(expression: Expr, depth: usize, in_predicate: bool, here: &Place) -> Result<Expr, Problem> {
    if depth > DEEPEST {
        return Err(("staff-survey-expression-long", String::new()));
    }
    let inner = |expression: Box<Expr>| rewritten(*expression, depth + 1, in_predicate, here).map(Box::new);
    Ok(match expression {
        Expr::Number(_) | Expr::Literal(_) => expression,
        Expr::Variable(name) => return Err(("staff-survey-expression", format!("${name}"))),
        Expr::Path { absolute, steps } => Expr::Path { absolute, steps: steps_of(steps, depth, in_predicate, here)? },
        Expr::Filter { base, predicates, steps } => Expr::Filter {
            base: inner(base)?,
            predicates: predicates_of(predicates, depth, in_predicate, here)?,
            steps: steps_of(steps, depth, in_predicate, here)?,
        },
        Expr::Binary { op, left, right } => Expr::Binary { op, left: inner(left)?, right: inner(right)? },
        Expr::Negate(held) => Expr::Negate(inner(held)?),
        Expr::Union(left, right) => Expr::Union(inner(left)?, inner(right)?),
        Expr::Function { name, args } => {
            if !FUNCTIONS.contains(&name.as_str()) {
                return Err(("staff-survey-no-function", name));
            }
            let args =
                args.into_iter().map(|argument| rewritten(argument, depth + 1, in_predicate, here)).collect::<Result<Vec<_>, _>>()?;
            match name.as_str() {
                "indexed-repeat" => indexed(args)?,
                "date" | "date-time" if args.len() == 1 => args.into_iter().next().unwrap_or(Expr::Number(0.0)),
                "position" if args.len() == 1 => row_of(&args[0], here)?,
                "regex" => pattern(name, args)?,
                _ => Expr::Function { name, args },
            }
        }
    })
}

fn steps_of(steps: Vec<Step>, depth: usize, in_predicate: bool, here: &Place) -> Result<Vec<Step>, Problem> {
    let one = |step: Step| {
        if !matches!(step.axis, Axis::Child | Axis::Parent | Axis::Self_ | Axis::Attribute) {
            return Err(("staff-survey-no-search", String::new()));
        }
        Ok(Step { predicates: predicates_of(step.predicates, depth, in_predicate, here)?, ..step })
    };
    steps.into_iter().map(one).collect()
}

fn predicates_of(predicates: Vec<Expr>, depth: usize, in_predicate: bool, here: &Place) -> Result<Vec<Expr>, Problem> {
    // A row's number is no search; anything else stands in no other.
    let plain = predicates.iter().all(|held| matches!(held, Expr::Number(_)));
    if in_predicate && !plain {
        return Err(("staff-survey-no-search", String::new()));
    }
    predicates.into_iter().map(|held| rewritten(held, depth + 1, true, here)).collect()
}

/// `indexed-repeat(what, repeat, row, …)`: the path of what, with the rows as its predicates.
fn indexed(args: Vec<Expr>) -> Result<Expr, Problem> {
    let wrong = || ("staff-survey-expression", "indexed-repeat()".to_owned());
    let mut args = args.into_iter();
    let Some(Expr::Path { absolute: true, mut steps }) = args.next() else { return Err(wrong()) };
    while let Some(repeat) = args.next() {
        let (Expr::Path { absolute: true, steps: to }, Some(row)) = (repeat, args.next()) else { return Err(wrong()) };
        let at = to.len().checked_sub(1).ok_or_else(wrong)?;
        let step = steps.get_mut(at).ok_or_else(wrong)?;
        let position = Expr::Function { name: "position".to_owned(), args: Vec::new() };
        step.predicates = vec![Expr::Binary { op: BinaryOp::Equal, left: Box::new(position), right: Box::new(row) }];
    }
    Ok(Expr::Path { absolute: true, steps })
}

/// `position(..)`: the row of the repeat that stands so many steps above.
fn row_of(path: &Expr, here: &Place) -> Result<Expr, Problem> {
    let wrong = || ("staff-survey-expression", "position()".to_owned());
    let Expr::Path { absolute: false, steps } = path else { return Err(wrong()) };
    let at = here.0.len().checked_sub(steps.len() + 1).filter(|_| steps.iter().all(|step| step.axis == Axis::Parent)).ok_or_else(wrong)?;
    here.0[at].1.map(|row| Expr::Number(row as f64)).ok_or_else(wrong)
}

/// A pattern is written in the form, and small when it is compiled.
fn pattern(name: String, args: Vec<Expr>) -> Result<Expr, Problem> {
    let Some(Expr::Literal(text)) = args.get(1) else { return Err(("staff-survey-pattern", String::new())) };
    let small = regex::RegexBuilder::new(text).size_limit(LARGEST_PATTERN).build();
    if small.is_err() {
        return Err(("staff-survey-pattern", text.clone()));
    }
    Ok(Expr::Function { name, args })
}

/// The choice lists that an expression looks into.
pub fn lists_used(expression: &Expr, found: &mut Vec<String>) {
    match expression {
        Expr::Function { name, args } => {
            if let (true, Some(Expr::Literal(list))) = (name == "instance", args.first()) {
                found.push(list.clone());
            }
            for argument in args {
                lists_used(argument, found);
            }
        }
        Expr::Filter { base, predicates, .. } => {
            lists_used(base, found);
            for predicate in predicates {
                lists_used(predicate, found);
            }
        }
        Expr::Binary { left, right, .. } | Expr::Union(left, right) => {
            lists_used(left, found);
            lists_used(right, found);
        }
        Expr::Negate(inner) => lists_used(inner, found),
        _ => {}
    }
}

/// Whether a default is worked out: it names an answer, or calls a function.
pub fn is_dynamic(default: &str) -> bool {
    default.contains("${") || FUNCTIONS.iter().any(|name| default.contains(&format!("{name}(")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::model::{Group, Question, Repeat};

    fn survey() -> Survey {
        let question = |name: &str| Item::Question(Box::new(Question { name: name.to_owned(), ..Question::default() }));
        let child = Group {
            name: "child".to_owned(),
            repeat: Some(Repeat::default()),
            items: vec![question("age"), question("name")],
            ..Group::default()
        };
        Survey { items: vec![question("name"), Item::Group(Box::new(child))], ..Survey::default() }
    }

    fn here() -> Place {
        Place::default().deeper("child", Some(2)).deeper("age", None)
    }

    #[test]
    fn a_name_means_the_nearest_answer_of_its_row() {
        let names = Names::of(&survey());
        assert_eq!(names.written_out("${ age } + 1", &here()).expect("known"), "/data/child[2]/age + 1");
        assert_eq!(names.written_out("${name}", &here()).expect("known"), "/data/child[2]/name");
        assert_eq!(names.written_out("${name}", &Place::default().deeper("x", None)).expect("known"), "/data/name");
        assert_eq!(names.written_out("sum(${age})", &Place::default()).expect("known"), "sum(/data/child/age)");
        assert_eq!(names.written_out("count(${child})", &here()).expect("known"), "count(/data/child)");
        assert_eq!(names.written_out("${nobody}", &here()), Err(("staff-survey-unknown-name", "nobody".to_owned())));
    }

    #[test]
    fn what_could_run_long_is_not_let_in() {
        let names = Names::of(&survey());
        let refused = |text: &str| names.parse(text, &here()).map(|_| ()).unwrap_err().0;
        assert_eq!(refused("//*"), "staff-survey-no-search");
        assert_eq!(refused("/data/*[../*[../*]]"), "staff-survey-no-search");
        assert_eq!(refused(&format!("{}1{}", "(".repeat(60), ")".repeat(60))), "staff-survey-expression-long");
        assert_eq!(refused(&"1 + ".repeat(1_200)), "staff-survey-expression-long");
        assert_eq!(refused(&format!("1{}", " + 1".repeat(500))), "staff-survey-expression-long");
        assert_eq!(refused("regex(., '((a{90}){90}){90}')"), "staff-survey-pattern");
        assert_eq!(refused("regex(., ${age})"), "staff-survey-pattern");
        assert_eq!(refused("uuid()"), "staff-survey-no-function");
        assert_eq!(refused("${age"), "staff-survey-expression");
        assert!(names.parse("selected(${name}, 'a') and count(/data/child[age > 3]) > 1", &here()).is_ok());
        assert!(names.parse("indexed-repeat(${age}, ${child}, 1)", &Place::default()).is_ok());
    }
}
