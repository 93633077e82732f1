//! `/v3/recharge/bank-transfer-recharges`

pub mod apply;
pub mod out_recharge_no;

use crate::chain::{Chain, Node};

/// `/v3/recharge/bank-transfer-recharges`
pub struct BankTransferRecharges {
    pub(crate) node: Node,
}

impl BankTransferRecharges {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply { node: self.node }
    }

    /// `/out-recharge-no`
    #[inline]
    pub fn out_recharge_no(self) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/recharge/bank-transfer-recharges", rest)
    }
}
