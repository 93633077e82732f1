//! 品牌门店 · Brand stores
//!
//! `/v3/brand/partner/store`

pub mod brandstores;

/// 品牌门店 · Brand stores
///
/// `/v3/brand/partner/store`
#[derive(Clone)]
pub struct Store {
    pub(crate) node: crate::chain::Node,
}

impl Store {
    /// `/brandstores`: 列表查询品牌门店信息、创建品牌门店 · List brand stores; Create a brand store
    #[inline]
    pub fn brandstores(&self) -> brandstores::Brandstores {
        brandstores::Brandstores { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store")
    }
}
