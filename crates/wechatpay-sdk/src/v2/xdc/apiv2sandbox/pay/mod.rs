//! 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
//!
//! `v2/xdc/apiv2sandbox/pay`

pub mod micropay;
pub mod orderquery;

/// 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
///
/// `v2/xdc/apiv2sandbox/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/micropay`: 沙箱付款码支付 · Submit a sandbox payment code payment
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/orderquery`: 沙箱订单查询 · Query a sandbox order
    #[inline]
    pub fn orderquery(&self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox/pay")
    }
}
