//! The error of the library: what happened, what was expected, what to do.
//!
//! There is one opaque type, because every operation can fail in all of these ways, and every caller
//! asks the same questions: What did the platform say? Was that answer authentic? May the money have
//! moved?

mod api;
mod called;
mod check;
mod construct;
mod delivery;
mod display;
mod fault;
mod kind;
mod next_step;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

pub(crate) use self::api::ApiParts;
pub(crate) use self::called::Called;
pub use self::check::FailedCheck;
pub use self::delivery::Delivery;
pub use self::fault::Fault;
pub use self::kind::ErrorKind;
pub(crate) use self::next_step::Meaning;
pub use self::next_step::NextStep;
use crate::code::Code;

/// The result of this library's functions.
///
/// ```
/// use wechatpay_sdk::{ApiV3Key, Result};
///
/// fn key_of(merchant: &str) -> Result<ApiV3Key> {
///     ApiV3Key::new(&format!("{merchant:0>32}"))
/// }
/// assert!(key_of("1900000109").is_ok());
/// ```
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// `Display` is one line for a log; the methods are for decisions. Branch on [`code`](Self::code) or
/// [`is`](Self::is), never on [`message`](Self::message), whose text varies. Before you send anything
/// again, look at [`may_have_taken_effect`](Self::may_have_taken_effect) or
/// [`next_step`](Self::next_step).
///
/// `Display` includes the message of [`source`](std::error::Error::source), so that a log line is
/// complete. A reporter that prints the chain of sources prints that message twice.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::{Delivery, ErrorKind, code};
///
/// let query = client["v3/pay/transactions/out-trade-no/order-0001"].get();
/// let error = query.query([("mchid", client.mchid())]).wait().unwrap_err();
///
/// // For decisions:
/// assert_eq!(error.kind(), ErrorKind::Api);
/// assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
/// assert!(error.is(code::ORDER_NOT_EXIST)); // in all spellings of the platform
/// assert_eq!(error.delivery(), Delivery::NoEffect);
/// assert!(!error.may_have_taken_effect()); // a query changes nothing
///
/// // For your log:
/// println!("{error}");
/// assert_eq!(error.operation(), Some("GET /v3/pay/transactions/out-trade-no/{out_trade_no}"));
/// assert_eq!(error.method(), Some(&http::Method::GET));
/// assert_eq!(error.path(), Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"));
/// assert_eq!(error.attempts(), 1);
///
/// // What the platform answered:
/// assert_eq!(error.status(), Some(http::StatusCode::NOT_FOUND));
/// assert!(error.message().is_some());
/// assert_eq!(error.detail(), None);
/// assert!(error.headers().is_some_and(|headers| headers.contains_key("request-id")));
/// assert!(error.body().is_some_and(|body| body.starts_with(b"{")));
/// assert!(error.request_id().is_some()); // the platform's support asks for it
/// assert_eq!(error.internal_code(), Some(268_512_771));
/// assert_eq!(error.explanation(), None); // the signature was right
///
/// // The platform does not sign most of its errors.
/// assert!(!error.authenticated());
/// println!("{:?}", error.failed_check());
///
/// // The request had no mistake that the library recognises.
/// assert_eq!(error.fault(), None);
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    text: String,
    delivery: Delivery,
    check: Option<FailedCheck>,
    fault: Option<Fault>,
    answer: Option<AnswerParts>,
    api: Option<ApiParts>,
    explanation: Option<String>,
    /// The meaning of the code in the catalogue.
    meaning: Option<Meaning>,
    /// The error of another library, or of the user's signer.
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    called: Option<Called>,
    /// Whether another attempt may succeed, by the user's signer.
    is_transient: bool,
    attempts: u32,
}

/// The answer that an error came with.
#[derive(Clone)]
pub(crate) struct AnswerParts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) authenticated: bool,
}

/// The platform's `Request-ID` in the headers of an answer.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("request-id")?.to_str().ok()
}

impl Error {
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Method and path of the operation that failed: `POST /v3/refund/domestic/refunds`. `None` if the
    /// error does not belong to a call, for example if a client cannot be built.
    pub fn operation(&self) -> Option<&str> {
        self.0.called.as_ref().map(Called::name)
    }

    /// The HTTP method of the operation that failed.
    pub fn method(&self) -> Option<&Method> {
        self.0.called.as_ref().map(Called::method)
    }

    /// The path of the operation that failed, as in the catalogue: with the names of its variables,
    /// because their values may be personal. If the path is not in the catalogue, the path of the call.
    pub fn path(&self) -> Option<&str> {
        self.0.called.as_ref().map(Called::path)
    }

    /// The HTTP status of the answer. `None` if there was no answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The platform's error code, such as `NOT_ENOUGH`: `code` of v3, `err_code` (or `return_code`) of
    /// v2.
    pub fn code(&self) -> Option<&str> {
        let api = self.0.api.as_ref()?;
        (!api.code.is_empty()).then_some(api.code.as_str())
    }

    /// Whether the platform's error code is `code`, in any of its spellings: `NOTENOUGH` of v2 is also
    /// [`code::NOT_ENOUGH`](crate::code::NOT_ENOUGH).
    ///
    /// ```
    /// use wechatpay_sdk::{Error, code};
    ///
    /// fn is_short_of_money(error: &Error) -> bool {
    ///     error.is(code::NOT_ENOUGH)
    /// }
    /// ```
    pub fn is(&self, code: Code) -> bool {
        self.code().is_some_and(|own| code.matches(own))
    }

    /// The platform's message for people: `message` of v3, `err_code_des` or `return_msg` of v2.
    pub fn message(&self) -> Option<&str> {
        self.0.api.as_ref().map(|api| api.message.as_str())
    }

    /// `detail` of a v3 error: JSON of any shape, as the platform wrote it.
    pub fn detail(&self) -> Option<&str> {
        self.0.api.as_ref()?.detail.as_deref()
    }

    /// Why the platform refused the signature, if its answer shows that: the difference between the
    /// message that it read and the message that was signed, or between the clocks. For a refund that
    /// was queried after a failure: what the status query found, or why it failed.
    pub fn explanation(&self) -> Option<&str> {
        self.0.explanation.as_deref()
    }

    /// The raw body of the answer.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The platform's `Request-ID`. Its support asks for this id.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// The platform's internal code: the number after the last `-` of the
    /// [`request_id`](Self::request_id). A wrong signature, for example, has 268443699.
    pub fn internal_code(&self) -> Option<u64> {
        internal_code(self.request_id()?)
    }

    /// Whether the platform's signature of the answer was verified. If not, a proxy or an attacker in
    /// between may have written it.
    pub fn authenticated(&self) -> bool {
        self.0.answer.as_ref().is_some_and(|answer| answer.authenticated)
    }

    /// The check that the answer failed. An error answer that failed a check is not
    /// [authenticated](Self::authenticated).
    pub fn failed_check(&self) -> Option<&FailedCheck> {
        self.0.check.as_ref()
    }

    /// The mistake, if it is one that the library recognises.
    pub fn fault(&self) -> Option<&Fault> {
        self.0.fault.as_ref()
    }

    /// Number of attempts ([`Retry`](crate::Retry)). A failed status query counts as one.
    ///
    /// The error belongs to the attempt that may have had the greatest effect, and to the last
    /// such attempt if there are several. Example: an answer was lost, and the next attempt
    /// could not connect. The error is the lost answer.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How far the request got, as far as is known, in any of its attempts.
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// Whether the operation may have been carried out although the call failed. If so, query before you
    /// send anything again, and send it again with the same number only.
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.delivery.may_have_taken_effect()
    }
}

/// The number after the last `-` of a `Request-ID`.
pub(crate) fn internal_code(request_id: &str) -> Option<u64> {
    request_id.rsplit_once('-')?.1.parse().ok()
}

impl std::error::Error for Error {
    /// The cause: the error of your own signer ([`RemoteSigner`](crate::RemoteSigner)), or of another
    /// library. The types of other libraries' errors are not part of this library's interface.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
