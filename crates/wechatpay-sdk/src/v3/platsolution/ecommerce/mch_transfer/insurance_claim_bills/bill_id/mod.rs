//! 查询保险理赔结果（按微信支付赔付单号） · Query an insurance claim by ID
//!
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`

pub mod bill_id;

/// 查询保险理赔结果（按微信支付赔付单号） · Query an insurance claim by ID
///
/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
#[derive(Clone)]
pub struct BillId {
    pub(crate) node: crate::chain::Node,
}

impl BillId {
    /// `/{bill_id}`: 微信支付单号 · WeChat Pay bill number
    pub fn bill_id(&self, value: impl Into<String>) -> bill_id::BillId {
        bill_id::BillId { node: self.node.bind("bill_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id")
    }
}
