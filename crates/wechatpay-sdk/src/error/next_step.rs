//! What to do after an error.

use std::fmt;

/// What to do after a failed call: [`Error::next_step`](super::Error::next_step).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextStep {
    /// Do not send the request again unchanged. It would fail again, or it was carried out.
    DoNotRepeat,
    /// Remove the cause, then send the request again with the same number and the same parameters. Never
    /// use a new number.
    SameNumber,
    /// Query by the number before you send anything: the request may have been carried out.
    QueryFirst,
    /// Send the request again after a pause.
    Later,
}

impl NextStep {
    /// One word for programs and metrics: `do_not_repeat`, `same_number`, `query_first` or `later`. These
    /// words are stable.
    ///
    /// ```
    /// use wechatpay_sdk::NextStep;
    ///
    /// assert_eq!(NextStep::SameNumber.as_str(), "same_number");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DoNotRepeat => "do_not_repeat",
            Self::SameNumber => "same_number",
            Self::QueryFirst => "query_first",
            Self::Later => "later",
        }
    }
}

impl fmt::Display for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the catalogue says of an error code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meaning {
    pub(crate) next: NextStep,
    /// The place of its explanation among the texts.
    pub(crate) explanation: u16,
}
