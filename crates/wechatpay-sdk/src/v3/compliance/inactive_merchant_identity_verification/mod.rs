//! `/v3/compliance/inactive-merchant-identity-verification`

pub mod merchants;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/compliance/inactive-merchant-identity-verification`
pub struct InactiveMerchantIdentityVerification(pub(crate) Node);

impl InactiveMerchantIdentityVerification {
    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/compliance/inactive-merchant-identity-verification", rest)
    }
}
