//! Somebody who reads the portal.

use app::kit::portal::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::Outcome;

/// A reader's browser at an address of its own.
#[derive(Clone)]
pub struct Reader {
    pub portal: Portal,
    pub cookie: String,
    pub from: String,
}

impl Reader {
    pub fn at(portal: &Portal, from: String) -> Self {
        Self { portal: portal.clone(), cookie: String::new(), from }
    }

    pub async fn ask(&mut self, path: &str, form: Option<String>) -> Outcome<(StatusCode, String)> {
        let method = if form.is_some() { "POST" } else { "GET" };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "portal.test")
            .header(header::ORIGIN, "http://portal.test")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", &self.from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, &self.cookie)
            .body(Body::from(form.unwrap_or_default()))?;
        let answer = server::boot::service(&self.portal).oneshot(request).await?;
        if let Some(cookie) = answer.headers().get(header::SET_COOKIE) {
            cookie.to_str()?.split(';').next().unwrap_or_default().clone_into(&mut self.cookie);
        }
        let status = answer.status();
        Ok((status, String::from_utf8(answer.into_body().collect().await?.to_bytes().to_vec())?))
    }
}

/// An address of network `net`, the `at`th.
pub fn address(net: usize, at: usize) -> String {
    format!("10.{net}.{}.{}", at / 250, at % 250 + 1)
}
