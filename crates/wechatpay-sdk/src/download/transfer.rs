//! What is done with a file, once it is awaited.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::client::Client;
use crate::error::Result;
use crate::transport::{Driven, block_on};

/// What is done with a file. It does nothing until `.await` or
/// [`.wait()`](Self::wait) ends it, and can be dropped before and between.
#[must_use = "nothing is transferred until `.await` or `.wait()`"]
pub struct Transfer<T>(State<T>);

type PendingCall<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

enum State<T> {
    /// Not polled yet: only then its driver is looked for, after a `fork()` perhaps.
    PendingCall(Result<(Client, PendingCall<T>)>),
    Driven(Driven<Result<T>>),
    Over,
}

impl<T: Send + 'static> Transfer<T> {
    /// `future` for a client, on whose own thread its connections and timers are.
    pub(super) fn new<F>(client: Result<Client>, future: impl FnOnce(Client) -> F) -> Self
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        Self(State::PendingCall(client.map(|client| {
            let pending: PendingCall<T> = Box::pin(future(client.clone()));
            (client, pending)
        })))
    }

    /// Does it, and blocks this thread until it is done: in a plain thread or in
    /// one of a runtime.
    ///
    /// # Errors
    /// Those of the call; [`ErrorKind::File`](crate::ErrorKind::File) if the file is
    /// not what the platform said.
    pub fn wait(self) -> Result<T> {
        block_on(self)
    }
}

impl<T> Future for Transfer<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let mut driven = match std::mem::replace(&mut self.0, State::Over) {
            State::PendingCall(pending) => {
                let begun = pending.and_then(|(client, pending)| {
                    Ok(Driven::boxed(client.io_thread().handle()?, pending))
                });
                match begun {
                    Ok(driven) => driven,
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
            State::Driven(driven) => driven,
            // Polled after it was ready, which no executor does.
            State::Over => return Poll::Pending,
        };
        let poll = Pin::new(&mut driven).poll(context);
        if poll.is_pending() {
            self.0 = State::Driven(driven);
        }
        poll
    }
}

impl<T> std::fmt::Debug for Transfer<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transfer").finish_non_exhaustive()
    }
}
