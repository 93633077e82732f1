//! `/v3/recharge`

pub mod bank_transfer_recharges;

use crate::chain::{Chain, Node};

/// `/v3/recharge`
pub struct Recharge {
    pub(crate) node: Node,
}

impl Recharge {
    /// `/bank-transfer-recharges`
    #[inline]
    pub fn bank_transfer_recharges(self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/recharge", rest)
    }
}
