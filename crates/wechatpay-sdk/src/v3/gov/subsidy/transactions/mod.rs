//! `/v3/gov/subsidy/transactions`

pub mod query;
pub mod summary;
pub mod sync;

/// `/v3/gov/subsidy/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query { node: self.node }
    }

    /// `/summary`
    #[inline]
    pub fn summary(self) -> summary::Summary {
        summary::Summary { node: self.node }
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions")
    }
}
