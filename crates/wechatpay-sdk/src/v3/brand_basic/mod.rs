//! 品牌授权 · Brand authorisation
//!
//! `/v3/brand-basic`

pub mod partner;

/// 品牌授权 · Brand authorisation
///
/// `/v3/brand-basic`
#[derive(Clone)]
pub struct BrandBasic {
    pub(crate) node: crate::chain::Node,
}

impl BrandBasic {
    /// `/partner`: 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand-basic")
    }
}
