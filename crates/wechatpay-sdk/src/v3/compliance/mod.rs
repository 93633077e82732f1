//! 商户身份核实 · Merchant identity verification
//!
//! `/v3/compliance`

pub mod inactive_merchant_identity_verification;

/// 商户身份核实 · Merchant identity verification
///
/// `/v3/compliance`
#[derive(Clone)]
pub struct Compliance {
    pub(crate) node: crate::chain::Node,
}

impl Compliance {
    /// `/inactive-merchant-identity-verification`: 发起不活跃商户身份核实、查询不活跃商户身份核实结果 · Verify an inactive sub-merchant; Query an inactive sub-merchant verification
    #[inline]
    pub fn inactive_merchant_identity_verification(
        &self,
    ) -> inactive_merchant_identity_verification::InactiveMerchantIdentityVerification {
        inactive_merchant_identity_verification::InactiveMerchantIdentityVerification {
            node: self.node.clone(),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance")
    }
}
