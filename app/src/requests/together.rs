//! Submissions that come at once are committed at once.
//!
//! What a submission costs is mostly its commit and its rounds to the database. Whoever comes first leads: it takes all who wait
//! by then, and runs them in one transaction. Nobody waits for company; alone, a submission is as
//! fast as before. When one of them fails, each is tried by itself, so that none fails for another.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::submitting::{Ready, commit_all};
use crate::kit::error::Error;
use crate::kit::portal::Portal;

type Outcome = Result<bool, Error>;
type Waiting = (Arc<Ready>, oneshot::Sender<Outcome>);

/// Submissions in one transaction at most.
const MOST: usize = 32;

#[derive(Default)]
struct Together {
    waiting: Mutex<Vec<Waiting>>,
    leading: tokio::sync::Mutex<()>,
}

/// Submits, with whatever others wait. It is committed when this returns.
pub async fn submit(portal: &Portal, ready: Ready) -> Outcome {
    let together = portal.keep::<Together>();
    let ready = Arc::new(ready);
    let (tell, mut told) = oneshot::channel();
    together.waiting.lock().unwrap_or_else(PoisonError::into_inner).push((Arc::clone(&ready), tell));
    let turn = together.leading.lock().await;
    if let Ok(outcome) = told.try_recv() {
        return outcome;
    }
    let batch = {
        let mut waiting = together.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let end = waiting.len().min(MOST);
        waiting.drain(..end).collect::<Vec<_>>()
    };
    // Runs to its end even when the reader who leads goes away.
    let running = tokio::spawn({
        let portal = portal.clone();
        async move { all(&portal, batch).await }
    });
    let ended = running.await;
    drop(turn);
    ended.map_err(|error| Error::Inside(error.to_string()))?;
    match told.try_recv() {
        Ok(outcome) => outcome,
        // More waited than one transaction takes.
        Err(_) => alone(portal, &ready).await,
    }
}

async fn all(portal: &Portal, batch: Vec<Waiting>) {
    if batch.len() > 1
        && let Ok(outcomes) = commit_all(portal, &batch.iter().map(|(ready, _)| &**ready).collect::<Vec<_>>()).await
    {
        for ((_, tell), outcome) in batch.into_iter().zip(outcomes) {
            // Whoever has gone away does not hear it.
            let _ = tell.send(Ok(outcome));
        }
        return;
    }
    for (ready, tell) in batch {
        let _ = tell.send(alone(portal, &ready).await);
    }
}

async fn alone(portal: &Portal, ready: &Ready) -> Outcome {
    Ok(commit_all(portal, &[ready]).await?.first().is_some_and(|made| *made))
}
