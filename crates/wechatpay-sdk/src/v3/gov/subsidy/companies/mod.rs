//! 企业信息查询 · Query a company
//!
//! `/v3/gov/subsidy/companies`

pub mod query;

/// 企业信息查询 · Query a company
///
/// `/v3/gov/subsidy/companies`
#[derive(Clone)]
pub struct Companies {
    pub(crate) node: crate::chain::Node,
}

impl Companies {
    /// `/query`: 企业信息查询 · Query a company
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/companies")
    }
}
