//! 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
//!
//! `/v3/gov/subsidy/transactions`

pub mod query;
pub mod summary;
pub mod sync;

/// 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
///
/// `/v3/gov/subsidy/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/query`: 交易信息查询 · Query subsidised transactions
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/summary`: 查询单日交易汇总 · Query a daily transaction summary
    #[inline]
    pub fn summary(&self) -> summary::Summary {
        summary::Summary { node: self.node.clone() }
    }

    /// `/sync`: 交易信息回传 · Report a transaction
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions")
    }
}
