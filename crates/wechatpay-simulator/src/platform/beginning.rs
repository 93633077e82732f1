//! The initial state of a platform, and how it returns to that state or to a snapshot while it runs.

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

/// The maximum number of named snapshots.
const MOST_SNAPSHOTS: usize = 64;

/// The start options of a platform.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beginning {
    /// The business time at the start, in seconds since 1970; the clock is then stopped. Without it, the
    /// clock follows the system time.
    pub(crate) start: Option<i64>,
    /// Whether the platform sends notifications. `None` keeps the last setting.
    pub(crate) notify: Option<bool>,
    /// Whether rate limits apply. `None` keeps the last setting.
    pub(crate) rate_limits: Option<bool>,
    pub(crate) sign_errors: bool,
    /// Other hosts that may receive notifications.
    pub(crate) notify_hosts: Vec<String>,
}

impl Beginning {
    /// The initial mode of the clock.
    fn mode(&self) -> Mode {
        match self.start {
            Some(start) => Mode::Stepped { now: start.saturating_mul(1000) },
            None => Mode::Real { ahead: 0 },
        }
    }

    /// The initial settings of notifications.
    pub(crate) fn deliveries(&self) -> notify::Settings {
        let (send, hosts) = (self.notify.unwrap_or(true), self.notify_hosts.clone());
        notify::Settings { send, hosts, ..notify::Settings::default() }
    }

    /// Creates the initial state.
    pub(super) fn state(&self, seed: Seed, first: &Identity) -> State {
        let mode = self.mode();
        first.clock.set_mode(mode);
        let mut state = State::new(Numbers::new(seed));
        state.open_accounts(first.account_holders(), first.clock.now());
        let settings = &mut state.tables.settings;
        // The first merchant is derived from the seed and is not stored.
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

/// Named snapshots. They exist as long as the process runs.
#[derive(Debug, Default)]
pub(super) struct Snapshots(BTreeMap<String, Arc<Map<String, Value>>>);

impl Platform {
    /// Stores the present state under a name.
    ///
    /// # Errors
    ///
    /// There are too many snapshots.
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

    /// Deletes a snapshot. Returns whether it existed.
    pub(crate) fn forget_snapshot(&self, name: &str) -> bool {
        lock(&self.snapshots).0.remove(name).is_some()
    }

    /// Resets state, merchants, clock, settings and faults to their values at the start, or to the
    /// snapshot of this name. The request log is emptied, and settings that a handle made for the process
    /// are removed. The reset waits until deliveries in progress have ended.
    ///
    /// # Errors
    ///
    /// The snapshot does not exist. Nothing has changed then.
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

    /// Applies the start options, which have precedence over a data file.
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
