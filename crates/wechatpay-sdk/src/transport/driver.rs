//! Who drives a call: the runtime that awaits it, or the client's own thread.
//!
//! A connection belongs to the runtime that it was opened in, and stands still
//! when that does. A pool shared between runtimes would hand out connections
//! that nobody drives: of a test's runtime that is gone, or of a current-thread
//! runtime that is just blocked in `.wait()`. So that connections are kept by
//! runtime ([`Transport`](super::Transport)), and what has no tokio runtime to
//! be driven by, `.wait()` and other executors, is driven by one thread of the
//! client. Driving everything there would be simpler, and costs 10 to 20 % more
//! CPU a call (`docs/performance.md`): each would change threads four times.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::blocking::block_on;
use super::process::PerProcess;
use crate::error::{Delivery, Error, ErrorKind, Result};

/// The client's own thread. It starts when it is needed first, after a `fork()` in
/// the child as well, and ends when this is dropped.
#[derive(Debug, Default)]
pub(crate) struct IoThread(PerProcess<Running>);

#[derive(Debug)]
struct Running {
    handle: Handle,
    /// Dropping it ends the thread, which then drops its runtime itself: no
    /// runtime may be dropped where the client happens to be.
    _alive: oneshot::Sender<()>,
}

impl IoThread {
    pub(crate) fn handle(&self) -> Result<Handle> {
        let running = self.0.get_or_make(|| {
            start().map_err(|error| {
                Error::new(
                    ErrorKind::Configuration,
                    Delivery::NotSent,
                    "the client's I/O thread cannot be started",
                )
                .with_source(error)
            })
        })?;
        Ok(running.handle.clone())
    }

    /// Runs `future` to its end on the caller's thread, with this one for the
    /// timers and sockets in it.
    pub(crate) fn block_on<T>(&self, future: impl Future<Output = T>) -> Result<T> {
        let handle = self.handle()?;
        let _entered = handle.enter();
        Ok(block_on(future))
    }
}

fn start() -> std::io::Result<Running> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let (alive, ended) = oneshot::channel::<()>();
    std::thread::Builder::new().name("wechatpay-io".to_owned()).spawn(move || {
        // Both outcomes are the same: the sender was dropped.
        let _ = runtime.block_on(ended);
    })?;
    Ok(Running { handle, _alive: alive })
}

/// A future that is polled, and dropped, in the context of one runtime,
/// wherever that happens.
pub(crate) struct Driven<T> {
    handle: Handle,
    future: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
}

impl<T> Driven<T> {
    pub(crate) fn new(handle: Handle, future: impl Future<Output = T> + Send + 'static) -> Self {
        Self::boxed(handle, Box::pin(future))
    }

    pub(crate) fn boxed(handle: Handle, future: Pin<Box<dyn Future<Output = T> + Send>>) -> Self {
        Self { handle, future: Some(future) }
    }
}

impl<T> Future for Driven<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let this = &mut *self;
        let _entered = this.handle.enter();
        let Some(future) = &mut this.future else {
            // Polled after it was ready, which no executor does.
            return Poll::Pending;
        };
        let poll = future.as_mut().poll(context);
        if poll.is_ready() {
            this.future = None;
        }
        poll
    }
}

impl<T> Drop for Driven<T> {
    fn drop(&mut self) {
        // A connection that goes back to its pool spawns a task there.
        let _entered = self.handle.enter();
        self.future = None;
    }
}
