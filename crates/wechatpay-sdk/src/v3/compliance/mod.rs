//! `/v3/compliance`

pub mod inactive_merchant_identity_verification;

use crate::chain::{Chain, Node};

/// `/v3/compliance`
pub struct Compliance {
    pub(crate) node: Node,
}

impl Compliance {
    /// `/inactive-merchant-identity-verification`
    #[inline]
    pub fn inactive_merchant_identity_verification(
        self,
    ) -> inactive_merchant_identity_verification::InactiveMerchantIdentityVerification {
        inactive_merchant_identity_verification::InactiveMerchantIdentityVerification {
            node: self.node,
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/compliance", rest)
    }
}
