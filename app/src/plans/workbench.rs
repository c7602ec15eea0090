//! The translators' workbench: parts beside their words in one language, by hand, by file, or as a
//! machine's draft. A second person checks.

use std::collections::{HashMap, HashSet};

use axum::extract::{Multipart, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::Form;
use serde::Deserialize;
use uuid::Uuid;

use super::model::{Content, TranslationState};
use super::staff::{LONG, Pairs, SHORT, to};
use super::store::{self, Plan};
use super::translations::{self, Origin, Pair};
use super::translators::{self, Scope};
use super::{glossary, memory, pages, xliff};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::machine;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};
use crate::kit::words::Language;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
}

/// What stands above the parts: what was wrong, or what became of a file.
#[derive(Default)]
pub struct Note {
    pub key: Option<&'static str>,
    /// What was typed and not saved: it stands in its part's form again, or by itself where that is gone.
    pub typed: Values,
    /// Of a file: how many words were taken, and for each that was not, where and why.
    pub taken: Option<usize>,
    pub refused: Vec<(String, &'static str)>,
}

impl Note {
    fn key(key: &'static str) -> Self {
        Self { key: Some(key), ..Self::default() }
    }
}

/// A language that plans are put into.
fn target<'a>(portal: &'a Portal, plan: &Plan, code: &str) -> Option<&'a Language> {
    portal.words.language(code).filter(|language| language.code != plan.language).map(AsRef::as_ref)
}

pub async fn tasks(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    let tasks = translators::tasks(&portal.db, staff.id).await?;
    Ok(pages::lists::tasks(&ui, &staff, &tasks).respond(&portal, &ui))
}

pub async fn words(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    Key(id): Key,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (plan, scope) = translators::scope(&portal, &staff, id, &asked.language).await?;
    page(&portal, &ui, &staff, &plan, &scope, &asked.language, &Note::default()).await
}

async fn pairs_of(portal: &Portal, plan: &Plan, scope: &Scope, language: &str) -> Result<Vec<Pair>, Error> {
    let parts = scope.of(store::parts(portal, plan.id).await?);
    translations::pairs(portal, parts, plan.id, language).await
}

async fn page(portal: &Portal, ui: &Ui, staff: &Staff, plan: &Plan, scope: &Scope, code: &str, note: &Note) -> Result<Response, Error> {
    store::looked(portal, plan.id, staff.id).await?;
    let language = target(portal, plan, code);
    let mut pairs = Vec::new();
    let mut helps = Vec::new();
    let mut given = Vec::new();
    if let Some(language) = language {
        pairs = pairs_of(portal, plan, scope, &language.code).await?;
        let terms = glossary::of_language(&portal.db, &language.code).await?;
        let before = translations::before(portal, plan.id, scope, &language.code).await?;
        helps = pairs
            .iter()
            .map(|pair| {
                let text = &pair.part.content.text;
                let terms = glossary::found(&terms, text).into_iter().cloned().collect();
                let others: Vec<_> =
                    before.iter().filter(|held| held.revision != pair.part.revision).map(|held| held.words.clone()).collect();
                pages::words::Help { terms, remembered: memory::remembered(text, &others) }
            })
            .collect();
        if scope.is_all() {
            given = translators::given(&portal.db, plan.id, &language.code).await?;
        }
    }
    let translators = if scope.is_all() { translators::all(&portal.db).await? } else { Vec::new() };
    let view = pages::words::View {
        plan,
        language,
        pairs: &pairs,
        helps: &helps,
        note,
        scope,
        translators: &translators,
        given: &given,
        machine: machine::is_on(portal),
    };
    let status = if note.key.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(pages::words::page(ui, staff, &view).status(status).respond(portal, ui))
}

/// Saves, checks or drafts the words of one part.
pub async fn translate(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["language", "part", "revision", "number", "text", "who", "check", "at", "machine"]);
    let (plan, scope) = translators::scope(&portal, &staff, id, values.one("language")).await?;
    let language = target(&portal, &plan, values.one("language")).ok_or(Error::BadRequest("no language"))?;
    let note = if values.some("check").is_some() {
        check(&portal, &staff, &plan, &scope, language, &values).await?
    } else if let Some(revision) = values.some("machine") {
        draft(&portal, &staff, &plan, &scope, language, revision).await?
    } else {
        save(&portal, &staff, &plan, &scope, language, &values).await?
    };
    match note {
        Some(key) => page(&portal, &ui, &staff, &plan, &scope, &language.code, &Note { typed: values, ..Note::key(key) }).await,
        None => Ok(to(&format!("/staff/plans/{id}/words?language={}", language.code))),
    }
}

/// The part whose newest words this revision is, as far as this worker may translate it.
async fn pair_of(portal: &Portal, plan: &Plan, scope: &Scope, language: &Language, revision: &str) -> Result<Pair, Error> {
    let revision: Uuid = revision.parse().map_err(|_| Error::NotFound)?;
    let pairs = pairs_of(portal, plan, scope, &language.code).await?;
    pairs.into_iter().find(|pair| pair.part.revision == revision).ok_or(Error::NotFound)
}

type Wrong = Result<Option<&'static str>, Error>;

async fn check(portal: &Portal, staff: &Staff, plan: &Plan, scope: &Scope, language: &Language, values: &Values) -> Wrong {
    let at = Timestamp(values.one("at").parse().map_err(|_| Error::BadRequest("no time"))?);
    let id: Uuid = values.one("check").parse().map_err(|_| Error::NotFound)?;
    let pairs = pairs_of(portal, plan, scope, &language.code).await?;
    pairs.iter().find(|pair| pair.held.as_ref().is_some_and(|held| held.id == id)).ok_or(Error::NotFound)?;
    let checked = translations::check(portal, plan, id, at, staff.id).await?;
    Ok((!checked).then_some("staff-words-not-checked"))
}

async fn save(portal: &Portal, staff: &Staff, plan: &Plan, scope: &Scope, language: &Language, values: &Values) -> Wrong {
    let pair = match pair_of(portal, plan, scope, language, values.one("revision")).await {
        Err(Error::NotFound) => return Ok(Some("staff-words-moved")),
        other => other?,
    };
    if values.one("number") != pair.part.number.to_string() {
        return Ok(Some("staff-words-moved"));
    }
    let long = values.raw("text").chars().count() > LONG || values.raw("who").chars().count() > SHORT;
    if values.one("text").is_empty() || long {
        return Ok(Some("staff-error-part"));
    }
    let content = Content { text: values.one("text").to_owned(), who: values.one("who").to_owned(), ..Content::default() };
    moved(translations::save(portal, plan, stands(&pair), &language.code, Origin::Person(staff.id), &content).await)
}

/// The words of a part as they were read.
fn stands(pair: &Pair) -> (Uuid, i64) {
    (pair.part.revision, pair.part.number)
}

fn moved(saved: Result<(), Error>) -> Wrong {
    match saved {
        Ok(()) => Ok(None),
        Err(Error::NotFound) => Ok(Some("staff-words-moved")),
        Err(error) => Err(error),
    }
}

async fn draft(portal: &Portal, staff: &Staff, plan: &Plan, scope: &Scope, language: &Language, revision: &str) -> Wrong {
    let pair = pair_of(portal, plan, scope, language, revision).await?;
    // A person's words are never written over.
    if !machine::is_on(portal) || !pair.part.kind.by_machine() || matches!(pair.state, TranslationState::Draft | TranslationState::Checked)
    {
        return Err(Error::NotFound);
    }
    let content = &pair.part.content;
    let source = if content.language.is_empty() { plan.language.as_str() } else { content.language.as_str() };
    let drafted = machine::translate(portal, &content.text, source, &language.code).await?;
    let Some(text) = drafted.filter(|text| text.chars().count() <= LONG) else {
        return Ok(Some("staff-words-no-machine"));
    };
    let content = Content { text, who: content.who.clone(), ..Content::default() };
    moved(translations::save(portal, plan, stands(&pair), &language.code, Origin::Machine(staff.id), &content).await)
}

/// Gives a translator parts, or takes them back.
pub async fn give(State(portal): State<Portal>, staff: Staff, Key(id): Key, Form(pairs): Pairs) -> Result<Response, Error> {
    let plan = super::staff::own(&portal, &staff, id).await?;
    let values = Values::from_pairs(pairs).only(&["language", "translator", "part"]);
    let language = target(&portal, &plan, values.one("language")).ok_or(Error::BadRequest("no language"))?;
    let translator = values.one("translator").parse::<Uuid>().map_err(|_| Error::NotFound)?;
    translators::all(&portal.db).await?.iter().find(|(held, _)| *held == translator).ok_or(Error::NotFound)?;
    let parts: Vec<Uuid> = values.all("part").iter().filter_map(|part| part.parse().ok()).collect();
    translators::give(&portal, &plan, &language.code, translator, &parts, staff.id).await?;
    Ok(to(&format!("/staff/plans/{id}/words?language={}", language.code)))
}

/// The parts as an XLIFF file.
pub async fn file(State(portal): State<Portal>, staff: Staff, Key(id): Key, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (plan, scope) = translators::scope(&portal, &staff, id, &asked.language).await?;
    let language = target(&portal, &plan, &asked.language).ok_or(Error::NotFound)?;
    store::looked(&portal, plan.id, staff.id).await?;
    let pairs = pairs_of(&portal, &plan, &scope, &language.code).await?;
    let name = format!("attachment; filename=\"words-{}.xlf\"", language.code);
    let kind = [(header::CONTENT_TYPE, "application/xliff+xml; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kind, xliff::write(&plan.language, &language.code, &pairs)).into_response())
}

/// Takes a file back: each of its words is taken, or refused with a reason.
pub async fn upload(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key, mut form: Multipart) -> Result<Response, Error> {
    let unreadable = |_| Error::BadRequest("the file cannot be read");
    let (mut language, mut bytes) = (String::new(), None);
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("language") => language = field.text().await.map_err(unreadable)?,
            Some("file") => bytes = Some(field.bytes().await.map_err(unreadable)?),
            _ => {}
        }
    }
    let (plan, scope) = translators::scope(&portal, &staff, id, &language).await?;
    let language = target(&portal, &plan, &language).ok_or(Error::BadRequest("no language"))?;
    let bytes = bytes.unwrap_or_default();
    let read = if bytes.len() > xliff::LARGEST { Err("staff-xliff-large") } else { xliff::read(&bytes) };
    let note = match read {
        Err(key) => Note::key(key),
        Ok(file) if file.target != language.code => Note::key("staff-xliff-language"),
        Ok(file) => take(&portal, &staff, &plan, &scope, language, file).await?,
    };
    page(&portal, &ui, &staff, &plan, &scope, &language.code, &note).await
}

async fn take(portal: &Portal, staff: &Staff, plan: &Plan, scope: &Scope, language: &Language, file: xliff::File) -> Result<Note, Error> {
    let pairs = pairs_of(portal, plan, scope, &language.code).await?;
    let mut note = Note { taken: Some(0), ..Note::default() };
    let whose: HashMap<_, _> =
        file.units.iter().filter(|unit| unit.field == "who").map(|unit| (unit.revision, unit.target.trim())).collect();
    let by_revision: HashMap<_, _> = pairs.iter().map(|pair| (pair.part.revision, pair)).collect();
    let mut seen = HashSet::new();
    for unit in file.units.iter().filter(|unit| unit.field == "text" && seen.insert(unit.revision)) {
        let pair = by_revision.get(&unit.revision).copied();
        let who = whose.get(&unit.revision).copied().unwrap_or_default().to_owned();
        let content = Content { text: unit.target.trim().to_owned(), who, ..Content::default() };
        let why = match pair {
            None => Some("staff-xliff-moved"),
            Some(pair) if plain(&pair.part.content.text) != plain(&unit.source) => Some("staff-xliff-source"),
            Some(_) if content.text.is_empty() => Some("staff-xliff-empty"),
            Some(_) if content.text.chars().count() > LONG || content.who.chars().count() > SHORT => Some("staff-error-part"),
            Some(pair) if pair.held.as_ref().is_some_and(|held| held.content == content) && pair.state != TranslationState::Outdated => {
                continue;
            }
            Some(_) => None,
        };
        let saved = match (why, pair) {
            (None, Some(pair)) => {
                moved(translations::save(portal, plan, stands(pair), &language.code, Origin::Person(staff.id), &content).await)?
            }
            (why, _) => why,
        };
        if let Some(why) = saved {
            note.refused.push((unit.source.chars().take(60).collect(), why));
            continue;
        }
        note.taken = note.taken.map(|taken| taken + 1);
    }
    Ok(note)
}

/// Words without what an editor does to spaces and ends of lines.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub async fn terms(State(portal): State<Portal>, ui: Ui, staff: Staff, Query(asked): Query<Asked>) -> Result<Response, Error> {
    terms_page(&portal, &ui, &staff, &asked.language, &Values::default(), &Errors::default()).await
}

async fn terms_page(portal: &Portal, ui: &Ui, staff: &Staff, code: &str, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let language = portal.words.language(code).filter(|language| language.code != "en").map(AsRef::as_ref);
    let terms = match language {
        Some(language) => glossary::of_language(&portal.db, &language.code).await?,
        None => Vec::new(),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(pages::lists::glossary(ui, staff, language, &terms, values, errors).status(status).respond(portal, ui))
}

/// Puts a term into the glossary, or takes one out.
pub async fn change_terms(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["language", "term", "translation", "remove"]);
    let code = values.one("language");
    portal.words.language(code).filter(|language| language.code != "en").ok_or(Error::BadRequest("no language"))?;
    if let Some(id) = values.some("remove") {
        glossary::remove(&portal.db, id.parse().map_err(|_| Error::NotFound)?).await?;
        return Ok(to(&format!("/staff/glossary?language={code}")));
    }
    let mut errors = Errors::default();
    for field in ["term", "translation"] {
        errors.when(values.one(field).is_empty() || values.raw(field).chars().count() > SHORT, field, "staff-error-plain-word");
    }
    if !errors.is_empty() {
        return terms_page(&portal, &ui, &staff, code, &values, &errors).await;
    }
    glossary::put(&portal, code, values.one("term"), values.one("translation"), staff.id).await?;
    Ok(to(&format!("/staff/glossary?language={code}")))
}
