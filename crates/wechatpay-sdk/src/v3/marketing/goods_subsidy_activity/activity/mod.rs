//! `/v3/marketing/goods-subsidy-activity/activity`

pub mod activity_id;

use crate::chain::{Chain, Node};

/// `/v3/marketing/goods-subsidy-activity/activity`
pub struct Activity {
    pub(crate) node: Node,
}

impl Activity {
    /// `/{activity_id}`: 活动ID
    #[inline]
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/goods-subsidy-activity/activity", rest)
    }
}
