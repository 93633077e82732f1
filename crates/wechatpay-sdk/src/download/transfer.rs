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

enum State<T> {
    Driven(Driven<Result<T>>),
    Failed(Option<crate::Error>),
}

impl<T: Send + 'static> Transfer<T> {
    /// `future` for a client, on whose own thread its connections and timers are.
    pub(super) fn new<F>(client: Result<Client>, future: impl FnOnce(Client) -> F) -> Self
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let driven = client.and_then(|client| {
            let handle = client.io_thread().handle()?;
            Ok(Driven::new(handle, future(client)))
        });
        Self(driven.map_or_else(|error| State::Failed(Some(error)), State::Driven))
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
        match &mut self.0 {
            State::Driven(driven) => Pin::new(driven).poll(context),
            State::Failed(error) => match error.take() {
                Some(error) => Poll::Ready(Err(error)),
                None => Poll::Pending,
            },
        }
    }
}

impl<T> std::fmt::Debug for Transfer<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transfer").finish_non_exhaustive()
    }
}
