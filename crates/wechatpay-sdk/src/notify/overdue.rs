//! The platform's patience: who takes longer is seen in the log, while it lasts.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::Instant;
use tracing::Instrument as _;

/// How long the platform waits for an answer before it sends again
/// (`docs/protocol.md` §6).
const IN_TIME: Duration = Duration::from_secs(5);

/// Says in the log that a notification is not answered in time, at that time:
/// its handler may never end. All clones are one, which ends with the last.
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
    /// Watches a notification that came at `began`, by the timers of `handle`.
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
        // In whatever spans its handler is.
        Self(Arc::new(Ends(handle.spawn(watching.in_current_span()).abort_handle())))
    }
}

/// Says in the log how late an answer is, if it is.
pub(super) fn log_delay(event: &str, began: Instant) {
    let elapsed = began.elapsed();
    if elapsed >= IN_TIME {
        let seconds = elapsed.as_secs();
        tracing::warn!(
            event,
            seconds,
            "a notification is answered too late: the platform waits 5 s and sends it again"
        );
    }
}
