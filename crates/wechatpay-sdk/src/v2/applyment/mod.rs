//! 商户进件 · Merchant onboarding
//!
//! `v2/applyment`

pub mod micro;

/// 商户进件 · Merchant onboarding
///
/// `v2/applyment`
#[derive(Clone)]
pub struct Applyment {
    pub(crate) node: crate::chain::Node,
}

impl Applyment {
    /// `/micro`: 小微特约商户 · Micro sub-merchants
    #[inline]
    pub fn micro(&self) -> micro::Micro {
        micro::Micro { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment")
    }
}
