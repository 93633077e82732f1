//! `v2/xdc/apiv2sandbox/pay`

pub mod micropay;
pub mod orderquery;

use crate::chain::{Chain, Node};

/// `v2/xdc/apiv2sandbox/pay`
pub struct Pay {
    pub(crate) node: Node,
}

impl Pay {
    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay { node: self.node }
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/xdc/apiv2sandbox/pay", rest)
    }
}
