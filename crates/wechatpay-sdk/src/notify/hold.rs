//! A claim that this process holds while a handler runs.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, sleep_until, timeout, timeout_at};

use super::guard::{Claim, Outcome, ReplayGuard, Turn};
use crate::sign::signing_key::BoxError;
use crate::transport::IoThread;

/// How long a claim lasts without an extension. It is shorter than the platform's first three intervals together, so
/// that another process soon takes over from a dead one.
pub(super) const LEASE: Duration = Duration::from_secs(30);

/// How often a claim is extended. It survives two failures of the store.
const INTERVAL: Duration = Duration::from_secs(10);

/// The pause before a claim is ended again, after the store has failed.
const PAUSE: Duration = Duration::from_millis(500);

/// How long the store may take to begin or end a claim. The platform waits 5 s for a reply
/// (`docs/protocol.md` §6).
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// How [`begin`] ended.
pub(super) enum Begun<G: ReplayGuard + ?Sized + 'static> {
    First(Hold<G>),
    UnderWay,
    Handled,
}

/// A claim, which is freed when this is dropped before [`end`](Self::end).
pub(super) struct Hold<G: ReplayGuard + ?Sized + 'static> {
    guard: Arc<G>,
    claim: Option<Claim>,
    /// The time of the request: the lease of the store began later.
    asked: Instant,
    io_thread: Arc<IoThread>,
}

/// Claims a key, within [`PATIENCE`].
pub(super) async fn begin<G: ReplayGuard + ?Sized + 'static>(
    guard: &Arc<G>,
    key: &str,
    io_thread: &Arc<IoThread>,
) -> Result<Begun<G>, BoxError> {
    let (key, io_thread, guard) = (key.to_owned(), Arc::clone(io_thread), Arc::clone(guard));
    let mut beginning = Box::pin(async move {
        let asked = Instant::now();
        let turn = guard.begin(&key, LEASE).await?;
        Ok(match turn {
            Turn::First(claim) => {
                let claim = Some(claim);
                Begun::First(Hold { guard: Arc::clone(&guard), claim, asked, io_thread })
            }
            Turn::UnderWay => Begun::UnderWay,
            Turn::Handled => Begun::Handled,
        })
    });
    match timeout(PATIENCE, &mut beginning).await {
        Ok(begun) => begun,
        Err(_) => {
            // The store may still claim the key. A late claim is dropped, which frees the key.
            spawn(timeout(LEASE, beginning));
            Err(format!("the store did not answer within {} s", PATIENCE.as_secs()).into())
        }
    }
}

impl<G: ReplayGuard + ?Sized + 'static> Hold<G> {
    /// Extends the claim as long as the returned value lives. `lost` becomes true if somebody else has the claim, or
    /// may have it.
    pub(super) fn keep(&self, lost: watch::Sender<bool>) -> Keeping {
        let (guard, claim) = (Arc::clone(&self.guard), self.claim.clone());
        let mut until = self.asked + LEASE;
        let keeping = async move {
            let Some(claim) = claim else { return };
            loop {
                sleep_until(until.min(Instant::now() + INTERVAL)).await;
                let asked = Instant::now();
                match timeout_at(until, guard.extend(&claim, LEASE)).await {
                    Ok(Ok(true)) => {
                        until = asked + LEASE;
                        continue;
                    }
                    Ok(Err(error)) if asked < until => {
                        tracing::warn!(key = claim.key(), %error, "could not extend the claim of a notification");
                        continue;
                    }
                    Ok(Ok(false) | Err(_)) | Err(_) => {}
                }
                tracing::error!(
                    key = claim.key(),
                    "lost the claim of a notification while its handler runs; another process may \
                     handle it at the same time"
                );
                lost.send_replace(true);
                return;
            }
        };
        Keeping(spawn(keeping))
    }

    fn ending(&self, claim: Claim, outcome: Outcome) -> impl Future<Output = ()> + use<G> {
        let (guard, io_thread) = (Arc::clone(&self.guard), Arc::clone(&self.io_thread));
        async move {
            end(&*guard, claim, outcome).await;
            // The client's own thread may be driving this.
            drop(io_thread);
        }
    }

    /// Ends the claim, within [`PATIENCE`]. If the store fails or does not answer, this goes on in the background until
    /// a lease is over: the platform may have sent the notification again, and a lost end would let it be handled again.
    pub(super) async fn end(mut self, outcome: Outcome) {
        let Some(claim) = self.claim.take() else { return };
        let key = claim.key().to_owned();
        let mut ending = Box::pin(self.ending(claim, outcome));
        if timeout(PATIENCE, &mut ending).await.is_err() {
            let seconds = PATIENCE.as_secs();
            tracing::error!(key, "the replay guard did not end a claim within {seconds} s");
            spawn(timeout(LEASE, ending));
        }
    }
}

impl<G: ReplayGuard + ?Sized + 'static> Drop for Hold<G> {
    fn drop(&mut self) {
        let Some(claim) = self.claim.take() else { return };
        tracing::error!(
            key = claim.key(),
            "released the claim of a notification, because its handler did not end"
        );
        let ending = self.ending(claim, Outcome::Failed);
        let ending = async { timeout(LEASE, ending).await };
        match Handle::try_current().or_else(|_| self.io_thread.handle()) {
            Ok(handle) => _ = handle.spawn(ending),
            Err(error) => {
                tracing::error!(%error, "could not release the claim, which remains until its lease expires")
            }
        }
    }
}

/// Ends a claim, and tries again while the store fails. The caller limits the time.
async fn end<G: ReplayGuard + ?Sized>(guard: &G, claim: Claim, outcome: Outcome) {
    let key = claim.key().to_owned();
    let mut has_failed = false;
    loop {
        match guard.end(claim.clone(), outcome).await {
            Ok(true) => return,
            Ok(false) if has_failed => {
                // The store may have ended it, and only its answer was lost.
                tracing::warn!(key, ?outcome, "the claim of a notification has ended, or was lost");
                return;
            }
            Ok(false) => {
                tracing::error!(
                    key,
                    ?outcome,
                    "the claim of a notification was lost: it may have been handled twice"
                );
                return;
            }
            // Logged once: the store may be down for long.
            Err(error) if has_failed => {
                tracing::debug!(key, %error, "the replay guard still could not end the claim");
            }
            Err(error) => {
                tracing::error!(key, %error, "the replay guard could not end the claim of a notification");
            }
        }
        has_failed = true;
        sleep(PAUSE).await;
    }
}

/// Extends a claim until it is dropped.
pub(super) struct Keeping(Option<AbortHandle>);

impl Drop for Keeping {
    fn drop(&mut self) {
        if let Some(task) = &self.0 {
            task.abort();
        }
    }
}

/// Runs in the background, on the runtime that drives the handler: the store's connections may belong to it.
fn spawn(work: impl Future<Output: Send> + Send + 'static) -> Option<AbortHandle> {
    let work = async move {
        work.await;
    };
    Handle::try_current().ok().map(|runtime| runtime.spawn(work).abort_handle())
}
