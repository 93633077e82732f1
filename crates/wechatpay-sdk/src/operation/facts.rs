//! The types of the tables that `cargo xtask codegen` writes.

use super::Protocol;
use crate::error::{Meaning, NextStep};

/// Whether a request that was answered with an error may have been carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The request was not carried out.
    None,
    /// The request may have been carried out, now or earlier under the same number.
    Unknown,
}

/// A documented error code and its HTTP status: 200 for v2.
#[derive(Debug)]
pub(crate) struct DocumentedCode {
    pub(super) status: u16,
    pub(super) code: &'static str,
    /// `None`: the code is not documented for this operation, so it proves nothing.
    pub(super) effect: Option<Effect>,
    pub(super) meaning: Meaning,
}

/// A code with which the platform refuses a request.
pub(super) const fn refusal(
    status: u16,
    code: &'static str,
    next: NextStep,
    explanation: u16,
) -> DocumentedCode {
    DocumentedCode {
        status,
        code,
        effect: Some(Effect::None),
        meaning: Meaning { next, explanation },
    }
}

/// A code after which the request may have been carried out.
pub(super) const fn doubtful(
    status: u16,
    code: &'static str,
    next: NextStep,
    explanation: u16,
) -> DocumentedCode {
    let effect = Some(Effect::Unknown);
    DocumentedCode { effect, ..refusal(status, code, next, explanation) }
}

/// A refusal that is only documented for a similar operation, or by one weak source.
pub(super) const fn assumed(
    status: u16,
    code: &'static str,
    next: NextStep,
    explanation: u16,
) -> DocumentedCode {
    DocumentedCode { effect: None, ..refusal(status, code, next, explanation) }
}

/// An operation of the catalogue.
#[derive(Debug)]
pub(crate) struct Catalogued {
    pub(crate) method: &'static str,
    /// With its variables: `/v3/…/{refund_id}`.
    pub(crate) path: &'static str,
    pub(super) codes: &'static [DocumentedCode],
}

impl Catalogued {
    pub(super) const fn new(
        method: &'static str,
        path: &'static str,
        codes: &'static [DocumentedCode],
    ) -> Self {
        Self { method, path, codes }
    }

    pub(super) fn protocol(&self) -> Protocol {
        Protocol::of(self.path)
    }
}

/// Texts with which v2 refuses a request before it looks at its members: `return_code` is FAIL, and
/// there is no `err_code`.
#[derive(Debug)]
pub(crate) struct Door {
    pub(super) words: &'static str,
    /// Whether the APIv2 key is the likely cause.
    pub(crate) is_about_the_key: bool,
    pub(crate) meaning: Meaning,
}

impl Door {
    pub(super) const fn new(
        words: &'static str,
        is_about_the_key: bool,
        next: NextStep,
        explanation: u16,
    ) -> Self {
        Self { words, is_about_the_key, meaning: Meaning { next, explanation } }
    }
}

/// An answer without a code, or a missing answer.
#[derive(Debug)]
pub(crate) struct Situation {
    pub(super) name: &'static str,
    pub(super) meaning: Meaning,
}

impl Situation {
    pub(super) const fn new(name: &'static str, next: NextStep, explanation: u16) -> Self {
        Self { name, meaning: Meaning { next, explanation } }
    }
}

/// The members of an answer in the catalogue.
#[derive(Debug)]
pub(crate) struct Documented {
    pub(super) path: &'static str,
    /// Whether every answer has a `result_code`, except for transport failures.
    pub(crate) result_code: bool,
    pub(super) members: &'static str,
}
