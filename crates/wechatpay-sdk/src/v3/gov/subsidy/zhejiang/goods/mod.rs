//! 商品信息查询 · Query goods (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/goods`

pub mod query;

/// 商品信息查询 · Query goods (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/goods`
#[derive(Clone)]
pub struct Goods {
    pub(crate) node: crate::chain::Node,
}

impl Goods {
    /// `/query`: 商品信息查询 · Query goods (Zhejiang)
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/goods")
    }
}
