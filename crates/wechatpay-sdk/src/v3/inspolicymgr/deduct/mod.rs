//! `/v3/inspolicymgr/deduct`

pub mod authorizations;
pub mod policies;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/inspolicymgr/deduct`
pub struct Deduct(pub(crate) Node);

impl Deduct {
    /// `/authorizations`
    #[inline]
    pub fn authorizations(self) -> authorizations::Authorizations {
        authorizations::Authorizations(self.0)
    }

    /// `/policies`
    #[inline]
    pub fn policies(self) -> policies::Policies {
        policies::Policies(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr/deduct", rest)
    }
}
