//! 连锁品牌分账 · Chain-brand profit sharing
//!
//! `/v3/brand/profitsharing`

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// 连锁品牌分账 · Chain-brand profit sharing
///
/// `/v3/brand/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/brand-configs`: 查询最大分账比例 · Query the maximum profit-sharing ratio
    #[inline]
    pub fn brand_configs(&self) -> brand_configs::BrandConfigs {
        brand_configs::BrandConfigs { node: self.node.clone() }
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
        self.node.untyped("v3/brand/profitsharing")
    }
}
