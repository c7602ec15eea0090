//! Reading results: a glance while a survey is open, tables when it is closed, and what was said in words.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rust_xlsxwriter::Workbook;
use serde::Deserialize;
use sqlx::types::Json;
use uuid::Uuid;

use super::answering;
use super::columns::name_of;
use super::glance::{GLANCE_EVERY, Glance, glance as made};
use super::pages::results as show;
use super::prepared::Prepared;
use super::said;
use super::sheets::XLSX;
use super::staff::{Pairs, survey, to};
use super::store::{self, Standing, Survey, Version};
use super::tally::{self, Results};
use super::texts;
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::machine;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::{read, tx, write_one};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    kind: String,
}

/// A theme that staff found in what was said.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Theme {
    pub id: Uuid,
    pub question: String,
    pub name: String,
}

/// The version that was asked for, or the newest.
async fn version(portal: &Portal, survey: &Survey, number: i64) -> Result<Option<Version>, Error> {
    let versions = store::versions(&portal.db, survey.id).await?;
    Ok(versions.iter().find(|version| version.number == number).or(versions.first()).cloned())
}

/// A glance, and the version it is of.
type Kept = (Uuid, Glance);

/// What is shown of an open survey: made anew when ten more have answered, and the same for all who look.
async fn glance(portal: &Portal, survey: &Survey, version: &Version, prepared: &Prepared) -> Result<Glance, Error> {
    let held: Option<(Option<Json<Kept>>,)> =
        read!(&portal.db, c => sqlx::query_as("select glance from survey where id = $1").bind(survey.id).fetch_optional(c).await)?;
    let held = held
        .and_then(|(glance,)| glance)
        .map(|Json((of, glance))| (of, glance))
        .filter(|(of, _)| *of == version.id)
        .map(|(_, glance)| glance);
    let (count,): (i64,) = read!(&portal.db, c => sqlx::query_as("select count(*) from survey_answer where version_id = $1 and state = 'sent'")
        .bind(version.id).fetch_one(c).await)?;
    if let Some(glance) = held
        && count < i64::from(glance.of + GLANCE_EVERY)
    {
        return Ok(glance);
    }
    let answers = answering::sent(portal, version.id).await?;
    let glance = made(prepared, &answers);
    write_one!(&portal.db, c => sqlx::query("update survey set glance = $1 where id = $2").bind(Json((version.id, &glance))).bind(survey.id).execute(c).await.map(|_| ()))?;
    Ok(glance)
}

/// The tables of a closed survey; empty while anybody may still answer.
async fn tables(portal: &Portal, survey: &Survey, version: &Version, prepared: &Arc<Prepared>) -> Result<Option<Results>, Error> {
    if survey.standing(true, portal.clock.now()) != Standing::Closed {
        return Ok(None);
    }
    let answers = answering::sent(portal, version.id).await?;
    let (prepared, parted_by) = (Arc::clone(prepared), survey.settings.parted_by.clone());
    let counted = tokio::task::spawn_blocking(move || tally::results(&prepared, &answers, &parted_by)).await;
    counted.map(Some).map_err(|_| Error::Inside("results were not counted".to_owned()))
}

pub async fn results(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    Key(id): Key,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    let Some(version) = version(&portal, &survey, asked.version).await? else { return Ok(to(&format!("/staff/surveys/{id}"))) };
    let prepared = store::prepared(&portal, version.id).await?;
    let tables = tables(&portal, &survey, &version, &prepared).await?;
    let glance = match tables {
        Some(_) => Glance::default(),
        None => glance(&portal, &survey, &version, &prepared).await?,
    };
    let answers = if tables.is_some() { answering::sent(&portal, version.id).await? } else { Vec::new() };
    let said = said::texts(&prepared, &answers);
    let themes: Vec<Theme> = read!(&portal.db, c => sqlx::query_as("select id, question, name from survey_theme where survey_id = $1 order by name")
        .bind(id).fetch_all(c).await)?;
    let given: Vec<(Uuid, Uuid)> = read!(&portal.db, c => sqlx::query_as(
        "select t.answer_id, t.theme_id from survey_text_theme t join survey_theme s on s.id = t.theme_id where s.survey_id = $1",
    ).bind(id).fetch_all(c).await)?;
    let versions = store::versions(&portal.db, id).await?;
    let view = show::View {
        survey: &survey,
        version: &version,
        versions: &versions,
        prepared: &prepared,
        tables: tables.as_ref(),
        glance: &glance,
        texts: &said,
        themes: &themes,
        given: &given,
        translations: &texts::all(&portal, id).await?,
        machine: machine::is_on(&portal),
    };
    tracing::info!(staff = %staff.id, survey = %id, "results were read");
    Ok(show::page(&ui, &staff, &view).respond(&portal, &ui))
}

/// Names a theme, or says which themes a text has.
pub async fn theme(State(portal): State<Portal>, Key(id): Key, axum_extra::extract::Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["question", "name", "answer", "theme"]);
    let survey = survey(&portal, id).await?;
    let question = values.one("question").to_owned();
    if let Some(name) = values.some("name").filter(|name| name.chars().count() <= 200) {
        let theme = portal.chance.id(portal.clock.now());
        write_one!(&portal.db, c => sqlx::query("insert into survey_theme (id, survey_id, question, name) values ($1, $2, $3, $4)")
            .bind(theme).bind(survey.id).bind(&question).bind(name).execute(c).await.map(|_| ()))?;
    } else if let Ok(answer) = values.one("answer").parse::<Uuid>() {
        let mut tx = portal.db.begin().await?;
        tx!(&mut tx, c => sqlx::query("delete from survey_text_theme where answer_id = $1 and question = $2").bind(answer).bind(&question).execute(c).await.map(|_| ()))?;
        for theme in values.all("theme").iter().filter_map(|theme| theme.parse::<Uuid>().ok()) {
            tx!(&mut tx, c => sqlx::query(
                "insert into survey_text_theme (answer_id, question, theme_id) select a.id, $2, t.id from survey_answer a join survey_theme t on t.survey_id = a.survey_id \
                 where a.id = $1 and a.survey_id = $3 and t.id = $4",
            ).bind(answer).bind(&question).bind(survey.id).bind(theme).execute(c).await.map(|_| ()))?;
        }
        tx.commit().await?;
    }
    Ok(to(&format!("/staff/surveys/{id}/results#texts")))
}

/// One line of the data: question, what was answered, the group, and the count where it may be told.
type Line = [String; 5];

fn lines(results: &Results) -> Vec<Line> {
    let mut lines = vec![["question", "choice", "answer", "group", "count"].map(str::to_owned)];
    for table in &results.tables {
        let Some(shown) = &table.shown else { continue };
        let choice = table.choice.clone().unwrap_or_default();
        let count = |count: Option<u32>| count.map_or_else(String::new, |count| count.to_string());
        for (column, answer) in table.columns.iter().enumerate() {
            lines.push([table.question.clone(), choice.clone(), name_of(answer), "all".to_owned(), count(shown.column_sums[column])]);
            if shown.cells.len() == results.groups.len() {
                for (row, group) in results.groups.iter().enumerate() {
                    lines.push([
                        table.question.clone(),
                        choice.clone(),
                        name_of(answer),
                        group.join(" + "),
                        count(shown.cells[row][column]),
                    ]);
                }
            }
        }
    }
    lines
}

/// A spreadsheet takes what begins so for a formula.
fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

fn csv(lines: &[Line]) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    for line in lines {
        // Writing to memory fails for no reason but lack of it.
        let _ = out.write_record(line.iter().map(|cell| inert(cell)));
    }
    out.into_inner().unwrap_or_default()
}

fn xlsx(lines: &[Line]) -> Option<Vec<u8>> {
    let mut file = Workbook::new();
    let page = file.add_worksheet();
    for (row, line) in lines.iter().enumerate() {
        for (column, cell) in line.iter().enumerate() {
            let (row, column) = (u32::try_from(row).ok()?, u16::try_from(column).ok()?);
            match cell.parse::<u32>() {
                Ok(count) if row > 0 && column == 4 => page.write_number(row, column, count).ok()?,
                _ => page.write_string(row, column, cell).ok()?,
            };
        }
    }
    file.save_to_buffer().ok()
}

/// The tables as a file. While a survey is open there are none.
pub async fn export(State(portal): State<Portal>, staff: Staff, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    let version = version(&portal, &survey, asked.version).await?.ok_or(Error::NotFound)?;
    let prepared = store::prepared(&portal, version.id).await?;
    let results = tables(&portal, &survey, &version, &prepared).await?.ok_or(Error::NotFound)?;
    tracing::info!(staff = %staff.id, survey = %id, "results were exported");
    let lines = lines(&results);
    let (kind, bytes, ending) = match asked.kind.as_str() {
        "xlsx" => (XLSX, xlsx(&lines).ok_or_else(|| Error::Inside("a spreadsheet was not written".to_owned()))?, "xlsx"),
        _ => ("text/csv; charset=utf-8", csv(&lines), "csv"),
    };
    let name = format!("attachment; filename=\"{}-results.{ending}\"", survey.slug);
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes).into_response())
}

/// The open data of a closed survey, for anybody: the same tables.
pub async fn open_data(State(portal): State<Portal>, Path(slug): Path<String>) -> Result<Response, Error> {
    let survey = store::by_slug(&portal.db, &slug).await?.ok_or(Error::NotFound)?;
    let version = store::latest(&portal.db, survey.id).await?.ok_or(Error::NotFound)?;
    let prepared = store::prepared(&portal, version.id).await?;
    let results = tables(&portal, &survey, &version, &prepared).await?.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], csv(&lines(&results))).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        let line = ["=1+1", "+2", "-3", "@x", "plain"].map(str::to_owned);
        assert_eq!(String::from_utf8(csv(&[line])).expect("text"), "'=1+1,'+2,'-3,'@x,plain\n");
    }
}
