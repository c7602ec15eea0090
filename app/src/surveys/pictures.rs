//! Pictures that a form names in its `image` columns: of a question, and of choices for whoever reads
//! pictures more easily than words. They are kept here, so that nobody else learns who looks at them.

use std::collections::BTreeSet;

use axum::extract::{Multipart, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::model::{Item, Survey, Texts};
use super::pages::easy;
use super::staff::{page, survey, to};
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::picture::{LARGEST, kind_of};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::{read, write_one};

/// Pictures of one survey.
const MOST: usize = 100;

/// The name of a picture that is kept here, as sheets write it; addresses elsewhere are none.
pub fn name_of(cell: &str) -> Option<&str> {
    let name = cell.trim().trim_start_matches("jr://images/");
    let plain = name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | ' '));
    (plain && !name.is_empty() && name.len() <= 120 && !name.starts_with('.')).then_some(name)
}

/// All pictures that a form names and that are not drawn here.
pub fn named(asked: &Survey) -> BTreeSet<String> {
    fn add(texts: &Texts, found: &mut BTreeSet<String>) {
        found.extend(texts.values().filter_map(|cell| name_of(cell)).filter(|name| easy::drawing(name).is_none()).map(str::to_owned));
    }
    fn walk(items: &[Item], found: &mut BTreeSet<String>) {
        for item in items {
            match item {
                Item::Question(question) => add(&question.image, found),
                Item::Group(group) => walk(&group.items, found),
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&asked.items, &mut found);
    asked.lists.values().flat_map(|list| &list.choices).for_each(|choice| add(&choice.image, &mut found));
    found
}

pub async fn held(db: &Db, survey: Uuid) -> Result<BTreeSet<String>, Error> {
    let rows: Vec<(String,)> =
        read!(db, c => sqlx::query_as("select name from survey_picture where survey_id = $1").bind(survey).fetch_all(c).await)?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// One picture, for whoever answers.
pub async fn show(State(portal): State<Portal>, Path((id, name)): Path<(Uuid, String)>) -> Result<Response, Error> {
    let row: Option<(String, Vec<u8>)> = read!(&portal.db, c => sqlx::query_as("select kind, bytes from survey_picture where survey_id = $1 and name = $2")
        .bind(id).bind(&name).fetch_optional(c).await)?;
    let (kind, bytes) = row.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response())
}

/// Takes pictures; one of a name that is held already takes its place.
pub async fn take(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, mut form: Multipart) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    let unreadable = |_| Error::BadRequest("the file cannot be read");
    let mut held = held(&portal.db, id).await?;
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.file_name().and_then(name_of).map(str::to_owned);
        let bytes = field.bytes().await.map_err(unreadable)?;
        let (Some(name), Some(kind)) = (name, kind_of(&bytes).filter(|_| bytes.len() <= LARGEST)) else {
            return page(&portal, &ui, &staff, &survey, Some("staff-survey-picture-wrong"), &[]).await;
        };
        held.insert(name.clone());
        if held.len() > MOST {
            return page(&portal, &ui, &staff, &survey, Some("staff-survey-pictures-many"), &[]).await;
        }
        write_one!(&portal.db, c => sqlx::query(
            "insert into survey_picture (survey_id, name, kind, bytes) values ($1, $2, $3, $4) \
             on conflict (survey_id, name) do update set kind = excluded.kind, bytes = excluded.bytes",
        ).bind(id).bind(&name).bind(kind).bind(bytes.as_ref()).execute(c).await.map(|_| ()))?;
    }
    Ok(to(&format!("/staff/surveys/{id}#pictures")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_name() {
        assert_eq!(name_of("jr://images/hub one.png"), Some("hub one.png"));
        for no in ["", "https://example.org/a.png", "../a.png", ".hidden", "a/b.png"] {
            assert_eq!(name_of(no), None, "{no}");
        }
    }
}
