//! A log of events for listeners: requests, deliveries of notifications, and changes of data. All
//! listeners read the same short log at their own speed. The log stays empty until the first
//! listener connects.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::sync::watch;

use crate::storage::lock;

/// Limits of the log: number of events, and number of bytes.
const KEPT: usize = 1024;
const KEPT_BYTES: usize = 4 << 20;

/// Everything that can be reported as changed.
const EVERYTHING: [&str; 9] = [
    "orders",
    "refunds",
    "transfers",
    "ledger",
    "notifications",
    "clock",
    "faults",
    "merchants",
    "limits",
];

/// An event.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The number of a request; its details are in the log of requests.
    Request(usize),
    /// One attempt to deliver a notification.
    Delivery(Arc<Value>),
}

pub(crate) struct Events {
    watched: AtomicBool,
    memory: Mutex<Memory>,
    /// The number of the last event.
    count: watch::Sender<u64>,
}

#[derive(Default)]
struct Memory {
    /// Events in order of their consecutive numbers. Changes have numbers, too, but are not stored
    /// here.
    events: VecDeque<(u64, usize, Event)>,
    /// Size of `events` in bytes.
    bytes: usize,
    /// The number of the last event that was removed.
    forgotten: u64,
    /// The number of the last change of each thing.
    changed: BTreeMap<&'static str, u64>,
}

impl Default for Events {
    fn default() -> Self {
        Self {
            watched: AtomicBool::new(false),
            memory: Mutex::default(),
            count: watch::Sender::new(0),
        }
    }
}

impl Events {
    /// Whether a listener is connected, or was connected earlier and may reconnect.
    pub(crate) fn is_watched(&self) -> bool {
        self.watched.load(Ordering::Relaxed)
    }

    pub(crate) fn request(&self, id: usize) {
        if self.is_watched() {
            self.push(Event::Request(id), 0);
        }
    }

    pub(crate) fn delivery(&self, attempt: impl FnOnce() -> Value) {
        if self.is_watched() {
            let attempt = attempt();
            let size = attempt.to_string().len();
            self.push(Event::Delivery(Arc::new(attempt)), size);
        }
    }

    /// Reports that these things have changed.
    pub(crate) fn changed(&self, things: impl IntoIterator<Item = &'static str>) {
        if !self.is_watched() {
            return;
        }
        let mut memory = lock(&self.memory);
        let number = self.count.borrow().saturating_add(1);
        let mut any = false;
        for thing in things {
            memory.changed.insert(thing, number);
            any = true;
        }
        // Sent under the lock, so that numbers are consecutive.
        if any {
            self.count.send_replace(number);
        }
    }

    fn push(&self, event: Event, size: usize) {
        let mut memory = lock(&self.memory);
        let number = self.count.borrow().saturating_add(1);
        memory.bytes += size;
        memory.events.push_back((number, size, event));
        while memory.events.len() > KEPT || memory.bytes > KEPT_BYTES {
            let Some((number, size, _)) = memory.events.pop_front() else { break };
            memory.forgotten = number;
            memory.bytes -= size;
        }
        // Sent under the lock, so that numbers are consecutive.
        self.count.send_replace(number);
    }

    /// Removes all events, and reports that everything has changed.
    pub(crate) fn begin_again(&self) {
        {
            let mut memory = lock(&self.memory);
            memory.events.clear();
            memory.bytes = 0;
        }
        self.changed(EVERYTHING);
    }

    /// Starts listening; returns a receiver of the last event's number.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.watched.store(true, Ordering::Relaxed);
        self.count.subscribe()
    }

    /// The events after a number, and whether some of them have been removed.
    pub(crate) fn after(&self, number: u64) -> (Vec<(u64, Event)>, bool) {
        let memory = lock(&self.memory);
        let news = memory.events.iter().filter(|(its, ..)| *its > number);
        let news = news.map(|(its, _, event)| (*its, event.clone())).collect();
        (news, memory.forgotten > number)
    }

    /// The things that have changed after a number.
    pub(crate) fn changed_after(&self, number: u64) -> Vec<&'static str> {
        let memory = lock(&self.memory);
        let changed = memory.changed.iter().filter(|(_, its)| **its > number);
        changed.map(|(thing, _)| *thing).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn numbers(events: &Events, after: u64) -> Vec<u64> {
        events.after(after).0.into_iter().map(|(number, _)| number).collect()
    }

    #[test]
    fn nothing_is_remembered_for_nobody() {
        let events = Events::default();
        events.request(1);
        events.changed(["orders"]);
        events.delivery(|| json!({}));
        let count = events.watch();
        assert_eq!((*count.borrow(), numbers(&events, 0)), (0, vec![]));
        events.request(2);
        assert_eq!((*count.borrow(), numbers(&events, 0)), (1, vec![1]));
    }

    #[test]
    fn changes_are_told_once_and_never_lost() {
        let events = Events::default();
        let count = events.watch();
        events.changed(["orders", "ledger"]);
        events.changed(["orders"]);
        events.changed([]);
        assert_eq!(*count.borrow(), 2);
        assert_eq!(events.changed_after(0), ["ledger", "orders"]);
        assert_eq!(events.changed_after(1), ["orders"]);
        assert!(events.changed_after(2).is_empty());
        for id in 0..2 * KEPT {
            events.request(id);
        }
        assert_eq!(events.changed_after(1), ["orders"]);
    }

    #[test]
    fn who_is_too_slow_is_told() {
        let events = Events::default();
        let _count = events.watch();
        for id in 0..=KEPT {
            events.request(id);
        }
        let told = |after| (numbers(&events, after).len(), events.after(after).1);
        assert_eq!(told(0), (KEPT, true));
        assert_eq!(told(1), (KEPT, false));
        assert_eq!(told(2), (KEPT - 1, false));
        events.delivery(|| json!("x".repeat(KEPT_BYTES)));
        assert_eq!(told(0), (0, true));
    }
}
