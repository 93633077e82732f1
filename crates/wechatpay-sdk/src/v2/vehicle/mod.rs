//! 车主服务 · Vehicle services
//!
//! `v2/vehicle`

pub mod partnerpay;
pub mod pay;

/// 车主服务 · Vehicle services
///
/// `v2/vehicle`
#[derive(Clone)]
pub struct Vehicle {
    pub(crate) node: crate::chain::Node,
}

impl Vehicle {
    /// `/partnerpay`: 微信车主服务 · WeChat vehicle services
    #[inline]
    pub fn partnerpay(&self) -> partnerpay::Partnerpay {
        partnerpay::Partnerpay { node: self.node.clone() }
    }

    /// `/pay`: 微信车主服务 · WeChat vehicle services
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle")
    }
}
