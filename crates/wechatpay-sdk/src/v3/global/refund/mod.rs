//! 商家充值退款余额查询、商家充值退款余额查询 · Query a sub-merchant's refund top-up balance; Query the refund top-up balance
//!
//! `/v3/global/refund`

pub mod partner;
pub mod recharge_balance;

/// 商家充值退款余额查询、商家充值退款余额查询 · Query a sub-merchant's refund top-up balance; Query the refund top-up balance
///
/// `/v3/global/refund`
#[derive(Clone)]
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// `/partner`: 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/recharge-balance`: 商家充值退款余额查询 · Query the refund top-up balance
    #[inline]
    pub fn recharge_balance(&self) -> recharge_balance::RechargeBalance {
        recharge_balance::RechargeBalance { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund")
    }
}
