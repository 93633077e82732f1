//! 支付分签约计划 · WeChat Pay Score contract plans
//!
//! `/v3/payscore/plan`

pub mod partner;
pub mod payscore_plans;

/// 支付分签约计划 · WeChat Pay Score contract plans
///
/// `/v3/payscore/plan`
#[derive(Clone)]
pub struct Plan {
    pub(crate) node: crate::chain::Node,
}

impl Plan {
    /// `/partner`: 支付分签约计划 · WeChat Pay Score contract plans
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/payscore-plans`: 创建支付分计划 · Create a contract plan
    #[inline]
    pub fn payscore_plans(&self) -> payscore_plans::PayscorePlans {
        payscore_plans::PayscorePlans { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan")
    }
}
