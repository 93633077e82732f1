//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/audit/cup`
pub struct Cup {
    pub(crate) node: Node,
}

impl Cup {
    /// `/invalid`
    #[inline]
    pub fn invalid(self) -> invalid::Invalid {
        invalid::Invalid { node: self.node }
    }

    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query { node: self.node }
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund { node: self.node }
    }

    /// `/update`
    #[inline]
    pub fn update(self) -> update::Update {
        update::Update { node: self.node }
    }

    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/audit/cup", rest)
    }
}
