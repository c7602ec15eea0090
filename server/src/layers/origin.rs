//! Who may send forms: only pages of this site. `CsrfLayer` compares the origin; a request that
//! changes something and does not say where it comes from is refused here. One address is open: with it a mail
//! program stops news by the signed link in the letter alone (RFC 8058).

use app::kit::error::Error;
use axum::extract::Request;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::Response;

pub async fn required(request: Request, next: Next) -> Result<Response, Error> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let says = request.headers().contains_key(header::ORIGIN) || request.headers().contains_key("sec-fetch-site");
    let signed = request.uri().path().starts_with("/news/leave/");
    if safe || says || signed { Ok(next.run(request).await) } else { Err(Error::Forbidden) }
}
