//! 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 · Pre-sign in a Mini Program; Pre-sign after payment
//!
//! `/v3/password-exempt-contract/contracts/normal`

pub mod pre_entrust_sign;

/// 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 · Pre-sign in a Mini Program; Pre-sign after payment
///
/// `/v3/password-exempt-contract/contracts/normal`
#[derive(Clone)]
pub struct Normal {
    pub(crate) node: crate::chain::Node,
}

impl Normal {
    /// `/pre-entrust-sign`: 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 · Pre-sign in a Mini Program; Pre-sign after payment
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/normal")
    }
}
