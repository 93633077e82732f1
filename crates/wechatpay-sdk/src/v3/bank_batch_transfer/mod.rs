//! `/v3/bank-batch-transfer`

pub mod receipt;

use crate::chain::{Chain, Node};

/// `/v3/bank-batch-transfer`
pub struct BankBatchTransfer {
    pub(crate) node: Node,
}

impl BankBatchTransfer {
    /// `/receipt`
    #[inline]
    pub fn receipt(self) -> receipt::Receipt {
        receipt::Receipt { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/bank-batch-transfer", rest)
    }
}
