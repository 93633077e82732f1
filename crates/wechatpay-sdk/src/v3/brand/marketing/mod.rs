//! 查询摇优惠活动列表 · List shake campaigns
//!
//! `/v3/brand/marketing`

pub mod shake_activities;

/// 查询摇优惠活动列表 · List shake campaigns
///
/// `/v3/brand/marketing`
#[derive(Clone)]
pub struct Marketing {
    pub(crate) node: crate::chain::Node,
}

impl Marketing {
    /// `/shake-activities`: 查询摇优惠活动列表 · List shake campaigns
    #[inline]
    pub fn shake_activities(&self) -> shake_activities::ShakeActivities {
        shake_activities::ShakeActivities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing")
    }
}
