//! `/v3/refund/domestic`

pub mod refunds;

use crate::chain::{Chain, Node};

/// `/v3/refund/domestic`
pub struct Domestic {
    pub(crate) node: Node,
}

impl Domestic {
    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/refund/domestic", rest)
    }
}
