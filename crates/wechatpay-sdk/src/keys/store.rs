//! The platform's keys of a client, by serial.

use std::collections::HashMap;

use super::certificate::normalized_serial;
use super::platform::PlatformKey;
use crate::error::{Error, Result};

/// Public keys and certificates of the platform. While a merchant migrates from one to the other, answers are signed
/// with both.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlatformKeys(HashMap<String, Held>);

#[derive(Clone, Debug)]
struct Held {
    key: PlatformKey,
    /// The user has added this key: a downloaded key never replaces or removes it.
    given: bool,
}

impl PlatformKeys {
    /// Adds a key of the user. Adding the same key again has no effect. A different key with the same serial is an
    /// error, because one of the two must be wrong.
    pub(crate) fn add(&mut self, key: PlatformKey) -> Result<()> {
        let name = name(key.serial());
        match self.0.get(&name) {
            Some(held) if held.given && held.key.spki() != key.spki() => {
                Err(Error::configuration(format!(
                    "two different platform keys were given with the same serial or id `{}`; \
                         remove one of them",
                    key.serial()
                )))
            }
            _ => {
                self.0.insert(name, Held { key, given: true });
                Ok(())
            }
        }
    }

    /// Adds downloaded keys, and removes downloaded keys that have expired.
    pub(crate) fn merge(&mut self, fetched: Vec<PlatformKey>, now: i64) {
        self.0.retain(|_, held| held.given || held.key.valid_until() >= now);
        for key in fetched {
            let name = name(key.serial());
            match self.0.get(&name) {
                Some(held) if held.given => {
                    if held.key.spki() != key.spki() {
                        let serial = key.serial();
                        tracing::warn!(
                            serial,
                            "the downloaded platform key differs from the \
                                                configured key of the same serial; the client uses \
                                                the configured key"
                        );
                    }
                }
                _ => _ = self.0.insert(name, Held { key, given: false }),
            }
        }
    }

    pub(crate) fn get(&self, serial: &str) -> Option<&PlatformKey> {
        // Answers nearly always have the serial in the same form: no allocation then.
        let held = self.0.get(serial).or_else(|| self.0.get(&name(serial)));
        held.map(|held| &held.key)
    }

    /// The key that encrypts sensitive members, named in `Wechatpay-Serial`. A public key is preferred, because a
    /// merchant who has one is migrating to it; among certificates, the one that is valid longest. The name breaks
    /// ties, so that the choice does not change from call to call.
    pub(crate) fn preferred(&self, now: i64) -> Option<&PlatformKey> {
        let valid = self.iter().filter(|key| key.is_valid_at(now));
        valid.max_by_key(|key| (!key.is_certificate(), key.valid_until(), key.serial()))
    }

    /// All keys, in no particular order.
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

/// Whether `serial` is the id of a public key. Public keys come from the user only and are never downloaded.
pub(crate) fn is_public_key_id(serial: &str) -> bool {
    serial.starts_with(super::platform::PUBLIC_KEY_ID_PREFIX)
}

/// The key of the map: ids of public keys unchanged, serials normalised as numbers.
fn name(serial: &str) -> String {
    if is_public_key_id(serial) { serial.to_owned() } else { normalized_serial(serial) }
}
