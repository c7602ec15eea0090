//! The guided path: five of the journey's questions, ending at the right door. The answers stay
//! with the draft, so that asking for help afterwards asks none of them again.

use axum::extract::{Path, State};
use axum::response::Response;
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::handlers::{Pairs, take, to, wrong};
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
    let view = pages::steps::View { draft: &draft, step, values: draft.answers.of(step), errors: Errors::default(), guide: true };
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
            wrong(&portal, &ui, pages::steps::View { draft: &draft, step, values, errors, guide: true }).await
        }
    }
}

pub async fn result(State(portal): State<Portal>, ui: Ui, session: Session) -> Result<Response, Error> {
    let Some(draft) = current(&portal, &session).await? else { return Ok(to(&ui, "/guide")) };
    let directory = directory::current(&portal).await?;
    let place = match draft.answers.postcode() {
        Some(postcode) => place::find(&portal.db, &postcode).await?,
        None => None,
    };
    let needs = draft.answers.needs();
    let ages = draft.answers.children().iter().filter_map(|child| child.years(portal.clock.today())).collect::<Vec<_>>();
    let question = finder::Question {
        need: needs.first().map_or(String::new(), |need| (*need).to_owned()),
        place: place.as_ref().map_or(String::new(), |place| place.name.clone()),
        age: if let [age] = ages.as_slice() { age.to_string() } else { String::new() },
        ..finder::Question::default()
    };
    let found = finder::answer(&directory, &question, place.as_ref());
    // The link bears no words of the family, no age and no full postcode: addresses are kept by others.
    let link = finder::Question {
        need: question.need.clone(),
        place: question.place.split(' ').next().unwrap_or("").to_owned(),
        ..finder::Question::default()
    };
    let (urgent, _) = urgency(&draft.answers);
    Ok(pages::guide::result(&ui, urgent, &link, &directory, &found).respond(&portal, &ui))
}
