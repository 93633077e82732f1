//! 费率活动 · Rate campaigns
//!
//! `/v3/rate-activity`

pub mod applications;

/// 费率活动 · Rate campaigns
///
/// `/v3/rate-activity`
#[derive(Clone)]
pub struct RateActivity {
    pub(crate) node: crate::chain::Node,
}

impl RateActivity {
    /// `/applications`: 报名费率优惠活动 · Apply for a rate activity
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/rate-activity")
    }
}
