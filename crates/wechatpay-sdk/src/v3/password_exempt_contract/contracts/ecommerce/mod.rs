//! `/v3/password-exempt-contract/contracts/ecommerce`

pub mod pre_entrust_sign;

/// `/v3/password-exempt-contract/contracts/ecommerce`
#[derive(Clone)]
pub struct Ecommerce {
    pub(crate) node: crate::chain::Node,
}

impl Ecommerce {
    /// `/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/ecommerce")
    }
}
