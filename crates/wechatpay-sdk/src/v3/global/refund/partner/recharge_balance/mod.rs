//! `/v3/global/refund/partner/recharge-balance`

pub mod sub_mchid;

/// `/v3/global/refund/partner/recharge-balance`
#[derive(Clone)]
pub struct RechargeBalance {
    pub(crate) node: crate::chain::Node,
}

impl RechargeBalance {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/partner/recharge-balance")
    }
}
