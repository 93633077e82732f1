//! Runs work that may block, such as reading a file or computing a long digest, on separate threads.
//!
//! tokio's blocking threads are not suitable: a runtime that shuts down waits for them, and a network disk may never
//! answer.

use std::thread;

use tokio::sync::oneshot;

use crate::error::{Delivery, Error, ErrorKind, Result};

/// Whether the result of the work is still needed.
pub(crate) type Wanted<'a> = &'a dyn Fn() -> bool;

/// Runs `work` on another thread. If this future is dropped, the result is not needed any more, and the work should end
/// soon.
pub(crate) async fn offload<T: Send + 'static>(
    work: impl FnOnce(Wanted<'_>) -> T + Send + 'static,
) -> Result<T> {
    let (sender, receiver) = oneshot::channel();
    spawn(move || {
        let result = work(&|| !sender.is_closed());
        // The receiver may be gone.
        let _ = sender.send(result);
    })?;
    receiver.await.map_err(|_| {
        Error::new(
            ErrorKind::File,
            Delivery::NotSent,
            "the thread that reads the file has panicked",
        )
    })
}

/// Starts a thread for files.
pub(crate) fn spawn(work: impl FnOnce() + Send + 'static) -> Result<()> {
    let thread = thread::Builder::new().name("wechatpay-file".to_owned());
    thread.spawn(work).map(drop).map_err(|error| {
        Error::configuration("could not start a thread for files").with_source(error)
    })
}
