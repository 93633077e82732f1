//! Handles a notification once, although the platform repeats it.

use std::fmt;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tracing::Instrument as _;

use super::guard::{Outcome, ReplayGuard};
use super::hold::{Begun, begin};
use super::received::{Answering, FAILED, HANDLED, Received};
use super::reply::Reply;
use crate::sign::signing_key::BoxFuture;
use crate::transport::{Driven, IoThread};

impl Received {
    /// Runs `handle`, unless the notification was handled before, and makes the reply. The reply is
    /// success if the notification is handled now or was handled before. It is a failure, so that the
    /// platform sends the notification again, if the handler or the guard fails, or if another process
    /// is still handling the notification.
    ///
    /// Start it with `.await` or [`.wait()`](Once::wait).
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
    /// The handler runs **at least once**. It can run again if its process dies, or if its claim is lost
    /// because the store cannot be reached for half a minute: see [`claim_lost`](Self::claim_lost).
    /// Effects in one database can happen exactly once: see [`ReplayGuard`].
    ///
    /// # If the platform closes the connection
    /// The platform waits 5 s, then closes the connection, and frameworks drop the future that they were
    /// awaiting. With `.await` in a tokio runtime (`axum`, `actix-web`), the handler runs in a task of
    /// its own and goes on: the notification is handled, and its repetition is answered with success. So
    /// the handler's future must be `Send` and `'static`; a handler of `actix-web` must not move parts of
    /// its request into it that are not `Send`. With other executors, a dropped handler is logged, and
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

/// The handling of a notification that [`Received::once`] has prepared. Start it with `.await` or
/// [`.wait()`](Self::wait).
///
/// ```
#[doc = include_str!("example.md")]
/// # let received = client.notification(&headers, &body).wait()?;
/// # let again = client.notification(&headers, &body).wait()?;
/// use std::sync::Arc;
/// use wechatpay_sdk::notify::{MemoryGuard, Once, Received};
///
/// async fn deliver(received: Received) -> Result<(), std::io::Error> {
///     println!("deliver what was paid: {}", received.event());
///     Ok(())
/// }
///
/// let guard = Arc::new(MemoryGuard::new());
/// let handling: Once = received.once(&guard, deliver);
/// assert!(handling.wait().is_success());
///
/// // The platform repeats the notification: `deliver` does not run again.
/// assert!(again.once(&guard, deliver).wait().is_success());
/// # Ok(())
/// # }
/// ```
#[must_use = "a notification is not handled until `.await` or `.wait()`"]
pub struct Once {
    handling: BoxFuture<'static, Reply>,
    answering: Answering,
    io_thread: Arc<IoThread>,
}

impl Once {
    /// Handles the notification on this thread, and blocks until then. The handler and the guard can use
    /// the timers and sockets of the client's own tokio runtime.
    pub fn wait(self) -> Reply {
        let Self { handling, answering, io_thread } = self;
        let _warning = answering.warn_when_overdue(&io_thread);
        io_thread.block_on(handling).unwrap_or_else(|error| {
            tracing::error!(%error, "could not handle a notification; the platform will send it again");
            answering.refuse(FAILED, "it cannot be handled now")
        })
    }

    /// Runs the handler in a separate task, if there is a runtime to spawn it.
    async fn run(self) -> Reply {
        let Self { handling, answering, io_thread } = self;
        let error = match (Handle::try_current(), io_thread.handle()) {
            (Ok(runtime), _) => {
                let mut connection = Connection { answering: &answering, is_answered: false };
                let handled = runtime.spawn(handling.in_current_span()).await;
                connection.is_answered = true;
                match handled {
                    Ok(reply) => return reply,
                    // The message of the panic could contain the content.
                    Err(error) if error.is_panic() => "its handler panicked".to_owned(),
                    Err(_) => "its runtime ended".to_owned(),
                }
            }
            (Err(_), Ok(own)) => return Driven::new(own, handling).await,
            (Err(_), Err(error)) => error.to_string(),
        };
        tracing::error!(event = answering.event(), error, "could not handle a notification");
        answering.refuse(FAILED, "it was not handled")
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

/// Logs that the connection ended before the reply.
struct Connection<'a> {
    answering: &'a Answering,
    is_answered: bool,
}

impl Drop for Connection<'_> {
    fn drop(&mut self) {
        if !self.is_answered {
            tracing::warn!(
                event = self.answering.event(),
                "the connection of a notification ended before its answer; its handler continues"
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
            tracing::debug!(key, "a repeated notification was already handled");
            return answering.accept("repeated");
        }
        Ok(Begun::UnderWay) => {
            tracing::debug!(key, "a repeated notification is still being handled");
            return answering.refuse("under_way", "it is being handled");
        }
        Err(error) => {
            let text = "the replay guard failed; the platform will send the notification again";
            tracing::error!(key, %error, "{text}");
            return answering.refuse("guard_failed", "it cannot be handled now");
        }
    };
    let (lost, told) = watch::channel(false);
    let keeping = hold.keep(lost);
    let outcome = match handle(received.told_of_loss(told)).await {
        Ok(()) => Outcome::Handled,
        Err(error) => {
            tracing::warn!(key, %error, "could not handle a notification");
            Outcome::Failed
        }
    };
    drop(keeping);
    hold.end(outcome).await;
    match outcome {
        Outcome::Handled => answering.accept(HANDLED),
        Outcome::Failed => answering.refuse(FAILED, "it was not handled"),
    }
}
