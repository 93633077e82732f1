//! `/v3/marketing/paygiftactivity`

pub mod activities;
pub mod unique_threshold_activity;

use crate::chain::{Chain, Node};

/// `/v3/marketing/paygiftactivity`
pub struct Paygiftactivity {
    pub(crate) node: Node,
}

impl Paygiftactivity {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities { node: self.node }
    }

    /// `/unique-threshold-activity`
    #[inline]
    pub fn unique_threshold_activity(self) -> unique_threshold_activity::UniqueThresholdActivity {
        unique_threshold_activity::UniqueThresholdActivity { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/paygiftactivity", rest)
    }
}
