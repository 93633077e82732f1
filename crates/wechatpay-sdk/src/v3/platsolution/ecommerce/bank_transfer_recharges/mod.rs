//! 申请银行转账充值、查询银行转账充值结果 · Apply for a bank transfer top-up; Query a bank transfer top-up
//!
//! `/v3/platsolution/ecommerce/bank-transfer-recharges`

pub mod apply;
pub mod out_recharge_no;

/// 申请银行转账充值、查询银行转账充值结果 · Apply for a bank transfer top-up; Query a bank transfer top-up
///
/// `/v3/platsolution/ecommerce/bank-transfer-recharges`
#[derive(Clone)]
pub struct BankTransferRecharges {
    pub(crate) node: crate::chain::Node,
}

impl BankTransferRecharges {
    /// `/apply`: 申请银行转账充值 · Apply for a bank transfer top-up
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/out-recharge-no`: 查询银行转账充值结果 · Query a bank transfer top-up
    #[inline]
    pub fn out_recharge_no(&self) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/bank-transfer-recharges")
    }
}
