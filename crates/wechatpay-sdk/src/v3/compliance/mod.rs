//! `/v3/compliance`

pub mod inactive_merchant_identity_verification;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/compliance`
pub struct Compliance(pub(crate) Node);

impl Compliance {
    /// `/inactive-merchant-identity-verification`
    #[inline]
    pub fn inactive_merchant_identity_verification(
        self,
    ) -> inactive_merchant_identity_verification::InactiveMerchantIdentityVerification {
        inactive_merchant_identity_verification::InactiveMerchantIdentityVerification(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/compliance", rest)
    }
}
