//! From request to plan in one step: what the family said is carried over, part by part, and nobody
//! types it again. Nobody is given access by it.

use serde_json::json;
use uuid::Uuid;

use super::model::{Content, Kind};
use super::store::{self, Writer};
use crate::kit::db::is_taken;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::requests::answers::{adult_words, child_words};
use crate::requests::journey::Step;
use crate::requests::store::{self as requests, Actor, HelpRequest, remember_plan};
use crate::tx;

/// Begins the plan of a request; gives the one there is when it was begun already. `ui` speaks English.
pub async fn begin(portal: &Portal, ui: &Ui, request: &HelpRequest, lead: Uuid, staff: Uuid) -> Result<Uuid, Error> {
    let id = request.row.id;
    if let Some(plan) = store::of_request(&portal.db, id).await? {
        return Ok(plan.id);
    }
    let decisions = requests::decisions(&portal.db, id).await?;
    let level = decisions.iter().find(|decision| decision.superseded_at.is_none()).map_or(1, |decision| decision.level_of_need);
    let now = portal.clock.now();
    let plan = portal.chance.id(now);
    let mut tx = portal.db.begin().await?;
    let made = tx!(&mut tx, c => sqlx::query(
        "insert into plan (id, request_id, language, level_of_need, lead_practitioner, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)",
    ).bind(plan).bind(id).bind("en").bind(level).bind(lead).bind(now).bind(staff).execute(c).await.map(|_| ()));
    match made {
        Ok(()) => {}
        Err(error) if is_taken(&error) => {
            drop(tx);
            return store::of_request(&portal.db, id).await?.map(|plan| plan.id).ok_or(Error::Conflict);
        }
        Err(error) => return Err(error.into()),
    }
    for (kind, text, own) in carried(ui, request) {
        // What somebody wrote themselves stays in their language.
        let language = if own && request.row.language != "en" { request.row.language.clone() } else { String::new() };
        let content = Content { text, language, ..Content::default() };
        store::add(portal, &mut tx, plan, portal.chance.id(now), (kind, None), Writer::Request, &content).await?;
    }
    requests::remember(portal, &mut tx, Some(id), Actor::Staff(staff), "plan-begun", json!({"plan": plan})).await?;
    remember_plan(portal, &mut tx, plan, Actor::Staff(staff), "plan-begun", json!({"lead": lead})).await?;
    tx.commit().await?;
    Ok(plan)
}

/// What was said, each thing a part of its own, so that each can be shown or kept from somebody; and
/// whether the words are the asker's own.
fn carried(ui: &Ui, request: &HelpRequest) -> Vec<(Kind, String, bool)> {
    let answers = &request.sealed.answers;
    let mut parts = Vec::new();
    let mut add = |kind, text: String, own| {
        if !text.trim().is_empty() {
            parts.push((kind, text, own));
        }
    };
    for child in answers.children() {
        add(Kind::AboutUs, child_words(ui, &child), false);
    }
    for adult in answers.adults() {
        add(Kind::AboutUs, adult_words(ui, &adult), false);
    }
    for name in ["postcode", "second"] {
        add(Kind::AboutUs, answers.of(Step::Place).one(name).to_owned(), false);
    }
    add(Kind::GoingWell, answers.of(Step::Well).raw("well").to_owned(), true);
    for need in answers.needs() {
        add(Kind::Worry, ui.s(&format!("need-{need}")), false);
    }
    add(Kind::Worry, answers.of(Step::Hard).raw("words").to_owned(), true);
    add(Kind::Goal, answers.of(Step::Help).raw("help").to_owned(), true);
    add(Kind::Network, answers.of(Step::Well).raw("network").to_owned(), true);
    parts
}
