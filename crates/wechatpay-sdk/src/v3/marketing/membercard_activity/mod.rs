//! `/v3/marketing/membercard-activity`

pub mod activities;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-activity`
pub struct MembercardActivity {
    pub(crate) node: Node,
}

impl MembercardActivity {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-activity", rest)
    }
}
