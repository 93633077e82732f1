//! 支付有礼 · Payment gifts
//!
//! `/v3/marketing/paygiftactivity`

pub mod activities;
pub mod unique_threshold_activity;

/// 支付有礼 · Payment gifts
///
/// `/v3/marketing/paygiftactivity`
#[derive(Clone)]
pub struct Paygiftactivity {
    pub(crate) node: crate::chain::Node,
}

impl Paygiftactivity {
    /// `/activities`: 获取支付有礼活动列表 · List payment gift campaigns
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// `/unique-threshold-activity`: 创建全场满额送活动 · Create a spend-threshold gift campaign
    #[inline]
    pub fn unique_threshold_activity(&self) -> unique_threshold_activity::UniqueThresholdActivity {
        unique_threshold_activity::UniqueThresholdActivity { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity")
    }
}
