//! 二级商户注销 · Sub-merchant account closure
//!
//! `/v3/mch_operate`

pub mod risk;

/// 二级商户注销 · Sub-merchant account closure
///
/// `/v3/mch_operate`
#[derive(Clone)]
pub struct MchOperate {
    pub(crate) node: crate::chain::Node,
}

impl MchOperate {
    /// `/risk`: 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
    #[inline]
    pub fn risk(&self) -> risk::Risk {
        risk::Risk { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate")
    }
}
