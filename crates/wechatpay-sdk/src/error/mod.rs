//! The one error of the library: what happened, what was expected, what to do.
//!
//! One opaque type, because a caller of any operation meets all of these and
//! needs the same questions answered each time: what did the platform say,
//! was that answer authentic, and may the money have moved all the same?

mod api;
mod called;
mod check;
mod delivery;
mod display;
mod kind;
mod next_step;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

pub(crate) use self::api::ApiParts;
pub(crate) use self::called::Called;
pub use self::check::FailedCheck;
pub use self::delivery::Delivery;
pub use self::kind::ErrorKind;
pub(crate) use self::next_step::Meaning;
pub use self::next_step::NextStep;
use crate::code::Code;

/// The result of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// `Display` is one line for a log; the methods are for decisions. Branch on
/// [`code`](Self::code), never on [`message`](Self::message), whose text
/// varies. Before anything is sent again, look at
/// [`may_have_taken_effect`](Self::may_have_taken_effect).
///
/// `Display` includes the message of [`source`](std::error::Error::source), so that a log line is
/// complete: a reporter that prints the chain of sources repeats it.
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    text: String,
    delivery: Delivery,
    check: Option<FailedCheck>,
    answer: Option<AnswerParts>,
    api: Option<ApiParts>,
    explanation: Option<String>,
    /// What the catalogue says of the code.
    meaning: Option<Meaning>,
    /// What other libraries said, from the outermost to the innermost.
    /// What another library, or the user's signer, said.
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    called: Option<Called>,
    /// Whether the signer says that trying again may help.
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
    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, Delivery::NotSent, text)
    }

    pub(crate) fn request(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, Delivery::NotSent, text)
    }

    pub(crate) fn new(kind: ErrorKind, delivery: Delivery, text: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            text: text.into(),
            delivery,
            check: None,
            answer: None,
            api: None,
            explanation: None,
            meaning: None,
            source: None,
            called: None,
            is_transient: false,
            attempts: 1,
        }))
    }

    pub(crate) fn verification(check: FailedCheck, answer: AnswerParts) -> Self {
        let mut error = Self::new(ErrorKind::Verification, Delivery::Unknown, check.to_string());
        error.0.check = Some(check);
        error.0.answer = Some(answer);
        error
    }

    pub(crate) fn api(
        api: ApiParts,
        answer: AnswerParts,
        delivery: Delivery,
        check: Option<FailedCheck>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Api, delivery, "");
        error.0.api = Some(api);
        error.0.answer = Some(answer);
        error.0.check = check;
        error
    }

    /// A verified 202.
    pub(crate) fn accepted(api: ApiParts, answer: AnswerParts) -> Self {
        let text = "the platform has accepted the request and not carried it out yet: send it again \
                    with the same parameters";
        let mut error = Self::new(ErrorKind::Accepted, Delivery::Unknown, text);
        error.0.api = Some(api).filter(|api| !api.code.is_empty());
        error.0.answer = Some(answer);
        error
    }

    /// Adds what the platform's refusal means.
    pub(crate) fn with_explanation(mut self, explanation: Option<String>) -> Self {
        self.0.explanation = explanation;
        self
    }

    /// Adds what the catalogue says of the code.
    pub(crate) fn with_meaning(mut self, meaning: Option<Meaning>) -> Self {
        self.0.meaning = meaning;
        self
    }

    pub(crate) fn meaning(&self) -> Option<Meaning> {
        self.0.meaning
    }

    /// The same failure as the cause of another one, which is described by
    /// `text` and has a delivery of its own.
    pub(crate) fn of_another(&self, delivery: Delivery, text: &str) -> Self {
        let mut inner = self.0.clone();
        inner.delivery = delivery;
        inner.text = match inner.text.as_str() {
            "" => text.to_owned(),
            own => format!("{text}: {own}"),
        };
        Self(inner)
    }

    /// The same, of a call whose other attempts have come further.
    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_answer(mut self, answer: AnswerParts) -> Self {
        self.0.answer = Some(answer);
        self
    }

    /// Adds what another library said.
    pub(crate) fn with_source(
        mut self,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Adds what the user's own code said.
    pub(crate) fn with_boxed_source(
        mut self,
        source: Box<dyn std::error::Error + Send + Sync>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Names the operation whose call failed, unless that is done.
    pub(crate) fn of_call(mut self, called: &Called) -> Self {
        self.0.called.get_or_insert_with(|| called.clone());
        self
    }

    /// The user's signer failed; nothing was sent. `is_transient`: it says that trying again may
    /// help.
    pub(crate) fn signer(
        text: &str,
        source: Box<dyn std::error::Error + Send + Sync>,
        is_transient: bool,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Signer, Delivery::NotSent, text);
        error.0.is_transient = is_transient;
        error.with_boxed_source(source)
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.0.is_transient
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation whose call failed, method and path in one text:
    /// `POST /v3/refund/domestic/refunds`. `None` where no call is concerned, of a client that
    /// cannot be built for instance.
    pub fn operation(&self) -> Option<&str> {
        self.0.called.as_ref().map(Called::name)
    }

    /// The method of the operation whose call failed.
    pub fn method(&self) -> Option<&Method> {
        self.0.called.as_ref().map(Called::method)
    }

    /// The path of the operation whose call failed, as the catalogue has it: with the names of its
    /// variables, since their values may be personal. A path that is not in the catalogue is the
    /// one that the call was made with.
    pub fn path(&self) -> Option<&str> {
        self.0.called.as_ref().map(Called::path)
    }

    /// The HTTP status, where an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The platform's error code, `NOT_ENOUGH` for instance: `code` of v3,
    /// `err_code` (or `return_code`) of v2. The one thing to branch on.
    pub fn code(&self) -> Option<&str> {
        let api = self.0.api.as_ref()?;
        (!api.code.is_empty()).then_some(api.code.as_str())
    }

    /// Whether the platform's error code is this one, in any of its spellings: `NOTENOUGH` of v2 is
    /// [`code::NOT_ENOUGH`](crate::code::NOT_ENOUGH), too.
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

    /// The platform's words, for people: `message` of v3, `err_code_des` or
    /// `return_msg` of v2.
    pub fn message(&self) -> Option<&str> {
        self.0.api.as_ref().map(|api| api.message.as_str())
    }

    /// `detail` of a v3 error as the platform wrote it: JSON of any shape.
    pub fn detail(&self) -> Option<&str> {
        self.0.api.as_ref()?.detail.as_deref()
    }

    /// Why the platform refused the signature, where its answer tells: what it
    /// read beside what was signed, or how far the clocks are apart. Or, where a
    /// refund's outcome is not known, why it could not be asked for.
    pub fn explanation(&self) -> Option<&str> {
        self.0.explanation.as_deref()
    }

    /// The body of the answer, as it came.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The platform's `Request-ID`: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// The number after the last `-` of the [`request_id`](Self::request_id):
    /// the platform's internal code, 268443699 for a wrong signature.
    pub fn internal_code(&self) -> Option<u64> {
        internal_code(self.request_id()?)
    }

    /// Whether the answer is proven to be the platform's. An answer that is
    /// not may have been written by anything between.
    pub fn authenticated(&self) -> bool {
        self.0.answer.as_ref().is_some_and(|answer| answer.authenticated)
    }

    /// The check that an answer failed, or that keeps an error answer
    /// unauthenticated.
    pub fn failed_check(&self) -> Option<&FailedCheck> {
        self.0.check.as_ref()
    }

    /// Number of attempts ([`Retry`](crate::Retry)). A failed status query counts as one.
    ///
    /// The error belongs to the attempt that may have had the greatest effect, and to the last
    /// such attempt if there are several. Example: an answer was lost, and the next attempt
    /// could not connect. The error is the lost answer.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How far the request is known to have come, in any attempt.
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// Whether the operation may have been carried out although the call
    /// failed. If so, query before anything is sent again, and send it again
    /// under the same number only.
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.delivery.may_have_taken_effect()
    }
}

/// The number after the last `-` of a `Request-ID`.
pub(crate) fn internal_code(request_id: &str) -> Option<u64> {
    request_id.rsplit_once('-')?.1.parse().ok()
}

impl std::error::Error for Error {
    /// The error behind this one: that of your own signer
    /// ([`RemoteSigner`](crate::RemoteSigner)), or another library's, whose type is no part of this
    /// library's interface.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
