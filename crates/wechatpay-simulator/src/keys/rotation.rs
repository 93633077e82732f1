//! The platform's certificates: one at the start, more after each rotation. During a rotation both
//! the old and the new certificate are listed and both verify.

use std::sync::{Mutex, OnceLock};

use data_encoding::HEXUPPER;
use serde::{Deserialize, Serialize};

use super::certificates::{Authority, Certificate, Purpose, serial};
use super::rsa::PrivateKey;
use super::seed::Seed;
use crate::error::{Error, Result};
use crate::storage::lock;

/// The first certificate and its possible successors. The pool has no more keys that are not used
/// elsewhere in the platform.
const SLOTS: usize = 8;

/// One certificate with its key.
pub(crate) struct Issued {
    pub(crate) key: PrivateKey,
    pub(crate) serial: String,
    pub(crate) certificate: Certificate,
}

/// The times at which a certificate is used, in business time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Window {
    /// When the certificate is first listed.
    pub(crate) listed: i64,
    /// When it begins to sign.
    pub(crate) signs: i64,
    /// When it stops being listed and valid.
    pub(crate) ends: i64,
}

impl Window {
    /// The window of a certificate without predecessor and successor.
    const ALWAYS: Self = Self { listed: i64::MIN, signs: i64::MIN, ends: i64::MAX };
}

pub(crate) struct PlatformCertificates {
    seed: Seed,
    fresh: bool,
    authority_key: PrivateKey,
    authority_serial: [u8; 20],
    /// Names for which the authority may issue certificates, in addition to this machine's own.
    names: Vec<String>,
    slots: [OnceLock<Issued>; SLOTS],
    windows: Mutex<Vec<Window>>,
}

impl PlatformCertificates {
    pub(crate) fn new(
        seed: Seed,
        fresh: bool,
        [authority_key, first]: [PrivateKey; 2],
        names: &[String],
    ) -> Result<Self> {
        let authority_serial = serial(seed.bytes("authority"));
        let made = Self {
            seed,
            fresh,
            authority_key,
            authority_serial,
            names: names.to_vec(),
            slots: Default::default(),
            windows: Mutex::new(vec![Window::ALWAYS]),
        };
        let issued = made.issue("platform certificate", 0, first)?;
        if let Some(slot) = made.slots.first() {
            let _ = slot.set(issued);
        }
        Ok(made)
    }

    /// The authority that issues the certificates of the platform and of its merchants.
    pub(crate) fn authority(&self) -> Result<Authority> {
        Authority::new(&self.authority_key, self.authority_serial, &self.names)
    }

    fn issue(&self, label: &str, place: usize, key: PrivateKey) -> Result<Issued> {
        let number = serial(self.seed.bytes(label));
        let name = "WeChat Pay Simulator sign";
        let purpose = Purpose::Platform(i32::try_from(place).unwrap_or(0));
        let certificate = self.authority()?.issue(name, &key, number, purpose)?;
        Ok(Issued { key, serial: HEXUPPER.encode(&number), certificate })
    }

    /// Lists a new certificate now. After `after` seconds it begins to sign, and the old
    /// certificate stops signing.
    pub(crate) fn rotate(&self, now: i64, after: i64) -> Result<&Issued> {
        let at = self.windows().len();
        let issued = self.fill(at)?;
        let takes_over = now.saturating_add(after.max(0));
        let mut windows = lock(&self.windows);
        if let Some(last) = windows.last_mut() {
            // The old certificate stays valid for the same time again, so that its signatures
            // verify.
            last.ends = takes_over.saturating_add(after.max(0));
        }
        windows.push(Window { listed: now, signs: takes_over, ends: i64::MAX });
        Ok(issued)
    }

    /// The certificate at a position, made if it does not exist.
    fn fill(&self, at: usize) -> Result<&Issued> {
        let slot = self.slots.get(at).ok_or_else(|| Error::new("no further rotation"))?;
        if let Some(issued) = slot.get() {
            return Ok(issued);
        }
        let key = if self.fresh { PrivateKey::generate()? } else { self.seed.spare(at)? };
        let issued = self.issue(&format!("platform certificate {at}"), at, key)?;
        Ok(slot.get_or_init(|| issued))
    }

    pub(crate) fn windows(&self) -> Vec<Window> {
        lock(&self.windows).clone()
    }

    /// Replaces the current windows by stored ones.
    pub(crate) fn set_windows(&self, windows: Vec<Window>) -> Result<()> {
        for at in 0..windows.len() {
            self.fill(at)?;
        }
        if windows.is_empty() {
            return Err(Error::new("a platform has a certificate"));
        }
        *lock(&self.windows) = windows;
        Ok(())
    }

    /// Returns to the first certificate, as if there had been no rotation.
    pub(crate) fn begin_again(&self) {
        let mut windows = lock(&self.windows);
        *windows = vec![Window::ALWAYS];
    }

    /// The listed certificates, oldest first.
    pub(crate) fn listed(&self, now: i64) -> Vec<(&Issued, Window)> {
        let windows = self.windows().into_iter().enumerate();
        windows
            .filter(|(_, window)| window.listed <= now && now < window.ends)
            .filter_map(|(at, window)| Some((self.get(at)?, window)))
            .collect()
    }

    /// The position of the certificate that signs.
    pub(crate) fn signing(&self, now: i64) -> usize {
        let windows = self.windows();
        windows.iter().rposition(|window| window.signs <= now).unwrap_or(0)
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Issued> {
        self.slots.get(at)?.get()
    }

    /// The position of a listed certificate, by its serial in any case.
    pub(crate) fn find(&self, serial: &[u8], now: i64) -> Option<usize> {
        let listed = |at: usize| self.windows().get(at).is_some_and(|one| now < one.ends);
        (0..SLOTS).find(|at| {
            let is_its = |issued: &Issued| issued.serial.as_bytes().eq_ignore_ascii_case(serial);
            listed(*at) && self.get(*at).is_some_and(is_its)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificates() -> PlatformCertificates {
        let keys = Seed(0).keys::<2>().unwrap();
        PlatformCertificates::new(Seed(0), false, keys, &[]).unwrap()
    }

    #[test]
    fn the_new_one_is_told_of_before_it_signs() {
        let all = certificates();
        let first = all.get(0).unwrap().serial.clone();
        let second = all.rotate(1000, 100).unwrap().serial.clone();
        let listed = |now| -> Vec<String> {
            all.listed(now).iter().map(|(one, _)| one.serial.clone()).collect()
        };
        assert_ne!(first, second);
        assert_eq!(listed(999), std::slice::from_ref(&first));
        assert_eq!(listed(1000), [first.clone(), second.clone()]);
        assert_eq!((all.signing(1099), all.signing(1100)), (0, 1));
        assert_eq!(listed(1199), [first.clone(), second.clone()]);
        assert_eq!(listed(1200), std::slice::from_ref(&second));
        assert_eq!(all.find(first.as_bytes(), 1199), Some(0));
        assert_eq!(all.find(first.as_bytes(), 1200), None);
        assert_eq!(all.find(second.as_bytes(), 1200), Some(1));
    }

    #[test]
    fn what_was_stored_is_the_same_elsewhere() {
        let (one, other) = (certificates(), certificates());
        let serial = one.rotate(1000, 100).unwrap().serial.clone();
        other.set_windows(one.windows()).unwrap();
        assert_eq!(other.get(1).unwrap().serial, serial);
        assert_eq!(other.get(1).unwrap().certificate.der, one.get(1).unwrap().certificate.der);
        assert!(other.set_windows(Vec::new()).is_err());
        for _ in 2..SLOTS {
            one.rotate(2000, 0).unwrap();
        }
        assert!(one.rotate(2000, 0).is_err());
    }
}
