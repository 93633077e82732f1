//! `/v3/bank-batch-transfer`

pub mod receipt;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/bank-batch-transfer`
pub struct BankBatchTransfer(pub(crate) Node);

impl BankBatchTransfer {
    /// `/receipt`
    #[inline]
    pub fn receipt(self) -> receipt::Receipt {
        receipt::Receipt(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-batch-transfer", rest)
    }
}
