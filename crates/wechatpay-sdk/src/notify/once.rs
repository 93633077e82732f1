//! Handling a notification once, however often it comes.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::guard::{ReplayGuard, Turn};
use super::received::{Answering, Received};
use super::reply::Reply;
use crate::transport::IoThread;

impl Received {
    /// Handles the notification unless that was done before, and makes the
    /// answer: success where it is handled now or was before, a failure, after
    /// which the platform sends it again, where the handler or the guard fails
    /// or somebody else is still at it.
    ///
    /// `.await` or [`.wait()`](Once::wait) does that.
    ///
    /// ```
    /// use wechatpay_sdk::notify::{MemoryGuard, Received, Reply};
    ///
    /// async fn answer(received: Received, guard: &MemoryGuard) -> Reply {
    ///     received.once(guard, |received| async move {
    ///         println!("deliver what was paid: {}", received.event());
    ///         Ok::<_, std::io::Error>(())
    ///     }).await
    /// }
    /// ```
    pub fn once<'a, H, E>(
        self,
        guard: &'a dyn ReplayGuard,
        handle: impl FnOnce(Self) -> H + 'a,
    ) -> Once<impl Future<Output = Reply>>
    where
        H: Future<Output = Result<(), E>> + 'a,
        E: fmt::Display + 'a,
    {
        let (answering, io_thread) = (self.answering(), Arc::clone(self.io_thread()));
        let handling = handling(self, guard, handle, answering.clone());
        Once { handling: Box::pin(handling), answering, io_thread }
    }
}

/// A notification that is not handled yet. It does nothing until `.await` or
/// [`.wait()`](Self::wait) ends it.
#[must_use = "a notification is not handled until `.await` or `.wait()`"]
pub struct Once<F> {
    handling: Pin<Box<F>>,
    answering: Answering,
    io_thread: Arc<IoThread>,
}

impl<F: Future<Output = Reply>> Once<F> {
    /// Handles it, and blocks this thread until that is done. The handler and
    /// the guard run on this thread; what they await may need the timers and
    /// sockets of a tokio runtime, which are then the client's own.
    pub fn wait(self) -> Reply {
        let Self { handling, answering, io_thread } = self;
        let _watch = answering.watch(&io_thread);
        io_thread.block_on(handling).unwrap_or_else(|error| {
            tracing::error!(%error, "a notification is put off");
            answering.refuse("it cannot be handled now")
        })
    }
}

impl<F: Future<Output = Reply>> Future for Once<F> {
    type Output = Reply;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Reply> {
        self.handling.as_mut().poll(context)
    }
}

impl<F> fmt::Debug for Once<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

async fn handling<H, E>(
    received: Received,
    guard: &dyn ReplayGuard,
    handle: impl FnOnce(Received) -> H,
    answering: Answering,
) -> Reply
where
    H: Future<Output = Result<(), E>>,
    E: fmt::Display,
{
    let key = received.guard_key().to_owned();
    match guard.begin(&key).await {
        Ok(Turn::First) => {}
        Ok(Turn::Handled) => {
            tracing::debug!(key, "a notification came again that was handled");
            return answering.accept();
        }
        Ok(Turn::UnderWay) => {
            tracing::debug!(key, "a notification came again that is being handled");
            return answering.refuse("it is being handled");
        }
        Err(error) => {
            tracing::error!(key, %error, "the replay guard fails: a notification is put off");
            return answering.refuse("it cannot be handled now");
        }
    }
    let handled = handle(received).await;
    if let Err(error) = &handled {
        tracing::warn!(key, %error, "a notification is not handled");
    }
    if let Err(error) = guard.end(&key, handled.is_ok()).await {
        tracing::error!(key, %error, "the replay guard fails after a notification");
    }
    match handled {
        Ok(()) => answering.accept(),
        Err(_) => answering.refuse("it was not handled"),
    }
}
