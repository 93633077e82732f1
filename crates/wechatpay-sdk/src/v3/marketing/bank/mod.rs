//! `/v3/marketing/bank`

pub mod packages;

use crate::chain::{Chain, Node};

/// `/v3/marketing/bank`
pub struct Bank {
    pub(crate) node: Node,
}

impl Bank {
    /// `/packages`
    #[inline]
    pub fn packages(self) -> packages::Packages {
        packages::Packages { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/bank", rest)
    }
}
