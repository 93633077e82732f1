//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`

pub mod apply;

use crate::chain::{Chain, Node};

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
pub struct ActivityId {
    pub(crate) node: Node,
}

impl ActivityId {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/goods-subsidy-activity/activity/{activity_id}", rest)
    }
}
