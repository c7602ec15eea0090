//! A plan's words in other languages: one row for each revision of a part and each language.
//!
//! A translation belongs to a revision. When its part is written anew, the newest revision has none,
//! and the earlier one is outdated: nothing has to be marked. Whoever translated does not check, and
//! nobody of the family does either.

use uuid::Uuid;

use super::model::{Content, TranslationFacts, TranslationState, translation_state};
use super::store::{Part, Plan, content_place, hold_plan};
use super::translators::Scope;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::seal::Place;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

pub fn translation_place(row: Uuid) -> Place {
    Place { column: "plan_translation.content", row }
}

/// A part beside its words in one language.
pub struct Pair {
    pub part: Part,
    pub state: TranslationState,
    /// The newest words there are in that language, of whatever revision.
    pub held: Option<Held>,
}

pub struct Held {
    pub id: Uuid,
    pub content: Content,
    pub translated_by: Option<Uuid>,
    pub translated_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    part_id: Uuid,
    revision_id: Uuid,
    origin: String,
    sealed_content: Vec<u8>,
    translated_by: Option<Uuid>,
    translated_at: Timestamp,
    checked_at: Option<Timestamp>,
}

/// Each part with what there is of it in a language.
pub async fn pairs(portal: &Portal, parts: Vec<Part>, plan: Uuid, language: &str) -> Result<Vec<Pair>, Error> {
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select t.id, r.part_id, t.revision_id, t.origin, t.sealed_content, t.translated_by, t.translated_at, t.checked_at \
         from plan_translation t join plan_revision r on r.id = t.revision_id join plan_part p on p.id = r.part_id \
         where p.plan_id = $1 and t.language = $2 order by r.number",
    ).bind(plan).bind(language).fetch_all(c).await)?;
    let mut pairs = Vec::new();
    for part in parts {
        let newest = rows.iter().rev().find(|row| row.part_id == part.id);
        let facts = newest.map(|row| TranslationFacts {
            of_newest: row.revision_id == part.revision,
            by_machine: row.origin == "machine",
            checked: row.checked_at.is_some(),
        });
        let held = match newest {
            Some(row) => Some(Held {
                id: row.id,
                content: portal.keyring.open(translation_place(row.id), &row.sealed_content)?,
                translated_by: row.translated_by,
                translated_at: row.translated_at,
            }),
            None => None,
        };
        pairs.push(Pair { part, state: translation_state(facts), held });
    }
    Ok(pairs)
}

/// Words of a revision that were translated, for the memory of this plan.
pub struct Before {
    pub revision: Uuid,
    /// The source, and what it became.
    pub words: (String, String),
}

/// A part, its revision and the translation of that, and the words of both.
type Known = (Uuid, Uuid, Uuid, Vec<u8>, Vec<u8>);

/// What was translated of the parts in this scope, the oldest first; what a machine wrote only once it was checked.
pub async fn before(portal: &Portal, plan: Uuid, scope: &Scope, language: &str) -> Result<Vec<Before>, Error> {
    let rows: Vec<Known> = read!(&portal.db, c => sqlx::query_as(
        "select p.id as part, r.id as revision, t.id as translation, r.sealed_content, t.sealed_content from plan_translation t \
         join plan_revision r on r.id = t.revision_id join plan_part p on p.id = r.part_id \
         where p.plan_id = $1 and t.language = $2 and (t.origin = 'person' or t.checked_at is not null) order by t.translated_at limit 500",
    ).bind(plan).bind(language).fetch_all(c).await)?;
    let mut before = Vec::new();
    for (_, revision, translation, source, words) in rows.into_iter().filter(|(part, ..)| scope.holds(*part)) {
        let source: Content = portal.keyring.open(content_place(revision), &source)?;
        let words: Content = portal.keyring.open(translation_place(translation), &words)?;
        before.push(Before { revision, words: (source.text, words.text) });
    }
    Ok(before)
}

/// Who wrote a translation: a person, or a machine for somebody who asked.
#[derive(Clone, Copy, Debug)]
pub enum Origin {
    Person(Uuid),
    Machine(Uuid),
}

/// Saves words for one revision as it was read, under its number; what was checked has to be checked
/// again. A machine never writes over what stands there. Not found when the part was written on meanwhile.
pub async fn save(
    portal: &Portal,
    plan: &Plan,
    (revision, number): (Uuid, i64),
    language: &str,
    origin: Origin,
    content: &Content,
) -> Result<(), Error> {
    let now = portal.clock.now();
    let (origin, translator, staff) = match origin {
        Origin::Person(staff) => ("person", Some(staff), staff),
        Origin::Machine(staff) => ("machine", None, staff),
    };
    let mut tx = portal.db.begin().await?;
    hold_plan(&mut tx, plan.id).await?;
    let part: Option<(Uuid,)> = tx!(&mut tx, c => sqlx::query_as(
        "select r.part_id from plan_revision r join plan_part p on p.id = r.part_id where r.id = $1 and p.plan_id = $2 and not r.aside and r.number = $3",
    ).bind(revision).bind(plan.id).bind(number).fetch_optional(c).await)?;
    let (part,) = part.ok_or(Error::NotFound)?;
    // One row a revision and language: its id is made of both, so that its words are sealed to it.
    let id = Uuid::new_v5(&revision, language.as_bytes());
    let sealed = portal.keyring.seal(&*portal.chance, translation_place(id), content)?;
    let saved = tx!(&mut tx, c => sqlx::query(
        "insert into plan_translation (id, revision_id, language, origin, sealed_content, translated_by, translated_at) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set origin = excluded.origin, sealed_content = excluded.sealed_content, \
         translated_by = excluded.translated_by, translated_at = excluded.translated_at, checked_by = null, checked_at = null \
         where excluded.origin = 'person'",
    ).bind(id).bind(revision).bind(language).bind(origin).bind(sealed).bind(translator).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    if saved == 1 {
        let detail = serde_json::json!({"part": part, "language": language, "origin": origin});
        remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-translated", detail).await?;
    }
    Ok(tx.commit().await?)
}

/// Checks a translation. Whoever wrote it cannot; false then, and when it has changed meanwhile.
pub async fn check(portal: &Portal, plan: &Plan, id: Uuid, translated_at: Timestamp, staff: Uuid) -> Result<bool, Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    let checked = tx!(&mut tx, c => sqlx::query(
        "update plan_translation set checked_by = $1, checked_at = $2 where id = $3 and translated_at = $4 and checked_at is null \
         and (translated_by is null or translated_by <> $1) and revision_id in (select r.id from plan_revision r \
         join plan_part p on p.id = r.part_id where p.plan_id = $5)",
    ).bind(staff).bind(now).bind(id).bind(translated_at).bind(plan.id).execute(c).await.map(|done| done.rows_affected()))?;
    if checked == 1 {
        remember_plan(portal, &mut tx, plan.id, Actor::Staff(staff), "plan-translation-checked", serde_json::json!({"translation": id}))
            .await?;
    }
    tx.commit().await?;
    Ok(checked == 1)
}
