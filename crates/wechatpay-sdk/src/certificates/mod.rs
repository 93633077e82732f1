//! The platform's keys in use: held in a store that clients can share, and
//! brought up to date within calls, by one download at a time.
//!
//! Nothing runs by itself. A call finds that certificates are old, about to
//! expire or missing, or that its answer is signed under a serial that nobody
//! knows; it begins the download then, or waits for the one that is under way.
//! The download itself is driven by the client's own thread, so that the call
//! that began it can be dropped, or stand still, without those that wait for it.

mod download;
mod schedule;
mod source;
mod store;
#[cfg(test)]
mod tests;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Sleep;

pub(crate) use self::download::Download;
use self::schedule::Need;
pub use self::source::PlatformKeySource;
pub(crate) use self::source::Source;
pub use self::store::PlatformKeyStore;
use crate::error::{Delivery, Error, Result};
use crate::keys::PlatformKeys;
use crate::transport::IoThread;

/// How long a notification waits for a certificate: the platform waits 5 s for its answer
/// (`docs/protocol.md` §6), and the handler needs time as well.
const PATIENCE: Duration = Duration::from_secs(2);

/// How a download ended, for all who waited for it.
type Outcome = Result<(), Arc<Error>>;

/// A download under way; `None` until it ends.
type SharedDownload = watch::Receiver<Option<Outcome>>;

/// The platform's keys of one client.
#[derive(Debug)]
pub(crate) struct Keyring {
    store: PlatformKeyStore,
    /// Where more keys come from, if from anywhere.
    source: Option<Arc<Source>>,
    io_thread: Arc<IoThread>,
}

impl Keyring {
    pub(crate) fn new(
        store: PlatformKeyStore,
        source: Option<Source>,
        io_thread: Arc<IoThread>,
    ) -> Self {
        Self { store, source: source.map(Arc::new), io_thread }
    }

    /// The keys as they are now.
    pub(crate) fn keys(&self) -> Arc<PlatformKeys> {
        self.store.keys()
    }

    /// Makes sure, before a request is sent, that there is a key that is valid:
    /// without one this waits for a download, with one it only begins it where
    /// the time has come.
    ///
    /// # Errors
    /// If there is none and none can be fetched.
    pub(crate) async fn prepare(&self, now: i64) -> Result<()> {
        let Some(source) = &self.source else { return Ok(()) };
        let need = self.store.schedule().need(&self.keys(), now);
        match need {
            Need::None => Ok(()),
            Need::Soon => {
                // With a valid key left, neither its time nor its failure is
                // this call's.
                if let Err(error) = self.shared_download(source, now) {
                    tracing::warn!(%error, "the platform certificates are not brought up to date");
                }
                Ok(())
            }
            Need::Now => {
                self.land(source, now).await.map_err(|error| without_key(&error))?;
                if self.keys().preferred(now).is_some() {
                    return Ok(());
                }
                Err(Error::configuration(
                    "the merchant has no platform certificate that is valid now: give the client its \
                     WeChat Pay public key",
                ))
            }
        }
    }

    /// Fetches, at most once a minute, when an answer names a serial that
    /// nobody knows. Whether it is known then is seen when it is verified.
    pub(crate) async fn fetch_for(&self, serial: &str, now: i64) {
        let Some(source) = &self.source else { return };
        // Twice: the first one may be under way since before there was such a
        // serial.
        for _ in 0..2 {
            if self.keys().get(serial).is_some()
                || !self.store.schedule().may_fetch_for(serial, now)
            {
                return;
            }
            if let Err(error) = self.land(source, now).await {
                tracing::warn!(%error, "the platform certificates cannot be fetched");
            }
        }
    }

    /// The same for a notification, which anybody can send, under any serial: one at a time
    /// waits, and not for long. The others are refused at once, and the platform sends
    /// again what is genuine. The download goes on for those.
    pub(crate) async fn fetch_for_notification(&self, serial: &str, now: i64) {
        let Some(_turn) = self.store.try_wait() else { return };
        let Some(pause) = self.pause(PATIENCE) else { return };
        let (mut pause, mut fetching) = (pin!(pause), pin!(self.fetch_for(serial, now)));
        poll_fn(|context| match fetching.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => pause.as_mut().poll(context),
        })
        .await;
    }

    /// A timer of the caller's runtime, or else of the client's own.
    fn pause(&self, time: Duration) -> Option<Sleep> {
        let handle = Handle::try_current().or_else(|_| self.io_thread.handle()).ok()?;
        let _entered = handle.enter();
        Some(tokio::time::sleep(time))
    }

    /// Waits for a download, that of another call if one is under way.
    async fn land(&self, source: &Arc<Source>, now: i64) -> Outcome {
        // Twice: the client whose thread drives the first one may go.
        for _ in 0..2 {
            let mut shared_download = self.shared_download(source, now).map_err(Arc::new)?;
            let landed = shared_download.wait_for(Option::is_some).await;
            if let Some(outcome) = landed.ok().and_then(|outcome| outcome.clone()) {
                return outcome;
            }
        }
        Err(Arc::new(Error::configuration("the source of platform keys gave up")))
    }

    /// The download under way, or a new one.
    fn shared_download(&self, source: &Arc<Source>, now: i64) -> Result<SharedDownload> {
        let handle = self.io_thread.handle()?;
        let mut schedule = self.store.schedule();
        if let Some(shared_download) = schedule.shared_download() {
            return Ok(shared_download);
        }
        let (landed, shared_download) = watch::channel(None);
        schedule.begin(shared_download.clone(), now);
        drop(schedule);
        let (source, store) = (Arc::clone(source), self.store.clone());
        handle.spawn(async move {
            let fetched = source.fetch(&store.keys()).await;
            let outcome = match fetched {
                Ok(keys) => {
                    store.merge(keys, now);
                    Ok(())
                }
                Err(error) => Err(Arc::new(error)),
            };
            store.schedule().end(outcome.is_ok(), now);
            landed.send_replace(Some(outcome));
        });
        Ok(shared_download)
    }
}

/// The error of a call that cannot be sent for want of a platform key: what
/// kept it from being fetched, and that nothing was sent.
fn without_key(error: &Error) -> Error {
    error.of_another(
        Delivery::NotSent,
        "no platform key is there to verify answers with, and the certificates cannot be fetched",
    )
}
