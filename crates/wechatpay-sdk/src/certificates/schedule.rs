//! When certificates are downloaded. It depends on time and keys only.

use super::SharedDownload;
use crate::keys::{PlatformKeys, is_public_key_id};

/// The platform requires a download at least every twelve hours (`docs/protocol.md` §5). All times are in seconds.
const INTERVAL: i64 = 12 * 3600;

/// How long before the expiry of the certificate in use the next one is downloaded. The two overlap
/// (`docs/protocol.md` §1).
const BEFORE_EXPIRY: i64 = 5 * 24 * 3600;

/// The pause between two attempts while there is a valid key.
const PAUSE: i64 = 600;

/// The pause after a download for an unknown serial. Otherwise forged serials could make the client download each
/// time.
const PAUSE_FOR_SERIALS: i64 = 60;

/// What a call must do about keys before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing.
    None,
    /// Start a download, and go on.
    Soon,
    /// Wait for a download: there is no valid key.
    Now,
}

#[derive(Debug)]
pub(super) struct Schedule {
    /// When the keys were up to date: at the last download, or when the store was made.
    fresh: i64,
    attempted: Option<i64>,
    /// The last download for an unknown serial.
    for_serial: Option<i64>,
    /// The running download, with its process: after a `fork()`, no thread of the child drives it.
    shared_download: Option<(u32, SharedDownload)>,
}

impl Schedule {
    pub(super) fn new(now: i64) -> Self {
        Self { fresh: now, attempted: None, for_serial: None, shared_download: None }
    }

    pub(super) fn need(&self, keys: &PlatformKeys, now: i64) -> Need {
        let Some(preferred) = keys.preferred(now) else { return Need::Now };
        let mut certificates = keys.iter().filter(|key| key.is_certificate()).peekable();
        // A merchant with only a public key has no certificates to download.
        if certificates.peek().is_none() {
            return Need::None;
        }
        let is_old = elapsed(Some(self.fresh), now).is_none_or(|elapsed| elapsed >= INTERVAL);
        let expires = preferred.valid_until().saturating_sub(now) <= BEFORE_EXPIRY;
        let is_paused = elapsed(self.attempted, now).is_some_and(|elapsed| elapsed < PAUSE);
        if (is_old || expires) && !is_paused { Need::Soon } else { Need::None }
    }

    /// Whether an unknown serial may start a download. If so, that is noted.
    pub(super) fn may_fetch_for(&mut self, serial: &str, now: i64) -> bool {
        // Only certificates are downloaded.
        if is_public_key_id(serial) {
            return false;
        }
        // Another call's download is still running.
        if self.shared_download().is_some() {
            return true;
        }
        let may = elapsed(self.for_serial, now).is_none_or(|time| time >= PAUSE_FOR_SERIALS);
        if may {
            self.for_serial = Some(now);
        }
        may
    }

    /// The running download.
    pub(super) fn shared_download(&self) -> Option<SharedDownload> {
        // The channel of an aborted download is closed.
        let under_way = |shared_download: &&SharedDownload| {
            shared_download.borrow().is_none() && shared_download.has_changed().is_ok()
        };
        let (process, shared_download) = self.shared_download.as_ref()?;
        let is_own = *process == std::process::id();
        Some(shared_download)
            .filter(|shared_download| is_own && under_way(shared_download))
            .cloned()
    }

    pub(super) fn begin(&mut self, shared_download: SharedDownload, now: i64) {
        self.shared_download = Some((std::process::id(), shared_download));
        self.attempted = Some(now);
    }

    /// `as_of`: the time of the download, if it succeeded.
    pub(super) fn end(&mut self, as_of: Option<i64>) {
        if let Some(as_of) = as_of {
            self.fresh = as_of;
        }
    }
}

/// The time since an event. `None` if there was none, or if the clock was set back since.
fn elapsed(since: Option<i64>, now: i64) -> Option<i64> {
    since.map(|since| now.saturating_sub(since)).filter(|elapsed| *elapsed >= 0)
}
