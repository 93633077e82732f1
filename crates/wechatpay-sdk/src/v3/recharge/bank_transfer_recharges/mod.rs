//! `/v3/recharge/bank-transfer-recharges`

pub mod apply;
pub mod out_recharge_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/recharge/bank-transfer-recharges`
pub struct BankTransferRecharges(pub(crate) Node);

impl BankTransferRecharges {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// `/out-recharge-no`
    #[inline]
    pub fn out_recharge_no(self) -> out_recharge_no::OutRechargeNo {
        out_recharge_no::OutRechargeNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/recharge/bank-transfer-recharges", rest)
    }
}
