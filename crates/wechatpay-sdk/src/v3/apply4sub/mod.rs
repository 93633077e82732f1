//! `/v3/apply4sub`

pub mod sub_merchants;

use crate::chain::{Chain, Node};

/// `/v3/apply4sub`
pub struct Apply4sub {
    pub(crate) node: Node,
}

impl Apply4sub {
    /// `/sub_merchants`
    #[inline]
    pub fn sub_merchants(self) -> sub_merchants::SubMerchants {
        sub_merchants::SubMerchants { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4sub", rest)
    }
}
