//! `/v3/pay/instal`

pub mod exposure;
pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/pay/instal`
pub struct Instal {
    pub(crate) node: Node,
}

impl Instal {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/instal", rest)
    }
}
