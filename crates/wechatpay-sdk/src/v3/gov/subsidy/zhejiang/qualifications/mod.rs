//! `/v3/gov/subsidy/zhejiang/qualifications`

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/zhejiang/qualifications`
pub struct Qualifications(pub(crate) Node);

impl Qualifications {
    /// `/alter`
    #[inline]
    pub fn alter(self) -> alter::Alter {
        alter::Alter(self.0)
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

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/qualifications", rest)
    }
}
