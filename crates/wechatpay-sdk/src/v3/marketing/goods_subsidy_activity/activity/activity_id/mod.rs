//! 门店报名品牌加价购活动 · Apply stores for an add-on campaign
//!
//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`

pub mod apply;

/// 门店报名品牌加价购活动 · Apply stores for an add-on campaign
///
/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/apply`: 门店报名品牌加价购活动 · Apply stores for an add-on campaign
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activity/{activity_id}")
    }
}
