//! How every lock is taken.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A test that panicked while it held a lock must not make all others fail.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
