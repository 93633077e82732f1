//! 转账明细回单 · Transfer detail receipts
//!
//! `/v3/transfer-detail`

pub mod electronic_receipts;

/// 转账明细回单 · Transfer detail receipts
///
/// `/v3/transfer-detail`
#[derive(Clone)]
pub struct TransferDetail {
    pub(crate) node: crate::chain::Node,
}

impl TransferDetail {
    /// `/electronic-receipts`: 查询转账明细电子回单受理结果、转账明细电子回单受理 · Query a transfer detail receipt slip; Request a transfer detail receipt slip
    #[inline]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer-detail")
    }
}
