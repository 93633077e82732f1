//! `/v3/vehicle/etc/users/{openid}`

pub mod contracts;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/etc/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/etc/users/{openid}", rest)
    }
}
