//! Pages as staff wrote them: revisions by page and language, the newest whose time has come is shown. Behind them
//! stand the words that come with the portal.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::model::{PROGRAMME, SITE, built_in};
use crate::kit::db::{Db, is_taken};
use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::moment::Timestamp;
use crate::kit::portal::Portal;
use crate::{read, tx};

/// A page in one language, as it was written once.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Article {
    pub slug: String,
    pub language: String,
    pub revision: i64,
    pub title: String,
    /// Markdown.
    pub words: String,
    pub from_at: Timestamp,
    pub created_at: Timestamp,
}

/// What a reader is shown.
#[derive(Clone, Debug)]
pub struct Found {
    pub title: String,
    pub words: String,
    /// The language it is in.
    pub language: String,
    /// The English was written later than this.
    pub english_is_newer: bool,
}

/// All that is shown at one version of the data.
#[derive(Default)]
pub struct Articles(HashMap<(String, String), Article>);

#[derive(Default)]
struct Shelf(Mutex<Option<(i64, Arc<Articles>)>>);

const SELECT: &str = "select slug, language, revision, title, words, from_at, created_at from article";

pub async fn current(portal: &Portal) -> Result<Arc<Articles>, Error> {
    let version = portal.freshness.version(&portal.db).await?;
    let shelf = portal.keep::<Shelf>();
    if let Some((held, articles)) = &*shelf.0.lock().unwrap_or_else(PoisonError::into_inner)
        && *held == version
    {
        return Ok(Arc::clone(articles));
    }
    let sql = format!(
        "{SELECT} a where from_at <= $1 and revision = \
         (select max(revision) from article b where b.slug = a.slug and b.language = a.language and b.from_at <= $1)"
    );
    let rows: Vec<Article> = read!(&portal.db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(portal.clock.now()).fetch_all(c).await)?;
    let held = rows.into_iter().map(|article| ((article.slug.clone(), article.language.clone()), article)).collect();
    let articles = Arc::new(Articles(held));
    *shelf.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, Arc::clone(&articles)));
    Ok(articles)
}

impl Articles {
    /// A page for a reader: in their language, else in English.
    pub fn find(&self, slug: &str, language: &str) -> Option<Found> {
        self.own(slug, language).or_else(|| self.own(slug, "en"))
    }

    fn own(&self, slug: &str, language: &str) -> Option<Found> {
        let written = |language: &str| self.0.get(&(slug.to_owned(), language.to_owned())).filter(|article| !article.words.is_empty());
        let english = written("en").map(|article| article.created_at);
        let newer = |at: Option<Timestamp>| language != "en" && english > at;
        if let Some(article) = written(language) {
            let (title, words) = (article.title.clone(), article.words.clone());
            return Some(Found { title, words, language: language.to_owned(), english_is_newer: newer(Some(article.created_at)) });
        }
        let (title, words) = built_in(language, slug)?;
        Some(Found { title: title.to_owned(), words: words.to_owned(), language: language.to_owned(), english_is_newer: newer(None) })
    }

    /// The pages about the programme: those that come with the portal, then those that staff added.
    pub fn slugs(&self) -> Vec<String> {
        let own: BTreeSet<&String> = self.0.iter().filter(|(_, article)| !article.words.is_empty()).map(|((slug, _), _)| slug).collect();
        let known = |slug: &str| PROGRAMME.contains(&slug) || SITE.contains(&slug);
        let added = own.into_iter().filter(|slug| !known(slug)).cloned();
        PROGRAMME.iter().map(|slug| (*slug).to_owned()).chain(added).collect()
    }
}

/// All that was written of a page in a language, the newest first.
pub async fn revisions(db: &Db, slug: &str, language: &str) -> Result<Vec<Article>, Error> {
    let sql = format!("{SELECT} where slug = $1 and language = $2 order by revision desc limit 100");
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(slug).bind(language).fetch_all(c).await)?)
}

/// Every page that staff wrote: the newest revision by page and language.
pub async fn newest(db: &Db) -> Result<Vec<Article>, Error> {
    let sql = format!(
        "{SELECT} a where revision = (select max(revision) from article b where b.slug = a.slug and b.language = a.language) order by slug"
    );
    Ok(read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)?)
}

/// What is to be kept of a page.
pub struct Draft<'a> {
    pub slug: &'a str,
    pub language: &'a str,
    /// The revision that was read; 0 where there was none.
    pub read: i64,
    pub title: &'a str,
    pub words: &'a str,
    pub from_at: Timestamp,
}

/// Writes the next revision. False when somebody else wrote it meanwhile.
pub async fn write(portal: &Portal, staff: Uuid, draft: &Draft<'_>) -> Result<bool, Error> {
    let now = portal.clock.now();
    let id = portal.chance.id(now);
    let mut tx = portal.db.begin().await?;
    let made = tx!(&mut tx, c => sqlx::query(
        "insert into article (id, slug, language, revision, title, words, from_at, shown, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    ).bind(id).bind(draft.slug).bind(draft.language).bind(draft.read + 1).bind(draft.title).bind(draft.words).bind(draft.from_at)
        .bind(draft.from_at <= now).bind(now).bind(staff).execute(c).await.map(|_| ()));
    match made {
        Err(error) if is_taken(&error) => return Ok(false),
        other => other?,
    }
    if draft.from_at <= now {
        public_data_changed(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(true)
}
