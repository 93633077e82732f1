//! `/v3/industry-coupon`

pub mod tokens;

use crate::chain::{Chain, Node};

/// `/v3/industry-coupon`
pub struct IndustryCoupon {
    pub(crate) node: Node,
}

impl IndustryCoupon {
    /// `/tokens`
    #[inline]
    pub fn tokens(self) -> tokens::Tokens {
        tokens::Tokens { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/industry-coupon", rest)
    }
}
