//! `/v3/brand/marketing`

pub mod shake_activities;

use crate::chain::{Chain, Node};

/// `/v3/brand/marketing`
pub struct Marketing {
    pub(crate) node: Node,
}

impl Marketing {
    /// `/shake-activities`
    #[inline]
    pub fn shake_activities(self) -> shake_activities::ShakeActivities {
        shake_activities::ShakeActivities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/marketing", rest)
    }
}
