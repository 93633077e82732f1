//! How far this machine's clock is from that of each platform, measured once for all clients that
//! call it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// In place of an offset: there is none.
const NONE: i64 = i64::MIN;

/// What the answers of one platform said of its clock, in seconds.
#[derive(Debug)]
pub(crate) struct Measured {
    /// What the last answer said: how far the platform is ahead.
    offset: AtomicI64,
    /// What is added to this machine's time by clients that correct it.
    correction: AtomicI64,
}

impl Default for Measured {
    fn default() -> Self {
        Self { offset: AtomicI64::new(NONE), correction: AtomicI64::new(0) }
    }
}

impl Measured {
    pub(crate) fn offset(&self) -> Option<i64> {
        known(self.offset.load(Ordering::Relaxed))
    }

    /// Sets the offset; the one before, if there was one.
    pub(crate) fn replace(&self, offset: i64) -> Option<i64> {
        known(self.offset.swap(offset, Ordering::Relaxed))
    }

    pub(crate) fn correction(&self) -> i64 {
        self.correction.load(Ordering::Relaxed)
    }

    pub(crate) fn correct(&self, correction: i64) {
        self.correction.store(correction, Ordering::Relaxed);
    }
}

fn known(offset: i64) -> Option<i64> {
    Some(offset).filter(|offset| *offset != NONE)
}

/// The clocks by the origin that clients are configured with. What another origin says, a simulator
/// for instance, proves nothing here.
#[derive(Debug, Default)]
pub(super) struct Clocks(Mutex<HashMap<String, Arc<Measured>>>);

impl Clocks {
    pub(super) fn of(&self, origin: &str) -> Arc<Measured> {
        let mut clocks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(measured) = clocks.get(origin) {
            return Arc::clone(measured);
        }
        Arc::clone(clocks.entry(origin.to_owned()).or_default())
    }
}
