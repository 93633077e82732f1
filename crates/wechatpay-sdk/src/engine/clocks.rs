//! The difference between this machine's clock and each platform's, measured for all clients together.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Stands for a missing offset.
const NONE: i64 = i64::MIN;

/// The measurements of one platform's clock, in seconds.
#[derive(Debug)]
pub(crate) struct Measured {
    /// How far the platform is ahead, by the last answer.
    offset: AtomicI64,
    /// The correction of this machine's time, for clients that correct it.
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

    /// Sets the offset, and returns the previous one.
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

/// The clocks by the configured origin of clients. The clock of another origin, such as a simulator, proves
/// nothing about this one.
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
