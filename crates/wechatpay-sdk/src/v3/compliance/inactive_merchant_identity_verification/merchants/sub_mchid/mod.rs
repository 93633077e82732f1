//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

pub mod verifications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/verifications`
    #[inline]
    pub fn verifications(self) -> verifications::Verifications {
        verifications::Verifications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}",
            rest,
        )
    }
}
