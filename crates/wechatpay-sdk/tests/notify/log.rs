//! What the library logs while a test runs something, on this thread.

use std::sync::{Arc, Mutex};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::watched::{self, Line};

#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<String>>);

impl Log {
    /// The lines since this was asked last.
    pub(crate) fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// The log lines of `work`.
pub(crate) fn logged<T>(work: impl FnOnce() -> T) -> (T, String) {
    let log = Log::default();
    let result = tracing::subscriber::with_default(log.clone(), work);
    (result, log.take())
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wechatpay_sdk")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let line = Line::new(event).0;
        watched::check(&line);
        let mut log = self.0.lock().unwrap();
        log.push_str(&line);
        log.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
