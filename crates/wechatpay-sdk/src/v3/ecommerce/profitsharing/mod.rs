//! 平台收付通 分账 · E-commerce payments: profit sharing
//!
//! `/v3/ecommerce/profitsharing`

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// 平台收付通 分账 · E-commerce payments: profit sharing
///
/// `/v3/ecommerce/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/after-sales-orders`: 查询售后服务分账结果、请求售后服务分账 · Query an after-sales profit sharing; Request an after-sales profit sharing
    #[inline]
    pub fn after_sales_orders(&self) -> after_sales_orders::AfterSalesOrders {
        after_sales_orders::AfterSalesOrders { node: self.node.clone() }
    }

    /// `/finish-order`: 完结分账 · Finish profit sharing for an order
    #[inline]
    pub fn finish_order(&self) -> finish_order::FinishOrder {
        finish_order::FinishOrder { node: self.node.clone() }
    }

    /// `/orders`: 查询分账结果、请求分账 · Query a profit-sharing order; Create a profit-sharing order
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`: 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/returnorders`: 查询分账回退结果、请求分账回退 · Query a profit-sharing return; Return a profit share
    #[inline]
    pub fn returnorders(&self) -> returnorders::Returnorders {
        returnorders::Returnorders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing")
    }
}
