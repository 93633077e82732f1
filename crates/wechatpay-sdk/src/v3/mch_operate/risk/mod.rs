//! `/v3/mch_operate/risk`

pub mod withdrawl_apply;

use crate::chain::{Chain, Node};

/// `/v3/mch_operate/risk`
pub struct Risk {
    pub(crate) node: Node,
}

impl Risk {
    /// `/withdrawl-apply`
    #[inline]
    pub fn withdrawl_apply(self) -> withdrawl_apply::WithdrawlApply {
        withdrawl_apply::WithdrawlApply { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch_operate/risk", rest)
    }
}
