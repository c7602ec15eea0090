//! Ask for help: a family's request, one question a page, and following it afterwards.
//!
//! `journey` says which questions there are and what is wrong with an answer; `draft` keeps what is
//! not sent yet; `store` keeps requests; `status` says where one is.

pub mod draft;
mod follow;
mod guide;
mod handlers;
mod holding;
pub mod journey;
pub mod model;
mod pages;
pub mod server_functions;
pub mod status;
pub mod store;
mod submitting;
mod taking;
mod together;

pub use draft::sweep as sweep_drafts;
pub use handlers::outside;
pub use pages::answers;
pub use submitting::submit;

use axum::routing::get;

use crate::kit::portal::Portal;
use crate::kit::routes::Routes;

pub fn routes(portal: &Portal) -> Routes {
    Routes::new(portal)
        .private("/ask-for-help", get(handlers::start).post(handlers::begin))
        .private("/ask-for-help/return", get(handlers::return_form).post(handlers::come_back))
        .private("/ask-for-help/save", get(handlers::save_for_later).post(handlers::send_return_code))
        .private("/ask-for-help/delete", get(handlers::delete_form).post(handlers::delete))
        .private("/ask-for-help/check", get(handlers::check).post(handlers::submit))
        .private("/ask-for-help/sent", get(handlers::sent))
        .private("/ask-for-help/{step}", get(handlers::step).post(handlers::answer))
        .private("/guide", get(guide::start).post(guide::begin))
        .private("/guide/result", get(guide::result))
        .private("/guide/{step}", get(guide::step).post(guide::answer))
        .private("/follow", get(follow::show).post(follow::find))
        .private("/follow/answer", get(follow::back).post(follow::answer))
        .private("/follow/translate", get(follow::back).post(follow::translate))
        .private("/follow/withdraw", get(follow::back).post(follow::withdraw))
        .private("/follow/done", get(follow::forgotten).post(follow::done))
}
