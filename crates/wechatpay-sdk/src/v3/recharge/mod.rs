//! `/v3/recharge`

pub mod bank_transfer_recharges;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/recharge`
pub struct Recharge(pub(crate) Node);

impl Recharge {
    /// `/bank-transfer-recharges`
    #[inline]
    pub fn bank_transfer_recharges(self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/recharge", rest)
    }
}
