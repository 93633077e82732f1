//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/audit/cup`
pub struct Cup(pub(crate) Node);

impl Cup {
    /// `/invalid`
    #[inline]
    pub fn invalid(self) -> invalid::Invalid {
        invalid::Invalid(self.0)
    }

    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// `/update`
    #[inline]
    pub fn update(self) -> update::Update {
        update::Update(self.0)
    }

    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup", rest)
    }
}
