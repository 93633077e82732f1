//! `/v3/ecommerce/profitsharing`

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/profitsharing`
pub struct Profitsharing(pub(crate) Node);

impl Profitsharing {
    /// `/after-sales-orders`
    #[inline]
    pub fn after_sales_orders(self) -> after_sales_orders::AfterSalesOrders {
        after_sales_orders::AfterSalesOrders(self.0)
    }

    /// `/finish-order`
    #[inline]
    pub fn finish_order(self) -> finish_order::FinishOrder {
        finish_order::FinishOrder(self.0)
    }

    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// `/receivers`
    #[inline]
    pub fn receivers(self) -> receivers::Receivers {
        receivers::Receivers(self.0)
    }

    /// `/returnorders`
    #[inline]
    pub fn returnorders(self) -> returnorders::Returnorders {
        returnorders::Returnorders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing", rest)
    }
}
