//! Routes that say who may use them. A feature lists its routes here; the table that the tests
//! walk over is made of the same lines.

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::MethodRouter;
use tower_sessions::Session;

use super::cache;
use super::error::Error;
use super::letters;
use super::notices;
use super::portal::Portal;
use super::session;
use super::staff::{Role, signed_in};

/// Where staff choose a password of their own.
pub const OWN_PASSWORD: &str = "/staff/password";

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, and the answer is the same for all.
    Public,
    /// Anyone, with what their own session holds.
    Private,
    /// Staff with one of these roles.
    Staff(&'static [Role]),
}

/// Bytes of a form with a file, on the routes that take one.
pub const LARGEST_UPLOAD: usize = 2 * 1024 * 1024;

/// One line of the table of routes.
#[derive(Clone, Debug)]
pub struct Line {
    pub path: &'static str,
    pub access: Access,
}

/// A feature's routes.
pub struct Routes {
    portal: Portal,
    router: Router<Portal>,
    lines: Vec<Line>,
}

impl Routes {
    pub fn new(portal: &Portal) -> Self {
        Self { portal: portal.clone(), router: Router::new(), lines: Vec::new() }
    }

    /// A page that is the same for everybody: kept rendered.
    #[must_use]
    pub fn public(self, path: &'static str, methods: MethodRouter<Portal>) -> Self {
        self.public_by(path, &[], methods)
    }

    /// The same for a page that asks for parameters: `names` are all it knows.
    #[must_use]
    pub fn public_by(self, path: &'static str, names: &'static [&'static str], methods: MethodRouter<Portal>) -> Self {
        let told = methods.layer(from_fn_with_state(self.portal.clone(), notices::show));
        let kept = told.layer(from_fn_with_state((self.portal.clone(), names), cache::keep));
        self.add(path, Access::Public, kept)
    }

    /// What never changes under its address, and is the same for everybody: kept by whoever got it.
    #[must_use]
    pub fn lasting(self, path: &'static str, methods: MethodRouter<Portal>) -> Self {
        self.add(path, Access::Public, methods.layer(from_fn(kept_for_ever)))
    }

    /// A page that depends on the reader's session: never kept anywhere.
    #[must_use]
    pub fn private(self, path: &'static str, methods: MethodRouter<Portal>) -> Self {
        self.add(path, Access::Private, methods.layer(from_fn(letters::remember)).layer(from_fn(not_stored)))
    }

    /// A page for staff with one of `roles`.
    #[must_use]
    pub fn staff(self, path: &'static str, roles: &'static [Role], methods: MethodRouter<Portal>) -> Self {
        let gate = from_fn_with_state((self.portal.clone(), roles), only_staff);
        self.add(path, Access::Staff(roles), methods.layer(gate).layer(from_fn(not_stored)))
    }

    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.lines.extend(other.lines);
        self
    }

    pub fn into_parts(self) -> (Router<Portal>, Vec<Line>) {
        (self.router, self.lines)
    }

    fn add(mut self, path: &'static str, access: Access, methods: MethodRouter<Portal>) -> Self {
        self.router = self.router.route(path, methods);
        self.lines.push(Line { path, access });
        self
    }
}

/// Lets in who is signed in and has the role. Others see a page that is not there.
async fn only_staff(
    State((portal, roles)): State<(Portal, &'static [Role])>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Result<Response, Error> {
    let Some(staff) = signed_in(&portal, &session).await? else {
        if *request.method() == Method::GET {
            return Ok(Redirect::to("/staff/sign-in").into_response());
        }
        // What was typed is kept on the page that says so.
        return Err(Error::SignedOut);
    };
    let path = request.uri().path();
    if !staff.is_any(roles) {
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
        tracing::warn!(staff = %staff.id, route, "not for this role");
        return Err(Error::NotFound);
    }
    if staff.first_password && path != OWN_PASSWORD && path != "/staff/sign-out" {
        return Ok(Redirect::to(OWN_PASSWORD).into_response());
    }
    request.extensions_mut().insert(staff);
    Ok(session::gives_way(next.run(request).await, "/staff/sign-in"))
}

async fn kept_for_ever(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let value = axum::http::HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(axum::http::header::CACHE_CONTROL, value);
    }
    response
}

async fn not_stored(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let value = axum::http::HeaderValue::from_static("no-store");
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, value);
    response
}
