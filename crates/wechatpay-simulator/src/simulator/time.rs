//! Control of business time by a test.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::handle::Simulator;
use crate::platform::deliver::{advance, settle};

impl Simulator {
    /// Stops business time until it is [advanced](Self::advance) or [runs](Self::run_clock) again.
    /// The timestamps of requests are still checked against the machine's clock.
    pub fn stop_clock(&self) {
        self.platform.clock.stop();
        self.platform.transact(|_, _| ());
    }

    /// Runs business time `factor` times as fast as the machine's clock, from the current business
    /// time. 1 and 0 mean the normal speed.
    pub fn run_clock(&self, factor: u32) {
        self.platform.clock.run(factor.max(1));
        self.platform.transact(|_, _| ());
    }

    /// Advances business time by whole seconds. Each event that becomes due happens at its own
    /// time, in order. If the clock is stopped, each notification is answered before the next
    /// event. If it runs, all of them are answered before this method returns.
    pub async fn advance(&self, by: Duration) {
        // This fails only if the server has ended, and the server ends together with the handle.
        let _ = self.server.runtime().spawn(self.advancing(by)).await;
    }

    /// Same as [`advance`](Self::advance), for use outside an async runtime.
    pub fn advance_blocking(&self, by: Duration) {
        let (done, wait) = mpsc::channel();
        let advancing = self.advancing(by);
        self.server.runtime().spawn(async move {
            advancing.await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    /// Runs everything that is due now, sends its notifications, and waits until each of them is
    /// answered. A test can then check the notifications that its server has received.
    pub async fn settle(&self) {
        // Same as in `advance`.
        let _ = self.server.runtime().spawn(settle(Arc::clone(&self.platform))).await;
    }

    /// Same as [`settle`](Self::settle), for use outside an async runtime.
    pub fn settle_blocking(&self) {
        let (done, wait) = mpsc::channel();
        let settling = settle(Arc::clone(&self.platform));
        self.server.runtime().spawn(async move {
            settling.await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    /// Restores the initial state: data, merchants, clock, settings, faults, and the function set
    /// with [`alter`](Self::alter). The log of requests is emptied. Notifications in progress are
    /// answered first. To restore a named snapshot, use [`control`](Self::control) with `reset`.
    pub async fn reset(&self) {
        let platform = Arc::clone(&self.platform);
        // This fails only if a snapshot is named.
        let _ = self.server.runtime().spawn(async move { platform.reset(None).await }).await;
    }

    /// Same as [`reset`](Self::reset), for use outside an async runtime.
    pub fn reset_blocking(&self) {
        let (done, wait) = mpsc::channel();
        let platform = Arc::clone(&self.platform);
        self.server.runtime().spawn(async move {
            let _ = platform.reset(None).await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    fn advancing(&self, by: Duration) -> impl Future<Output = ()> + Send + 'static {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        advance(Arc::clone(&self.platform), seconds)
    }

    /// Shifts the platform's clock by this many seconds: the times that it writes, and the time
    /// window that it checks.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.platform.clock.set_offset(seconds);
        self.platform.wake.notify_one();
    }
}
