//! 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
//!
//! `/v3/global/refund/partner`

pub mod recharge_balance;

/// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
///
/// `/v3/global/refund/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/recharge-balance`: 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
    #[inline]
    pub fn recharge_balance(&self) -> recharge_balance::RechargeBalance {
        recharge_balance::RechargeBalance { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/partner")
    }
}
