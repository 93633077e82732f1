//! `/v3/eduschoolpay/users`

pub mod openid;

use crate::chain::{Chain, Node};

/// `/v3/eduschoolpay/users`
pub struct Users {
    pub(crate) node: Node,
}

impl Users {
    /// `/{openid}`: 商户appid下的用户标识
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/eduschoolpay/users", rest)
    }
}
