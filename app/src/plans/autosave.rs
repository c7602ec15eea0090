//! What a worker types is kept while it is typed, and hints to plain words come back.

use axum::Json;
use axum::extract::State;
use axum_extra::extract::Form;
use serde::Serialize;

use super::model::Kind;
use super::staff::{FIELDS, Pairs, content, goal_of, own, wrong};
use super::store::{self, Saved, Way};
use super::{pages, plain_words};
use crate::kit::error::Error;
use crate::kit::form::Values;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

/// What became of it: the number under which the words stand now, when they were kept.
#[derive(Serialize)]
pub struct Kept {
    number: Option<i64>,
    said: String,
    hints: String,
}

pub async fn keep(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Json<Kept>, Error> {
    let plan = own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&FIELDS);
    let words = plain_words::all(&portal.db).await?;
    let hints = pages::edit::hints_html(&ui, values.one("text"), &words);
    if !wrong(&values).is_empty() {
        return Ok(Json(Kept { number: None, said: String::new(), hints }));
    }
    let content = content(&values);
    let number: i64 = values.one("number").parse().map_err(|_| Error::BadRequest("no number"))?;
    let part = values.some("part").or(values.some("form")).and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let saved = if number == 0 {
        let kind = Kind::from_key(values.one("kind")).filter(|kind| *kind != Kind::Summary).ok_or(Error::BadRequest("no kind"))?;
        let goal = goal_of(&portal, &plan, &values).await?;
        store::add_or_save(&portal, plan.id, part, (kind, goal), staff.id, &content, Way::Typed).await?
    } else {
        store::save(&portal, plan.id, part, number, staff.id, &content, Way::Typed).await?
    };
    let (number, said) = match saved {
        Saved::Written(number) | Saved::Same(number) => (Some(number), "staff-plan-kept"),
        Saved::Aside | Saved::Behind => (None, "staff-plan-behind"),
    };
    Ok(Json(Kept { number, said: ui.s(said), hints }))
}
