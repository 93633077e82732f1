//! 分账 · Profit sharing
//!
//! `/v3/profitsharing`

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod schemas;
pub mod transactions;

/// 分账 · Profit sharing
///
/// `/v3/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/bills`: 申请分账账单 · Request a profit-sharing bill
    #[inline]
    pub fn bills(&self) -> bills::Bills {
        bills::Bills { node: self.node.clone() }
    }

    /// `/merchant-configs`: 查询最大分账比例 · Query the maximum profit-sharing ratio
    #[inline]
    pub fn merchant_configs(&self) -> merchant_configs::MerchantConfigs {
        merchant_configs::MerchantConfigs { node: self.node.clone() }
    }

    /// `/orders`: 请求分账 · Request profit sharing
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`: 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/return-orders`: 请求分账回退 · Request a profit-sharing return
    #[inline]
    pub fn return_orders(&self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders { node: self.node.clone() }
    }

    /// `/transactions`: 查询剩余待分金额 · Query the unsplit amount
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing")
    }
}
