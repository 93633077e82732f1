//! `/v3/inspolicymgr/deduct`

pub mod authorizations;
pub mod policies;

use crate::chain::{Chain, Node};

/// `/v3/inspolicymgr/deduct`
pub struct Deduct {
    pub(crate) node: Node,
}

impl Deduct {
    /// `/authorizations`
    #[inline]
    pub fn authorizations(self) -> authorizations::Authorizations {
        authorizations::Authorizations { node: self.node }
    }

    /// `/policies`
    #[inline]
    pub fn policies(self) -> policies::Policies {
        policies::Policies { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/inspolicymgr/deduct", rest)
    }
}
