//! 连锁品牌门店 · Chain-brand stores
//!
//! `/v3/merchant-store`

pub mod stores;

/// 连锁品牌门店 · Chain-brand stores
///
/// `/v3/merchant-store`
#[derive(Clone)]
pub struct MerchantStore {
    pub(crate) node: crate::chain::Node,
}

impl MerchantStore {
    /// `/stores`: 创建门店 · Create a store
    #[inline]
    pub fn stores(&self) -> stores::Stores {
        stores::Stores { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-store")
    }
}
