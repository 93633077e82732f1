//! `/v3/platsolution/ecommerce/settle`

pub mod prepay_settle_orders;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/settle`
pub struct Settle {
    pub(crate) node: Node,
}

impl Settle {
    /// `/prepay-settle-orders`
    #[inline]
    pub fn prepay_settle_orders(self) -> prepay_settle_orders::PrepaySettleOrders {
        prepay_settle_orders::PrepaySettleOrders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/settle", rest)
    }
}
