//! Logs notifications that are not answered within the platform's time limit.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::Instant;
use tracing::Instrument as _;

/// How long the platform waits for a reply before it repeats a notification
/// (`docs/protocol.md` §6).
const IN_TIME: Duration = Duration::from_secs(5);

/// Logs that a notification is not answered in time, as soon as the time is over: its handler may never end. All clones
/// share one warning, which is cancelled with the last clone.
#[derive(Clone, Debug)]
pub(super) struct OverdueWarning(#[expect(dead_code, reason = "dropped, it ends")] Arc<Ends>);

#[derive(Debug)]
struct Ends(AbortHandle);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl OverdueWarning {
    /// Watches a notification that arrived at `began`, with the timers of `handle`.
    pub(super) fn start(handle: &Handle, event: &str, began: Instant) -> Self {
        let event = event.to_owned();
        let left = IN_TIME.saturating_sub(began.elapsed());
        let watching = async move {
            tokio::time::sleep(left).await;
            tracing::warn!(
                event,
                "a notification is not answered yet: the platform waits 5 s and sends it again"
            );
        };
        // In the spans of its handler.
        Self(Arc::new(Ends(handle.spawn(watching.in_current_span()).abort_handle())))
    }
}

/// Logs a late reply.
pub(super) fn log_delay(event: &str, began: Instant) {
    let elapsed = began.elapsed();
    if elapsed >= IN_TIME {
        let seconds = elapsed.as_secs();
        tracing::warn!(
            event,
            seconds,
            "a notification was answered too late: the platform waits 5 s and sends it again"
        );
    }
}
