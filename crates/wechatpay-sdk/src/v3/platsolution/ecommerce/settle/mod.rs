//! `/v3/platsolution/ecommerce/settle`

pub mod prepay_settle_orders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/settle`
pub struct Settle(pub(crate) Node);

impl Settle {
    /// `/prepay-settle-orders`
    #[inline]
    pub fn prepay_settle_orders(self) -> prepay_settle_orders::PrepaySettleOrders {
        prepay_settle_orders::PrepaySettleOrders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/settle", rest)
    }
}
