//! `/v3/offlinefacemch`

pub mod organizations;
pub mod tokens;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/offlinefacemch`
pub struct Offlinefacemch(pub(crate) Node);

impl Offlinefacemch {
    /// `/organizations`
    #[inline]
    pub fn organizations(self) -> organizations::Organizations {
        organizations::Organizations(self.0)
    }

    /// `/tokens`
    #[inline]
    pub fn tokens(self) -> tokens::Tokens {
        tokens::Tokens(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlinefacemch", rest)
    }
}
