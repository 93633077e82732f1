//! How far a request is known to have come when its call fails.

use std::fmt;

/// How far the request of a failed call is known to have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// The platform has received nothing of it.
    NotSent,
    /// It had no effect: the platform refused it, or it reads and changes nothing.
    Rejected,
    /// It was sent, and whether it was carried out is not known: query.
    Unknown,
    /// The platform has carried it out.
    Processed,
}

impl Delivery {
    /// One word for programs and metrics: `not_sent`, `no_effect`, `unknown` or `took_effect`. These
    /// words are stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Rejected => "no_effect",
            Self::Unknown => "unknown",
            Self::Processed => "took_effect",
        }
    }

    /// Whether the operation may have been carried out.
    pub fn may_have_taken_effect(self) -> bool {
        matches!(self, Self::Unknown | Self::Processed)
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Rejected => "no effect",
            Self::Unknown => "may have taken effect: query before sending again",
            Self::Processed => "took effect",
        })
    }
}
