//! 会员卡活动 · Membership card campaigns
//!
//! `/v3/marketing/membercard-activity`

pub mod activities;

/// 会员卡活动 · Membership card campaigns
///
/// `/v3/marketing/membercard-activity`
#[derive(Clone)]
pub struct MembercardActivity {
    pub(crate) node: crate::chain::Node,
}

impl MembercardActivity {
    /// `/activities`: 查询活动列表、创建活动 · List membership card campaigns; Create a membership card campaign
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity")
    }
}
