//! What a survey is read with, made once for a version.

use std::collections::BTreeSet;

use super::expression::{Names, Place, lists_used};
use super::model::Survey;
use super::pieces::{Piece, pieces};

/// What a survey is read with, made once for a version.
pub struct Prepared {
    pub survey: Survey,
    pub names: Names,
    /// Choice lists that stand in the tree, because an expression looks into them.
    pub(super) lists: BTreeSet<String>,
}

impl Prepared {
    pub fn new(survey: Survey) -> Self {
        let names = Names::of(&survey);
        let mut lists = BTreeSet::new();
        for (question, inside) in survey.questions() {
            let place = inside.iter().fold(Place::default(), |place, group| place.deeper(&group.name, group.repeat.is_some().then_some(1)));
            let place = place.deeper(&question.name, None);
            let texts = question.label.values().chain(question.hint.values()).flat_map(|text| pieces(text));
            let worked = texts.filter_map(|piece| if let Piece::Worked(text) = piece { Some(text) } else { None });
            let own = [
                &question.relevant,
                &question.constraint,
                &question.calculation,
                &question.choice_filter,
                &question.default,
                &question.required,
            ];
            for text in own.into_iter().cloned().chain(worked).filter(|text| text.contains("instance(")) {
                let mut found = Vec::new();
                if let Ok(parsed) = names.parse(&text, &place) {
                    lists_used(&parsed, &mut found);
                }
                lists.extend(found);
            }
            if !question.choice_filter.is_empty() {
                lists.extend(question.kind.list().map(str::to_owned));
            }
        }
        Self { survey, names, lists }
    }
}
