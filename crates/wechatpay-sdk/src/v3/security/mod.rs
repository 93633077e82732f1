//! `/v3/security`

pub mod echo;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/security`
pub struct Security(pub(crate) Node);

impl Security {
    /// `/echo`
    #[inline]
    pub fn echo(self) -> echo::Echo {
        echo::Echo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/security", rest)
    }
}
