//! 转账到银行账户 · Transfers to bank accounts
//!
//! `/v3/bank-transfer`

pub mod batches;

/// 转账到银行账户 · Transfers to bank accounts
///
/// `/v3/bank-transfer`
#[derive(Clone)]
pub struct BankTransfer {
    pub(crate) node: crate::chain::Node,
}

impl BankTransfer {
    /// `/batches`: 发起批量转账 · Create a batch transfer
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer")
    }
}
