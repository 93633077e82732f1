//! `/v3/mch_operate/risk`

pub mod withdrawl_apply;

/// `/v3/mch_operate/risk`
#[derive(Clone)]
pub struct Risk {
    pub(crate) node: crate::chain::Node,
}

impl Risk {
    /// `/withdrawl-apply`
    #[inline]
    pub fn withdrawl_apply(&self) -> withdrawl_apply::WithdrawlApply {
        withdrawl_apply::WithdrawlApply { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk")
    }
}
