use super::*;
use crate::surveys::{files, xlsform};

const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);

fn sent(pairs: &[(&str, &str)]) -> Values {
    Values::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

fn first(sheets: &str, pairs: &[(&str, &str)]) -> (Answers, Vec<&'static str>) {
    let prepared = Prepared::new(xlsform::read(&files::from_markdown(sheets)).expect("a form"));
    let empty = Answers::default();
    let working = Working::new(&prepared, &empty, "en", DAY);
    let pages = working.pages();
    let (answers, wrong) = take(&prepared, &empty, &pages[0], &sent(pairs), "en", DAY);
    (answers, wrong.iter().map(|wrong| wrong.key).collect())
}

#[test]
fn each_kind_says_what_it_takes() {
    let ask = |kind: &str, typed: &str| {
        let sheets = format!(
            "| survey | type | name | label | required | constraint |\n| | {kind} | q | Q | yes | |\n| choices | list_name | name | label |\n| | l | a | A |\n| | l | b | B |\n"
        );
        first(&sheets, &[("q", typed)]).1
    };
    assert_eq!(ask("integer", "4.5"), ["survey-error-whole"]);
    assert_eq!(ask("integer", "۴۲"), [""; 0]);
    assert_eq!(ask("decimal", "4,5"), [""; 0]);
    assert_eq!(ask("date", "2026-02-30"), ["survey-error-date"]);
    assert_eq!(ask("select_one l", "c"), ["survey-error-choose"]);
    assert_eq!(ask("select_one l", "a"), [""; 0]);
    assert_eq!(ask("range", "11"), ["survey-error-number"]);
    assert_eq!(ask("text", ""), ["survey-error-empty"]);
    assert_eq!(ask("select_one l", ""), ["survey-error-choose"]);
    assert_eq!(ask("text", &"x".repeat(4_001)), ["survey-error-long"]);
}

#[test]
fn a_date_is_compared_as_a_date() {
    let sheets = "| survey | type | name | label | constraint |\n| | date | born | Born | . <= today() and . > date('2000-01-01') |\n";
    assert_eq!(first(sheets, &[("born", "2026-11-25")]).1, [""; 0]);
    assert_eq!(first(sheets, &[("born", "2026-11-26")]).1, ["survey-error-constraint"]);
    assert_eq!(first(sheets, &[("born", "1999-11-26")]).1, ["survey-error-constraint"]);
}

#[test]
fn a_row_that_is_taken_out_lets_the_others_move_up() {
    let place = Place::default().deeper("child", None);
    let mut answers = Answers::default();
    answers.rows.insert("child".to_owned(), 3);
    for row in 1..=3 {
        answers.values.insert(format!("child/{row}/age"), vec![row.to_string()]);
    }
    let next = without_row(&answers, &place, 2);
    assert_eq!(next.rows["child"], 2);
    assert_eq!(next.values["child/2/age"], ["3"]);
    assert!(!next.values.contains_key("child/3/age"));
}

#[test]
fn choices_are_ranked_by_the_places_given() {
    let sheets = "| survey | type | name | label |\n| | rank l | q | Q |\n| choices | list_name | name | label |\n| | l | a | A |\n| | l | b | B |\n| | l | c | C |\n";
    assert_eq!(first(sheets, &[("q#a", "3"), ("q#b", "1"), ("q#c", "2")]).0.values["q"], ["b", "c", "a"]);
}
