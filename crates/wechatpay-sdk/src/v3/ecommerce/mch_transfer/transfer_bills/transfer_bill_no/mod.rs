//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`

pub mod transfer_bill_no;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
pub struct TransferBillNo {
    pub(crate) node: Node,
}

impl TransferBillNo {
    /// `/{transfer_bill_no}`: 微信转账单号
    #[inline]
    pub fn transfer_bill_no(self, value: impl Into<String>) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.bind("transfer_bill_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no", rest)
    }
}
