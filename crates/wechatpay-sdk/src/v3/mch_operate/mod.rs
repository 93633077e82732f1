//! `/v3/mch_operate`

pub mod risk;

use crate::chain::{Chain, Node};

/// `/v3/mch_operate`
pub struct MchOperate {
    pub(crate) node: Node,
}

impl MchOperate {
    /// `/risk`
    #[inline]
    pub fn risk(self) -> risk::Risk {
        risk::Risk { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch_operate", rest)
    }
}
