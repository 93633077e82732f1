//! Notifications: what the merchant is told, how often it was tried, and what the merchant said.

use std::borrow::Cow;

use super::queue::{Event, Task};
use super::rows::notice::{Attempt, Message, Notice};
use super::{Refusal, State};

/// Seconds between one attempt and the next (docs/protocol.md, section 6).
const SCHEDULE: [i64; 15] =
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// A notification on its way.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// Its place in the queue.
    task: String,
    /// The key of the notification.
    pub(crate) notification: String,
    /// What it belongs to: once the state is another one, its keys name other things.
    life: u64,
}

/// In the order of creation: the count that an id ends with, of twelve digits.
fn notice_key(id: &str) -> String {
    id.rsplit('-').next().unwrap_or(id).to_owned()
}

impl State {
    /// Notes that a merchant is to be told, first at `at`, and so many times at once.
    pub(crate) fn tell(
        &mut self,
        mchid: &str,
        url: &str,
        message: Message,
        now: i64,
        at: i64,
        times: usize,
    ) -> String {
        let id = self.numbers.notification();
        self.numbers.count_notice();
        let key = notice_key(&id);
        let notice = Notice {
            id: id.clone(),
            mchid: mchid.to_owned(),
            url: url.to_owned(),
            created: now,
            message,
            attempts: Vec::new(),
            taken: false,
            tries: 0,
        };
        self.tables.notices.insert(key.clone(), notice);
        for _ in 0..times {
            self.schedule(at, Event::Deliver { notification: key.clone() });
        }
        id
    }

    pub(crate) fn notice(&self, key: &str) -> Option<&Notice> {
        self.tables.notices.get(key)
    }

    pub(crate) fn notice_of_id(&self, id: &str) -> Option<&Notice> {
        self.notice(&notice_key(id)).filter(|notice| notice.id == id)
    }

    pub(crate) fn notices(&self) -> impl Iterator<Item = Cow<'_, Notice>> {
        self.tables.notices.values()
    }

    /// How many notifications there have been.
    pub(crate) fn notices_told(&self) -> u64 {
        self.numbers.notices()
    }

    /// Notes what came of an attempt, and schedules the next one where one is due.
    pub(crate) fn delivered(&mut self, key: &str, attempt: Attempt, now: i64) {
        let Some(notice) = self.tables.notices.get_mut(key) else { return };
        let taken = matches!(attempt.status, Some(200 | 204));
        let (probe, last) = (attempt.probe, attempt.last);
        notice.attempts.push(attempt);
        if probe {
            return;
        }
        notice.taken |= taken;
        if !notice.taken && !last {
            let wait = SCHEDULE.get(notice.tries).copied();
            notice.tries += 1;
            if let Some(wait) = wait {
                let event = Event::Deliver { notification: key.to_owned() };
                self.schedule(now.saturating_add(wait), event);
            }
        }
    }

    /// Takes the next notification that is due.
    pub(crate) fn take_delivery(&mut self, now: i64) -> Option<Delivery> {
        let (task, Task { event, .. }) = self.queue.pop_delivery(now)?;
        match event {
            Event::Deliver { notification } => {
                Some(Delivery { task, notification, life: self.life })
            }
            _ => None,
        }
    }

    /// Whether the notification of a delivery is still there.
    pub(crate) fn knows(&self, delivery: &Delivery) -> bool {
        delivery.life == self.life
    }

    /// A delivery has come to its end, whatever came of it.
    pub(crate) fn end_delivery(&mut self, delivery: &Delivery) {
        self.queue.done(&delivery.task);
    }

    /// What was being delivered when the state was stored is sent again.
    pub(crate) fn resume_deliveries(&mut self) {
        self.queue.resume();
    }

    /// Sends a notification again, as the merchant can ask for in its portal.
    pub(crate) fn resend(&mut self, id: &str, now: i64) -> Result<(), Refusal> {
        let key = notice_key(id);
        self.tables
            .notices
            .get(&key)
            .filter(|notice| notice.id == id)
            .ok_or(Refusal::NoticeUnknown)?;
        self.schedule(now, Event::Deliver { notification: key });
        Ok(())
    }
}
