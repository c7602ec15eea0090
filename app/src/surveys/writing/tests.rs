use super::*;
use crate::surveys::choice_lists::{add_language, choice_rows, choices, set_choice_cell, set_choices};
use crate::surveys::moving::{move_row, remove_row};
use crate::surveys::xlsform;

fn book() -> Book {
    let mut book = begun("Parks");
    assert!(add(&mut book, "text", "Your name?", ""));
    assert!(add(&mut book, "begin group", "About you", ""));
    assert!(add(&mut book, "select_one", "Do you like it?", "Yes, a lot\nNo"));
    book
}

fn names(book: &Book) -> Vec<String> {
    lines(book).into_iter().map(|line| line.name).collect()
}

#[test]
fn what_is_written_here_reads_as_a_form() {
    let book = book();
    assert_eq!(names(&book), ["your_name", "about_you", "", "do_you_like_it"]);
    assert_eq!(choices(&book, "do_you_like_it"), "yes-a-lot | Yes, a lot\nno | No\n");
    let survey = xlsform::read(&book).expect("a form");
    assert_eq!(survey.questions().len(), 2);
}

#[test]
fn rows_move_with_all_that_stands_in_them() {
    let mut book = book();
    move_row(&mut book, 3, true);
    assert_eq!(names(&book), ["your_name", "do_you_like_it", "about_you", ""]);
    move_row(&mut book, 2, true);
    move_row(&mut book, 1, true);
    assert_eq!(names(&book), ["about_you", "", "your_name", "do_you_like_it"]);
    move_row(&mut book, 0, false);
    assert_eq!(names(&book), ["your_name", "about_you", "", "do_you_like_it"]);
    remove_row(&mut book, 1);
    assert_eq!(names(&book), ["your_name", "do_you_like_it"]);
}

#[test]
fn choices_that_stay_keep_their_translations() {
    let mut book = book();
    add_language(&mut book, "Urdu (ur)");
    let row = choice_rows(&book, "do_you_like_it")[1];
    set_choice_cell(&mut book, row, "label::Urdu (ur)", "نہیں");
    set_choices(&mut book, "do_you_like_it", "no | Not at all\nNew one");
    let row = choice_rows(&book, "do_you_like_it")[0];
    let sheet = book.sheet("choices").expect("there");
    assert_eq!(sheet.cell(row, sheet.headers.iter().position(|held| held == "label::Urdu (ur)").expect("there")), "نہیں");
}
