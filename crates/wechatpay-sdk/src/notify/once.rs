//! Handling a notification once, however often it comes.

use std::fmt;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tracing::Instrument as _;

use super::guard::{Outcome, ReplayGuard};
use super::hold::{Begun, begin};
use super::received::{Answering, Received};
use super::reply::Reply;
use crate::sign::signing_key::BoxFuture;
use crate::transport::{Driven, IoThread};

impl Received {
    /// Handles the notification unless that was done before, and makes the answer: success
    /// if it is handled now or was before; a failure, so that the platform sends it again,
    /// if the handler or the guard fails or somebody is still handling it.
    ///
    /// `.await` or [`.wait()`](Once::wait) does that.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use wechatpay_sdk::notify::{MemoryGuard, Received, Reply};
    ///
    /// async fn answer(received: Received, guard: &Arc<MemoryGuard>) -> Reply {
    ///     received.once(guard, |received| async move {
    ///         println!("deliver what was paid: {}", received.event());
    ///         Ok::<_, std::io::Error>(())
    ///     }).await
    /// }
    /// ```
    ///
    /// The handler runs **at least once**. It can run again if its process dies, or if its
    /// claim is lost because the store cannot be reached for half a minute: see
    /// [`claim_lost`](Self::claim_lost). Effects in one database can happen exactly once:
    /// see [`ReplayGuard`].
    ///
    /// # The platform hangs up
    /// The platform waits 5 s, then closes the connection, and frameworks drop what they
    /// were awaiting. With `.await` inside of a tokio runtime (`axum`, `actix-web`), the
    /// handler runs in a task of its own and goes on: the notification is handled, and the
    /// answer to the next one is success. So the handler's future has to be `Send` and
    /// `'static`; what a handler of `actix-web` takes from its request and is not `Send`
    /// has to stay outside. In other executors, a handler that is dropped is logged, and
    /// its claim is freed.
    pub fn once<G, H, E>(
        self,
        guard: &Arc<G>,
        handle: impl FnOnce(Self) -> H + Send + 'static,
    ) -> Once
    where
        G: ReplayGuard + ?Sized + 'static,
        H: Future<Output = Result<(), E>> + Send + 'static,
        E: fmt::Display + 'static,
    {
        let (answering, io_thread) = (self.answering(), Arc::clone(self.io_thread()));
        let handling = handling(self, Arc::clone(guard), handle, answering.clone());
        Once { handling: Box::pin(handling), answering, io_thread }
    }
}

/// A notification that is not handled yet. It does nothing until `.await` or
/// [`.wait()`](Self::wait).
#[must_use = "a notification is not handled until `.await` or `.wait()`"]
pub struct Once {
    handling: BoxFuture<'static, Reply>,
    answering: Answering,
    io_thread: Arc<IoThread>,
}

impl Once {
    /// Handles it, and blocks this thread until that is done. The handler runs on this
    /// thread. What it and the guard await may need the timers and sockets of a tokio
    /// runtime, which are the client's own then.
    pub fn wait(self) -> Reply {
        let Self { handling, answering, io_thread } = self;
        let _warning = answering.warn_when_overdue(&io_thread);
        io_thread.block_on(handling).unwrap_or_else(|error| {
            tracing::error!(%error, "a notification is put off");
            answering.refuse("it cannot be handled now")
        })
    }

    /// In a task of its own if there is a runtime to spawn it.
    async fn run(self) -> Reply {
        let Self { handling, answering, io_thread } = self;
        let error = match (Handle::try_current(), io_thread.handle()) {
            (Ok(runtime), _) => {
                let mut connection = Connection { answering: &answering, is_answered: false };
                let handled = runtime.spawn(handling.in_current_span()).await;
                connection.is_answered = true;
                match handled {
                    Ok(reply) => return reply,
                    // Its words could be the content's.
                    Err(error) if error.is_panic() => "its handler panicked".to_owned(),
                    Err(_) => "its runtime ended".to_owned(),
                }
            }
            (Err(_), Ok(own)) => return Driven::new(own, handling).await,
            (Err(_), Err(error)) => error.to_string(),
        };
        tracing::error!(event = answering.event(), error, "a notification is not handled");
        answering.refuse("it was not handled")
    }
}

impl IntoFuture for Once {
    type Output = Reply;
    type IntoFuture = BoxFuture<'static, Reply>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

/// Says in the log that nobody waits for the answer any more.
struct Connection<'a> {
    answering: &'a Answering,
    is_answered: bool,
}

impl Drop for Connection<'_> {
    fn drop(&mut self) {
        if !self.is_answered {
            tracing::warn!(
                event = self.answering.event(),
                "the connection of a notification ended before its answer: its handler goes on"
            );
        }
    }
}

async fn handling<G, H, E>(
    received: Received,
    guard: Arc<G>,
    handle: impl FnOnce(Received) -> H,
    answering: Answering,
) -> Reply
where
    G: ReplayGuard + ?Sized + 'static,
    H: Future<Output = Result<(), E>>,
    E: fmt::Display,
{
    let key = received.guard_key().to_owned();
    let hold = match begin(&guard, &key, received.io_thread()).await {
        Ok(Begun::First(hold)) => hold,
        Ok(Begun::Handled) => {
            tracing::debug!(key, "a notification came again that was handled");
            return answering.accept();
        }
        Ok(Begun::UnderWay) => {
            tracing::debug!(key, "a notification came again that is being handled");
            return answering.refuse("it is being handled");
        }
        Err(error) => {
            tracing::error!(key, %error, "the replay guard fails: a notification is put off");
            return answering.refuse("it cannot be handled now");
        }
    };
    let (lost, told) = watch::channel(false);
    let keeping = hold.keep(lost);
    let outcome = match handle(received.told_of_loss(told)).await {
        Ok(()) => Outcome::Handled,
        Err(error) => {
            tracing::warn!(key, %error, "a notification is not handled");
            Outcome::Failed
        }
    };
    drop(keeping);
    hold.end(outcome).await;
    match outcome {
        Outcome::Handled => answering.accept(),
        Outcome::Failed => answering.refuse("it was not handled"),
    }
}
