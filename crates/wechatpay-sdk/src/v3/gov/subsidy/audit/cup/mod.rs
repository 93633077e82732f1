//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

/// `/v3/gov/subsidy/audit/cup`
#[derive(Clone)]
pub struct Cup {
    pub(crate) node: crate::chain::Node,
}

impl Cup {
    /// `/invalid`
    #[inline]
    pub fn invalid(&self) -> invalid::Invalid {
        invalid::Invalid { node: self.node.clone() }
    }

    /// `/query`
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/refund`
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/update`
    #[inline]
    pub fn update(&self) -> update::Update {
        update::Update { node: self.node.clone() }
    }

    /// `/upload`
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup")
    }
}
