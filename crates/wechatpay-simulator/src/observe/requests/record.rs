//! One request with its sender and outcome. Cheap details are recorded while the request is
//! answered; the others are computed on demand.

use std::fmt;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{HeaderMap, Response};

use super::request::RecordedRequest;
use crate::catalogue::{Operation, Warning};
use crate::merchants::{Identity, Merchants};
use crate::observe::explain::{self, Explanation, Refused};
use crate::wire::fault::Failed;
use crate::wire::xml::{self, Members};

pub(crate) struct Record {
    id: usize,
    /// Wire time, in milliseconds since 1970.
    at: i64,
    request: RecordedRequest,
    /// Approximate size of the request in bytes.
    size: usize,
    /// The response with its approximate size in bytes.
    answered: OnceLock<(Answered, usize)>,
    /// Computed on demand.
    explanation: OnceLock<Option<Explanation>>,
}

/// The outcome of a request.
pub(crate) struct Answered {
    /// `None` if the connection was closed without a response.
    pub(crate) response: Option<Response<Bytes>>,
    /// Duration, including latency added by a fault.
    pub(crate) milliseconds: u64,
    pub(crate) notes: Notes,
}

/// Details recorded while a request is answered.
#[derive(Default)]
pub(crate) struct Notes {
    /// The authenticated sender.
    pub(crate) identity: Option<Arc<Identity>>,
    pub(crate) operation: Option<Arc<Operation>>,
    /// Whether an injected fault has changed the response.
    pub(crate) injected: bool,
    /// The check that failed.
    pub(crate) check: Option<Failed>,
    /// Whether the request names a sub-merchant as its sender.
    pub(crate) of_sub_merchant: bool,
    /// Violated limits that only one source documents.
    pub(crate) warnings: Vec<Warning>,
}

/// The outcome of a request, as a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Answered,
    Refused,
    Injected,
    Dropped,
}

impl Outcome {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Refused => "refused",
            Self::Injected => "injected",
            Self::Dropped => "dropped",
        }
    }
}

impl Record {
    pub(super) fn new(id: usize, at: i64, request: RecordedRequest) -> Self {
        let size = request.target.len() + length(&request.headers) + request.body.len();
        Self { id, at, request, size, answered: OnceLock::new(), explanation: OnceLock::new() }
    }

    pub(super) fn complete(&self, answered: Answered) {
        let response = answered.response.as_ref();
        let size = response.map_or(0, |answer| length(answer.headers()) + answer.body().len());
        // Each request is answered only once.
        let _ = self.answered.set((answered, size));
    }

    pub(crate) fn id(&self) -> usize {
        self.id
    }

    pub(crate) fn at(&self) -> i64 {
        self.at
    }

    pub(crate) fn request(&self) -> &RecordedRequest {
        &self.request
    }

    pub(crate) fn answered(&self) -> Option<&Answered> {
        self.answered.get().map(|(answered, _)| answered)
    }

    /// The reason why the request was refused, if it was and the reason is known.
    pub(crate) fn explanation(&self, merchants: &Merchants) -> Option<&Explanation> {
        let explanation = self.explanation.get_or_init(|| {
            let answered = self.answered()?;
            let refused = Refused {
                check: answered.notes.check?,
                of_sub_merchant: answered.notes.of_sub_merchant,
                method: &self.request.method,
                target: &self.request.target,
                headers: &self.request.headers,
                body: &self.request.body,
                operation: answered.notes.operation.as_deref(),
                at: self.at.div_euclid(1000),
                answer: answered.response.as_ref().map_or(&[], |response| response.body()),
            };
            explain::explain(merchants, &refused)
        });
        explanation.as_ref()
    }

    /// The cause of the refusal alone.
    pub(crate) fn cause(&self, merchants: &Merchants) -> Option<&'static str> {
        let known = explain::known_cause(self.answered()?.notes.check?);
        known.or_else(|| Some(self.explanation(merchants)?.cause))
    }

    /// Whether a text occurs in the target, the body or the response.
    pub(super) fn has(&self, text: &str) -> bool {
        let within = |bytes: &[u8]| {
            text.is_empty() || bytes.windows(text.len()).any(|part| part == text.as_bytes())
        };
        let answer = self.answered().and_then(|answered| answered.response.as_ref());
        self.request.target.contains(text)
            || within(&self.request.body)
            || answer.is_some_and(|answer| within(answer.body()))
    }

    /// Approximate size in bytes.
    pub(super) fn size(&self) -> usize {
        self.size + self.answered.get().map_or(0, |(_, size)| *size)
    }
}

impl Answered {
    pub(crate) fn outcome(&self) -> Outcome {
        let Some(response) = &self.response else { return Outcome::Dropped };
        if self.notes.injected {
            Outcome::Injected
        } else if self.is_refused(response) {
            Outcome::Refused
        } else {
            Outcome::Answered
        }
    }

    fn is_refused(&self, response: &Response<Bytes>) -> bool {
        let failed = |members: Members| {
            let fails = |name: &str| members.get(name).is_some_and(|code| code == "FAIL");
            fails("return_code") || fails("result_code")
        };
        response.status().as_u16() >= 400 || self.v2().is_some_and(failed)
    }

    /// The members of a v2 response, which has HTTP status 200 even for errors.
    pub(crate) fn v2(&self) -> Option<Members> {
        let body = self.response.as_ref()?.body();
        body.starts_with(b"<xml>").then(|| xml::parse(body)).flatten()
    }
}

fn length(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum()
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record").field("id", &self.id).finish_non_exhaustive()
    }
}
