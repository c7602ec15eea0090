//! What staff do with a survey: write it, publish it, set its rules, invite, and type in what came on paper.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use uuid::Uuid;

use super::answering::{self};
use super::pages::{list as show_list, staff as show};
use super::store::{self, Survey};
use super::{consultations, groups, pictures, writing, xlsform};
use crate::kit::address::slug;
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::portal::Portal;
use crate::kit::staff::Staff;
use crate::kit::ui::{Key, Ui};

pub type Pairs = Form<Vec<(String, String)>>;

pub fn to(path: &str) -> Response {
    Redirect::to(path).into_response()
}

pub async fn survey(portal: &Portal, id: Uuid) -> Result<Survey, Error> {
    store::by_id(&portal.db, id).await?.ok_or(Error::NotFound)
}

pub async fn list(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Result<Response, Error> {
    list_page(&portal, &ui, &staff, &Values::default(), &Errors::default()).await
}

pub async fn list_page(portal: &Portal, ui: &Ui, staff: &Staff, values: &Values, errors: &Errors) -> Result<Response, Error> {
    let rows = store::all(&portal.db).await?;
    let consultations = consultations::all(&portal.db).await?;
    let groups = groups::all(&portal.db).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let now = portal.clock.now();
    Ok(show_list::list(ui, staff, &show_list::List { rows: &rows, consultations: &consultations, groups: &groups, now }, values, errors)
        .status(status)
        .respond(portal, ui))
}

/// Begins an empty survey, a consultation or a group: whichever form was sent.
pub async fn create(State(portal): State<Portal>, ui: Ui, staff: Staff, Form(pairs): Pairs) -> Result<Response, Error> {
    let values = Values::from_pairs(pairs).only(&["title", "consultation", "group"]);
    let mut errors = Errors::default();
    for name in ["title", "consultation", "group"] {
        if let Some(text) = values.some(name) {
            if text.chars().count() > 200 {
                errors.add(name, "staff-survey-title-wrong");
                return list_page(&portal, &ui, &staff, &values, &errors).await;
            }
            let way = match name {
                "title" => {
                    format!("/staff/surveys/{}", store::create(&portal, staff.id, &slug(text, "survey"), &writing::begun(text)).await?)
                }
                "group" => format!("/staff/survey-groups/{}", groups::create(&portal, text).await?),
                _ => {
                    let words = [("en".to_owned(), text.to_owned())].into();
                    format!("/staff/consultations/{}", consultations::create(&portal, staff.id, &slug(text, "survey"), &words).await?)
                }
            };
            return Ok(to(&way));
        }
    }
    errors.add("title", "staff-survey-title-wrong");
    list_page(&portal, &ui, &staff, &values, &errors).await
}

pub async fn read(State(portal): State<Portal>, ui: Ui, staff: Staff, Key(id): Key) -> Result<Response, Error> {
    let survey = survey(&portal, id).await?;
    page(&portal, &ui, &staff, &survey, None, &[]).await
}

pub async fn page(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    survey: &Survey,
    note: Option<&'static str>,
    codes: &[String],
) -> Result<Response, Error> {
    page_with(portal, ui, staff, survey, note, codes, &Values::default()).await
}

/// The same with what was typed and not taken, in its form again.
pub async fn page_with(
    portal: &Portal,
    ui: &Ui,
    staff: &Staff,
    survey: &Survey,
    note: Option<&'static str>,
    codes: &[String],
    typed: &Values,
) -> Result<Response, Error> {
    let read = xlsform::read(&survey.book);
    let versions = store::versions(&portal.db, survey.id).await?;
    let (invited, spent) = groups::counts(&portal.db, survey.id).await?;
    let view = show::One {
        survey,
        read: &read,
        lines: &writing::lines(&survey.book),
        versions: &versions,
        answers: answering::count(&portal.db, survey.id).await?,
        invited,
        spent,
        groups: &groups::all(&portal.db).await?,
        consultations: &consultations::all(&portal.db).await?,
        codes,
        pictures: &pictures::held(&portal.db, survey.id).await?,
        note,
        typed,
        now: portal.clock.now(),
        base: &portal.settings.site.base_url,
    };
    let status = if note.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(show::one(ui, staff, &view).status(status).respond(portal, ui))
}
