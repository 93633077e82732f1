//! Work that may block, on a file or a long digest, on threads of its own.
//!
//! tokio's threads for blocking work are no place for it: a runtime that shuts down
//! waits for them, and a file on a network disk may never come.

use std::thread;

use tokio::sync::oneshot;

use crate::error::{Delivery, Error, ErrorKind, Result};

/// Whether somebody still waits for the work.
pub(crate) type Wanted<'a> = &'a dyn Fn() -> bool;

/// Does `work` on another thread. Where this future is dropped, the work is not
/// wanted any more, and should end soon.
pub(crate) async fn offload<T: Send + 'static>(
    work: impl FnOnce(Wanted<'_>) -> T + Send + 'static,
) -> Result<T> {
    let (sender, receiver) = oneshot::channel();
    spawn(move || {
        let result = work(&|| !sender.is_closed());
        // Perhaps nobody wants to know any more.
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
        Error::configuration("a thread for files cannot be started").with_source(error)
    })
}
