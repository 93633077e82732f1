//! `/v3/funds-to-oversea/return`

pub mod return_orders;

use crate::chain::{Chain, Node};

/// `/v3/funds-to-oversea/return`
pub struct Return {
    pub(crate) node: Node,
}

impl Return {
    /// `/return-orders`
    #[inline]
    pub fn return_orders(self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/funds-to-oversea/return", rest)
    }
}
