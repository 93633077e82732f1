//! 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
//!
//! `/v3/platsolution/ecommerce/settle`

pub mod prepay_settle_orders;

/// 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
///
/// `/v3/platsolution/ecommerce/settle`
#[derive(Clone)]
pub struct Settle {
    pub(crate) node: crate::chain::Node,
}

impl Settle {
    /// `/prepay-settle-orders`: 个人收款-申请批量结算 · Apply for a settlement batch
    #[inline]
    pub fn prepay_settle_orders(&self) -> prepay_settle_orders::PrepaySettleOrders {
        prepay_settle_orders::PrepaySettleOrders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle")
    }
}
