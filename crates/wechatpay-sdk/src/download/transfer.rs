//! The transfer of a file, which starts when it is awaited.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::client::Client;
use crate::error::Result;
use crate::transport::{Driven, block_on};

/// The transfer of a file: a value that a method of [`Download`](super::Download) returns. It starts with `.await` or
/// [`.wait()`](Self::wait), and can be dropped at any time.
///
/// ```no_run
/// use wechatpay_sdk::download::Transfer;
///
/// # fn example(client: wechatpay_sdk::Client, url: &str) -> wechatpay_sdk::Result<()> {
/// let saving: Transfer<u64> = client.download(url).save("bill.csv");
/// println!("{} bytes", saving.wait()?);
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is transferred until `.await` or `.wait()`"]
pub struct Transfer<T>(State<T>);

type PendingCall<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

enum State<T> {
    /// Not polled yet. Its driver is chosen at the first poll, because the process may `fork()` before.
    PendingCall(Result<(Client, PendingCall<T>)>),
    Driven(Driven<Result<T>>),
    Over,
}

impl<T: Send + 'static> Transfer<T> {
    /// A transfer from `future`. Its connections and timers are on the client's own thread.
    pub(super) fn new<F>(client: Result<Client>, future: impl FnOnce(Client) -> F) -> Self
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        Self(State::PendingCall(client.map(|client| {
            let pending: PendingCall<T> = Box::pin(future(client.clone()));
            (client, pending)
        })))
    }

    /// Transfers the file, and blocks this thread until then. It works on any thread, including those of a
    /// runtime.
    ///
    /// # Errors
    /// The errors of the call; [`ErrorKind::File`](crate::ErrorKind::File) if the file is not the one that
    /// the platform announced.
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
            // Polled after it was ready, which an executor never does.
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
