//! 门店报名品牌加价购活动 · Apply stores for an add-on campaign
//!
//! `/v3/marketing/goods-subsidy-activity/activity`

pub mod activity_id;

/// 门店报名品牌加价购活动 · Apply stores for an add-on campaign
///
/// `/v3/marketing/goods-subsidy-activity/activity`
#[derive(Clone)]
pub struct Activity {
    pub(crate) node: crate::chain::Node,
}

impl Activity {
    /// `/{activity_id}`: 活动ID · Campaign ID
    pub fn activity_id(&self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activity")
    }
}
