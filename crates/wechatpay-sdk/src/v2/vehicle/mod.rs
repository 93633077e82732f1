//! `v2/vehicle`

pub mod partnerpay;
pub mod pay;

use crate::chain::{Chain, Node};

/// `v2/vehicle`
pub struct Vehicle {
    pub(crate) node: Node,
}

impl Vehicle {
    /// `/partnerpay`
    #[inline]
    pub fn partnerpay(self) -> partnerpay::Partnerpay {
        partnerpay::Partnerpay { node: self.node }
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/vehicle", rest)
    }
}
