//! `/v3/settle`

pub mod settlements;

use crate::chain::{Chain, Node};

/// `/v3/settle`
pub struct Settle {
    pub(crate) node: Node,
}

impl Settle {
    /// `/settlements`
    #[inline]
    pub fn settlements(self) -> settlements::Settlements {
        settlements::Settlements { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/settle", rest)
    }
}
