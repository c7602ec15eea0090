//! Putting the house together: database, portal, router, layers.

use std::sync::Arc;
use std::time::Duration;

use app::kit::address::take_language;
use app::kit::chance::SystemChance;
use app::kit::db::Db;
use app::kit::moment::SystemClock;
use app::kit::page;
use app::kit::portal::Portal;
use app::kit::routes::{LARGEST_UPLOAD, Line};
use app::kit::session::Sessions;
use app::kit::settings::Settings;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use tower::Layer;
use tower::util::MapRequestLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::Duration as CookieDuration;
use tower_sessions::{Expiry, SessionManagerLayer};

use crate::layers;

/// The largest form: people write long, nobody writes more than this. A route that takes a file says so itself.
pub const LARGEST_BODY: usize = 128 * 1024;
/// Longer addresses than any page of ours has are refused.
const LONGEST_ADDRESS: usize = 4 * 1024;
/// The cookie outlives the session, whose end the database knows.
const COOKIE: CookieDuration = CookieDuration::days(1);
pub const LONGEST_ANSWER: Duration = Duration::from_secs(30);

/// Opens the database, brings it up to date and puts the portal together.
pub async fn portal(settings: Settings) -> Result<Portal, String> {
    let url = settings.server.database_url.clone();
    if let Some(path) = url.strip_prefix("sqlite:") {
        let path = path.trim_start_matches("//").split('?').next().unwrap_or("");
        if let Some(folder) = std::path::Path::new(path).parent() {
            private_folder(folder)?;
        }
        private_file(std::path::Path::new(path))?;
    }
    let db = Db::open(&url).await.map_err(|error| format!("the database does not open: {error}"))?;
    db.migrate().await.map_err(|error| format!("the tables were not brought up to date: {error}"))?;
    Portal::new(db, settings, Arc::new(SystemClock), Arc::new(SystemChance))
}

/// Makes a folder that only its owner enters; one that is there stays as it is.
pub fn private_folder(folder: &std::path::Path) -> Result<(), String> {
    use std::os::unix::fs::DirBuilderExt;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| format!("{}: {error}", folder.display()))
}

/// Makes the database's file, where it is missing, so that only its owner reads it.
fn private_file(path: &std::path::Path) -> Result<(), String> {
    use std::os::unix::fs::OpenOptionsExt;
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(format!("{}: {error}", path.display())),
        _ => Ok(()),
    }
}

/// The whole router without its outermost layer, and the table of its routes.
pub fn router(portal: &Portal) -> (Router, Vec<Line>) {
    router_with(portal, Router::new())
}

/// The same with further routes inside all layers: a benchmark compares pages with them.
pub fn router_with(portal: &Portal, further: Router<Portal>) -> (Router, Vec<Line>) {
    let (features, lines) = app::routes(portal).into_parts();
    let functions = {
        let portal = portal.clone();
        any(move |session: tower_sessions::Session, request: Request| {
            let portal = portal.clone();
            leptos_axum::handle_server_fns_with_context(
                move || {
                    leptos::prelude::provide_context(portal.clone());
                    leptos::prelude::provide_context(session.clone());
                },
                request,
            )
        })
    };
    let router = features
        .merge(further)
        .route("/call/{*name}", functions.layer((from_fn(layers::calls::answer), RequestBodyLimitLayer::new(LARGEST_BODY))))
        .route("/assets/{name}", get(asset))
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .fallback(|| async { app::kit::error::Error::NotFound })
        .layer(sessions(portal))
        .layer(CsrfLayer::new())
        .layer(from_fn(layers::origin::required))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(RequestBodyLimitLayer::new(LARGEST_UPLOAD))
        .layer(from_fn(|request: Request, next: Next| async move {
            let long = request.uri().to_string().len() > LONGEST_ADDRESS;
            if long { StatusCode::URI_TOO_LONG.into_response() } else { next.run(request).await }
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(CatchPanicLayer::custom(layers::pages::panicked))
        .layer(from_fn_with_state(portal.clone(), layers::pages::make))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .layer(from_fn_with_state(portal.clone(), layers::headers::add))
        .layer(from_fn(layers::trace::follow))
        .with_state(portal.clone());
    (router, lines)
}

/// The service that listens: the language is taken off the path before anything routes.
pub fn service(
    portal: &Portal,
) -> impl tower::Service<Request, Response = Response, Error = std::convert::Infallible, Future: Send> + Clone + Send + 'static {
    let (router, _) = router(portal);
    let portal = portal.clone();
    MapRequestLayer::new(move |request: Request| take_language(&portal, request)).layer(router)
}

fn sessions(portal: &Portal) -> SessionManagerLayer<Sessions> {
    let secure = portal.settings.site.is_secure();
    SessionManagerLayer::new(Sessions(portal.clone()))
        .with_name(if secure { "__Host-session" } else { "session" })
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(COOKIE))
}

async fn ready(State(portal): State<Portal>) -> Response {
    let asked = app::read!(&portal.db, c => sqlx::query("select 1").execute(c).await.map(|_| ()));
    match asked {
        Ok(()) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

/// A sheet or script under its hashed name: kept for ever.
async fn asset(State(portal): State<Portal>, Path(name): Path<String>, asked: HeaderMap) -> Response {
    let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let encoding = app::kit::compress::encoding(accepted);
    let (kind, body, encoding) = if portal.sheet.path.ends_with(&format!("/{name}")) {
        match encoding {
            Some("br") => ("text/css; charset=utf-8", portal.sheet.brotli.clone(), Some("br")),
            _ => ("text/css; charset=utf-8", portal.sheet.plain.clone(), None),
        }
    } else {
        let Some(found) = page::ASSETS.iter().find(|asset| asset.hashed == name) else {
            return app::kit::error::Error::NotFound.into_response();
        };
        let bytes = match encoding {
            Some("br") => found.brotli,
            Some(_) => found.gzip,
            None => found.plain,
        };
        (found.kind, bytes.into(), encoding)
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}
