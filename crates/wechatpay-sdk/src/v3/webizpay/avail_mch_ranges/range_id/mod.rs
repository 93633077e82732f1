//! `/v3/webizpay/avail-mch-ranges/{range_id}`

pub mod merchant_identifiers;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/webizpay/avail-mch-ranges/{range_id}`
pub struct RangeId(pub(crate) Node);

impl RangeId {
    /// `/merchant-identifiers`
    #[inline]
    pub fn merchant_identifiers(self) -> merchant_identifiers::MerchantIdentifiers {
        merchant_identifiers::MerchantIdentifiers(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/avail-mch-ranges/{range_id}", rest)
    }
}
