//! `/v3/brand/profitsharing`

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/profitsharing`
pub struct Profitsharing(pub(crate) Node);

impl Profitsharing {
    /// `/brand-configs`
    #[inline]
    pub fn brand_configs(self) -> brand_configs::BrandConfigs {
        brand_configs::BrandConfigs(self.0)
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
        self.0.chain("v3/brand/profitsharing", rest)
    }
}
