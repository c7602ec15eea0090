//! Words that translators agreed on: how a term of the plans is said in each language.

use uuid::Uuid;

use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::portal::Portal;
use crate::{read, write_one};

#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Term {
    pub id: Uuid,
    pub term: String,
    pub translation: String,
}

pub async fn of_language(db: &Db, language: &str) -> Result<Vec<Term>, Error> {
    Ok(read!(db, c => sqlx::query_as("select id, term, translation from glossary where language = $1 order by term")
        .bind(language).fetch_all(c).await)?)
}

/// Puts a term down, or says it anew.
pub async fn put(portal: &Portal, language: &str, term: &str, translation: &str, staff: Uuid) -> Result<(), Error> {
    let now = portal.clock.now();
    write_one!(&portal.db, c => sqlx::query(
        "insert into glossary (id, language, term, translation, changed_at, changed_by) values ($1, $2, $3, $4, $5, $6) \
         on conflict (language, term) do update set translation = excluded.translation, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
    ).bind(portal.chance.id(now)).bind(language).bind(term.to_lowercase()).bind(translation).bind(now).bind(staff).execute(c).await.map(|_| ()))?;
    Ok(())
}

pub async fn remove(db: &Db, id: Uuid) -> Result<(), Error> {
    write_one!(db, c => sqlx::query("delete from glossary where id = $1").bind(id).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// The terms that stand in a text, as whole words.
pub fn found<'a>(terms: &'a [Term], text: &str) -> Vec<&'a Term> {
    let plain = |text: &str| {
        let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" ").to_lowercase())
    };
    let text = plain(text);
    terms.iter().filter(|term| text.contains(&plain(&term.term))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_as_whole_words() {
        let term = |term: &str| Term { id: Uuid::nil(), term: term.to_owned(), translation: String::new() };
        let terms = [term("family hub"), term("plan"), term("art")];
        let names: Vec<_> =
            found(&terms, "Come to the Family Hub. We make a plan, and start.").iter().map(|held| held.term.clone()).collect();
        assert_eq!(names, ["family hub", "plan"]);
    }
}
