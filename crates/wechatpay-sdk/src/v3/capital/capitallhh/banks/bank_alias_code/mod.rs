//! `/v3/capital/capitallhh/banks/{bank_alias_code}`

pub mod branches;

use crate::chain::{Chain, Node};

/// `/v3/capital/capitallhh/banks/{bank_alias_code}`
pub struct BankAliasCode {
    pub(crate) node: Node,
}

impl BankAliasCode {
    /// `/branches`
    #[inline]
    pub fn branches(self) -> branches::Branches {
        branches::Branches { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/capital/capitallhh/banks/{bank_alias_code}", rest)
    }
}
