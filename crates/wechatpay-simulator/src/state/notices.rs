//! Notifications: what the merchant is told, how often it was tried, and what the merchant said.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::queue::{Event, Task};
use super::{Refusal, State};

/// Seconds between one attempt and the next (docs/protocol.md, section 6).
const SCHEDULE: [i64; 15] =
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// In which protocol a notification is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Message {
    /// JSON, signed with the platform's key; the resource encrypted with the APIv3 key.
    V3 { event_type: String, original_type: String, summary: String, resource: Value },
    /// XML, signed with the APIv2 key. What it tells does not stand in it; it is the catalogue's name.
    V2 {
        #[serde(default)]
        event: String,
        members: Vec<(String, String)>,
    },
    /// XML of a refund: not signed; `req_info` encrypted with the APIv2 key.
    V2Refund { members: Vec<(String, String)>, info: Vec<(String, String)> },
}

impl Message {
    pub(crate) fn v3(event: &str, original_type: &str, summary: &str, resource: Value) -> Self {
        Self::V3 {
            event_type: event.to_owned(),
            original_type: original_type.to_owned(),
            summary: summary.to_owned(),
            resource,
        }
    }

    /// As the catalogue has it.
    pub(crate) fn event_type(&self) -> &str {
        match self {
            Self::V3 { event_type: event, .. } | Self::V2 { event, .. } => event,
            Self::V2Refund { .. } => "refund-processed",
        }
    }

    pub(crate) fn is_v2(&self) -> bool {
        !matches!(self, Self::V3 { .. })
    }
}

/// One try, and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attempt {
    /// Where it went, if not to the notification's own URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) forwarded: Option<String>,
    /// How long the merchant took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) milliseconds: Option<u64>,
    /// Another one would have no sense.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) last: bool,
    pub(crate) at: i64,
    /// Whether it was a probe: signed wrongly on purpose.
    pub(crate) probe: bool,
    pub(crate) serial: Option<String>,
    pub(crate) status: Option<u16>,
    /// The merchant's answer, cut after 4 KiB.
    pub(crate) answer: Option<String>,
    /// Why there is no answer.
    pub(crate) error: Option<String>,
}

impl Attempt {
    /// One of which nothing is known yet.
    pub(crate) fn at(at: i64) -> Self {
        let (serial, status, answer, error) = (None, None, None, None);
        let (forwarded, milliseconds) = (None, None);
        let (last, probe) = (false, false);
        Self { forwarded, milliseconds, last, at, probe, serial, status, answer, error }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub(crate) id: String,
    /// Who is told.
    pub(crate) mchid: String,
    pub(crate) url: String,
    pub(crate) created: i64,
    pub(crate) message: Message,
    pub(crate) attempts: Vec<Attempt>,
    /// The merchant has taken it.
    pub(crate) taken: bool,
    /// How many of the attempts that the schedule has are used up.
    tries: usize,
}

/// A notification on its way.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// Its place in the queue.
    task: String,
    /// The key of the notification.
    pub(crate) notification: String,
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
        self.notices.insert(key.clone(), notice);
        for _ in 0..times {
            self.schedule(at, Event::Deliver { notification: key.clone() });
        }
        id
    }

    pub(crate) fn notice(&self, key: &str) -> Option<&Notice> {
        self.notices.get(key)
    }

    pub(crate) fn notices(&self) -> impl Iterator<Item = Cow<'_, Notice>> {
        self.notices.values()
    }

    /// How many notifications there have been.
    pub(crate) fn notices_told(&self) -> u64 {
        self.numbers.notices()
    }

    /// Notes what came of an attempt, and schedules the next one where one is due.
    pub(crate) fn delivered(&mut self, key: &str, attempt: Attempt, now: i64) {
        let Some(notice) = self.notices.get_mut(key) else { return };
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
            Event::Deliver { notification } => Some(Delivery { task, notification }),
            _ => None,
        }
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
        self.notices.get(&key).filter(|notice| notice.id == id).ok_or(Refusal::NoticeUnknown)?;
        self.schedule(now, Event::Deliver { notification: key });
        Ok(())
    }
}
