//! 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
//!
//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`

pub mod transfer_bill_no;

/// 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
///
/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
#[derive(Clone)]
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// `/{transfer_bill_no}`: 微信转账单号 · WeChat Pay transfer number
    pub fn transfer_bill_no(&self, value: impl Into<String>) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.bind("transfer_bill_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no")
    }
}
