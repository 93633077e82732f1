//! The callback for the progress of an upload.

use std::sync::Arc;

/// The callback: number of sent bytes, and number of all bytes.
type Told = dyn Fn(u64, u64) + Send + Sync;

/// The callback of an upload. It does not take part in comparisons.
#[derive(Clone, Default)]
pub(super) struct Progress(Option<Arc<Told>>);

impl Progress {
    pub(super) fn new(told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    pub(super) fn is_told(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn tell(&self, sent: u64, length: u64) {
        if let Some(told) = &self.0 {
            told(sent, length);
        }
    }
}

impl PartialEq for Progress {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Progress {}
