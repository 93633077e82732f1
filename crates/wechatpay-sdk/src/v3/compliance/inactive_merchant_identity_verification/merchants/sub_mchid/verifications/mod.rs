//! 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
//!
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`

pub mod verification_id;

/// 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
///
/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
#[derive(Clone)]
pub struct Verifications {
    pub(crate) node: crate::chain::Node,
}

impl Verifications {
    /// `/{verification_id}`: 核实单号 · Verification number
    pub fn verification_id(&self, value: impl Into<String>) -> verification_id::VerificationId {
        verification_id::VerificationId { node: self.node.bind("verification_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications")
    }
}
