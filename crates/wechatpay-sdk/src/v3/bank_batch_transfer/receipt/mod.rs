//! 银行模式电子回单 · Electronic receipt slips in bank mode
//!
//! `/v3/bank-batch-transfer/receipt`

pub mod detail_receipts;
pub mod summary_receipts;

/// 银行模式电子回单 · Electronic receipt slips in bank mode
///
/// `/v3/bank-batch-transfer/receipt`
#[derive(Clone)]
pub struct Receipt {
    pub(crate) node: crate::chain::Node,
}

impl Receipt {
    /// `/detail-receipts`: 查询明细电子回单受理结果、受理明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
    #[inline]
    pub fn detail_receipts(&self) -> detail_receipts::DetailReceipts {
        detail_receipts::DetailReceipts { node: self.node.clone() }
    }

    /// `/summary-receipts`: 查询汇总电子回单受理结果、受理汇总电子回单 · Query a summary receipt slip; Request a summary receipt slip
    #[inline]
    pub fn summary_receipts(&self) -> summary_receipts::SummaryReceipts {
        summary_receipts::SummaryReceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-batch-transfer/receipt")
    }
}
