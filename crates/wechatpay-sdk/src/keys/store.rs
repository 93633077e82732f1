//! The platform's keys that a client holds, by serial.

use std::collections::HashMap;

use super::certificate::normalized_serial;
use super::platform::PlatformKey;
use crate::error::{Error, Result};

/// Platform public keys and platform certificates together: while a merchant
/// migrates from one to the other, answers come under both.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlatformKeys(HashMap<String, PlatformKey>);

impl PlatformKeys {
    /// Adds a key. The same key twice is one; another key under a serial that
    /// is taken is an error, since one of the two must be a mistake.
    pub(crate) fn add(&mut self, key: PlatformKey) -> Result<()> {
        let name = name(key.serial());
        match self.0.get(&name) {
            Some(held) if held.spki() != key.spki() => Err(Error::configuration(format!(
                "two different platform keys were given under `{}`",
                key.serial()
            ))),
            _ => {
                self.0.insert(name, key);
                Ok(())
            }
        }
    }

    pub(crate) fn get(&self, serial: &str) -> Option<&PlatformKey> {
        // Answers name the serial as it was given almost always: no allocation
        // then.
        self.0.get(serial).or_else(|| self.0.get(&name(serial)))
    }

    /// The key that sensitive members are encrypted with and that
    /// `Wechatpay-Serial` names: a public key before a certificate, since a
    /// merchant who has one is moving to it, and of several certificates the
    /// one that is valid longest. Ties are broken by name: the choice must
    /// not change from call to call.
    pub(crate) fn preferred(&self, now: i64) -> Option<&PlatformKey> {
        let valid = self.0.values().filter(|key| key.is_valid_at(now));
        valid.max_by_key(|key| (!key.is_certificate(), key.valid_until(), key.serial()))
    }

    /// All keys, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &PlatformKey> {
        self.0.values()
    }

    /// The serials, sorted.
    pub(crate) fn serials(&self) -> Vec<String> {
        let mut serials: Vec<_> = self.iter().map(|key| key.serial().to_owned()).collect();
        serials.sort();
        serials
    }
}

/// Public key ids are compared as they are, serials as the numbers they are.
fn name(serial: &str) -> String {
    if serial.starts_with(super::platform::PUBLIC_KEY_ID_PREFIX) {
        serial.to_owned()
    } else {
        normalized_serial(serial)
    }
}
