//! `/v3/transfer`

pub mod batches;
pub mod bill_receipt;

/// `/v3/transfer`
#[derive(Clone)]
pub struct Transfer {
    pub(crate) node: crate::chain::Node,
}

impl Transfer {
    /// `/batches`
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// `/bill-receipt`
    #[inline]
    pub fn bill_receipt(&self) -> bill_receipt::BillReceipt {
        bill_receipt::BillReceipt { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer")
    }
}
