//! `/v3/pay/instal/partner`

pub mod exposure;

use crate::chain::{Chain, Node};

/// `/v3/pay/instal/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/instal/partner", rest)
    }
}
