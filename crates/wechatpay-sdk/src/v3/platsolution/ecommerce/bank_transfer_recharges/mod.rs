//! `/v3/platsolution/ecommerce/bank-transfer-recharges`

pub mod apply;
pub mod out_recharge_no;

/// `/v3/platsolution/ecommerce/bank-transfer-recharges`
#[derive(Clone)]
pub struct BankTransferRecharges {
    pub(crate) node: crate::chain::Node,
}

impl BankTransferRecharges {
    /// `/apply`
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/out-recharge-no`
    #[inline]
    pub fn out_recharge_no(&self) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/bank-transfer-recharges")
    }
}
