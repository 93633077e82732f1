//! 服务商模式小程序场景预签约、服务商模式支付后场景预签约 · Pre-sign in a Mini Program (partner); Pre-sign after payment (partner)
//!
//! `/v3/password-exempt-contract/contracts/service-provider`

pub mod pre_entrust_sign;

/// 服务商模式小程序场景预签约、服务商模式支付后场景预签约 · Pre-sign in a Mini Program (partner); Pre-sign after payment (partner)
///
/// `/v3/password-exempt-contract/contracts/service-provider`
#[derive(Clone)]
pub struct ServiceProvider {
    pub(crate) node: crate::chain::Node,
}

impl ServiceProvider {
    /// `/pre-entrust-sign`: 服务商模式小程序场景预签约、服务商模式支付后场景预签约 · Pre-sign in a Mini Program (partner); Pre-sign after payment (partner)
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/service-provider")
    }
}
