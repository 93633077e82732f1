//! 申请资金出境退回、查询出境退回结果（通过商户出境退回单号） · Return a cross-border payment; Query a cross-border return
//!
//! `/v3/funds-to-oversea/return`

pub mod return_orders;

/// 申请资金出境退回、查询出境退回结果（通过商户出境退回单号） · Return a cross-border payment; Query a cross-border return
///
/// `/v3/funds-to-oversea/return`
#[derive(Clone)]
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

impl Return {
    /// `/return-orders`: 申请资金出境退回 · Return a cross-border payment
    #[inline]
    pub fn return_orders(&self) -> return_orders::ReturnOrders {
        return_orders::ReturnOrders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/return")
    }
}
