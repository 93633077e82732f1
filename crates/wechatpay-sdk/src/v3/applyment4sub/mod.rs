//! 商户进件 · Merchant onboarding
//!
//! `/v3/applyment4sub`

pub mod applyment;

/// 商户进件 · Merchant onboarding
///
/// `/v3/applyment4sub`
#[derive(Clone)]
pub struct Applyment4sub {
    pub(crate) node: crate::chain::Node,
}

impl Applyment4sub {
    /// `/applyment`: 提交申请单 · Submit a sub-merchant application
    #[inline]
    pub fn applyment(&self) -> applyment::Applyment {
        applyment::Applyment { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub")
    }
}
