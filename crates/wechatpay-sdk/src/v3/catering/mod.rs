//! 扫码点餐 · Scan-to-order dining
//!
//! `/v3/catering`

pub mod orders;

/// 扫码点餐 · Scan-to-order dining
///
/// `/v3/catering`
#[derive(Clone)]
pub struct Catering {
    pub(crate) node: crate::chain::Node,
}

impl Catering {
    /// `/orders`: 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/catering")
    }
}
