//! Business time in the hands of a test.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::handle::Simulator;
use crate::platform::deliver::{advance, settle};

impl Simulator {
    /// Business time stands still from now on, until it is [moved](Self::advance) or
    /// [runs](Self::run_clock) again. Requests stay as fresh as the machine's clock says.
    pub fn stop_clock(&self) {
        self.platform.clock.stop();
        self.platform.transact(|_, _| ());
    }

    /// Business time runs so many times as fast as the machine's, from where it is; 1 is the
    /// ordinary pace, and so is 0.
    pub fn run_clock(&self, factor: u32) {
        self.platform.clock.run(factor.max(1));
        self.platform.transact(|_, _| ());
    }

    /// Moves business time on by whole seconds. What is due on the way happens at its own time,
    /// one after the other; each notification is answered before the next thing happens, or, while
    /// time runs by itself, before this ends.
    pub async fn advance(&self, by: Duration) {
        // It fails only when the server has ended, which it does with the handle.
        let _ = self.server.runtime().spawn(self.advancing(by)).await;
    }

    /// As [`advance`](Self::advance), outside of a runtime.
    pub fn advance_blocking(&self, by: Duration) {
        let (done, wait) = mpsc::channel();
        let advancing = self.advancing(by);
        self.server.runtime().spawn(async move {
            advancing.await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    /// Does what is due now, sends its notifications, and waits until each of them is answered: after this, a
    /// test can look at what its server has been told.
    pub async fn settle(&self) {
        // As with `advance`.
        let _ = self.server.runtime().spawn(settle(Arc::clone(&self.platform))).await;
    }

    /// As [`settle`](Self::settle), outside of a runtime.
    pub fn settle_blocking(&self) {
        let (done, wait) = mpsc::channel();
        let settling = settle(Arc::clone(&self.platform));
        self.server.runtime().spawn(async move {
            settling.await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    /// Everything is as it was at the start: state, merchants, clock, settings, failures, and what was set with
    /// [`alter`](Self::alter). The log of requests is empty. Notifications that are under way are answered
    /// before. [`control`](Self::control) with `reset` comes back to a named snapshot.
    pub async fn reset(&self) {
        let platform = Arc::clone(&self.platform);
        // It fails only where a snapshot is named.
        let _ = self.server.runtime().spawn(async move { platform.reset(None).await }).await;
    }

    /// As [`reset`](Self::reset), outside of a runtime.
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

    /// Moves the platform's clock: the times it writes, and the window it checks.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.platform.clock.set_offset(seconds);
        self.platform.wake.notify_one();
    }
}
