//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

pub mod verifications;

use crate::chain::{Chain, Node};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/verifications`
    #[inline]
    pub fn verifications(self) -> verifications::Verifications {
        verifications::Verifications { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}",
            rest,
        )
    }
}
