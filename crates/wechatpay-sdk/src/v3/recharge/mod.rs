//! 商家充值 · Merchant top-up
//!
//! `/v3/recharge`

pub mod bank_transfer_recharges;

/// 商家充值 · Merchant top-up
///
/// `/v3/recharge`
#[derive(Clone)]
pub struct Recharge {
    pub(crate) node: crate::chain::Node,
}

impl Recharge {
    /// `/bank-transfer-recharges`: 申请银行转账充值、查询银行转账充值结果 · Apply for a bank transfer top-up; Query a bank transfer top-up
    #[inline]
    pub fn bank_transfer_recharges(&self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/recharge")
    }
}
