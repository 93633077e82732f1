//! What the tables that `cargo xtask codegen` writes consist of.

use super::Protocol;

/// Whether a request that was answered with an error may have been carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It was not.
    None,
    /// It may have been, now or under the same number before.
    Unknown,
}

/// A documented error code and the status that it comes with: 200 for v2.
#[derive(Debug)]
pub(crate) struct Code {
    pub(super) status: u16,
    pub(super) code: &'static str,
    pub(super) effect: Effect,
}

pub(super) const fn refusal(status: u16, code: &'static str) -> Code {
    Code { status, code, effect: Effect::None }
}

pub(super) const fn doubtful(status: u16, code: &'static str) -> Code {
    Code { status, code, effect: Effect::Unknown }
}

/// An operation of the catalogue.
#[derive(Debug)]
pub(crate) struct Catalogued {
    pub(crate) method: &'static str,
    /// With its variables: `/v3/…/{refund_id}`.
    pub(crate) path: &'static str,
    pub(super) codes: &'static [Code],
}

impl Catalogued {
    pub(super) const fn new(
        method: &'static str,
        path: &'static str,
        codes: &'static [Code],
    ) -> Self {
        Self { method, path, codes }
    }

    pub(super) fn protocol(&self) -> Protocol {
        Protocol::of(self.path)
    }
}

/// Words with which v2 refuses a request before it looks at what is asked for: `return_code` FAIL,
/// and no `err_code`.
#[derive(Debug)]
pub(crate) struct Door {
    pub(super) words: &'static str,
    /// Whether the APIv2 key is the likely cause.
    pub(crate) is_about_the_key: bool,
}

impl Door {
    pub(super) const fn new(words: &'static str, is_about_the_key: bool) -> Self {
        Self { words, is_about_the_key }
    }
}

/// What the catalogue says of the members of an answer.
#[derive(Debug)]
pub(crate) struct Documented {
    pub(super) path: &'static str,
    /// Whether every answer that is no failure of transport has a `result_code`.
    pub(crate) result_code: bool,
    pub(super) members: &'static str,
}
