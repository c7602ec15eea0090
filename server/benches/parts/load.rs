//! A load from a second process: sixteen connections that ask again and again.

use std::process::Command;
use std::time::{Duration, Instant};

use app::kit::portal::Portal;
use axum::Router;
use axum::http::header;
use axum::routing::get;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::Layer;

const CONNECTIONS: usize = 16;
const SECONDS: u64 = 4;
const PAGE: &str = "/find-help?words=swimming";

/// Requests a second of a kept page, and of a static handler with the same compressed bytes in the
/// same router: measured in turn three times, the best of each.
pub async fn kept_against_static(portal: &Portal) -> (f64, f64) {
    let bytes = first(portal).await;
    let fixed = get(move || {
        let bytes = bytes.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "br")], bytes) }
    });
    let (router, _) = server::boot::router_with(portal, Router::new().route("/static", fixed));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let language = portal.clone();
    let service = tower::util::MapRequestLayer::new(move |request| app::kit::ui::take_language(&language, request)).layer(router);
    tokio::spawn(server::listening::serve(service, listener, std::future::pending()));
    let mut best = (0.0_f64, 0.0_f64);
    for _ in 0..3 {
        best.0 = best.0.max(from_second_process(&format!("{address}{PAGE}")).await);
        best.1 = best.1.max(from_second_process(&format!("{address}/static")).await);
    }
    best
}

async fn first(portal: &Portal) -> Vec<u8> {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let request = axum::http::Request::builder().uri(PAGE).header("accept-encoding", "br").body(axum::body::Body::empty()).unwrap();
    let answer = server::boot::service(portal).oneshot(request).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
    answer.into_body().collect().await.unwrap().to_bytes().to_vec()
}

async fn from_second_process(url: &str) -> f64 {
    let url = url.to_owned();
    let said = tokio::task::spawn_blocking(move || Command::new(std::env::current_exe().unwrap()).env("LOAD_URL", url).output().unwrap());
    String::from_utf8(said.await.unwrap().stdout).unwrap().trim().parse().unwrap()
}

/// The second process: prints requests a second.
pub fn run(url: &str) {
    let (address, path) = url.split_at(url.find('/').unwrap());
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: br\r\n\r\n");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let count: usize = runtime.block_on(async {
        let until = Instant::now() + Duration::from_secs(SECONDS);
        let clients: Vec<_> = (0..CONNECTIONS).map(|_| tokio::spawn(client(address.to_owned(), request.clone(), until))).collect();
        let mut count = 0;
        for client in clients {
            count += client.await.unwrap();
        }
        count
    });
    println!("{}", count as f64 / SECONDS as f64);
}

async fn client(address: String, request: String, until: Instant) -> usize {
    let mut stream = TcpStream::connect(&address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = vec![0; 64 * 1024];
    let (mut count, mut whole) = (0, 0);
    while Instant::now() < until {
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut held = 0;
        loop {
            held += stream.read(&mut buffer[held..]).await.unwrap();
            if whole == 0 {
                whole = length(&buffer[..held]).unwrap_or(0);
            }
            if whole > 0 && held >= whole {
                break;
            }
        }
        count += 1;
    }
    count
}

/// The answer's whole length, once its head is here.
fn length(held: &[u8]) -> Option<usize> {
    let head = held.windows(4).position(|part| part == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&held[..head]).ok()?.to_lowercase();
    assert!(text.starts_with("http/1.1 200"), "{text}");
    let body: usize = text.lines().find_map(|line| line.strip_prefix("content-length: "))?.trim().parse().ok()?;
    Some(head + body)
}
