//! `/v3/marketing/bank`

pub mod packages;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/bank`
pub struct Bank(pub(crate) Node);

impl Bank {
    /// `/packages`
    #[inline]
    pub fn packages(self) -> packages::Packages {
        packages::Packages(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank", rest)
    }
}
