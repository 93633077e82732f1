//! `/v3/palmservice/authorization`

pub mod openid;
pub mod preauthorize;

use crate::chain::{Chain, Node};

/// `/v3/palmservice/authorization`
pub struct Authorization {
    pub(crate) node: Node,
}

impl Authorization {
    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid { node: self.node }
    }

    /// `/preauthorize`
    #[inline]
    pub fn preauthorize(self) -> preauthorize::Preauthorize {
        preauthorize::Preauthorize { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/palmservice/authorization", rest)
    }
}
