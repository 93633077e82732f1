//! Data that outlives the process, and snapshots: the state, including the settings of tests, which are
//! stored in the state.

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{Platform, SEED};
use crate::error::{Error, Result};
use crate::faults::Faults;
use crate::keys::Seed;
use crate::merchants::{Migration, Record};
use crate::notify;
use crate::state::State;
use crate::storage::{Store, lock};

/// The names of settings in the state.
pub(super) const CLOCK: &str = "clock";
pub(super) const DELIVERIES: &str = "notifications";
const CERTIFICATES: &str = "certificates";
const MIGRATIONS: &str = "migrations";
const FAULTS: &str = "faults";
pub(super) const LIMITS: &str = "rate_limits";

impl Platform {
    /// Stores the state in a file from now on, and starts with the state in that file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or was made for another seed.
    pub(crate) fn keep_in(&mut self, path: &Path) -> Result<()> {
        let store = Arc::new(Store::open(path)?);
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let unreadable =
            |error| Error::caused(format!("cannot read the data in `{}`", path.display()), error);
        state.move_to(&store).map_err(unreadable)?;
        check_seed(state.seed(), state.tables.settings.get(SEED))?;
        let _ = self.store.set(store);
        self.adopt()?;
        self.transact(|state, _| state.resume_deliveries());
        Ok(())
    }

    /// Writes the changes to the store, if the data is to outlive the process. Moves rows from memory to the
    /// disk if there are too many.
    pub(super) fn keep(&self, state: &mut State) {
        match self.store.get() {
            Some(store) if store.is_lasting() => {
                state.write_to(store);
                if state.is_crowded() {
                    state.release();
                }
            }
            Some(store) if state.is_crowded() => {
                state.write_to(store);
                state.release();
            }
            Some(_) => {}
            None => {
                if state.forget_changes() {
                    self.keep_in_temporary(state);
                }
            }
        }
    }

    /// Stores the mode of the clock in the state.
    pub(super) fn keep_mode(&self, state: &mut State) {
        let mode = self.clock.mode();
        if state.mode == Some(mode) {
            return;
        }
        state.mode = Some(mode);
        // The next timer is now due at another time.
        self.wake.notify_one();
        let told = json!(mode);
        if state.tables.settings.get(CLOCK) != Some(&told) {
            state.tables.settings.insert(CLOCK.to_owned(), told);
            self.events.changed(["clock"]);
        }
    }

    /// Moves the state to a temporary store. If that fails, the state stays in memory.
    fn keep_in_temporary(&self, state: &mut State) {
        let Ok(store) = Store::temporary().map(Arc::new) else { return };
        if state.move_to(&store).is_ok() {
            state.write_to(&store);
            state.release();
            let _ = self.store.set(store);
        }
    }

    /// Applies the clock, the merchants and the settings that are stored in the state.
    pub(super) fn adopt(&self) -> Result<()> {
        let records: Vec<Record> =
            self.look(|state| state.tables.merchants.values().map(Cow::into_owned).collect());
        let first = self.merchants.first();
        let others = records.iter().map(|record| record.identity(first, &self.clock));
        self.merchants.replace(others.collect::<Result<_>>()?);
        match self.setting(CERTIFICATES) {
            Some(windows) => first.ring.platform.set_windows(windows)?,
            None => first.ring.platform.begin_again(),
        }
        let migrations: Map<String, Value> = self.setting(MIGRATIONS).unwrap_or_default();
        for identity in self.merchants.list() {
            let migration = migrations.get(identity.mchid()).cloned();
            let migration = migration.and_then(|one| serde_json::from_value(one).ok());
            *lock(&identity.migration) = migration;
        }
        if let Some(mode) = self.setting(CLOCK) {
            self.clock.set_mode(mode);
        }
        *lock(&self.deliveries) = self.setting(DELIVERIES).unwrap_or_default();
        let faults = self.setting(FAULTS);
        *lock(&self.faults) = faults.unwrap_or_else(|| Faults::new(self.seed().0));
        lock(&self.limits).switch(self.setting(LIMITS).unwrap_or(true));
        Ok(())
    }

    fn setting<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let stored = self.look(|state| state.tables.settings.get(name).cloned())?;
        serde_json::from_value(stored).ok()
    }

    /// The state as one document, with the clock and all settings of tests.
    pub(crate) fn snapshot(&self) -> Value {
        self.transact(|state, _| {
            json!({ "version": 1, "now": self.clock.milliseconds(), "tables": state.dump() })
        })
    }

    /// Replaces everything with a snapshot. If the snapshot contains the business time, the clock continues
    /// from it.
    ///
    /// # Errors
    ///
    /// The document is not a valid snapshot. Nothing has changed then.
    pub(crate) fn restore(&self, snapshot: &Map<String, Value>) -> Result<()> {
        let tables = snapshot.get("tables").and_then(Value::as_object);
        let tables = tables.ok_or_else(|| Error::new("a snapshot has an object `tables`"))?;
        check_seed(self.seed(), tables.get("settings").and_then(|all| all.get(SEED)))?;
        let mut state = lock(&self.state);
        let before = state.dump();
        if let Err(error) = state.load(tables) {
            state.load(&before).map_err(Error::new)?;
            return Err(Error::new(error));
        }
        if let Some(now) = snapshot.get("now").and_then(Value::as_i64) {
            let mode = state.tables.settings.get(CLOCK).cloned();
            let mode = mode.and_then(|mode| serde_json::from_value(mode).ok());
            let mode = self.clock.put_back(mode.unwrap_or_else(|| self.clock.mode()), now);
            state.tables.settings.insert(CLOCK.to_owned(), json!(mode));
        }
        drop(state);
        self.adopt()?;
        self.transact(|state, _| state.resume_deliveries());
        self.events.changed(["clock", "faults", "limits", "merchants", "notifications"]);
        Ok(())
    }

    /// Creates a new platform certificate, which replaces the present one after a number of seconds.
    pub(crate) fn rotate(&self, after: i64) -> Result<String> {
        let certificates = &self.merchants.first().ring.platform;
        let serial = certificates.rotate(self.clock.now(), after)?.serial.clone();
        let windows = json!(certificates.windows());
        self.transact(|state, _| state.tables.settings.insert(CERTIFICATES.to_owned(), windows));
        self.events.changed(["merchants"]);
        Ok(serial)
    }

    /// Changes the platform keys of a merchant. Returns `false` if the merchant does not exist.
    pub(crate) fn migrate(&self, mchid: &str, migration: Migration) -> bool {
        let Some(identity) = self.merchants.find(mchid) else { return false };
        *lock(&identity.migration) = Some(migration);
        let moved = self.merchants.list();
        let moved = moved.iter().filter_map(|one| Some((one, (*lock(&one.migration))?)));
        let moved: Map<String, Value> =
            moved.map(|(one, migration)| (one.mchid().to_owned(), json!(migration))).collect();
        self.transact(|state, _| state.tables.settings.insert(MIGRATIONS.to_owned(), moved.into()));
        self.events.changed(["merchants"]);
        true
    }

    /// Changes the settings of notifications.
    pub(crate) fn set_deliveries(&self, settings: notify::Settings) {
        self.transact(|state, _| {
            state.tables.settings.insert(DELIVERIES.to_owned(), json!(settings))
        });
        *lock(&self.deliveries) = settings;
        self.events.changed(["notifications"]);
    }

    /// Changes the fault rules with `f`, and stores them if they have changed.
    pub(crate) fn change_faults<T>(&self, f: impl FnOnce(&mut Faults) -> T) -> T {
        let mut faults = lock(&self.faults);
        let done = f(&mut faults);
        if faults.take_changed() {
            let told = json!(*faults);
            self.transact(|state, _| state.tables.settings.insert(FAULTS.to_owned(), told));
            self.events.changed(["faults"]);
        }
        done
    }

    /// Switches rate limits on or off.
    pub(crate) fn set_limits(&self, on: bool) {
        self.transact(|state, _| state.tables.settings.insert(LIMITS.to_owned(), json!(on)));
        lock(&self.limits).switch(on);
        self.events.changed(["limits"]);
    }
}

/// Checks that saved data has the seed of this platform, because keys and the first merchant depend on the
/// seed.
fn check_seed(own: Seed, its: Option<&Value>) -> Result<()> {
    let its = its.cloned().unwrap_or_default();
    if its == json!(own.0) {
        return Ok(());
    }
    Err(Error::new(format!("it was made with the seed {its}, and this platform with {}", own.0)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::task::{Context, Waker};

    use super::*;
    use crate::clock::DAY;
    use crate::state::{Act, MCHID, OrderTerms, Pocket, account, key, terms};

    /// Each order has seven rows: order, transaction, entry, notification, three tasks.
    const ORDERS: usize = 1500;

    fn held(platform: &Platform) -> usize {
        platform.transact(|state, _| state.all_tables().map(|(_, table)| table.held()).sum())
    }

    /// Creates and pays orders, then reads each of them, as if all rows were in memory.
    fn trade(platform: &Platform) {
        let number = |at: usize| format!("order-{at:05}");
        let mut most = 0;
        for at in 0..ORDERS {
            platform.transact(|state, now| {
                state.place(terms(&number(at), 100), now).unwrap();
                state.act(&key(MCHID, &number(at)), Act::Pay, now).unwrap();
            });
            if at % 50 == 0 {
                most = most.max(held(platform));
            }
        }
        assert!(most < 6000, "{most} rows in memory");
        let mut transactions = BTreeSet::new();
        for at in 0..ORDERS {
            platform.transact(|state, _| {
                let order = state.order(MCHID, &number(at)).unwrap();
                let id = order.payment.as_ref().unwrap().transaction_id.clone();
                assert_eq!(state.transaction(MCHID, &id).unwrap().terms.out_trade_no, number(at));
                transactions.insert(id);
            });
        }
        assert_eq!(transactions.len(), ORDERS);
        assert!(held(platform) < 6000);
        platform.transact(|state, now| {
            assert_eq!(state.ledger.fault(), None);
            assert_eq!(state.orders().count(), ORDERS);
            // The number still belongs to the same order.
            assert!(state.place(terms(&number(0), 101), now).is_err());
        });
        // All timers run without filling the memory.
        platform.clock.stop();
        platform.clock.move_to(platform.clock.now() + 8 * DAY);
        platform.transact(|state, _| {
            let unsettled = account(MCHID, Pocket::Unsettled);
            assert_eq!(state.ledger.balance(&unsettled), 0);
            // Nothing delivers the notifications in this test.
            assert_eq!(state.waiting(), ORDERS);
        });
        assert!(held(platform) < 6000);
    }

    #[test]
    fn who_waits_is_woken_where_something_is_due_at_another_time() {
        let platform = Platform::of_a_test();
        let woken = || {
            let notified = std::pin::pin!(platform.wake.notified());
            notified.poll(&mut Context::from_waker(Waker::noop())).is_ready()
        };
        let place = |number: &str, expires| {
            let terms = |now| OrderTerms { expires: Some(now + expires), ..terms(number, 100) };
            platform.transact(|state, now| _ = state.place(terms(now), now).unwrap());
        };
        place("first", DAY);
        assert!(woken());
        let first = platform.await_due();
        place("later", 2 * DAY);
        assert!(!woken());
        place("sooner", 60);
        assert!(woken() && platform.await_due() < first);
        platform.clock.stop();
        platform.transact(|_, _| ());
        assert!(woken());
        platform.transact(|_, _| ());
        assert!(!woken());
    }

    #[test]
    fn a_snapshot_without_a_clock_gets_the_one_that_runs() {
        let platform = Platform::of_a_test();
        platform.clock.stop();
        platform.transact(|_, _| ());
        let mut snapshot = platform.snapshot();
        let settings = snapshot["tables"]["settings"].as_object_mut().unwrap();
        let clock = settings.remove(CLOCK).unwrap();
        platform.restore(snapshot.as_object().unwrap()).unwrap();
        assert_eq!(platform.snapshot()["tables"]["settings"][CLOCK], clock);
    }

    #[test]
    fn memory_holds_a_part_of_many_orders() {
        trade(&Platform::of_a_test());
    }

    #[test]
    fn a_file_holds_all_of_many_orders() {
        let name = format!("wechatpay-many-{}", std::process::id());
        let file = std::env::temp_dir().join(name);
        let stored = || {
            let mut platform = Platform::of_a_test();
            platform.keep_in(&file).unwrap();
            platform
        };
        let first = stored();
        trade(&first);
        let before = first.snapshot();
        drop(first);
        let second = stored();
        assert_eq!(second.snapshot(), before);
        assert!(held(&second) < 6000);
        drop(second);
        std::fs::remove_file(file).unwrap();
    }
}
