//! Writing the questions: rows are added, moved, taken out and written, each from the revision on the page.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;

use super::book::Book;
use super::pages::write as show_write;
use super::sheets::Asked;
use super::staff::{Pairs, page, page_with, survey, to};
use super::store::{self, Survey};
use super::{choice_lists, moving, writing, xlsform};
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

/// Adds, moves and takes out rows, and adds languages.
pub async fn change(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["revision", "kind", "label", "choices", "up", "down", "remove", "language"]);
    let survey = survey(&portal, id).await?;
    let mut book = survey.book.0.clone();
    let row = |name: &str| values.one(name).parse::<usize>().ok();
    if let Some(row) = row("up").or(row("down")) {
        moving::move_row(&mut book, row, values.some("up").is_some());
    } else if let Some(row) = row("remove") {
        moving::remove_row(&mut book, row);
    } else if let Some(language) = values.some("language") {
        let held = portal.words.languages().iter().find(|held| held.code == language).ok_or(Error::BadRequest("no language"))?;
        choice_lists::add_language(&mut book, &format!("{} ({})", held.name, held.code));
    } else if values.one("label").is_empty() || !writing::add(&mut book, values.one("kind"), values.one("label"), values.one("choices")) {
        return page_with(&portal, &ui, &staff, &survey, Some("staff-survey-label-wrong"), &[], &values).await;
    }
    save(&portal, &ui, &staff, &survey, &values, book, "").await
}

/// Saves sheets that were changed from the revision on the page.
async fn save(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    survey: &Survey,
    values: &Values,
    book: Book,
    then: &str,
) -> Result<Response, Error> {
    let read = values.one("revision").parse::<i64>().unwrap_or_default();
    let Ok(book) = book.bounded() else { return page(portal, ui, staff, survey, Some("staff-survey-file-large"), &[]).await };
    if read != survey.revision || !store::save_book(&portal.db, survey.id, read, &book).await? {
        return page_with(portal, ui, staff, survey, Some("staff-survey-moved"), &[], values).await;
    }
    Ok(to(&format!("/staff/surveys/{}{then}", survey.id)))
}

/// One row with all its columns, languages side by side.
pub async fn row(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    row_page(&portal, &ui, &staff, &survey, asked.row, None)
}

fn row_page(portal: &Portal, ui: &Ui, staff: &Staff, survey: &Survey, row: usize, typed: Option<&Values>) -> Result<Response, Error> {
    let exists = survey.book.sheet("survey").is_some_and(|sheet| row < sheet.rows.len());
    if !exists {
        return Err(Error::NotFound);
    }
    let refused = xlsform::read(&survey.book).err().unwrap_or_default();
    let status = if typed.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(show_write::row(ui, staff, &show_write::View { survey, row, refused: &refused, typed }).status(status).respond(portal, ui))
}

/// Writes one row. Where somebody else saved meanwhile, all that was typed stands there again.
pub async fn write_row(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs);
    if !values.is_modest() {
        return Err(Error::BadRequest("more than a row holds"));
    }
    let survey = survey(&portal, id).await?;
    let row = values.one("row").parse::<usize>().map_err(|_| Error::NotFound)?;
    let mut book = survey.book.0.clone();
    let cells: Vec<(String, String)> =
        values.pairs().filter_map(|(name, value)| Some((name.strip_prefix("cell-")?.to_owned(), value.trim().to_owned()))).collect();
    writing::set_row(&mut book, row, &cells);
    for (name, value) in values.pairs() {
        // choice-ROW-HEADER
        if let Some((number, header)) = name.strip_prefix("choice-").and_then(|rest| rest.split_once('-'))
            && let Ok(number) = number.parse()
        {
            choice_lists::set_choice_cell(&mut book, number, header, value.trim());
        }
    }
    if let Some(list) = values.some("list") {
        choice_lists::set_choices(&mut book, list, values.raw("choices"));
    }
    if values.one("revision") != survey.revision.to_string() {
        return row_page(&portal, &ui, &staff, &survey, row, Some(&values));
    }
    save(&portal, &ui, &staff, &survey, &values, book, &format!("/row?row={row}")).await
}
