//! `/v3/marketing/busifavor/users/{openid}`

pub mod coupons;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/users/{openid}", rest)
    }
}
