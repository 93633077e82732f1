//! The platform's keys that a client holds, by serial.

use std::collections::HashMap;

use super::certificate::normalized_serial;
use super::platform::PlatformKey;
use crate::error::{Error, Result};

/// Platform public keys and platform certificates together: while a merchant
/// migrates from one to the other, answers come under both.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlatformKeys(HashMap<String, Held>);

#[derive(Clone, Debug)]
struct Held {
    key: PlatformKey,
    /// Given by the user: never replaced or dropped for a fetched one.
    given: bool,
}

impl PlatformKeys {
    /// Adds a key that the user gives. The same key twice is one; another key
    /// under a serial that is taken is an error, since one of the two must be a
    /// mistake.
    pub(crate) fn add(&mut self, key: PlatformKey) -> Result<()> {
        let name = name(key.serial());
        match self.0.get(&name) {
            Some(held) if held.given && held.key.spki() != key.spki() => Err(Error::configuration(
                format!("two different platform keys were given under `{}`", key.serial()),
            )),
            _ => {
                self.0.insert(name, Held { key, given: true });
                Ok(())
            }
        }
    }

    /// Takes fetched keys up, beside those that are there; what was fetched
    /// before and is no longer valid goes.
    pub(crate) fn merge(&mut self, fetched: Vec<PlatformKey>, now: i64) {
        self.0.retain(|_, held| held.given || held.key.valid_until() >= now);
        for key in fetched {
            let name = name(key.serial());
            match self.0.get(&name) {
                Some(held) if held.given => {
                    if held.key.spki() != key.spki() {
                        let serial = key.serial();
                        tracing::warn!(serial, "another platform key was fetched than was given");
                    }
                }
                _ => _ = self.0.insert(name, Held { key, given: false }),
            }
        }
    }

    pub(crate) fn get(&self, serial: &str) -> Option<&PlatformKey> {
        // Answers name the serial as it was given almost always: no allocation
        // then.
        let held = self.0.get(serial).or_else(|| self.0.get(&name(serial)));
        held.map(|held| &held.key)
    }

    /// The key that sensitive members are encrypted with and that
    /// `Wechatpay-Serial` names: a public key before a certificate, since a
    /// merchant who has one is moving to it, and of several certificates the
    /// one that is valid longest. Ties are broken by name: the choice must
    /// not change from call to call.
    pub(crate) fn preferred(&self, now: i64) -> Option<&PlatformKey> {
        let valid = self.iter().filter(|key| key.is_valid_at(now));
        valid.max_by_key(|key| (!key.is_certificate(), key.valid_until(), key.serial()))
    }

    /// All keys, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &PlatformKey> {
        self.0.values().map(|held| &held.key)
    }

    /// The serials, sorted.
    pub(crate) fn serials(&self) -> Vec<String> {
        let mut serials: Vec<_> = self.iter().map(PlatformKey::serial).collect();
        serials.sort_unstable();
        serials.into_iter().map(str::to_owned).collect()
    }
}

/// Whether `serial` is the id of a public key: public keys are given by the
/// user, and nothing brings another one.
pub(crate) fn is_public_key_id(serial: &str) -> bool {
    serial.starts_with(super::platform::PUBLIC_KEY_ID_PREFIX)
}

/// Public key ids are compared as they are, serials as the numbers they are.
fn name(serial: &str) -> String {
    if is_public_key_id(serial) { serial.to_owned() } else { normalized_serial(serial) }
}
