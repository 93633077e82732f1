//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`

pub mod out_bill_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`
pub struct OutBillNo {
    pub(crate) node: Node,
}

impl OutBillNo {
    /// `/{out_bill_no}`: 商户单号
    #[inline]
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no", rest)
    }
}
