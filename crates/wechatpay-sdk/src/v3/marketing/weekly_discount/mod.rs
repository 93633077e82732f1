//! `/v3/marketing/weekly-discount`

pub mod activities;

use crate::chain::{Chain, Node};

/// `/v3/marketing/weekly-discount`
pub struct WeeklyDiscount {
    pub(crate) node: Node,
}

impl WeeklyDiscount {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/weekly-discount", rest)
    }
}
