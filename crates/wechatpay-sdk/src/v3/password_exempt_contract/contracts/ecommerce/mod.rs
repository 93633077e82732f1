//! 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
//!
//! `/v3/password-exempt-contract/contracts/ecommerce`

pub mod pre_entrust_sign;

/// 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
///
/// `/v3/password-exempt-contract/contracts/ecommerce`
#[derive(Clone)]
pub struct Ecommerce {
    pub(crate) node: crate::chain::Node,
}

impl Ecommerce {
    /// `/pre-entrust-sign`: 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/ecommerce")
    }
}
