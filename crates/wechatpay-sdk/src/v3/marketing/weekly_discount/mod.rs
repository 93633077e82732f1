//! 周周优惠 · Weekly discounts
//!
//! `/v3/marketing/weekly-discount`

pub mod activities;

/// 周周优惠 · Weekly discounts
///
/// `/v3/marketing/weekly-discount`
#[derive(Clone)]
pub struct WeeklyDiscount {
    pub(crate) node: crate::chain::Node,
}

impl WeeklyDiscount {
    /// `/activities`: 查询周周惠活动列表 · List weekly discount campaigns
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount")
    }
}
