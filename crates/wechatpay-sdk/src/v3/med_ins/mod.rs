//! `/v3/med-ins`

pub mod orders;
pub mod refunds;

use crate::chain::{Chain, Node};

/// `/v3/med-ins`
pub struct MedIns {
    pub(crate) node: Node,
}

impl MedIns {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/med-ins", rest)
    }
}
