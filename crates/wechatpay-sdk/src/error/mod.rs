//! The one error of the library: what happened, what was expected, what to do.
//!
//! One opaque type, because a caller of any operation meets all of these and
//! needs the same questions answered each time: what did the platform say,
//! was that answer authentic, and may the money have moved all the same?

mod api;
mod check;
mod delivery;
mod display;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use self::api::ApiParts;
pub use self::check::FailedCheck;
pub use self::delivery::Delivery;

/// The result of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A key, certificate, URL or another setting is missing or wrong.
    /// Found before anything is sent, mostly when the client is built.
    Configuration,
    /// The request has a form that the platform would refuse; the message
    /// names the member. Nothing was sent.
    Request,
    /// No connection to the platform (or the proxy) came about. Nothing was
    /// sent.
    Connect,
    /// The connection did not come about within the connect timeout. Nothing
    /// was sent.
    ConnectTimeout,
    /// One attempt, from the first byte sent to the last byte received, took
    /// longer than the attempt timeout.
    AttemptTimeout,
    /// The whole call took longer than the total timeout.
    TotalTimeout,
    /// The connection failed while the request or the answer was on its way.
    Transport,
    /// The platform answered with an error of its own: see [`Error::code`].
    Api,
    /// The platform answered 202: it has taken the request and not carried it
    /// out. Send it again, with the same parameters.
    Accepted,
    /// The platform's answer claims success and is not proven to be the
    /// platform's: see [`Error::failed_check`].
    Verification,
    /// The answer is too large, not of the form that its protocol demands, or
    /// of a status that the protocol does not know.
    Answer,
    /// A file, a bill for instance, is not whole or not what the platform said it
    /// is: its length, its hash, its form or its sums are wrong.
    File,
}

/// Why a call failed.
///
/// `Display` is one line for a log; the methods are for decisions. Branch on
/// [`code`](Self::code), never on [`message`](Self::message), whose text
/// varies. Before anything is sent again, look at
/// [`may_have_taken_effect`](Self::may_have_taken_effect).
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
    /// What other libraries said, from the outermost to the innermost.
    cause: Option<String>,
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
            cause: None,
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

    /// Adds what another library said. Its error goes no further: which library
    /// it is of is no part of this one's interface.
    pub(crate) fn with_source(mut self, source: impl std::error::Error) -> Self {
        self.0.cause = Some(causes(&source));
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
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

    /// How often the call was tried ([`Retry`](crate::Retry)); where what became of it
    /// could not be asked for, that counts as once. The error is that of the attempt
    /// which may have had the greatest effect, the last one of several: where an
    /// answer was lost and no connection came about after that, it is the lost answer.
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

impl std::error::Error for Error {}

/// What an error says, and those behind it that say something else.
fn causes(error: &dyn std::error::Error) -> String {
    let mut causes: Vec<String> = vec![error.to_string()];
    let mut next = error.source();
    while let Some(error) = next {
        let text = error.to_string();
        if !causes.iter().any(|cause| cause.contains(&text)) {
            causes.push(text);
        }
        next = error.source();
    }
    causes.join(": ")
}
