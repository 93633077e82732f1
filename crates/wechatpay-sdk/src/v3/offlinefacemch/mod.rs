//! `/v3/offlinefacemch`

pub mod organizations;
pub mod tokens;

use crate::chain::{Chain, Node};

/// `/v3/offlinefacemch`
pub struct Offlinefacemch {
    pub(crate) node: Node,
}

impl Offlinefacemch {
    /// `/organizations`
    #[inline]
    pub fn organizations(self) -> organizations::Organizations {
        organizations::Organizations { node: self.node }
    }

    /// `/tokens`
    #[inline]
    pub fn tokens(self) -> tokens::Tokens {
        tokens::Tokens { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlinefacemch", rest)
    }
}
