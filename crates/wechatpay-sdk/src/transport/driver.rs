//! Chooses the driver of a call: the runtime that awaits it, or the client's own thread.
//!
//! A connection belongs to the runtime in which it was opened, and stops when the runtime stops. A pool shared between
//! runtimes would return connections that nobody drives: of a test's runtime that is gone, or of a current-thread
//! runtime that is blocked in `.wait()`. So each runtime has its own connections ([`Transport`](super::Transport)).
//! Without a tokio runtime, for `.wait()` and other executors, one thread of the client drives the connections. Driving
//! all calls there would be simpler, but costs 10 to 20 % more CPU per call (`docs/performance.md`): each call would
//! switch threads four times.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::blocking::block_on;
use super::process::PerProcess;
use crate::error::{Delivery, Error, ErrorKind, Result};

/// The client's own thread. It starts when it is first needed, also in the child of a `fork()`, and ends when
/// this value is dropped.
#[derive(Debug, Default)]
pub(crate) struct IoThread(PerProcess<Running>);

#[derive(Debug)]
struct Running {
    handle: Handle,
    /// Dropping it ends the thread. The thread then drops its runtime, because the client may be dropped where
    /// a runtime must not be.
    _alive: oneshot::Sender<()>,
}

impl IoThread {
    pub(crate) fn handle(&self) -> Result<Handle> {
        let running = self.0.get_or_make(|| {
            start().map_err(|error| {
                Error::new(
                    ErrorKind::Configuration,
                    Delivery::NotSent,
                    "could not start the client's I/O thread",
                )
                .with_source(error)
            })
        })?;
        Ok(running.handle.clone())
    }

    /// Runs `future` to its end on the caller's thread. Its timers and sockets use this thread.
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

/// A future that is always polled and dropped in the context of one runtime.
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
