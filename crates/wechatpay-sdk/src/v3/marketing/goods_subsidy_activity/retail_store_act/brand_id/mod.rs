//! 品牌小店营销 · Brand shop marketing
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

pub mod materials;
pub mod stores;

/// 品牌小店营销 · Brand shop marketing
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// `/materials`: 生成小店活动物料码 · Generate retail store material codes
    #[inline]
    pub fn materials(&self) -> materials::Materials {
        materials::Materials { node: self.node.clone() }
    }

    /// `/stores`: 查询小店活动门店列表、添加小店活动门店、删除小店活动门店 · List retail campaign stores; Add retail campaign stores; Delete retail campaign stores
    #[inline]
    pub fn stores(&self) -> stores::Stores {
        stores::Stores { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}")
    }
}
