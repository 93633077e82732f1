//! 批量转账到银行账户 · Batch transfers to bank accounts
//!
//! `/v3/bank-batch-transfer`

pub mod receipt;

/// 批量转账到银行账户 · Batch transfers to bank accounts
///
/// `/v3/bank-batch-transfer`
#[derive(Clone)]
pub struct BankBatchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl BankBatchTransfer {
    /// `/receipt`: 银行模式电子回单 · Electronic receipt slips in bank mode
    #[inline]
    pub fn receipt(&self) -> receipt::Receipt {
        receipt::Receipt { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-batch-transfer")
    }
}
