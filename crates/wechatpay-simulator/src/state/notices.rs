//! Notifications: their content, the delivery attempts and the merchant's responses.

use std::borrow::Cow;

use super::latest::{LOOKED_AT, Listed, Page};
use super::queue::{Event, Task};
use super::rows::notice::{Attempt, Message, Notice};
use super::{Refusal, State};

/// Seconds between one attempt and the next (docs/protocol.md, section 6).
const SCHEDULE: [i64; 15] =
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// A delivery in progress.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// The key of its task in the queue.
    task: String,
    /// The key of the notification.
    pub(crate) notification: String,
    /// The value of `State::life` when the delivery began. If the state has been replaced since,
    /// the keys may belong to other rows.
    life: u64,
}

/// The key, which sorts by creation: the twelve-digit counter at the end of the id.
fn notice_key(id: &str) -> String {
    id.rsplit('-').next().unwrap_or(id).to_owned()
}

impl State {
    /// Creates a notification for a merchant. Its first attempt is due at `at`, with `times` copies
    /// at once.
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

    /// A page of notifications, the newest first. The search covers ids and content.
    pub(crate) fn list_notices<V>(
        &self,
        page: &Page<'_>,
        describe: impl Fn(&Notice) -> V,
    ) -> Listed<V> {
        let has = |notice: &Notice, text: &str| {
            notice.id.contains(text) || notice.message.content().to_string().contains(text)
        };
        let (mut rows, mut last) = (Vec::new(), None);
        for (looked_at, (key, notice)) in self.tables.notices.before(page.cursor).enumerate() {
            if looked_at == LOOKED_AT {
                return Listed { rows, next: last };
            }
            let is_own = page.mchid.is_none_or(|mchid| notice.mchid == mchid);
            if is_own && page.search.is_none_or(|text| has(&notice, text)) {
                if rows.len() == page.limit {
                    return Listed { rows, next: last };
                }
                rows.push(describe(&notice));
            }
            last = Some(key.into_owned());
        }
        Listed { rows, next: None }
    }

    /// The number of notifications created so far.
    pub(crate) fn notices_told(&self) -> u64 {
        self.numbers.notices()
    }

    /// Stores the result of an attempt, and schedules the next attempt if one is due.
    pub(crate) fn delivered(&mut self, delivery: &Delivery, attempt: Attempt, now: i64) {
        let key = delivery.notification.as_str();
        let Some(notice) = self.tables.notices.get_mut(key) else { return };
        let Attempt { taken, probe, last, .. } = attempt;
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
                self.queue.push_again(&delivery.task, now.saturating_add(wait), event);
            }
        }
    }

    /// Takes the next delivery that is due.
    pub(crate) fn take_delivery(&mut self, now: i64) -> Option<Delivery> {
        let (task, Task { event, .. }) = self.queue.pop_delivery(now)?;
        match event {
            Event::Deliver { notification } => {
                Some(Delivery { task, notification, life: self.life })
            }
            _ => None,
        }
    }

    /// Whether the delivery belongs to the current state.
    pub(crate) fn knows(&self, delivery: &Delivery) -> bool {
        delivery.life == self.life
    }

    /// Removes a finished delivery from the queue, whatever its result was.
    pub(crate) fn end_delivery(&mut self, delivery: &Delivery) {
        self.queue.done(&delivery.task);
    }

    /// Holds a delivery until its host has room.
    pub(crate) fn hold_delivery(&mut self, delivery: &Delivery, host: &str) {
        self.queue.hold(&delivery.task, host);
    }

    /// Makes the first held delivery of a host due again.
    pub(crate) fn release_delivery(&mut self, host: &str) {
        self.queue.release(host);
    }

    /// The keys of the deliveries in progress, also of held ones.
    pub(crate) fn deliveries_in_progress(&self) -> Vec<String> {
        self.queue.taken()
    }

    /// Whether any of these deliveries has not ended.
    pub(crate) fn has_any_delivery(&self, keys: &[String]) -> bool {
        keys.iter().any(|key| self.queue.has_delivery(key))
    }

    /// Schedules again the deliveries that were in progress when the state was stored.
    pub(crate) fn resume_deliveries(&mut self) {
        self.queue.resume();
    }

    /// Sends a notification again, as a merchant can request in the merchant portal.
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
