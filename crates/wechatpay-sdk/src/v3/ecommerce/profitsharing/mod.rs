//! `/v3/ecommerce/profitsharing`

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// `/v3/ecommerce/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/after-sales-orders`
    #[inline]
    pub fn after_sales_orders(&self) -> after_sales_orders::AfterSalesOrders {
        after_sales_orders::AfterSalesOrders { node: self.node.clone() }
    }

    /// `/finish-order`
    #[inline]
    pub fn finish_order(&self) -> finish_order::FinishOrder {
        finish_order::FinishOrder { node: self.node.clone() }
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

    /// `/returnorders`
    #[inline]
    pub fn returnorders(&self) -> returnorders::Returnorders {
        returnorders::Returnorders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing")
    }
}
