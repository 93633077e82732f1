//! 支付分签约计划 · WeChat Pay Score contract plans
//!
//! `/v3/payscore/plan/partner`

pub mod payscore_plans;

/// 支付分签约计划 · WeChat Pay Score contract plans
///
/// `/v3/payscore/plan/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/payscore-plans`: 创建支付分计划 · Create a contract plan (partner)
    #[inline]
    pub fn payscore_plans(&self) -> payscore_plans::PayscorePlans {
        payscore_plans::PayscorePlans { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/partner")
    }
}
