//! 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
//!
//! `/v3/global/refund/partner/recharge-balance`

pub mod sub_mchid;

/// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
///
/// `/v3/global/refund/partner/recharge-balance`
#[derive(Clone)]
pub struct RechargeBalance {
    pub(crate) node: crate::chain::Node,
}

impl RechargeBalance {
    /// `/sub-mchid`: 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/partner/recharge-balance")
    }
}
