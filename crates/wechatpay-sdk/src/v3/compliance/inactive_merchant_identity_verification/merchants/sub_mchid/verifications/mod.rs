//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`

pub mod verification_id;

use crate::chain::{Chain, Node};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
pub struct Verifications {
    pub(crate) node: Node,
}

impl Verifications {
    /// `/{verification_id}`: 核实单号
    #[inline]
    pub fn verification_id(self, value: impl Into<String>) -> verification_id::VerificationId {
        verification_id::VerificationId { node: self.node.bind("verification_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications", rest)
    }
}
