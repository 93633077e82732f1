//! `/v3/mch_operate`

pub mod risk;

/// `/v3/mch_operate`
#[derive(Clone)]
pub struct MchOperate {
    pub(crate) node: crate::chain::Node,
}

impl MchOperate {
    /// `/risk`
    #[inline]
    pub fn risk(&self) -> risk::Risk {
        risk::Risk { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate")
    }
}
