//! `/v3/brand/marketing/shake-activities`

pub mod activities;

use crate::chain::{Chain, Node};

/// `/v3/brand/marketing/shake-activities`
pub struct ShakeActivities {
    pub(crate) node: Node,
}

impl ShakeActivities {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/marketing/shake-activities", rest)
    }
}
