//! `/v3/capital/capitallhh/banks/{bank_alias_code}`

pub mod branches;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/capital/capitallhh/banks/{bank_alias_code}`
pub struct BankAliasCode(pub(crate) Node);

impl BankAliasCode {
    /// `/branches`
    #[inline]
    pub fn branches(self) -> branches::Branches {
        branches::Branches(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/banks/{bank_alias_code}", rest)
    }
}
