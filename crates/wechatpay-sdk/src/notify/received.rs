//! What was received: proven, decrypted, typed.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant;

use super::overdue::{OverdueWarning, log_delay};
use super::reply::Reply;
use crate::client::Client;
use crate::message::{Decoder, Time};
use crate::notifications::Notification;
use crate::operation::Protocol;
use crate::transport::IoThread;

/// The original type of a share of profits, and of its return.
pub(super) const SHARE_TYPE: &str = "profitsharing";

/// What the protocols give of a notification.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) id: Option<String>,
    pub(super) create_time: Option<String>,
    pub(super) event: String,
    pub(super) original_type: Option<String>,
    /// Whether the event of a payment holds a share of profits.
    pub(super) is_share: bool,
    /// What tells it from others of this merchant and protocol, taken from what is proven.
    pub(super) replay_key: String,
    pub(super) summary: Option<String>,
    /// JSON in plain text.
    pub(super) plain: Vec<u8>,
    pub(super) content: Value,
    pub(super) is_signed: bool,
}

impl Opened {
    pub(super) fn notification(
        &self,
        protocol: Protocol,
        content: Value,
        decoder: Decoder<'_>,
    ) -> Notification {
        let original_type = if self.is_share { Some(SHARE_TYPE) } else { None };
        let original_type = original_type.or(self.original_type.as_deref());
        // The catalogue's events are told apart by their form.
        let protocol = if protocol == Protocol::V2 { Protocol::V2 } else { Protocol::V3 };
        Notification::read(protocol, &self.event, original_type, content, decoder)
    }
}

/// A notification that is proven to be the platform's, in plain text.
///
/// That it came says that something happened, not what: a payment may have
/// failed, and amounts are to be compared with those of the order.
pub struct Received {
    protocol: Protocol,
    began: Instant,
    mchid: String,
    brand_id: Option<String>,
    appids: Arc<[String]>,
    id: Option<String>,
    create_time: Option<Time>,
    event: String,
    original_type: Option<String>,
    summary: Option<String>,
    notification: Notification,
    plain: Bytes,
    is_signed: bool,
    guard_key: String,
    io_thread: Arc<IoThread>,
    overdue_warning: Option<OverdueWarning>,
    /// Becomes true when the claim of [`once`](Self::once) is lost.
    lost: Option<watch::Receiver<bool>>,
}

impl Received {
    pub(super) fn new(
        client: &Client,
        protocol: Protocol,
        opened: Opened,
        decoder: Decoder<'_>,
        began: Instant,
    ) -> Self {
        let mut opened = opened;
        let content = std::mem::take(&mut opened.content);
        let notification = opened.notification(protocol, content, decoder);
        let mchid = client.mchid().to_owned();
        let brand_id = client.brand_id().filter(|_| protocol == Protocol::Brand);
        let brand_id = brand_id.map(str::to_owned);
        let (version, account) = match (protocol, &brand_id) {
            (Protocol::V2, _) => ("v2", &mchid),
            (Protocol::Brand, Some(brand_id)) => ("brand", brand_id),
            (Protocol::V3 | Protocol::Brand, _) => ("v3", &mchid),
        };
        Self {
            protocol,
            began,
            guard_key: format!("{version}:{account}:{}", opened.replay_key),
            mchid,
            brand_id,
            appids: Arc::clone(&client.parts().appids),
            id: opened.id,
            create_time: opened.create_time.map(Time::from),
            event: opened.event,
            original_type: opened.original_type,
            summary: opened.summary,
            notification,
            plain: opened.plain.into(),
            is_signed: opened.is_signed,
            io_thread: Arc::clone(client.io_thread()),
            overdue_warning: None,
            lost: None,
        }
    }

    pub(super) fn told_of_loss(self, lost: watch::Receiver<bool>) -> Self {
        Self { lost: Some(lost), ..self }
    }

    /// Has a runtime's timers see to it that a late answer is in the log in
    /// time.
    pub(super) fn watched(self, handle: &Handle) -> Self {
        let overdue_warning = Some(OverdueWarning::start(handle, self.event(), self.began));
        Self { overdue_warning, ..self }
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// The brand that it is for, by the keys that signed and encrypted it; `None` if it is for the
    /// merchant.
    pub fn brand_id(&self) -> Option<&str> {
        self.brand_id.as_deref()
    }

    /// The appids that the client takes payments through, if it was given any.
    pub(super) fn appids(&self) -> &[String] {
        &self.appids
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

    /// The event type as the platform sent it, for instance `TRANSACTION.SUCCESS`. Most
    /// notifications of v2 have none: theirs is the catalogue's name, `refund-processed`.
    ///
    /// The event type alone does not tell what is inside. Some merchants get shares of
    /// profits as `TRANSACTION.SUCCESS`, and cannot tell a share from its return:
    /// [`notification`](Self::notification) is
    /// [`ProfitsharingSuccess`](Notification::ProfitsharingSuccess) then, and its numbers
    /// say which of the two it is.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// What the encrypted content is, by the platform: `transaction`, `refund`,
    /// `profitsharing`. `None` for v2.
    pub fn original_type(&self) -> Option<&str> {
        self.original_type.as_deref()
    }

    /// The merchant number (商户号) of the client that received the notification.
    pub fn mchid(&self) -> &str {
        &self.mchid
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

    /// Whether the notification is signed. All are, except the refund notification of v2:
    /// it is only encrypted with the APIv2 key, in a mode (ECB) that lets anybody resend
    /// an old notification or combine parts of several. Query the refund before you act
    /// on its money. Its content is what was decrypted from `req_info`; the rest of the
    /// document could be anybody's, and is dropped.
    pub fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// The content in plain text, as JSON. For v2 these are the members of the XML, with
    /// encrypted members decrypted in place.
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

    /// The key that identifies this notification when it is sent again. It begins with
    /// protocol and merchant number, and has at most 128 visible ASCII characters.
    ///
    /// The rest comes from what is proven: for v3 the id inside of the signed body, for a
    /// signed document of v2 a digest of the text that was signed, for an unsigned refund
    /// of v2 a digest of the decrypted numbers and status. The same event can still come
    /// under another key, for instance with a new `nonce_str` in v2: compare the numbers
    /// in it with those that you have handled.
    pub fn guard_key(&self) -> &str {
        &self.guard_key
    }

    /// Whether the claim under which [`once`](Self::once) runs this handler is lost: another
    /// process may be handling the same notification. Ask before an effect that must not
    /// happen twice. Always false outside of `once`.
    pub fn is_claim_lost(&self) -> bool {
        self.lost.as_ref().is_some_and(|lost| *lost.borrow())
    }

    /// Waits until the claim under which [`once`](Self::once) runs this handler is lost.
    /// Never ends otherwise, so that a handler can stop in time:
    ///
    /// ```
    /// # use wechatpay_sdk::notify::Received;
    /// # async fn deliver(_: &Received) -> Result<(), &'static str> { Ok(()) }
    /// async fn handle(received: Received) -> Result<(), &'static str> {
    ///     tokio::select! {
    ///         delivered = deliver(&received) => delivered,
    ///         () = received.claim_lost() => Err("somebody else handles it"),
    ///     }
    /// }
    /// ```
    pub async fn claim_lost(&self) {
        if let Some(mut lost) = self.lost.clone()
            && lost.wait_for(|lost| *lost).await.is_ok()
        {
            return;
        }
        std::future::pending().await
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
        let overdue_warning = self.overdue_warning.clone();
        Answering { protocol: self.protocol, began: self.began, event, overdue_warning }
    }
}

/// What the answer takes, when the notification itself is the handler's.
#[derive(Clone)]
pub(super) struct Answering {
    protocol: Protocol,
    began: Instant,
    event: String,
    overdue_warning: Option<OverdueWarning>,
}

impl Answering {
    pub(super) fn event(&self) -> &str {
        &self.event
    }

    pub(super) fn accept(&self) -> Reply {
        log_delay(&self.event, self.began);
        Reply::success(self.protocol).watched(self.overdue_warning.clone())
    }

    pub(super) fn refuse(&self, message: &str) -> Reply {
        log_delay(&self.event, self.began);
        Reply::unhandled(self.protocol, message).watched(self.overdue_warning.clone())
    }

    /// Warns in the log once the answer is overdue, for as long as the returned value lives.
    /// `None` if the notification is watched already.
    pub(super) fn warn_when_overdue(&self, io_thread: &IoThread) -> Option<OverdueWarning> {
        let handle = io_thread.handle().ok().filter(|_| self.overdue_warning.is_none())?;
        Some(OverdueWarning::start(&handle, &self.event, self.began))
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("event", &self.event)
            .field("original_type", &self.original_type)
            .field("is_v2", &self.is_v2())
            .field("is_signed", &self.is_signed)
            .field("notification", &self.notification)
            .finish_non_exhaustive()
    }
}
