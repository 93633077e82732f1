//! `/v3/brand-basic/partner`

pub mod brands;

/// `/v3/brand-basic/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/brands`
    #[inline]
    pub fn brands(&self) -> brands::Brands {
        brands::Brands { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand-basic/partner")
    }
}
