//! `/v3/papay/scheduled-deduct-sign/partner/contracts`

pub mod pre_entrust_sign;

use crate::chain::{Chain, Node};

/// `/v3/papay/scheduled-deduct-sign/partner/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/scheduled-deduct-sign/partner/contracts", rest)
    }
}
