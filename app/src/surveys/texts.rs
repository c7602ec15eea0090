//! What somebody said, in English: written by staff, or drafted by a machine where a council has one.

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::staff::{Pairs, survey, to};
use super::store::Standing;
use super::{answering, said, store};
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::machine;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::kit::ui::Key;
use crate::{read, tx};

/// The English of one text.
pub struct Translation {
    pub answer: Uuid,
    pub question: String,
    pub text: String,
    pub by_machine: bool,
}

/// Letters of it.
const LONGEST: usize = 8_000;

fn place(row: Uuid) -> Place {
    Place { column: "survey_text_translation.text", row }
}

/// Row, answer, question, sealed text, by a machine.
type Row = (Uuid, Uuid, String, Vec<u8>, bool);

pub async fn all(portal: &Portal, survey: Uuid) -> Result<Vec<Translation>, Error> {
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select t.id, t.answer_id, t.question, t.sealed_text, t.by_machine from survey_text_translation t \
         join survey_answer a on a.id = t.answer_id where a.survey_id = $1",
    ).bind(survey).fetch_all(c).await)?;
    rows.into_iter()
        .map(|(id, answer, question, sealed, by_machine)| {
            Ok(Translation { answer, question, text: portal.keyring.open(place(id), &sealed)?, by_machine })
        })
        .collect()
}

/// Writes the English of a text, or asks the machine for it. A text is shown once its survey is closed, and
/// not before; so is what is written beside it.
pub async fn write(State(portal): State<Portal>, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["question", "answer", "text", "machine"]);
    let survey = survey(&portal, id).await?;
    let answer: Uuid = values.one("answer").parse().map_err(|_| Error::NotFound)?;
    let way = to(&format!("/staff/surveys/{id}/results#texts"));
    if survey.standing(true, portal.clock.now()) != Standing::Closed {
        return Err(Error::NotFound);
    }
    let by_machine = values.some("machine").is_some();
    let text = if by_machine {
        let Some((text, language)) = text_of(&portal, id, answer, values.one("question")).await? else { return Err(Error::NotFound) };
        if !machine::is_on(&portal) {
            return Err(Error::NotFound);
        }
        machine::translate(&portal, &text, &language, "en").await?
    } else {
        values.some("text").filter(|text| text.chars().count() <= LONGEST).map(str::to_owned)
    };
    let Some(text) = text else { return Ok(way) };
    let mut tx = portal.db.begin().await?;
    // The answer's row is held: two who write at once are one after the other.
    let sql = format!("select id from survey_answer where id = $1 and survey_id = $2 and state = 'sent'{}", tx.for_update());
    let there: Option<(Uuid,)> = tx!(&mut tx, c => sqlx::query_as(AssertSqlSafe(sql)).bind(answer).bind(id).fetch_optional(c).await)?;
    there.ok_or(Error::NotFound)?;
    let held: Option<(Uuid,)> = tx!(&mut tx, c => sqlx::query_as("select id from survey_text_translation where answer_id = $1 and question = $2")
        .bind(answer).bind(values.one("question")).fetch_optional(c).await)?;
    // A machine writes over nobody's words.
    if by_machine && held.is_some() {
        return Ok(way);
    }
    let row = held.map_or_else(|| portal.chance.id(portal.clock.now()), |(id,)| id);
    let sealed = portal.keyring.seal(&*portal.chance, place(row), &text)?;
    tx!(&mut tx, c => sqlx::query(
        "insert into survey_text_translation (id, answer_id, question, sealed_text, by_machine) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set sealed_text = excluded.sealed_text, by_machine = excluded.by_machine",
    ).bind(row).bind(answer).bind(values.one("question")).bind(sealed).bind(by_machine).execute(c).await.map(|_| ()))?;
    tx.commit().await?;
    Ok(way)
}

/// What was said in one answer to one question, and in which language.
async fn text_of(portal: &Portal, survey: Uuid, answer: Uuid, question: &str) -> Result<Option<(String, String)>, Error> {
    for version in store::versions(&portal.db, survey).await? {
        let prepared = store::prepared(portal, version.id).await?;
        let answers = answering::sent(portal, version.id).await?;
        let found = said::texts(&prepared, &answers).into_iter().find(|(_, key, _)| key == question);
        let text = found.and_then(|(.., said)| said.into_iter().find(|(held, _)| held.id == answer));
        if let Some((held, text)) = text {
            return Ok(Some((text.to_owned(), held.language.clone())));
        }
    }
    Ok(None)
}
