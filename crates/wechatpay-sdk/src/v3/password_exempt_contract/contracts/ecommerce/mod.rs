//! `/v3/password-exempt-contract/contracts/ecommerce`

pub mod pre_entrust_sign;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract/contracts/ecommerce`
pub struct Ecommerce {
    pub(crate) node: Node,
}

impl Ecommerce {
    /// `/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/password-exempt-contract/contracts/ecommerce", rest)
    }
}
