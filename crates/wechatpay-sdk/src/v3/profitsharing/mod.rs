//! `/v3/profitsharing`

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/profitsharing`
pub struct Profitsharing(pub(crate) Node);

impl Profitsharing {
    /// `/bills`
    #[inline]
    pub fn bills(self) -> bills::Bills {
        bills::Bills(self.0)
    }

    /// `/merchant-configs`
    #[inline]
    pub fn merchant_configs(self) -> merchant_configs::MerchantConfigs {
        merchant_configs::MerchantConfigs(self.0)
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

    /// `/return-orders`
    #[inline]
    pub fn return_orders(self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/profitsharing", rest)
    }
}
