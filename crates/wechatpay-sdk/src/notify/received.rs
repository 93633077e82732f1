//! What was received: proven, decrypted, typed.

use std::fmt;
use std::time::{Duration, Instant};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::reply::Reply;
use crate::crypto::digest;
use crate::message::{Decoder, Time};
use crate::notifications::Notification;
use crate::operation::Protocol;

/// How long the platform waits for an answer before it sends again
/// (`platform.md` §6).
const IN_TIME: Duration = Duration::from_secs(5);

/// What the protocols give of a notification.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) id: Option<String>,
    pub(super) create_time: Option<String>,
    pub(super) event: String,
    pub(super) summary: Option<String>,
    /// JSON in plain text.
    pub(super) plain: Vec<u8>,
    pub(super) content: Value,
    pub(super) is_signed: bool,
}

/// A notification that is proven to be the platform's, in plain text.
///
/// That it came says that something happened, not what: a payment may have
/// failed, and amounts are to be compared with those of the order.
pub struct Received {
    protocol: Protocol,
    began: Instant,
    id: Option<String>,
    create_time: Option<Time>,
    summary: Option<String>,
    notification: Notification,
    plain: Bytes,
    is_signed: bool,
    guard_key: String,
}

impl Received {
    pub(super) fn new(
        protocol: Protocol,
        opened: Opened,
        decoder: Decoder<'_>,
        body: &[u8],
        began: Instant,
    ) -> Self {
        let Opened { id, create_time, event, summary, plain, content, is_signed } = opened;
        let guard_key = match &id {
            Some(id) => id.clone(),
            None => digest::hex_lower(digest::sha256(body).as_ref()),
        };
        Self {
            protocol,
            began,
            id,
            create_time: create_time.map(Time::from),
            summary,
            notification: Notification::read(protocol, &event, content, decoder),
            plain: plain.into(),
            is_signed,
            guard_key,
        }
    }

    /// The notification's own id, the same each time that it is sent. Most of
    /// v2 have none.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// When the platform made it.
    pub fn create_time(&self) -> Option<&Time> {
        self.create_time.as_ref()
    }

    /// The event type, `TRANSACTION.SUCCESS` for instance; of those of v2 that
    /// have none the catalogue's name, `refund-processed`.
    pub fn event(&self) -> &str {
        self.notification.event()
    }

    /// The platform's words for people.
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// The event with its content.
    pub fn notification(&self) -> &Notification {
        &self.notification
    }

    /// The event with its content, to keep. Make the [`Reply`] before, or of
    /// [`once`](Self::once).
    pub fn into_notification(self) -> Notification {
        self.notification
    }

    /// Whether it came by v2, as XML. Some events are called alike in both.
    pub fn is_v2(&self) -> bool {
        self.protocol == Protocol::V2
    }

    /// Whether it carries a signature. The refund notification of v2 carries
    /// none: that it decrypts under the APIv2 key to what such a one holds is
    /// all that proves it, and of what it says outside of `req_info` nothing is
    /// proven. Its encryption (ECB) does not keep parts of old notifications
    /// from being put together, nor old ones from being sent again: query the
    /// refund before money follows from it.
    pub fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// The content in plain text: JSON. Of v2 the members of the XML, those
    /// within an encrypted member in its place.
    pub fn plain(&self) -> &Bytes {
        &self.plain
    }

    /// The content as any type that deserialises: for members without a type.
    ///
    /// # Errors
    /// If it is not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.plain)
    }

    /// What replay is told by: the id, and the digest of the body where there
    /// is none, which tells no more than that the same bytes came again. Most of
    /// v2 are such: compare the numbers in them with those that were handled.
    pub fn guard_key(&self) -> &str {
        &self.guard_key
    }

    /// The answer that it was handled: the platform does not send it again.
    pub fn accept(&self) -> Reply {
        self.answering().accept()
    }

    /// The answer that it was not handled, and why: the platform sends it
    /// again.
    pub fn refuse(&self, message: &str) -> Reply {
        self.answering().refuse(message)
    }

    pub(super) fn answering(&self) -> Answering {
        let event = self.event().to_owned();
        Answering { protocol: self.protocol, began: self.began, event }
    }
}

/// What the answer takes, when the notification itself is the handler's.
pub(super) struct Answering {
    protocol: Protocol,
    began: Instant,
    event: String,
}

impl Answering {
    pub(super) fn accept(&self) -> Reply {
        self.log_delay();
        Reply::success(self.protocol)
    }

    pub(super) fn refuse(&self, message: &str) -> Reply {
        self.log_delay();
        Reply::unhandled(self.protocol, message)
    }

    fn log_delay(&self) {
        let elapsed = self.began.elapsed();
        if elapsed >= IN_TIME {
            let (event, seconds) = (&self.event, elapsed.as_secs());
            tracing::warn!(
                event,
                seconds,
                "a notification is answered too late: the platform waits 5 s and sends it again"
            );
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("is_v2", &self.is_v2())
            .field("is_signed", &self.is_signed)
            .field("notification", &self.notification)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "../../tests/notify/log.rs"]
mod log;

#[cfg(test)]
mod tests {
    use super::log::logged;
    use super::*;

    #[test]
    fn an_answer_after_five_seconds_is_visible() {
        let now = Instant::now();
        for (seconds, lines) in [(0, 0), (4, 0), (5, 1), (60, 1)] {
            let began = now.checked_sub(Duration::from_secs(seconds)).unwrap();
            let answering = Answering { protocol: Protocol::V3, began, event: "E".to_owned() };
            let (reply, log) = logged(|| answering.accept());
            assert!(reply.is_success());
            assert_eq!(log.lines().count(), lines, "{log}");
            assert_eq!(log.contains("answered too late"), lines == 1);
        }
    }
}
