//! Business time in the hands of a test.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::handle::Simulator;
use crate::platform::deliver::advance;

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
