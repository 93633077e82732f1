//! `/v3/profitsharing`

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod schemas;
pub mod transactions;

/// `/v3/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/bills`
    #[inline]
    pub fn bills(&self) -> bills::Bills {
        bills::Bills { node: self.node.clone() }
    }

    /// `/merchant-configs`
    #[inline]
    pub fn merchant_configs(&self) -> merchant_configs::MerchantConfigs {
        merchant_configs::MerchantConfigs { node: self.node.clone() }
    }

    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/return-orders`
    #[inline]
    pub fn return_orders(&self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing")
    }
}
