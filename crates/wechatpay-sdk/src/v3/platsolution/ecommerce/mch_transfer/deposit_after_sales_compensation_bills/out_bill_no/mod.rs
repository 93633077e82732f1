//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`

pub mod out_bill_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// `/{out_bill_no}`: 商户单号
    #[inline]
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0.bind("out_bill_no", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no", rest)
    }
}
