//! 商家券 · Merchant coupons
//!
//! `/v3/marketing/busifavor/subsidy`

pub mod pay_receipts;
pub mod return_receipts;

/// 商家券 · Merchant coupons
///
/// `/v3/marketing/busifavor/subsidy`
#[derive(Clone)]
pub struct Subsidy {
    pub(crate) node: crate::chain::Node,
}

impl Subsidy {
    /// `/pay-receipts`: 查询营销补差付款单列表、营销补差付款 · List subsidy payments; Pay a coupon subsidy
    #[inline]
    pub fn pay_receipts(&self) -> pay_receipts::PayReceipts {
        pay_receipts::PayReceipts { node: self.node.clone() }
    }

    /// `/return-receipts`: 营销补差回退 · Return a coupon subsidy
    #[inline]
    pub fn return_receipts(&self) -> return_receipts::ReturnReceipts {
        return_receipts::ReturnReceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy")
    }
}
