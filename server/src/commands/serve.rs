//! Serving, and the worker.

use app::kit::portal::Portal;
use app::kit::settings::Site;
use app::services::directory;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use crate::config::{self, Source};
use crate::{boot, demo, jobs, listening};

#[derive(clap::Args, Clone, Debug, Default)]
pub struct Arguments {
    /// Address to listen on.
    #[arg(long, value_name = "ADDR", env = "LISTEN")]
    listen: Option<String>,
    /// Leave messages and tidying up to `families-first worker`.
    #[arg(long)]
    no_worker: bool,
}

pub async fn serve(source: &Source, arguments: Arguments) -> Result<(), String> {
    logs();
    let mut settings = config::load(source)?;
    if let Some(listen) = arguments.listen {
        // Links lead to where it listens, unless somebody said another address.
        if settings.site.base_url == Site::default().base_url {
            settings.site.base_url = format!("http://{listen}");
        }
        settings.server.listen = listen;
    }
    config::fit_to_serve(&settings)?;
    raise_open_files();
    let figures = PrometheusBuilder::new().install_recorder().map_err(|error| format!("metrics: {error}"))?;
    let portal = boot::portal(settings).await?;
    let fresh = portal.settings.site.is_demonstration() && demo::seed(&portal).await?;
    let listener = TcpListener::bind(&portal.settings.server.listen)
        .await
        .map_err(|error| format!("server.listen {}: {error}", portal.settings.server.listen))?;
    let (tell, told) = watch::channel(false);
    let worker = (portal.settings.server.worker && !arguments.no_worker).then(|| tokio::spawn(jobs::work(portal.clone(), told.clone())));
    tokio::spawn(listen_for_changes(portal.clone()));
    tokio::spawn(warm(portal.clone()));
    serve_metrics(&portal, figures).await?;
    welcome(&portal, &listener, fresh);
    let stop = async move {
        stopped().await;
        let _ = tell.send(true);
    };
    listening::listen(&portal, listener, stop).await;
    if let Some(worker) = worker {
        worker.await.map_err(|error| format!("the worker: {error}"))??;
    }
    portal.db.close().await;
    Ok(())
}

pub async fn worker(source: &Source) -> Result<(), String> {
    logs();
    let settings = config::load(source)?;
    config::fit_to_serve(&settings)?;
    let portal = boot::portal(settings).await?;
    let (tell, told) = watch::channel(false);
    tokio::spawn(async move {
        stopped().await;
        let _ = tell.send(true);
    });
    jobs::work(portal, told).await
}

fn logs() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,tantivy=warn"));
    let _ = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

/// As many open files as the system lets this process have: each connection is one.
fn raise_open_files() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    if let Err(error) = setrlimit(Resource::Nofile, limit) {
        tracing::warn!(%error, "the limit on open files stays as it is");
    }
}

/// The index is made while the first pages are served already.
async fn warm(portal: Portal) {
    if let Err(error) = directory::current(&portal).await {
        tracing::error!(%error, "the directory was not read");
    }
}

async fn listen_for_changes(portal: Portal) {
    portal.freshness.listen(&portal.db).await;
}

/// `/metrics` on an address of its own.
async fn serve_metrics(portal: &Portal, figures: PrometheusHandle) -> Result<(), String> {
    let address = portal.settings.server.metrics_listen.clone();
    if address.is_empty() {
        return Ok(());
    }
    let listener = match TcpListener::bind(&address).await {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(%error, address, "no metrics");
            return Ok(());
        }
    };
    let router = axum::Router::new().route("/metrics", axum::routing::get(move || async move { figures.render() }));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

fn welcome(portal: &Portal, listener: &TcpListener, fresh: bool) {
    let address = listener.local_addr().map_or_else(|_| portal.settings.server.listen.clone(), |address| address.to_string());
    println!("\n{} is at http://{address}", portal.settings.council.site_name);
    if portal.settings.site.is_demonstration() {
        println!("This is a demonstration{}.", if fresh { ", just filled" } else { "" });
        println!("Staff sign in at http://{address}/staff as worker@potterbridge.example with the password `{}`;", demo::PASSWORD);
        println!("the sign-in page shows the code of the moment.");
    }
    println!("Stop it with Ctrl-C.\n");
}

async fn stopped() {
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
    match terminate {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}
