//! 企业支付 · Business payments
//!
//! `/v3/webizpay/avail-mch-ranges/{range_id}`

pub mod merchant_identifiers;

/// 企业支付 · Business payments
///
/// `/v3/webizpay/avail-mch-ranges/{range_id}`
#[derive(Clone)]
pub struct RangeId {
    pub(crate) node: crate::chain::Node,
}

impl RangeId {
    /// `/merchant-identifiers`: 查询商户标识列表、添加商户标识 · List merchant identifiers; Add a merchant identifier
    #[inline]
    pub fn merchant_identifiers(&self) -> merchant_identifiers::MerchantIdentifiers {
        merchant_identifiers::MerchantIdentifiers { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/avail-mch-ranges/{range_id}")
    }
}
