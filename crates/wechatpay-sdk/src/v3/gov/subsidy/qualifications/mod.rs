//! `/v3/gov/subsidy/qualifications`

pub mod passthrough;
pub mod query;
pub mod sync;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/qualifications`
pub struct Qualifications {
    pub(crate) node: Node,
}

impl Qualifications {
    /// `/passthrough`
    #[inline]
    pub fn passthrough(self) -> passthrough::Passthrough {
        passthrough::Passthrough { node: self.node }
    }

    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query { node: self.node }
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/qualifications", rest)
    }
}
