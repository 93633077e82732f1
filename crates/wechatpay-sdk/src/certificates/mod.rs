//! The platform's keys in use: a store that clients can share, updated by one download at a time.
//!
//! There is no background task. A call starts the download, or waits for the running one, if
//! certificates are old, about to expire or missing, or if its answer names an unknown serial. The
//! client's I/O thread drives the download, so that the call that started it can be dropped while
//! others wait.

mod cache;
#[cfg(test)]
mod cache_tests;
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

pub(crate) use self::cache::Cache;
pub use self::cache::PlatformKeyCache;
pub(crate) use self::download::Download;
use self::schedule::Need;
use self::source::Fetched;
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

    /// Makes sure that there is a valid key before a request is sent. Without a valid key, it waits for a
    /// download. With one, it only starts a download if it is time.
    ///
    /// # Errors
    /// If there is no valid key and none can be downloaded.
    pub(crate) async fn prepare(&self, now: i64) -> Result<()> {
        let Some(source) = &self.source else { return Ok(()) };
        let need = self.store.schedule().need(&self.keys(), now);
        match need {
            Need::None => Ok(()),
            Need::Soon => {
                // A valid key is left, so this call neither waits for the download nor fails with it.
                if let Err(error) = self.shared_download(source, None, now) {
                    tracing::warn!(%error, "could not update the platform certificates");
                }
                Ok(())
            }
            Need::Now => {
                // In a box: it is rare, and every call would carry its room.
                Box::pin(self.land(source, None, now))
                    .await
                    .map_err(|error| without_key(&error))?;
                if self.keys().preferred(now).is_some() {
                    return Ok(());
                }
                Err(Error::configuration(
                    "the merchant has no valid platform certificate; give the client the WeChat \
                     Pay public key of the merchant",
                ))
            }
        }
    }

    /// Whether this serial is unknown and a download may bring its key.
    pub(crate) fn may_fetch_for(&self, serial: &str) -> bool {
        self.source.is_some() && self.keys().get(serial).is_none()
    }

    /// Downloads certificates, at most once a minute, because an answer names an unknown serial. The
    /// caller verifies the answer afterwards: that shows whether the key is known now.
    pub(crate) async fn fetch_for(&self, serial: &str, now: i64) {
        let Some(source) = &self.source else { return };
        // Twice: a running download may have started before the platform had this serial.
        for _ in 0..2 {
            if self.keys().get(serial).is_some()
                || !self.store.schedule().may_fetch_for(serial, now)
            {
                return;
            }
            if let Err(error) = self.land(source, Some(serial), now).await {
                tracing::warn!(%error, "could not download the platform certificates");
            }
        }
    }

    /// The same for a notification. Anybody can send one, under any serial, so only one at a time
    /// waits, and not for long. All others are refused at once; the platform repeats a genuine one,
    /// and the download goes on for it.
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

    /// Waits for a download: for the running download of another call, or for a new one.
    async fn land(&self, source: &Arc<Source>, wanted: Option<&str>, now: i64) -> Outcome {
        // Twice: the client whose thread drives the first one may go.
        for _ in 0..2 {
            let mut shared_download =
                self.shared_download(source, wanted, now).map_err(Arc::new)?;
            let landed = shared_download.wait_for(Option::is_some).await;
            if let Some(outcome) = landed.ok().and_then(|outcome| outcome.clone()) {
                return outcome;
            }
        }
        Err(Arc::new(Error::configuration("the download of the platform keys was cancelled")))
    }

    /// The download under way, or a new one.
    fn shared_download(
        &self,
        source: &Arc<Source>,
        wanted: Option<&str>,
        now: i64,
    ) -> Result<SharedDownload> {
        let handle = self.io_thread.handle()?;
        let mut schedule = self.store.schedule();
        if let Some(shared_download) = schedule.shared_download() {
            return Ok(shared_download);
        }
        let (landed, shared_download) = watch::channel(None);
        schedule.begin(shared_download.clone(), now);
        drop(schedule);
        let (source, store) = (Arc::clone(source), self.store.clone());
        let wanted = wanted.map(str::to_owned);
        handle.spawn(async move {
            let fetched = source.fetch(&store.keys(), wanted.as_deref(), now).await;
            let (outcome, as_of, to_store) = match fetched {
                Ok(Fetched { keys, as_of, to_store }) => {
                    store.merge(keys, now);
                    (Ok(()), Some(as_of), to_store)
                }
                Err(error) => (Err(Arc::new(error)), None, None),
            };
            store.schedule().end(as_of);
            landed.send_replace(Some(outcome));
            // Nobody waits for that.
            if let Some(answer) = to_store {
                source.store(&answer, now).await;
            }
        });
        Ok(shared_download)
    }
}

/// The error of a call that was not sent because there is no platform key, with the reason why none was
/// downloaded.
fn without_key(error: &Error) -> Error {
    error.of_another(
        Delivery::NotSent,
        "the client has no platform key to verify answers with, and could not download the \
         platform certificates",
    )
}
