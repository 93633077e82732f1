//! 发起门店主体匹配、查询门店主体匹配结果 · Start a store entity match; Query a store entity match
//!
//! `/v3/webizpay/stores`

pub mod entity_matches;

/// 发起门店主体匹配、查询门店主体匹配结果 · Start a store entity match; Query a store entity match
///
/// `/v3/webizpay/stores`
#[derive(Clone)]
pub struct Stores {
    pub(crate) node: crate::chain::Node,
}

impl Stores {
    /// `/entity-matches`: 发起门店主体匹配 · Start a store entity match
    #[inline]
    pub fn entity_matches(&self) -> entity_matches::EntityMatches {
        entity_matches::EntityMatches { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/stores")
    }
}
