//! When certificates are fetched: a matter of time and keys alone.

use super::SharedDownload;
use crate::keys::{PlatformKeys, is_public_key_id};

/// The platform asks for a look every twelve hours at the latest
/// (`docs/protocol.md` §5). In seconds, as everything here.
const INTERVAL: i64 = 12 * 3600;

/// How long before the certificate in use expires the next one is looked for;
/// the two overlap (`docs/protocol.md` §1).
const BEFORE_EXPIRY: i64 = 5 * 24 * 3600;

/// How long after an attempt the next one is made while a valid key is left.
const PAUSE: i64 = 600;

/// How long after a fetch for an unknown serial no other serial gets one:
/// whoever forges serials must not make this client ask the platform each time.
const PAUSE_FOR_SERIALS: i64 = 60;

/// What a call has to do about keys before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing.
    None,
    /// Begin to fetch, and go on.
    Soon,
    /// Fetch: there is no key that is valid.
    Now,
}

#[derive(Debug)]
pub(super) struct Schedule {
    /// When all was up to date: at the last fetch, or when the store was made.
    fresh: i64,
    attempted: Option<i64>,
    /// When an unknown serial was the reason.
    for_serial: Option<i64>,
    /// With the process whose thread drives it: after a `fork()`, nothing drives it in
    /// the child.
    shared_download: Option<(u32, SharedDownload)>,
}

impl Schedule {
    pub(super) fn new(now: i64) -> Self {
        Self { fresh: now, attempted: None, for_serial: None, shared_download: None }
    }

    pub(super) fn need(&self, keys: &PlatformKeys, now: i64) -> Need {
        let Some(preferred) = keys.preferred(now) else { return Need::Now };
        let mut certificates = keys.iter().filter(|key| key.is_certificate()).peekable();
        // A merchant who has the public key alone has nothing to fetch.
        if certificates.peek().is_none() {
            return Need::None;
        }
        let is_old = elapsed(Some(self.fresh), now).is_none_or(|elapsed| elapsed >= INTERVAL);
        let expires = preferred.valid_until().saturating_sub(now) <= BEFORE_EXPIRY;
        let is_paused = elapsed(self.attempted, now).is_some_and(|elapsed| elapsed < PAUSE);
        if (is_old || expires) && !is_paused { Need::Soon } else { Need::None }
    }

    /// Whether an unknown serial is reason enough; it is remembered if so.
    pub(super) fn may_fetch_for(&mut self, serial: &str, now: i64) -> bool {
        // What is fetched are certificates.
        if is_public_key_id(serial) {
            return false;
        }
        // Another call has asked already, and its answer is not here yet.
        if self.shared_download().is_some() {
            return true;
        }
        let may = elapsed(self.for_serial, now).is_none_or(|time| time >= PAUSE_FOR_SERIALS);
        if may {
            self.for_serial = Some(now);
        }
        may
    }

    /// The download under way.
    pub(super) fn shared_download(&self) -> Option<SharedDownload> {
        // Of one that was given up the other end is closed.
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

    pub(super) fn end(&mut self, succeeded: bool, now: i64) {
        if succeeded {
            self.fresh = now;
        }
    }
}

/// How long ago something was; nothing if it never was, or if the clock was set
/// back since.
fn elapsed(since: Option<i64>, now: i64) -> Option<i64> {
    since.map(|since| now.saturating_sub(since)).filter(|elapsed| *elapsed >= 0)
}
