//! The timers: one queue, sorted by time, then by arrival.

use serde::{Deserialize, Serialize};

use crate::storage::{Table, tables};

/// An event that a timer causes. The keys are keys of the tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Event {
    /// An unpaid order closes.
    Expire { order: String },
    /// The rest of an order's money becomes available to the merchant.
    Settle { order: String },
    /// The payer acts on an order.
    Payer { order: String, act: Act },
    /// A refund in processing ends.
    Refund { refund: String },
    /// Advanced money has been returned.
    Advance { refund: String },
    /// A share is finished.
    Share { share: String },
    /// A transfer that its receiver has not confirmed fails.
    TransferExpire { transfer: String },
    /// A transfer in progress ends: at the receiver, or returned to the merchant.
    TransferDone { transfer: String },
    /// The timer of a case.
    Case { case: String },
    /// A notification is sent, for the first time or again.
    Deliver { notification: String },
}

/// The actions of a payer on an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    /// Pays.
    Pay,
    /// Opens the payment and is asked for the password.
    Start,
    /// Tries to pay and fails, for example because the balance is too low.
    Fail,
    /// Cancels the payment.
    Cancel,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Task {
    /// Business time, in seconds since 1970.
    pub(crate) at: i64,
    pub(crate) event: Event,
}

tables! {
    pub(crate) struct Queue {
        /// All tasks except deliveries.
        tasks: Task,
        /// Deliveries are separate, because they wait for a response from outside and no request
        /// may wait for them.
        deliveries: Task,
        /// Deliveries that were taken and have no response so far. They are stored here so that they
        /// are sent again if the process ends before the response arrives.
        sending: Task,
        /// Those of them that are not sent yet because their host has too many already:
        /// `host key`.
        held: bool,
    }
}

impl Queue {
    /// Adds a task. `number` must be unique.
    pub(super) fn push(&mut self, number: u64, at: i64, event: Event) {
        // Times before 1970 are treated as 1970; nothing is due that early.
        let key = format!("{:020}-{number:012}", at.max(0));
        let table = match event {
            Event::Deliver { .. } => &mut self.deliveries,
            _ => &mut self.tasks,
        };
        table.insert(key, Task { at, event });
    }

    /// Takes the next task that is due, except deliveries.
    pub(super) fn pop_task(&mut self, now: i64) -> Option<Task> {
        Self::pop(&mut self.tasks, now).map(|(_, task)| task)
    }

    /// Takes the next delivery that is due, with its key. The delivery stays under this key until
    /// it is [done](Self::done).
    pub(super) fn pop_delivery(&mut self, now: i64) -> Option<(String, Task)> {
        let (key, task) = Self::pop(&mut self.deliveries, now)?;
        self.sending.insert(key.clone(), task.clone());
        Some((key, task))
    }

    /// Takes the number of a finished delivery for its next attempt. Without a new number, the order of attempts
    /// does not depend on which merchant responds first.
    pub(super) fn push_again(&mut self, key: &str, at: i64, event: Event) {
        let number = key.rsplit('-').next().unwrap_or(key);
        self.deliveries.insert(format!("{:020}-{number}", at.max(0)), Task { at, event });
    }

    /// Holds a delivery that was taken until its host has room.
    pub(super) fn hold(&mut self, key: &str, host: &str) {
        self.held.insert(format!("{host} {key}"), true);
    }

    /// Makes the first held delivery of a host due again.
    pub(super) fn release(&mut self, host: &str) {
        let prefix = format!("{host} ");
        let first = self.held.beginning_with(&prefix).next().map(|(held, _)| held.into_owned());
        if let Some(held) = first {
            self.held.remove(&held);
            let key = held.strip_prefix(&prefix).unwrap_or(&held);
            if let Some(task) = self.sending.remove(key) {
                self.deliveries.insert(key.to_owned(), task);
            }
        }
    }

    /// The keys of the deliveries that were taken and are not done.
    pub(super) fn taken(&self) -> Vec<String> {
        self.sending.iter().map(|(key, _)| key.into_owned()).collect()
    }

    /// Whether a delivery is not done.
    pub(super) fn has_delivery(&self, key: &str) -> bool {
        self.sending.contains(key) || self.deliveries.contains(key)
    }

    /// Removes a delivery that has received its response, or will receive none.
    pub(super) fn done(&mut self, key: &str) {
        self.sending.remove(key);
    }

    /// Makes the deliveries that were in progress when the process ended due again.
    pub(super) fn resume(&mut self) {
        while let Some(key) = self.held.first().map(|(key, _)| key.to_owned()) {
            self.held.remove(&key);
        }
        while let Some(key) = self.sending.first().map(|(key, _)| key.to_owned()) {
            if let Some(task) = self.sending.remove(&key) {
                self.deliveries.insert(key, task);
            }
        }
    }

    /// The time of the next task.
    pub(crate) fn next(&self) -> Option<i64> {
        let first = |table: &Table<Task>| table.first().map(|(_, task)| task.at);
        match (first(&self.tasks), first(&self.deliveries)) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.tasks.count() + self.deliveries.count()
    }

    fn pop(table: &mut Table<Task>, now: i64) -> Option<(String, Task)> {
        let (key, _) = table.first().filter(|(_, task)| task.at <= now)?;
        let key = key.to_owned();
        table.remove(&key).map(|task| (key, task))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expire(order: &str) -> Event {
        Event::Expire { order: order.into() }
    }

    #[test]
    fn tasks_come_by_time_and_then_by_arrival() {
        let mut queue = Queue::default();
        queue.push(1, 20, expire("c"));
        queue.push(2, 5, expire("a"));
        queue.push(3, 5, expire("b"));
        queue.push(10, 5, Event::Deliver { notification: "n".into() });
        assert_eq!(queue.next(), Some(5));
        let mut seen = Vec::new();
        while let Some(task) = queue.pop_task(19) {
            seen.push(task.event);
        }
        assert_eq!(seen, [expire("a"), expire("b")]);
        assert!(queue.pop_delivery(4).is_none());
        assert!(queue.pop_delivery(5).is_some());
        assert_eq!(queue.next(), Some(20));
        assert_eq!(queue.count(), 1);
    }

    #[test]
    fn a_delivery_without_an_answer_is_due_again() {
        let mut queue = Queue::default();
        for (number, notification) in [(1, "a"), (2, "b")] {
            queue.push(number, 5, Event::Deliver { notification: notification.into() });
        }
        let (answered, _) = queue.pop_delivery(5).unwrap();
        let (_, open) = queue.pop_delivery(5).unwrap();
        assert_eq!(queue.next(), None);
        queue.done(&answered);
        queue.resume();
        assert_eq!(queue.pop_delivery(5).unwrap().1, open);
        assert!(queue.pop_delivery(5).is_none());
    }

    #[test]
    fn a_held_delivery_is_due_again_when_its_host_has_room() {
        let mut queue = Queue::default();
        for (number, notification) in [(1, "a"), (2, "b"), (3, "c")] {
            queue.push(number, 5, Event::Deliver { notification: notification.into() });
        }
        let mut take = |host: &str| {
            let (key, task) = queue.pop_delivery(5).unwrap();
            queue.hold(&key, host);
            (key, task)
        };
        let (a, b, c) = (take("http://one:80"), take("http://one:8080"), take("http://one:80"));
        assert_eq!((queue.next(), queue.taken()), (None, vec![a.0.clone(), b.0, c.0.clone()]));
        queue.release("http://one:80");
        queue.release("http://other");
        assert_eq!(queue.pop_delivery(5).unwrap(), a);
        assert!(queue.pop_delivery(5).is_none() && queue.has_delivery(&c.0));
        queue.done(&a.0);
        assert!(!queue.has_delivery(&a.0));
        // A restart makes all of them due.
        queue.resume();
        queue.release("http://one:80");
        assert_eq!([5, 5, 5].map(|now| queue.pop_delivery(now).is_some()), [true, true, false]);
    }

    #[test]
    fn the_next_attempt_keeps_its_place_among_those_of_its_time() {
        let mut queue = Queue::default();
        for (number, notification) in [(1, "a"), (2, "b")] {
            queue.push(number, 5, Event::Deliver { notification: notification.into() });
        }
        let taken = [(); 2].map(|()| queue.pop_delivery(5).unwrap());
        // The second response comes first.
        for (key, task) in taken.iter().rev() {
            queue.push_again(key, 20, task.event.clone());
            queue.done(key);
        }
        let again = [(); 2].map(|()| queue.pop_delivery(20).unwrap().1.event);
        assert_eq!(again, taken.map(|(_, task)| task.event));
    }
}
