//! A received notification: verified, decrypted, typed.

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
use crate::telemetry::NotificationCount;
use crate::transport::IoThread;

/// The original type of a profit share, and of its return.
pub(super) const SHARE_TYPE: &str = "profitsharing";

/// The label of metrics for a handled notification.
pub(super) const HANDLED: &str = "handled";
/// The label of metrics for a notification that was not handled.
pub(super) const FAILED: &str = "failed";

/// An opened notification of any protocol.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) id: Option<String>,
    pub(super) create_time: Option<String>,
    pub(super) event: String,
    pub(super) original_type: Option<String>,
    /// Whether the event of a payment contains a profit share.
    pub(super) is_share: bool,
    /// Identifies the notification within its merchant and protocol, by verified data.
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
        // The catalogue distinguishes events by their form.
        let protocol = if protocol == Protocol::V2 { Protocol::V2 } else { Protocol::V3 };
        Notification::read(protocol, &self.event, original_type, content, decoder)
    }
}

/// A notification of the platform, verified, decrypted and typed.
///
/// A notification proves that something happened, but not that your order was paid: the payment may
/// have failed, or may be about another order. Compare number, amount and merchant with your books:
/// [`Order::check`](super::Order::check).
///
/// ```
#[doc = include_str!("example.md")]
/// use wechatpay_sdk::notifications::Notification;
/// use wechatpay_sdk::notify::Order;
///
/// // The headers and the raw body of the request, as your server received them.
/// let received = client.notification(&headers, &body).wait()?;
///
/// assert_eq!(received.event(), "TRANSACTION.SUCCESS");
/// assert_eq!(received.original_type(), Some("transaction"));
/// assert!(received.is_signed() && !received.is_v2());
/// assert_eq!((received.mchid(), received.brand_id()), (client.mchid(), None));
/// let Notification::TransactionSuccess(paid) = received.notification() else {
///     return Err("another event".into());
/// };
/// assert_eq!(paid.out_trade_no.as_deref(), Some("order-0001"));
///
/// // Number, amount and merchant must be those of your books.
/// Order::new("order-0001", 1200).check(&received)?;
/// assert!(Order::new("order-0001", 1300).check(&received).is_err());
///
/// // For your log, and for members without a type.
/// println!("{:?} of {:?}: {:?}", received.id(), received.create_time(), received.summary());
/// let members: serde_json::Value = received.json()?;
/// assert_eq!(members["amount"]["total"], 1200);
/// assert!(received.plain().starts_with(b"{"));
///
/// let reply = received.accept(); // or `received.refuse("why")`: the platform sends it again
/// assert!(reply.is_success());
/// let kept: Notification = received.into_notification();
/// # let _ = kept;
/// # Ok(())
/// # }
/// ```
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
    count: NotificationCount,
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
        let count = NotificationCount::new(&mchid, &opened.event);
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
            count,
            lost: None,
        }
    }

    pub(super) fn told_of_loss(self, lost: watch::Receiver<bool>) -> Self {
        Self { lost: Some(lost), ..self }
    }

    /// Starts a timer of a runtime, which logs a late reply in time.
    pub(super) fn watched(self, handle: &Handle) -> Self {
        let overdue_warning = Some(OverdueWarning::start(handle, self.event(), self.began));
        Self { overdue_warning, ..self }
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// The id of the brand that received the notification, by the keys that signed and encrypted it.
    /// `None` if the merchant received it.
    pub fn brand_id(&self) -> Option<&str> {
        self.brand_id.as_deref()
    }

    /// The appids of the client, if it has any.
    pub(super) fn appids(&self) -> &[String] {
        &self.appids
    }

    pub(super) fn io_thread(&self) -> &Arc<IoThread> {
        &self.io_thread
    }

    /// The id of the notification, which repetitions keep. Most v2 notifications have none.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The time at which the platform created the notification.
    pub fn create_time(&self) -> Option<&Time> {
        self.create_time.as_ref()
    }

    /// The event type as the platform sent it, such as `TRANSACTION.SUCCESS`. Most v2 notifications have
    /// no event type; this is the catalogue's name then, such as `refund-processed`.
    ///
    /// The event type alone does not determine the content. Some merchants receive profit shares, and
    /// returns of shares, as `TRANSACTION.SUCCESS`. [`notification`](Self::notification) is
    /// [`ProfitsharingSuccess`](Notification::ProfitsharingSuccess) then, and its numbers show which of
    /// the two happened.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The kind of the encrypted content: `transaction`, `refund` or `profitsharing`. `None` for v2.
    pub fn original_type(&self) -> Option<&str> {
        self.original_type.as_deref()
    }

    /// The merchant number (商户号) of the client that received the notification.
    pub fn mchid(&self) -> &str {
        &self.mchid
    }

    /// The platform's summary for people.
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// The event with its typed content.
    pub fn notification(&self) -> &Notification {
        &self.notification
    }

    /// Returns the event with its typed content. Make the [`Reply`] before, or use [`once`](Self::once):
    /// the library logs a warning if the reply is late.
    pub fn into_notification(self) -> Notification {
        self.notification
    }

    /// Whether this is a v2 notification (XML). Some events have the same name in both protocols.
    pub fn is_v2(&self) -> bool {
        self.protocol == Protocol::V2
    }

    /// Whether the notification is signed. All notifications are signed, except the refund notification
    /// of v2. That one is only encrypted with the APIv2 key, in a mode (ECB) that lets anybody resend an
    /// old notification or combine parts of several. Query the refund before you act on its money. Its
    /// content is the decrypted `req_info`; the rest of the document may be forged and is dropped.
    pub fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// The decrypted content as JSON. For v2: the members of the XML, including the decrypted ones.
    pub fn plain(&self) -> &Bytes {
        &self.plain
    }

    /// Deserialises the decrypted content, for example to read a member that has no type.
    ///
    /// # Errors
    /// If the content does not fit `T`.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.plain)
    }

    /// The key that identifies this notification and its repetitions. It starts with protocol and merchant
    /// number, and has at most 128 visible ASCII characters.
    ///
    /// The rest depends on verified data only: the id within the signed body (v3), a digest of the
    /// numbers and the state (payments of v2), a digest of the decrypted numbers and the status (refunds
    /// of v2), or a digest of the signed members without `nonce_str`, and with the decrypted content instead of
    /// its ciphertext (other v2 documents). The same event can arrive with two keys, for example as a v3 and as a v2 notification. So also compare its
    /// numbers with those that you have handled.
    ///
    /// Use it as the unique key of a database row, to handle the notification exactly once:
    ///
    /// ```
    /// # use wechatpay_sdk::notify::Received;
    /// // INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING
    /// fn parameters(received: &Received) -> [&str; 1] {
    ///     [received.guard_key()]
    /// }
    /// ```
    pub fn guard_key(&self) -> &str {
        &self.guard_key
    }

    /// Whether the claim of [`once`](Self::once) for this handler is lost: another process may be handling
    /// the same notification. Check it before an effect that must not happen twice. Always `false`
    /// outside of `once`.
    ///
    /// ```
    /// # use wechatpay_sdk::notify::Received;
    /// # async fn pack(_: &Received) {}
    /// # async fn ship(_: &Received) {}
    /// async fn handle(received: Received) -> Result<(), &'static str> {
    ///     pack(&received).await; // takes long
    ///     if received.is_claim_lost() {
    ///         return Err("another process may have shipped it");
    ///     }
    ///     ship(&received).await;
    ///     Ok(())
    /// }
    /// ```
    pub fn is_claim_lost(&self) -> bool {
        self.lost.as_ref().is_some_and(|lost| *lost.borrow())
    }

    /// Waits until the claim of [`once`](Self::once) for this handler is lost. It never ends otherwise, so
    /// that a handler can stop in time:
    ///
    /// ```
    /// # use wechatpay_sdk::notify::Received;
    /// # async fn deliver(_: &Received) -> Result<(), &'static str> { Ok(()) }
    /// async fn handle(received: Received) -> Result<(), &'static str> {
    ///     tokio::select! {
    ///         delivered = deliver(&received) => delivered,
    ///         () = received.claim_lost() => Err("another process handles it"),
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

    /// Makes the reply of a handled notification. The platform does not send it again.
    pub fn accept(&self) -> Reply {
        self.answering().accept(HANDLED)
    }

    /// Makes the reply of a notification that was not handled, with the reason. The platform sends it
    /// again.
    pub fn refuse(&self, message: &str) -> Reply {
        self.answering().refuse(FAILED, message)
    }

    pub(super) fn answering(&self) -> Answering {
        let event = self.event().to_owned();
        let overdue_warning = self.overdue_warning.clone();
        let count = self.count.clone();
        Answering { protocol: self.protocol, began: self.began, event, overdue_warning, count }
    }
}

/// The parts that the reply needs, while the handler owns the notification.
#[derive(Clone)]
pub(super) struct Answering {
    protocol: Protocol,
    began: Instant,
    event: String,
    overdue_warning: Option<OverdueWarning>,
    count: NotificationCount,
}

impl Answering {
    pub(super) fn event(&self) -> &str {
        &self.event
    }

    /// `outcome` is the label of metrics.
    pub(super) fn accept(&self, outcome: &'static str) -> Reply {
        self.count.ended(outcome);
        log_delay(&self.event, self.began);
        Reply::success(self.protocol).watched(self.overdue_warning.clone())
    }

    /// Like `accept`, but the platform sends the notification again.
    pub(super) fn refuse(&self, outcome: &'static str, message: &str) -> Reply {
        self.count.ended(outcome);
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
