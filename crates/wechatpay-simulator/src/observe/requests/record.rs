//! One request, who sent it, and what became of it. What is cheap is noted while it is answered; the
//! rest is found when somebody looks.

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
    /// About how many bytes the request holds.
    size: usize,
    /// And the same of the answer.
    answered: OnceLock<(Answered, usize)>,
    /// Made when somebody looks.
    explanation: OnceLock<Option<Explanation>>,
}

/// What became of a request.
pub(crate) struct Answered {
    /// Nothing where the connection ended without one.
    pub(crate) response: Option<Response<Bytes>>,
    /// How long it took, with what a fault has added.
    pub(crate) milliseconds: u64,
    pub(crate) notes: Notes,
}

/// What is noted of a request while it is answered.
#[derive(Default)]
pub(crate) struct Notes {
    /// Who has signed it.
    pub(crate) identity: Option<Arc<Identity>>,
    pub(crate) operation: Option<Arc<Operation>>,
    /// A fault that somebody asked for has shaped the answer.
    pub(crate) injected: bool,
    /// The check that it has not passed.
    pub(crate) check: Option<Failed>,
    /// Limits of one source that it does not keep.
    pub(crate) warnings: Vec<Warning>,
}

/// What became of a request, in a word.
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
        // It is answered once.
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

    /// Why it was refused, if it was and that is known.
    pub(crate) fn explanation(&self, merchants: &Merchants) -> Option<&Explanation> {
        let explanation = self.explanation.get_or_init(|| {
            let answered = self.answered()?;
            let refused = Refused {
                check: answered.notes.check?,
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

    /// The cause of that alone.
    pub(crate) fn cause(&self, merchants: &Merchants) -> Option<&'static str> {
        let known = explain::known_cause(self.answered()?.notes.check?);
        known.or_else(|| Some(self.explanation(merchants)?.cause))
    }

    /// About how many bytes it holds.
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

    /// The members of an answer of v2, which succeeds in HTTP whatever it says.
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
