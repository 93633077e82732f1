//! 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
//!
//! `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`

pub mod mini_program;
pub mod pay_redirect_sign;

/// 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
///
/// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/mini-program`: 电商收付通模式小程序场景预签约 · Pre-sign in a Mini Program (e-commerce)
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// `/pay-redirect-sign`: 电商收付通模式支付后场景预签约 · Pre-sign after payment (e-commerce)
    #[inline]
    pub fn pay_redirect_sign(&self) -> pay_redirect_sign::PayRedirectSign {
        pay_redirect_sign::PayRedirectSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign")
    }
}
