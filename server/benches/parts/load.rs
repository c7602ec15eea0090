//! A load from a second process: some connections, one request after the other on each.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use app::kit::portal::Portal;
use axum::Router;
use axum::http::header;
use axum::routing::get;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::Layer;

use super::Outcome;

const CONNECTIONS: usize = 16;
const SECONDS: u64 = 4;
const PAGE: &str = "/find-help?words=swimming";

/// Requests a second of a kept page, and of a static handler with the same compressed bytes in the
/// same router: measured in turn three times, the best of each.
pub async fn kept_against_static(portal: &Portal) -> Outcome<(f64, f64)> {
    let bytes = first(portal).await?;
    let fixed = get(move || {
        let bytes = bytes.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "br")], bytes) }
    });
    let address = serve(portal, Router::new().route("/static", fixed)).await?;
    let mut best = (0.0_f64, 0.0_f64);
    for _ in 0..3 {
        best.0 = best.0.max(again_and_again(&address, PAGE).await?);
        best.1 = best.1.max(again_and_again(&address, "/static").await?);
    }
    Ok(best)
}

/// Listens as the portal does, with further routes inside its layers; gives the address.
pub async fn serve(portal: &Portal, further: Router<Portal>) -> Outcome<String> {
    let (router, _) = server::boot::router_with(portal, further);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let language = portal.clone();
    let service = tower::util::MapRequestLayer::new(move |request| app::kit::address::take_language(&language, request)).layer(router);
    tokio::spawn(server::listening::serve(service, listener, std::future::pending()));
    Ok(address)
}

async fn first(portal: &Portal) -> Outcome<Vec<u8>> {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let request = axum::http::Request::builder().uri(PAGE).header("accept-encoding", "br").body(axum::body::Body::empty())?;
    let answer = server::boot::service(portal).oneshot(request).await?;
    if answer.headers()[header::CONTENT_ENCODING] != "br" {
        return Err("the page is not compressed".into());
    }
    Ok(answer.into_body().collect().await?.to_bytes().to_vec())
}

async fn again_and_again(address: &str, path: &str) -> Outcome<f64> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: br\r\n\r\n");
    Ok(from_second_process(address, Some(SECONDS), CONNECTIONS, vec![request; CONNECTIONS]).await?.0)
}

/// Each request once, spread over the connections: requests a second.
pub async fn each_once(address: &str, requests: Vec<String>) -> Outcome<f64> {
    Ok(all_at_once(address, CONNECTIONS, requests).await?.0)
}

/// The same over as many connections as are wanted: requests a second, and how long 99 of 100 took at most, in
/// milliseconds.
pub async fn all_at_once(address: &str, connections: usize, requests: Vec<String>) -> Outcome<(f64, f64)> {
    from_second_process(address, None, connections, requests).await
}

async fn from_second_process(address: &str, seconds: Option<u64>, connections: usize, requests: Vec<String>) -> Outcome<(f64, f64)> {
    let work = serde_json::to_string(&(address, seconds, connections, requests))?;
    let said = tokio::task::spawn_blocking(move || -> Outcome<Vec<u8>> {
        let mut child = Command::new(std::env::current_exe()?).env("LOAD", "yes").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        child.stdin.take().ok_or("no input")?.write_all(work.as_bytes())?;
        Ok(child.wait_with_output()?.stdout)
    });
    Ok(serde_json::from_slice(&said.await??)?)
}

/// The second process: reads its work, prints requests a second and how long they took.
pub fn run() -> Outcome<()> {
    let (address, seconds, connections, requests): (String, Option<u64>, usize, Vec<String>) = serde_json::from_reader(std::io::stdin())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let figure = runtime.block_on(async {
        let began = Instant::now();
        let until = seconds.map(|seconds| began + Duration::from_secs(seconds));
        let mut shares = vec![Vec::new(); connections];
        for (at, request) in requests.into_iter().enumerate() {
            shares[at % connections].push(request);
        }
        let clients: Vec<_> = shares.into_iter().map(|share| tokio::spawn(client(address.clone(), share, until))).collect();
        let mut times = Vec::new();
        for client in clients {
            times.extend(client.await??);
        }
        let rate = times.len() as f64 / began.elapsed().as_secs_f64();
        times.sort_by(f64::total_cmp);
        Outcome::Ok((rate, times.get(times.len() * 99 / 100).copied().unwrap_or_default()))
    })?;
    println!("{}", serde_json::to_string(&figure)?);
    Ok(())
}

/// Sends its requests one after the other: each once, or from the first again until the time is over. Gives
/// the milliseconds of each.
async fn client(address: String, requests: Vec<String>, until: Option<Instant>) -> Outcome<Vec<f64>> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 128 * 1024];
    let mut times = Vec::new();
    while until.map_or(times.len() < requests.len(), |until| Instant::now() < until) {
        let began = Instant::now();
        stream.write_all(requests[times.len() % requests.len()].as_bytes()).await?;
        let (mut held, mut whole) = (0, None);
        while whole.is_none_or(|whole| held < whole) {
            let read = stream.read(&mut buffer[held..]).await?;
            if read == 0 {
                return Err("the line was cut".into());
            }
            held += read;
            whole = length(&buffer[..held])?;
        }
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(times)
}

/// The answer's whole length, once its head is here.
fn length(held: &[u8]) -> Outcome<Option<usize>> {
    let Some(head) = held.windows(4).position(|part| part == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&held[..head])?.to_lowercase();
    if !text.starts_with("http/1.1 200") && !text.starts_with("http/1.1 303") {
        return Err(text.into());
    }
    let body = text.lines().find_map(|line| line.strip_prefix("content-length: ")).ok_or("no length")?;
    Ok(Some(head + 4 + body.trim().parse::<usize>()?))
}
