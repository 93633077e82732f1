//! 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
//!
//! `v2/xdc/apiv2sandbox`

pub mod pay;

/// 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
///
/// `v2/xdc/apiv2sandbox`
#[derive(Clone)]
pub struct Apiv2sandbox {
    pub(crate) node: crate::chain::Node,
}

impl Apiv2sandbox {
    /// `/pay`: 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox")
    }
}
