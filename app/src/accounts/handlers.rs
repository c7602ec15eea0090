//! Signing in and out.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Form;
use tower_sessions::Session;

use super::model::weakness;
use super::{pages, store};
use crate::kit::attempts::{self, Limit};
use crate::kit::error::Error;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::{HOUR, MINUTE};
use crate::kit::network::From;
use crate::kit::portal::Portal;
use crate::kit::staff::{self, Staff};
use crate::kit::ui::Ui;

/// Tries from one network address; of one account from one address; and of one account from
/// anywhere, so wide that nobody locks its owner out.
const FROM_ADDRESS: Limit = Limit { purpose: "sign-in-address", most: 20, window: 5 * MINUTE };
const OF_ACCOUNT: Limit = Limit { purpose: "sign-in-account", most: 10, window: 5 * MINUTE };
/// Tries of the old password by somebody who is signed in.
const OF_PASSWORD: Limit = Limit { purpose: "password", most: 10, window: 5 * MINUTE };
const OF_ACCOUNT_ANYWHERE: Limit = Limit { purpose: "sign-in-anywhere", most: 1_000, window: HOUR };

pub async fn form(State(portal): State<Portal>, ui: Ui) -> Result<Response, Error> {
    Ok(pages::sign_in(&ui, &Values::default(), &Errors::default(), demonstration(&portal).await?).respond(&portal, &ui))
}

/// On a demonstration: its accounts with the code of this moment.
async fn demonstration(portal: &Portal) -> Result<Vec<(String, String)>, Error> {
    let mut shown = Vec::new();
    if portal.settings.site.is_demonstration() {
        for account in store::all(&portal.db).await? {
            if let Some(code) = store::code_now(portal, &account)? {
                shown.push((account.email, code));
            }
        }
    }
    Ok(shown)
}

pub async fn sign_in(
    State(portal): State<Portal>,
    ui: Ui,
    From(from): From,
    session: Session,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let password = secret(&pairs, "password");
    let values = Values::from_pairs(pairs).only(&["email", "code"]);
    attempts::count(&portal, &FROM_ADDRESS, &from.to_string()).await?;
    let account_name = values.one("email").to_lowercase();
    attempts::count(&portal, &OF_ACCOUNT, &format!("{account_name} {from}")).await?;
    attempts::count(&portal, &OF_ACCOUNT_ANYWHERE, &account_name).await?;
    let Some(account) = store::check(&portal, values.one("email"), &password, values.one("code")).await? else {
        tracing::warn!("a sign-in was refused");
        let mut errors = Errors::default();
        errors.add("email", "staff-sign-in-error");
        // The password is never sent back.
        let kept = values.only(&["email"]);
        let page = pages::sign_in(&ui, &kept, &errors, demonstration(&portal).await?);
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    };
    attempts::forget(&portal, &OF_ACCOUNT, &format!("{account_name} {from}")).await?;
    staff::sign_in(&portal, &session, account.id).await?;
    tracing::info!(staff = %account.id, "signed in");
    Ok(Redirect::to("/staff").into_response())
}

/// What was typed, to the letter.
fn secret(pairs: &[(String, String)], field: &str) -> String {
    pairs.iter().find(|(name, _)| name == field).map_or_else(String::new, |(_, value)| value.clone())
}

pub async fn password_form(State(portal): State<Portal>, ui: Ui, staff: Staff) -> Response {
    pages::password(&ui, &staff, &Errors::default()).respond(&portal, &ui)
}

/// Changes the password, and ends the person's other sessions.
pub async fn change_password(
    State(portal): State<Portal>,
    ui: Ui,
    staff: Staff,
    session: Session,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    attempts::count(&portal, &OF_PASSWORD, &staff.id.to_string()).await?;
    let (current, new) = (secret(&pairs, "current"), secret(&pairs, "new"));
    let account = store::by_id(&portal.db, staff.id).await?.ok_or(Error::NotFound)?;
    let council = &portal.settings.council;
    let about = [account.email.as_str(), &account.name, &council.name, &council.site_name];
    let mut errors = Errors::default();
    errors.when(!store::is_password(Some(&account), &current).await?, "current", "staff-password-wrong");
    errors.when(new == current, "new", "staff-password-same");
    if let Some(key) = weakness(&new, &about) {
        errors.add("new", key);
    }
    if !errors.is_empty() {
        return Ok(pages::password(&ui, &staff, &errors).status(StatusCode::UNPROCESSABLE_ENTITY).respond(&portal, &ui));
    }
    store::set_password(&portal, staff.id, &new, None).await?;
    attempts::forget(&portal, &OF_PASSWORD, &staff.id.to_string()).await?;
    staff::sign_in(&portal, &session, staff.id).await?;
    tracing::info!(staff = %staff.id, "password changed");
    Ok(Redirect::to("/staff").into_response())
}

pub async fn sign_out(session: Session) -> Result<Response, Error> {
    session.flush().await?;
    let mut response = Redirect::to("/staff/sign-in").into_response();
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    Ok(response)
}
