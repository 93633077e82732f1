//! `/v3/ebike/charge/users/{openid}`

pub mod contract;

use crate::chain::{Chain, Node};

/// `/v3/ebike/charge/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/contract`
    #[inline]
    pub fn contract(self) -> contract::Contract {
        contract::Contract { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ebike/charge/users/{openid}", rest)
    }
}
