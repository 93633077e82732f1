//! 查询单日交易汇总 · Query a daily transaction summary
//!
//! `/v3/gov/subsidy/transactions/summary`

pub mod query_day;

/// 查询单日交易汇总 · Query a daily transaction summary
///
/// `/v3/gov/subsidy/transactions/summary`
#[derive(Clone)]
pub struct Summary {
    pub(crate) node: crate::chain::Node,
}

impl Summary {
    /// `/query-day`: 查询单日交易汇总 · Query a daily transaction summary
    #[inline]
    pub fn query_day(&self) -> query_day::QueryDay {
        query_day::QueryDay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/summary")
    }
}
