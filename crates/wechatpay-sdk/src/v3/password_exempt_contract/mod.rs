//! `/v3/password-exempt-contract`

pub mod contracts;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract`
pub struct PasswordExemptContract {
    pub(crate) node: Node,
}

impl PasswordExemptContract {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/password-exempt-contract", rest)
    }
}
