//! 批量商家转账 · Batch merchant transfers
//!
//! `/v3/transfer`

pub mod batches;
pub mod bill_receipt;

/// 批量商家转账 · Batch merchant transfers
///
/// `/v3/transfer`
#[derive(Clone)]
pub struct Transfer {
    pub(crate) node: crate::chain::Node,
}

impl Transfer {
    /// `/batches`: 发起批量转账 · Start a batch transfer
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// `/bill-receipt`: 转账电子回单申请受理 · Request a batch receipt slip
    #[inline]
    pub fn bill_receipt(&self) -> bill_receipt::BillReceipt {
        bill_receipt::BillReceipt { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer")
    }
}
