//! 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
//!
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

pub mod verifications;

/// 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
///
/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/verifications`: 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
    #[inline]
    pub fn verifications(&self) -> verifications::Verifications {
        verifications::Verifications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}")
    }
}
