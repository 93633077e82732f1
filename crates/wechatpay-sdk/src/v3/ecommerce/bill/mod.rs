//! `/v3/ecommerce/bill`

pub mod fundflowbill;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/bill`
pub struct Bill {
    pub(crate) node: Node,
}

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/bill", rest)
    }
}
