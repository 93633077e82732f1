//! `/v3/funds-to-oversea/return`

pub mod return_orders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/funds-to-oversea/return`
pub struct Return(pub(crate) Node);

impl Return {
    /// `/return-orders`
    #[inline]
    pub fn return_orders(self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/funds-to-oversea/return", rest)
    }
}
