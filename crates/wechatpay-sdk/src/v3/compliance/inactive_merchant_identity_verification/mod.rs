//! `/v3/compliance/inactive-merchant-identity-verification`

pub mod merchants;

use crate::chain::{Chain, Node};

/// `/v3/compliance/inactive-merchant-identity-verification`
pub struct InactiveMerchantIdentityVerification {
    pub(crate) node: Node,
}

impl InactiveMerchantIdentityVerification {
    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/compliance/inactive-merchant-identity-verification", rest)
    }
}
