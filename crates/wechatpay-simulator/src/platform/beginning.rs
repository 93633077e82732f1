//! What a platform begins with, and how it comes back to that, or to a snapshot, while it runs.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde_json::{Map, Value, json};

use super::saved::{CLOCK, DELIVERIES, LIMITS};
use super::{Platform, SEED, UNDER_WAY};
use crate::clock::Mode;
use crate::error::{Error, Result};
use crate::faults::Limits;
use crate::gate::v3::Replays;
use crate::keys::Seed;
use crate::merchants::Identity;
use crate::notify;
use crate::state::{Numbers, State};
use crate::storage::lock;

/// So many snapshots have names at once.
const MOST_SNAPSHOTS: usize = 64;

/// What a platform is started with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beginning {
    /// Business time in seconds since 1970, where it stands still then; the system's without it.
    pub(crate) start: Option<i64>,
    /// Whether the platform notifies by itself; as it was set last, where this says nothing.
    pub(crate) notify: Option<bool>,
    /// Whether rate limits hold; as it was set last, where this says nothing.
    pub(crate) rate_limits: Option<bool>,
    pub(crate) sign_errors: bool,
    /// Other machines that may be notified.
    pub(crate) notify_hosts: Vec<String>,
}

impl Beginning {
    /// How the clock runs at first.
    fn mode(&self) -> Mode {
        match self.start {
            Some(start) => Mode::Stepped { now: start.saturating_mul(1000) },
            None => Mode::Real { ahead: 0 },
        }
    }

    /// How notifications are sent at first.
    pub(crate) fn deliveries(&self) -> notify::Settings {
        let (send, hosts) = (self.notify.unwrap_or(true), self.notify_hosts.clone());
        notify::Settings { send, hosts, ..notify::Settings::default() }
    }

    /// A state in which nothing has happened.
    pub(super) fn state(&self, seed: Seed, first: &Identity) -> State {
        let mode = self.mode();
        first.clock.set_mode(mode);
        let mut state = State::new(Numbers::new(seed));
        state.open_accounts(first.account_holders(), first.clock.now());
        let settings = &mut state.tables.settings;
        // The first merchant comes from it, and is not stored.
        settings.insert(SEED.to_owned(), json!(seed.0));
        if self.start.is_some() {
            settings.insert(CLOCK.to_owned(), json!(mode));
        }
        if let Some(on) = self.rate_limits {
            settings.insert(LIMITS.to_owned(), json!(on));
        }
        if self.notify.is_some() || !self.notify_hosts.is_empty() {
            settings.insert(DELIVERIES.to_owned(), json!(self.deliveries()));
        }
        state
    }
}

/// Snapshots that tests have given names, for as long as the process runs.
#[derive(Debug, Default)]
pub(super) struct Snapshots(BTreeMap<String, Arc<Map<String, Value>>>);

impl Platform {
    /// Keeps everything as it is now under a name.
    ///
    /// # Errors
    ///
    /// When there are too many.
    pub(crate) fn name_snapshot(&self, name: &str) -> Result<()> {
        let Value::Object(snapshot) = self.snapshot() else { return Ok(()) };
        let mut named = lock(&self.snapshots);
        if named.0.len() >= MOST_SNAPSHOTS && !named.0.contains_key(name) {
            return Err(Error::new(format!("there are {MOST_SNAPSHOTS} snapshots; delete one")));
        }
        named.0.insert(name.to_owned(), Arc::new(snapshot));
        Ok(())
    }

    pub(crate) fn snapshot_names(&self) -> Vec<String> {
        lock(&self.snapshots).0.keys().cloned().collect()
    }

    /// Whether there was one.
    pub(crate) fn forget_snapshot(&self, name: &str) -> bool {
        lock(&self.snapshots).0.remove(name).is_some()
    }

    /// Everything is as it was at the start, or when the snapshot of this name was made: state, merchants,
    /// clock, settings, faults. The log of requests is empty, and what a handle has set for the process is
    /// gone. Deliveries that are under way end before.
    ///
    /// # Errors
    ///
    /// When there is no such snapshot; nothing has changed then.
    pub(crate) async fn reset(&self, snapshot: Option<&str>) -> Result<()> {
        let named = match snapshot {
            None => None,
            Some(name) => {
                let named = lock(&self.snapshots).0.get(name).cloned();
                Some(named.ok_or_else(|| Error::new(format!("there is no snapshot `{name}`")))?)
            }
        };
        let _alone = self.advancing.lock().await;
        let all = u32::try_from(UNDER_WAY).unwrap_or(u32::MAX);
        let _quiet = self.under_way.acquire_many(all).await;
        self.set_alter(None);
        self.clock.set_offset(0);
        self.sign_errors.store(self.beginning.sign_errors, Ordering::Relaxed);
        match named {
            Some(named) => self.restore(&named)?,
            None => self.begin_again()?,
        }
        self.merchants.first().nonces.begin_again();
        *lock(&self.replays) = Replays::default();
        self.requests().forget();

        self.events.begin_again();
        self.wake.notify_one();
        Ok(())
    }

    /// What was asked for at the start holds, whatever a file says.
    pub(crate) fn set_as_begun(&self) {
        if let Some(on) = self.beginning.rate_limits {
            self.set_limits(on);
        }
        let Beginning { notify, notify_hosts, .. } = &self.beginning;
        if notify.is_some() || !notify_hosts.is_empty() {
            let mut settings = lock(&self.deliveries).clone();
            settings.send = notify.unwrap_or(settings.send);
            let known = settings.hosts.clone();
            settings
                .hosts
                .extend(notify_hosts.iter().filter(|host| !known.contains(host)).cloned());
            self.set_deliveries(settings);
        }
    }

    fn begin_again(&self) -> Result<()> {
        let mut state = lock(&self.state);
        let mut fresh = self.beginning.state(state.seed(), self.merchants.first());
        state.load(&fresh.dump()).map_err(Error::new)?;
        drop(state);
        *lock(&self.limits) = Limits::default();
        self.adopt()?;
        self.transact(|_, _| ());
        Ok(())
    }
}
