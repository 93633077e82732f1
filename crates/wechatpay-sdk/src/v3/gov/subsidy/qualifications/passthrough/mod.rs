//! `/v3/gov/subsidy/qualifications/passthrough`

pub mod cancel;
pub mod claim;
pub mod query;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/qualifications/passthrough`
pub struct Passthrough(pub(crate) Node);

impl Passthrough {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// `/claim`
    #[inline]
    pub fn claim(self) -> claim::Claim {
        claim::Claim(self.0)
    }

    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/qualifications/passthrough", rest)
    }
}
