//! 品牌小店营销 · Brand shop marketing
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

pub mod representative;
pub mod representatives;

/// 品牌小店营销 · Brand shop marketing
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/representative`: 添加零售小店活动业务代理、删除零售小店活动业务代理 · Add retail store campaign representatives; Delete retail store campaign representatives
    #[inline]
    pub fn representative(&self) -> representative::Representative {
        representative::Representative { node: self.node.clone() }
    }

    /// `/representatives`: 查询零售小店活动业务代理 · List retail store campaign representatives
    #[inline]
    pub fn representatives(&self) -> representatives::Representatives {
        representatives::Representatives { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}")
    }
}
