use super::*;
use crate::surveys::{files, xlsform};

fn prepared(sheets: &str) -> Prepared {
    Prepared::new(xlsform::read(&files::from_markdown(sheets)).expect("a form"))
}

fn answered(held: &[(&str, &[&str])]) -> Answers {
    let values = held.iter().map(|(key, values)| ((*key).to_owned(), values.iter().map(|value| (*value).to_owned()).collect())).collect();
    Answers { values, ..Answers::default() }
}

const DAY: Date = jiff::civil::date(2026, 11, 25);

#[test]
fn what_is_not_relevant_is_neither_asked_nor_counted() {
    let form = prepared(
        "| survey | type | name | label | relevant | calculation |\n| | select_one yn | kids | Kids? | | |\n| | integer | many | How many? | ${kids} = 'yes' | |\n\
         | | calculate | twice | | | ${many} * 2 |\n| | note | said | You said ${twice} | ${twice} > 4 | |\n| choices | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n",
    );
    let keys =
        |answers: &Answers| Working::new(&form, answers, "en", DAY).pages().iter().map(|page| page.key().to_owned()).collect::<Vec<_>>();
    assert_eq!(keys(&Answers::default()), ["kids"]);
    let mut answers = answered(&[("kids", &["yes"]), ("many", &["3"])]);
    assert_eq!(keys(&answers), ["kids", "many", "said"]);
    let working = Working::new(&form, &answers, "en", DAY);
    let note = form.survey.questions()[3].0;
    assert_eq!(working.text(&note.label, &Place::default().deeper("said", None)).0, "You said 6");
    answers.values.insert("kids".to_owned(), vec!["no".to_owned()]);
    assert_eq!(keys(&answers), ["kids"], "an answer that is no longer due does nothing");
}

#[test]
fn rows_are_counted_and_each_knows_its_own() {
    let form = prepared(
        "| survey | type | name | label | repeat_count | calculation | constraint |\n| | integer | n | How many? | | | |\n| | begin repeat | child | Child | ${n} | | |\n\
         | | integer | age | Age | | | . < 20 |\n| | calculate | place | | | position(..) | |\n| | end repeat | | | | | |\n| | calculate | all | | | sum(${age}) | |\n| | note | done | ${all} in all | | | |\n",
    );
    let answers = answered(&[("n", &["2"]), ("child/1/age", &["4"]), ("child/2/age", &["7"])]);
    let working = Working::new(&form, &answers, "en", DAY);
    let keys: Vec<_> = working.pages().iter().map(|page| page.key().to_owned()).collect();
    assert_eq!(keys, ["n", "child/1", "child/2", "done"]);
    assert_eq!(working.value(&Place::default().deeper("all", None)), "11");
}

#[test]
fn choices_are_filtered_by_what_was_answered_in_the_same_row() {
    let form = prepared(
        "| survey | type | name | label | choice_filter |\n| | begin repeat | r | R | |\n| | select_one towns | town | Town | |\n| | select_one areas | area | Area | town = ${town} |\n| | end repeat | | | |\n\
         | choices | list_name | name | label | town |\n| | towns | a | A | |\n| | towns | b | B | |\n| | areas | a1 | A1 | a |\n| | areas | b1 | B1 | b |\n",
    );
    let mut answers = answered(&[("r/1/town", &["a"]), ("r/2/town", &["b"])]);
    answers.rows.insert("r".to_owned(), 2);
    let working = Working::new(&form, &answers, "en", DAY);
    let area = form.survey.questions()[1].0;
    let of = |row| {
        let place = Place::default().deeper("r", Some(row)).deeper("area", None);
        working.choices(area, &place).iter().map(|choice| choice.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!((of(1), of(2)), (vec!["a1".to_owned()], vec!["b1".to_owned()]));
}
