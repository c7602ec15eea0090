//! Listening: connections with an end. A head that does not come, too many at once, and a shutdown
//! that somebody holds open each have their limit.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use app::kit::portal::Portal;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::util::MapRequestLayer;
use tower::{Layer, Service};

use crate::boot;

/// A browser sends its head at once; whoever takes longer than this waits for nothing.
const LONGEST_HEAD: Duration = Duration::from_secs(10);
/// What is under way when the portal is told to stop has this long to end.
const LONGEST_ENDING: Duration = Duration::from_secs(20);
/// Connections at once: each holds some 20 KB.
const MOST_CONNECTIONS: usize = 4_000;
/// A request head larger than this is refused by the protocol itself.
const LARGEST_HEAD: usize = 32 * 1024;

/// Listens until told to stop; what is under way ends first.
pub async fn listen(portal: &Portal, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) {
    serve(boot::service(portal), listener, stop).await;
}

/// Serves any router in the same way: a benchmark compares pages inside it.
pub async fn serve<S>(service: S, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static)
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
{
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let ending = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            () = &mut stop => break,
        };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file handles, perhaps: some are free again soon.
                    tracing::warn!(%error, "a connection was not taken");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let connection = connection(service.clone(), stream, peer);
        let watched = ending.watch(connection);
        tokio::spawn(async move {
            // A line that breaks is no fault of ours.
            let _ = watched.await;
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(LONGEST_ENDING, ending.shutdown()).await.is_err() {
        tracing::warn!("connections were still open when the portal ended");
    }
}

type Connection<S> = http1::Connection<TokioIo<TcpStream>, TowerToHyperService<S>>;

fn connection<S>(
    service: S,
    stream: TcpStream,
    peer: SocketAddr,
) -> Connection<impl Service<Request<Incoming>, Response = Response, Error = Infallible, Future: Send> + Clone>
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
{
    // Small answers leave at once.
    let _ = stream.set_nodelay(true);
    let with_peer = MapRequestLayer::new(move |request: Request<Incoming>| {
        let mut request = request.map(axum::body::Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    });
    let service = TowerToHyperService::new(with_peer.layer(service));
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST_HEAD)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service)
}
