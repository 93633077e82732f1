//! 查询保证金售后赔付结果（按商户赔付单号） · Query after-sales deposit compensation by number
//!
//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`

pub mod out_bill_no;

/// 查询保证金售后赔付结果（按商户赔付单号） · Query after-sales deposit compensation by number
///
/// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/{out_bill_no}`: 商户单号 · Merchant transfer number
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no")
    }
}
