//! The guided path: five of the journey's questions, ending at the right door. The answers stay
//! with the draft, so that asking for help afterwards asks none of them again.

use axum::extract::{Path, State};
use axum::response::Response;
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::handlers::{Pairs, outside, take, to, wrong};
use super::holding::{current, current_or_new};
use super::journey::{GUIDE, Step};
use super::model::urgency;
use super::pages;
use super::taking::Outcome;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::ui::Ui;
use crate::services::{directory, finder, place};

pub async fn start(State(portal): State<Portal>, ui: Ui) -> Response {
    pages::guide::start(&ui).respond(&portal, &ui)
}

pub async fn begin(State(portal): State<Portal>, ui: Ui, From(from): From, session: Session) -> Result<Response, Error> {
    current_or_new(&portal, &ui, &session, &from.to_string()).await?;
    Ok(to(&ui, &format!("/guide/{}", GUIDE[0].key())))
}

fn of_guide(key: &str) -> Result<Step, Error> {
    GUIDE.into_iter().find(|step| step.key() == key).ok_or(Error::NotFound)
}

/// The question after this one, or the end.
pub fn after(step: Step) -> &'static str {
    GUIDE.into_iter().find(|later| *later > step).map_or("result", Step::key)
}

pub async fn step(State(portal): State<Portal>, ui: Ui, session: Session, Path(key): Path<String>) -> Result<Response, Error> {
    let step = of_guide(&key)?;
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, "/guide")) };
    let view = pages::steps::View {
        draft: &draft,
        step,
        values: draft.answers.of(step),
        errors: Errors::default(),
        guide: true,
        returning: false,
    };
    Ok(pages::steps::page(&ui, &portal, view).await?.respond(&portal, &ui))
}

pub async fn answer(
    State(portal): State<Portal>,
    ui: Ui,
    session: Session,
    Path(key): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Error> {
    let step = of_guide(&key)?;
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, "/guide")) };
    let sent = Values::from_pairs(pairs);
    let (draft, outcome) = take(&portal, &ui, &draft, step, &sent).await?;
    match outcome {
        Outcome::Stay => Ok(to(&ui, &format!("/guide/{}", step.key()))),
        Outcome::Done => Ok(to(&ui, &format!("/guide/{}", after(step)))),
        Outcome::Wrong(values, errors) => {
            wrong(&portal, &ui, pages::steps::View { draft: &draft, step, values, errors, guide: true, returning: false }).await
        }
    }
}

/// Services shown at the end of the path.
const MOST_SHOWN: usize = 6;

/// The best of each list, then the second of each, and so on; none twice.
fn in_turn(lists: &[Vec<finder::Found>], most: usize) -> Vec<finder::Found> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    let mut found: Vec<finder::Found> = Vec::new();
    for one in (0..longest).flat_map(|at| lists.iter().filter_map(move |list| list.get(at))) {
        if found.len() < most && !found.iter().any(|held| held.number == one.number) {
            found.push(*one);
        }
    }
    found
}

pub async fn result(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, "/guide")) };
    let directory = directory::current(&portal).await?;
    let place = match draft.answers.postcode() {
        Some(postcode) => place::find(&portal.db, &postcode).await?,
        None => None,
    };
    // What is most pressing first; what says nothing of services last.
    let mut needs = draft.answers.needs();
    needs.sort_by_key(|need| (*need != "domestic-abuse", *need == "something-else"));
    let ages = draft.answers.children().iter().filter_map(|child| child.years(portal.clock.today())).collect::<Vec<_>>();
    let question = |need: &str| finder::Question {
        need: need.to_owned(),
        place: place.as_ref().map_or(String::new(), |place| place.name.clone()),
        age: if let [age] = ages.as_slice() { age.to_string() } else { String::new() },
        ..finder::Question::default()
    };
    let answers: Vec<_> = needs.iter().map(|need| finder::answer(&directory, &question(need), place.as_ref()).shown).collect();
    let found = in_turn(&answers, MOST_SHOWN);
    // The links bear no words of the family, no age and no full postcode: addresses are kept by others.
    let near = place.as_ref().map_or("", |place| place.name.split(' ').next().unwrap_or("")).to_owned();
    let link = |need: &&str| finder::Question { need: (*need).to_owned(), place: near.clone(), ..finder::Question::default() };
    let links: Vec<_> = needs.iter().map(link).collect();
    let (urgent, _) = urgency(&draft.answers);
    let outside = outside(&portal, &draft.answers).await?;
    let view = pages::guide::Result { urgent, outside, links: &links, directory: &directory, found: &found };
    Ok(pages::guide::result(&ui, &view).respond(&portal, &ui))
}
