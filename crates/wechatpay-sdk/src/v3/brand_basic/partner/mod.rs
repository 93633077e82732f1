//! 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
//!
//! `/v3/brand-basic/partner`

pub mod brands;

/// 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
///
/// `/v3/brand-basic/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/brands`: 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
    #[inline]
    pub fn brands(&self) -> brands::Brands {
        brands::Brands { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand-basic/partner")
    }
}
