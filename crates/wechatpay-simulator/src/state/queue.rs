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
        /// Deliveries without a response so far. They are stored here so that they are sent again
        /// if the process ends before the response arrives.
        sending: Task,
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

    /// Removes a delivery that has received its response, or will receive none.
    pub(super) fn done(&mut self, key: &str) {
        self.sending.remove(key);
    }

    /// Makes the deliveries that were in progress when the process ended due again.
    pub(super) fn resume(&mut self) {
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
}
