//! 发起不活跃商户身份核实、查询不活跃商户身份核实结果 · Verify an inactive sub-merchant; Query an inactive sub-merchant verification
//!
//! `/v3/compliance/inactive-merchant-identity-verification`

pub mod merchants;

/// 发起不活跃商户身份核实、查询不活跃商户身份核实结果 · Verify an inactive sub-merchant; Query an inactive sub-merchant verification
///
/// `/v3/compliance/inactive-merchant-identity-verification`
#[derive(Clone)]
pub struct InactiveMerchantIdentityVerification {
    pub(crate) node: crate::chain::Node,
}

impl InactiveMerchantIdentityVerification {
    /// `/merchants`: 发起不活跃商户身份核实 · Verify an inactive sub-merchant
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance/inactive-merchant-identity-verification")
    }
}
