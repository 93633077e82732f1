//! How far a request is known to have come when its call fails.

use std::fmt;

/// How far the request of a failed call is known to have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Not one byte of it reached the platform.
    NotSent,
    /// The platform refused it: it had no effect.
    Rejected,
    /// It was sent, and what became of it is not known: query.
    Unknown,
    /// The platform carried it out; only the reading of its answer failed.
    Processed,
}

impl Delivery {
    /// Whether the operation may have been carried out.
    pub fn may_have_taken_effect(self) -> bool {
        matches!(self, Self::Unknown | Self::Processed)
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Rejected => "rejected, without effect",
            Self::Unknown => "may have taken effect: query before sending again",
            Self::Processed => "has taken effect",
        })
    }
}
