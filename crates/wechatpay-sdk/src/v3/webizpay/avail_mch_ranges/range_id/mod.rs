//! `/v3/webizpay/avail-mch-ranges/{range_id}`

pub mod merchant_identifiers;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/avail-mch-ranges/{range_id}`
pub struct RangeId {
    pub(crate) node: Node,
}

impl RangeId {
    /// `/merchant-identifiers`
    #[inline]
    pub fn merchant_identifiers(self) -> merchant_identifiers::MerchantIdentifiers {
        merchant_identifiers::MerchantIdentifiers { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/avail-mch-ranges/{range_id}", rest)
    }
}
