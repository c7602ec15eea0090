//! What a person sees of a plan: the one place through which every reader goes, in whatever form
//! (page, print, calendar, file, message).
//!
//! A part is seen when it stands in the last published version and this person holds a grant for it
//! at this moment. Nothing else of the plan leaves here.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::model::{Change, Content, Kind, TranslationFacts, TranslationState, changes, translation_state};
use super::people::Person;
use super::publishing::{Version, last_version, revisions};
use super::store::content_place;
use super::translations::translation_place;
use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::requests::store::{Actor, remember_plan};
use crate::{read, tx};

/// A part as a person sees it.
#[derive(Clone, Debug)]
pub struct SeenPart {
    pub id: Uuid,
    pub kind: Kind,
    pub goal: Option<Uuid>,
    pub revision: Uuid,
    pub written_at: Timestamp,
    /// The worker who wrote it; empty for words of the family's own request.
    pub writer: String,
    /// In the plan's own language.
    pub source: Content,
    /// In the reader's, where there are such words.
    pub translated: Option<Translated>,
    pub change: Option<Change>,
    /// Others of the family see it too; who they are is not said.
    pub shared: bool,
}

#[derive(Clone, Debug)]
pub struct Translated {
    pub content: Content,
    pub state: TranslationState,
}

impl SeenPart {
    /// A step that this person said they would do: it bears their name.
    pub fn is_step_of(&self, person: &Person) -> bool {
        let (who, name) = (self.source.who.trim(), person.details.name.trim());
        self.kind == Kind::Step && !name.is_empty() && who.to_lowercase() == name.to_lowercase()
    }

    /// The words to show, and whether they are in the reader's language.
    pub fn shown(&self) -> (&Content, bool) {
        self.translated.as_ref().map_or((&self.source, false), |translated| (&translated.content, true))
    }
}

/// A plan as a person sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub version: Version,
    pub parts: Vec<SeenPart>,
}

#[derive(sqlx::FromRow)]
struct Row {
    part_id: Uuid,
    kind: String,
    goal_id: Option<Uuid>,
    revision_id: Uuid,
    written_at: Timestamp,
    writer: Option<String>,
    sealed_content: Vec<u8>,
    translation_id: Option<Uuid>,
    sealed_translation: Option<Vec<u8>>,
    origin: Option<String>,
    checked_at: Option<Timestamp>,
    shared: bool,
}

/// `None` before anything was published.
pub async fn seen(portal: &Portal, person: &Person, language: &str) -> Result<Option<Seen>, Error> {
    let Some(version) = last_version(&portal.db, person.plan).await? else { return Ok(None) };
    let rows: Vec<Row> = read!(&portal.db, c => sqlx::query_as(
        "select p.id as part_id, p.kind, p.goal_id, r.id as revision_id, r.written_at, staff.name as writer, r.sealed_content, \
         t.id as translation_id, t.sealed_content as sealed_translation, t.origin, t.checked_at, \
         exists (select 1 from plan_grant o join plan_person f on f.id = o.person_id and f.ended_at is null \
         where o.part_id = p.id and o.person_id <> h.id and o.revoked_at is null) as shared \
         from plan_person h join plan_grant g on g.person_id = h.id and g.revoked_at is null \
         join plan_part p on p.id = g.part_id and p.plan_id = h.plan_id \
         join plan_version_part v on v.part_id = p.id and v.version_id = $1 \
         join plan_revision r on r.id = v.revision_id \
         left join staff on staff.id = r.writer_id and r.writer_kind = 'staff' \
         left join plan_translation t on t.revision_id = r.id and t.language = $2 and (t.checked_at is not null or t.origin = 'machine') \
         where h.id = $3 and h.ended_at is null order by p.created_at, p.id",
    ).bind(version.id).bind(language).bind(person.id).fetch_all(c).await)?;
    let mut parts = rows.into_iter().map(|row| open(portal, row)).collect::<Result<Vec<_>, Error>>()?;
    parts.sort_by_key(|part| part.kind);
    let now: BTreeMap<_, _> = parts.iter().map(|part| (part.id, part.revision)).collect();
    let changed = changes(looked(&portal.db, person.id, &version).await?.as_ref(), &now);
    for part in &mut parts {
        part.change = changed.get(&part.id).copied();
    }
    Ok(Some(Seen { version, parts }))
}

fn open(portal: &Portal, row: Row) -> Result<SeenPart, Error> {
    let kind = Kind::from_key(&row.kind).ok_or_else(|| Error::Inside("a part of no kind".to_owned()))?;
    let translated = match (row.translation_id, row.sealed_translation) {
        (Some(id), Some(sealed)) => {
            let by_machine = row.origin.as_deref() == Some("machine");
            let facts = TranslationFacts { of_newest: true, by_machine, checked: row.checked_at.is_some() };
            let content = portal.keyring.open(translation_place(id), &sealed)?;
            Some(Translated { content, state: translation_state(Some(facts)) })
        }
        _ => None,
    };
    Ok(SeenPart {
        id: row.part_id,
        kind,
        goal: row.goal_id,
        revision: row.revision_id,
        written_at: row.written_at,
        writer: row.writer.unwrap_or_default(),
        source: portal.keyring.open(content_place(row.revision_id), &row.sealed_content)?,
        translated,
        change: None,
        shared: row.shared,
    })
}

/// The revisions of the newest version before `version` that somebody looked at, as far as they saw them.
async fn looked(db: &Db, person: Uuid, version: &Version) -> Result<Option<BTreeMap<Uuid, Uuid>>, Error> {
    let before: Option<(Uuid,)> = read!(db, c => sqlx::query_as(
        "select l.version_id from plan_look l join plan_version v on v.id = l.version_id \
         where l.person_id = $1 and v.number < $2 order by v.number desc limit 1",
    ).bind(person).bind(version.number).fetch_optional(c).await)?;
    match before {
        Some((before,)) => revisions(db, before).await.map(Some),
        None => Ok(None),
    }
}

/// Remembers that this person has looked, and at which version.
pub async fn look(portal: &Portal, person: &Person, version: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    let mut tx = portal.db.begin().await?;
    tx!(&mut tx, c => sqlx::query("insert into plan_look (person_id, version_id, looked_at) values ($1, $2, $3) on conflict do nothing")
        .bind(person.id).bind(version).bind(now).execute(c).await.map(|_| ()))?;
    remember_plan(portal, &mut tx, person.plan, Actor::Person(person.id), "plan-looked", serde_json::json!({"version": version})).await?;
    Ok(tx.commit().await?)
}
