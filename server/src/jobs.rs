//! What the worker runs: the outbox, and tidying up.

use std::time::Duration;

use app::kit::portal::Portal;
use app::kit::session;
use app::messages::delivery;
use app::messages::transport::Transport;
use tokio::sync::watch;

const OUTBOX_EVERY: Duration = Duration::from_secs(1);
const SWEEP_EVERY: Duration = Duration::from_mins(10);

/// Runs until told to stop. Any number of workers may run on one database.
pub async fn work(portal: Portal, mut stop: watch::Receiver<bool>) -> Result<(), String> {
    let transport = Transport::new(&portal.settings.mail)?;
    let mut outbox = tokio::time::interval(OUTBOX_EVERY);
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    outbox.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stop.changed() => return Ok(()),
            _ = outbox.tick() => {
                if let Err(error) = delivery::run(&portal, &transport).await {
                    tracing::error!(%error, "the outbox was not emptied");
                }
            }
            _ = sweep.tick() => tidy(&portal).await,
        }
    }
}

async fn tidy(portal: &Portal) {
    match app::requests::sweep_drafts(portal).await {
        Ok(0) => {}
        Ok(dropped) => tracing::info!(dropped, "old drafts were dropped"),
        Err(error) => tracing::error!(%error, "old drafts were not dropped"),
    }
    if let Err(error) = session::sweep(portal).await {
        tracing::error!(%error, "old sessions were not dropped");
    }
}
