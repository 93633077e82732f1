//! What was received: proven, decrypted, typed.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::time::Instant;

use super::reply::Reply;
use super::watch::{Watch, log_delay};
use crate::client::Client;
use crate::crypto::digest;
use crate::message::{Decoder, Time};
use crate::notifications::Notification;
use crate::operation::Protocol;
use crate::transport::IoThread;

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
    io_thread: Arc<IoThread>,
    watch: Option<Watch>,
}

impl Received {
    pub(super) fn new(
        client: &Client,
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
            io_thread: Arc::clone(client.io_thread()),
            watch: None,
        }
    }

    /// Has a runtime's timers see to it that a late answer is in the log in
    /// time.
    pub(super) fn watched(self, handle: &Handle) -> Self {
        let watch = Some(Watch::start(handle, self.event(), self.began));
        Self { watch, ..self }
    }

    pub(super) fn io_thread(&self) -> &Arc<IoThread> {
        &self.io_thread
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
    /// [`once`](Self::once): that it is given back in time is watched.
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
        let watch = self.watch.clone();
        Answering { protocol: self.protocol, began: self.began, event, watch }
    }
}

/// What the answer takes, when the notification itself is the handler's.
#[derive(Clone)]
pub(super) struct Answering {
    protocol: Protocol,
    began: Instant,
    event: String,
    watch: Option<Watch>,
}

impl Answering {
    pub(super) fn accept(&self) -> Reply {
        log_delay(&self.event, self.began);
        Reply::success(self.protocol).watched(self.watch.clone())
    }

    pub(super) fn refuse(&self, message: &str) -> Reply {
        log_delay(&self.event, self.began);
        Reply::unhandled(self.protocol, message).watched(self.watch.clone())
    }

    /// Watches for as long as what is returned is kept, unless that is done
    /// already.
    pub(super) fn watch(&self, io_thread: &IoThread) -> Option<Watch> {
        let handle = io_thread.handle().ok().filter(|_| self.watch.is_none())?;
        Some(Watch::start(&handle, &self.event, self.began))
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
