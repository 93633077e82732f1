//! Finds out the outcome of a call: makes the query that the catalogue has for the call's number.

use std::borrow::Cow;
use std::future::IntoFuture;
use std::time::{Duration, SystemTime};

use super::RequestSpec;
use super::call::Call;
use super::check::prepared;
use super::lookup::Lookup;
use super::members::Members;
use super::name::Name;
use super::pending::PendingCall;
use super::prepare::repeat_of;
use super::sends::Patience;
use crate::answer::{self, Answer, Blank, Read, Readable, Untyped, VerifiedAnswer};
use crate::error::{Error, Result};
use crate::operation::{Checks, Operation, Repeat, expand};
use crate::sign::signing_key::BoxFuture;
use crate::transport::{Driven, block_on};

/// Two clocks whose difference is below this, in seconds, count as equal: `Date` has whole seconds, and an answer
/// takes time.
const CLOCKS_AGREE: u64 = 10;

/// The outcome of a call: the result of [`Call::settle`].
#[derive(Debug)]
pub enum Settled<A> {
    /// The platform has this request, and returned its record. The platform has accepted the request; the state in
    /// the record says whether the refund or transfer has succeeded or has failed since.
    Done(Answer<A>),
    /// The platform has a different record under this number: its amount, order or receiver differs from the
    /// request, or the record lacks one of these that must be compared. Do not send the request again.
    Different(Answer<A>),
    /// The platform has no record under this number, and the request cannot arrive any more. The request had no
    /// effect.
    Absent,
    /// The platform has no record under this number yet. A request that was sent may still arrive: settle
    /// again later, or send it again under the same number. Never send a payment by code again: see
    /// [`Call::is_repeatable`].
    StillUnknown,
}

/// An answer of an operation whose outcome can be queried. Generated: `x-wechatpay-repeat` in the catalogue.
///
/// ```
/// use wechatpay_sdk::{Call, Result, Settled, Settles};
///
/// /// Finds out what became of any call that has a query.
/// fn outcome<A: Settles>(call: &Call<A>) -> Result<Settled<A::Found>> {
///     call.settle().wait()
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the catalogue has no query for the outcome of a call that returns `{Self}`",
    note = "the query may belong to another feature: enable `v2-pay` for the refunds of `v2-secapi`"
)]
pub trait Settles {
    /// The answer of the query.
    type Found;

    #[doc(hidden)]
    fn reading() -> Reading<Self::Found>;
}

impl Settles for Untyped {
    type Found = Self;

    fn reading() -> Reading<Self> {
        Reading { read: answer::read_later, blank: None }
    }
}

/// The function that reads an answer, and the empty message for it.
#[doc(hidden)]
pub struct Reading<A> {
    read: Read<A>,
    blank: Option<Blank>,
}

impl<A> Reading<A> {
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(super) fn of() -> Self
    where
        A: Readable,
    {
        Self { read: A::read, blank: A::BLANK }
    }
}

/// Queries the outcome of a call. It does nothing until `.await` or [`.wait()`](Self::wait), and never sends
/// the call.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use std::time::{Duration, SystemTime};
/// use serde_json::json;
/// use wechatpay_sdk::{Settled, Settling, Untyped};
///
/// let order = client["v3/pay/transactions/native"].post(json!({
///     "appid": simulator.credentials().appid(), "mchid": client.mchid(), "description": "tea",
///     "out_trade_no": "order-0001", "notify_url": "https://shop.example.com/notify",
///     "amount": { "total": 1200 },
/// }));
/// let sent = SystemTime::now();
/// order.send().wait()?;
///
/// // Another process, or this one after a restart, knows when the order was sent.
/// let settling: Settling<Untyped> = order.settle().sent_at(sent).timeout(Duration::from_secs(10));
/// assert!(matches!(settling.wait()?, Settled::Done(_)));
/// # Ok(())
/// # }
/// ```
#[must_use = "it does nothing until `.await` or `.wait()`"]
pub struct Settling<A> {
    pending: Box<PendingCall>,
    sent_at: Option<SentAt>,
    reading: Reading<A>,
}

/// The times at which another process or program has sent the request.
#[derive(Clone, Copy)]
struct SentAt {
    first: SystemTime,
    last: SystemTime,
}

impl<A> Call<A> {
    /// Queries the outcome of this call with the query that the catalogue has for its number. The call itself
    /// is not sent.
    ///
    /// ```no_run
    /// use wechatpay_sdk::{Client, Error, Settled};
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: Client, request: post::Request) -> Result<(), Error> {
    /// let refund = client.v3().refund().domestic().refunds().post(request);
    /// match refund.send().await {
    ///     Ok(refund) => println!("{}", refund.status.as_str()),
    ///     Err(error) if error.may_have_taken_effect() => match refund.settle().await? {
    ///         Settled::Done(refund) => println!("{}", refund.status.as_str()),
    ///         Settled::Absent => println!("no refund was made"),
    ///         Settled::Different(refund) => println!("another refund: {:?}", refund.amount),
    ///         Settled::StillUnknown => println!("settle again later"),
    ///     },
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # If the query finds no record
    /// While the request may still arrive, an empty query result proves little. It is
    /// [`Settled::Absent`] only if
    ///
    /// - the platform refused the request, or nothing was sent, each time that this value was [sent](Self::send), or
    /// - for v3, eleven minutes have passed since the last time. The platform accepts a signed request for five
    ///   minutes, and the two clocks may differ by five minutes. A batch of transfers is accepted later than it
    ///   is answered, so it needs an hour. A v2 request contains no time, so it can arrive at any time.
    ///
    /// All other results are [`Settled::StillUnknown`]. This includes a request that the platform has accepted while
    /// the query does not find it yet, and a request that is older than the records that the query searches
    /// (30 days for transfers, see [`query_window`](Self::query_window)). If another process has sent the request, or this process before a
    /// restart, make the same call again and state when it was sent: [`Settling::sent_at`].
    ///
    /// The record of earlier sends belongs to the unchanged request. [`Call::body`] and other
    /// methods that change the request clear it.
    ///
    /// Refunds, orders, transfers, shares and their returns, deductions and red packets have a query. For an
    /// untyped call of any other operation, the result is an error. A request without its number is also an
    /// error.
    pub fn settle(&self) -> Settling<A::Found>
    where
        A: Settles,
    {
        Settling { pending: self.copied(), sent_at: None, reading: A::reading() }
    }

    /// Whether the catalogue allows sending the same request again under the same number.
    ///
    /// `false` for payments by code (付款码, 刷脸): a second request could charge a customer who has left. If
    /// the outcome is unknown, [settle](Self::settle) the call or reverse the order; for another attempt, use a
    /// new code and a new number. Also `false` for a request that does not only read, if its operation has
    /// no business number or is not in the catalogue. It does not check that the request contains its number.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let request = json!({ "out_refund_no": "refund-1" });
    /// assert!(client["v3/refund/domestic/refunds"].post(request).is_repeatable());
    /// let request = json!({ "out_trade_no": "order-1" });
    /// assert!(!client["v3/pay/transactions/codepay"].post(request).is_repeatable());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_repeatable(&self) -> bool {
        self.with_operation(|spec, known| repeat_of(spec, known) != Repeat::Never).unwrap_or(false)
    }

    /// How long after a request was sent the query of [`settle`](Self::settle) finds its record. `None` if the
    /// query has no documented limit, or if there is no query.
    ///
    /// When the first request is older than that, `settle` can only return [`Settled::StillUnknown`] if the
    /// query finds nothing, however long you wait. Do not send the request again: it may have taken effect.
    /// Check it in the merchant platform.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use std::time::Duration;
    /// use serde_json::json;
    ///
    /// let request = json!({ "out_bill_no": "transfer1" });
    /// let transfer = client["v3/fund-app/mch-transfer/transfer-bills"].post(request);
    /// // Transfers can be queried for 30 days. The last day does not count: its end is not documented.
    /// assert_eq!(transfer.query_window(), Some(Duration::from_secs(29 * 86_400)));
    ///
    /// let request = json!({ "out_refund_no": "refund-1" });
    /// assert_eq!(client["v3/refund/domestic/refunds"].post(request).query_window(), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_window(&self) -> Option<Duration> {
        self.with_operation(|spec, known| {
            let (_, query) = known?.lookup?;
            Patience::of(spec.protocol, &query).within()
        })
        .flatten()
    }

    /// The call and its operation in the catalogue. `None` if the call cannot be sent at all.
    fn with_operation<T>(
        &self,
        then: impl FnOnce(&RequestSpec, Option<&Operation>) -> T,
    ) -> Option<T> {
        let pending = self.ready()?;
        let spec = &*pending.spec;
        // This call cannot be sent.
        if pending.client.is_err() || spec.problem.is_some() {
            return None;
        }
        let path = match spec.template {
            Some(template) => Cow::Borrowed(template),
            None => Cow::Owned(expand(&spec.path, &spec.variables).ok()?),
        };
        Some(then(spec, spec.known(&path)))
    }
}

impl<A> Settling<A> {
    /// Sets when the request was sent, if another process has also sent it: see [`Call::settle`]. If the request
    /// was sent more than once, call this method for the first and for the last time.
    ///
    /// Give the time of the sender's own clock. It is compared with this machine's clock and, if the
    /// platform's answers show another time, also with the platform's. A clock that is set forward therefore does not
    /// make a request old. A time in the future proves nothing.
    ///
    /// A client that [corrects its clock](crate::ClientBuilder::correct_clock) signs with a time that may be an
    /// hour ahead of `time`, so it waits an hour longer before it returns [`Settled::Absent`]. If the sender
    /// corrects its clock, settle with a client that also does.
    pub fn sent_at(mut self, time: SystemTime) -> Self {
        let known = self.sent_at.unwrap_or(SentAt { first: time, last: time });
        self.sent_at = Some(SentAt { first: known.first.min(time), last: known.last.max(time) });
        self
    }

    /// Sets the total time limit, instead of the timeout of the call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pending.bounds.total_timeout = Some(timeout);
        self
    }

    /// Blocks this thread until the answer arrives.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind): the query has failed, and the outcome is still unknown.
    pub fn wait(self) -> Result<Settled<A>> {
        let Self { pending, sent_at, reading: Reading { read, blank } } = self;
        // Use the client's own runtime: this thread may belong to another one, and is blocked here.
        let handle = pending.own_handle()?;
        block_on(Driven::new(handle, ask(pending, sent_at, blank)))?.read(read)
    }
}

impl<A: 'static> IntoFuture for Settling<A> {
    type Output = Result<Settled<A>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { pending, sent_at, reading: Reading { read, blank } } = self;
        Box::pin(async move {
            let handle = pending.handle()?;
            Driven::new(handle, ask(pending, sent_at, blank)).await?.read(read)
        })
    }
}

impl<A> std::fmt::Debug for Settling<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let RequestSpec { method, path, .. } = &*self.pending.spec;
        write!(f, "Settling({method} {path})")
    }
}

/// The result of the query, before its answer is read.
enum Asked {
    Found(Box<Found>),
    Absent,
    StillUnknown,
}

/// A record, and the request's members to compare it with.
struct Found {
    verified: VerifiedAnswer,
    lookup: Lookup,
    sent: Members,
}

impl Asked {
    fn read<A>(self, read: Read<A>) -> Result<Settled<A>> {
        Ok(match self {
            Self::Absent => Settled::Absent,
            Self::StillUnknown => Settled::StillUnknown,
            Self::Found(found) => {
                let Found { verified, lookup, sent } = *found;
                let answer = read(verified)?;
                let record = answer.http().members();
                if lookup.is_same(&sent.body, &record) {
                    Settled::Done(answer)
                } else {
                    Settled::Different(answer)
                }
            }
        })
    }
}

async fn ask(
    pending: Box<PendingCall>,
    sent_at: Option<SentAt>,
    blank: Option<Blank>,
) -> Result<Asked> {
    let PendingCall { client, mut spec, bounds, sends, .. } = *pending;
    let client = client?;
    let name = Name::of(&spec);
    // The request was sent with these values, so the query does not check them.
    spec.checks = Some(Checks::Off);
    let (limits, retry) = bounds.of(&client);
    let prepared = prepared(&client, spec, &limits).await?;
    let fail = |text: String| name.add_to(Error::request(text));
    let asked_by = prepared.asked_by.ok_or_else(|| {
        fail("the catalogue has no query for the outcome of this call".to_owned())
    })?;
    let sent = Members::of(&prepared);
    let lookup = prepared.lookup(asked_by, client.mchid(), &sent).map_err(|member| {
        fail(format!(
            "`{member}` is missing or not a string, so the client cannot query the outcome of this \
             request"
        ))
    })?;
    let sends = sends.get().cloned().unwrap_or_default();
    let patience = lookup.patience();
    // The state when the query begins: its answer does not include requests that arrive later.
    let was_over = sends.are_over(&patience);
    let mut query = PendingCall::new(Ok(client.clone()), lookup.spec());
    query.blank = blank;
    match query.run_within(&limits, retry).await {
        Ok(verified) => {
            sends.are_taken();
            Ok(Asked::Found(Box::new(Found { verified, lookup, sent })))
        }
        Err(error) if !lookup.is_absent(&error) => Err(error),
        Err(_) => {
            // Also by the platform's clock, which the query's answer shows.
            let is_over_now = sends.are_over(&patience);
            let clock = &client.parts().clock;
            // The request was signed with a corrected time, and the caller's time is not corrected.
            let patience = patience.of_a_clock_behind(clock.largest_correction());
            let elsewhere = sent_at.map(|at| at.is_over(clock.offset(), &patience));
            // The query's answer does not include a request that was sent meanwhile.
            let is_over = match (was_over, is_over_now, elsewhere) {
                (None, None, None) => false,
                (before, after, elsewhere) => {
                    before.unwrap_or(true) && after.unwrap_or(true) && elsewhere.unwrap_or(true)
                }
            };
            Ok(if is_over { Asked::Absent } else { Asked::StillUnknown })
        }
    }
}

impl SentAt {
    /// `offset` is by how many seconds the platform's clock is ahead of this machine's. The clock that proves
    /// less is used.
    fn is_over(self, offset: Option<i64>, patience: &Patience) -> bool {
        let now = SystemTime::now();
        let there = match offset.filter(|offset| offset.unsigned_abs() >= CLOCKS_AGREE) {
            None => Some(now),
            Some(ahead @ 0..) => now.checked_add(Duration::from_secs(ahead.unsigned_abs())),
            Some(behind) => now.checked_sub(Duration::from_secs(behind.unsigned_abs())),
        };
        let elapsed = |time| {
            let here = now.duration_since(time).ok()?;
            let there = there?.duration_since(time).ok()?;
            Some((here.max(there), here.min(there)))
        };
        let both = elapsed(self.first).zip(elapsed(self.last));
        both.is_some_and(|((first, _), (_, last))| patience.is_over(first, last))
    }
}
