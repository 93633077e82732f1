//! 查询摇优惠活动列表 · List shake campaigns
//!
//! `/v3/brand/marketing/shake-activities`

pub mod activities;

/// 查询摇优惠活动列表 · List shake campaigns
///
/// `/v3/brand/marketing/shake-activities`
#[derive(Clone)]
pub struct ShakeActivities {
    pub(crate) node: crate::chain::Node,
}

impl ShakeActivities {
    /// `/activities`: 查询摇优惠活动列表 · List shake campaigns
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing/shake-activities")
    }
}
