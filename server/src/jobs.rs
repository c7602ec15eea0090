//! What the worker runs: the outbox, and tidying up.

use std::time::Duration;

use app::kit::portal::Portal;
use app::kit::session;
use app::messages::transport::Transport;
use app::messages::{self, delivery};
use tokio::sync::watch;

const OUTBOX_EVERY: Duration = Duration::from_secs(1);
const REMINDERS_EVERY: Duration = Duration::from_mins(1);
const SWEEP_EVERY: Duration = Duration::from_mins(10);

/// Runs until told to stop. Any number of workers may run on one database.
pub async fn work(portal: Portal, mut stop: watch::Receiver<bool>) -> Result<(), String> {
    let transport = Transport::new(&portal.settings.mail)?;
    let mut outbox = tokio::time::interval(OUTBOX_EVERY);
    let mut reminders = tokio::time::interval(REMINDERS_EVERY);
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    outbox.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stop.changed() => return Ok(()),
            _ = outbox.tick() => {
                if let Err(error) = app::plans::sign_in::send_waiting(&portal).await {
                    tracing::error!(%error, "codes were not sent");
                }
                if let Err(error) = app::training::booking::sweep(&portal).await {
                    tracing::error!(%error, "places that were held too long were not passed on");
                }
                if let Err(error) = app::news::sending::send_due(&portal).await {
                    tracing::error!(%error, "an issue was not sent on");
                }
                if let Err(error) = app::programme::turning::turn(&portal).await {
                    tracing::error!(%error, "pages whose time has come were not shown");
                }
                if let Err(error) = delivery::run(&portal, &transport).await {
                    tracing::error!(%error, "the outbox was not emptied");
                    metrics::counter!("outbox_faults").increment(1);
                }
                figures(&portal).await;
            }
            _ = reminders.tick() => {
                if let Err(error) = app::training::running::remind(&portal).await {
                    tracing::error!(%error, "sessions did not remind");
                }
            }
            _ = sweep.tick() => tidy(&portal).await,
        }
    }
}

/// What somebody who watches the portal wants to know: what waits, what failed, how old the data is.
async fn figures(portal: &Portal) {
    match messages::counts(&portal.db).await {
        Ok((waiting, failed)) => {
            metrics::gauge!("outbox_waiting").set(waiting as f64);
            metrics::gauge!("outbox_failed").set(failed as f64);
        }
        Err(error) => tracing::error!(%error, "the outbox was not counted"),
    }
    match app::services::store::oldest_import(&portal.db).await {
        Ok(Some(at)) => metrics::gauge!("import_oldest_complete_seconds").set((portal.clock.now().0 - at.0) as f64 / 1_000.0),
        Ok(None) => {}
        Err(error) => tracing::error!(%error, "imports were not looked at"),
    }
}

async fn tidy(portal: &Portal) {
    match app::requests::sweep_drafts(portal).await {
        Ok(0) => {}
        Ok(dropped) => tracing::info!(dropped, "old drafts were dropped"),
        Err(error) => tracing::error!(%error, "old drafts were not dropped"),
    }
    if let Err(error) = app::plans::reviews::remind(portal).await {
        tracing::error!(%error, "reviews did not remind");
    }
    if let Err(error) = app::plans::sign_in::sweep(portal).await {
        tracing::error!(%error, "old codes were not dropped");
    }
    if let Err(error) = app::surveys::answering::sweep(portal).await {
        tracing::error!(%error, "old answers were not dropped");
    }
    if let Err(error) = app::surveys::consultations::sweep(portal).await {
        tracing::error!(%error, "addresses that nobody confirmed were not dropped");
    }
    if let Err(error) = app::news::subscribers::sweep(portal).await {
        tracing::error!(%error, "addresses that want no news were not dropped");
    }
    if let Err(error) = session::sweep(portal).await {
        tracing::error!(%error, "old sessions were not dropped");
    }
}
