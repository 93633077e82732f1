//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

/// `/v3/gov/subsidy/audit/cup`
pub struct Cup {
    pub(crate) node: crate::chain::Node,
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

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup")
    }
}
