//! `/v3/palmservice/authorization/openid`

pub mod openid;

use crate::chain::{Chain, Node};

/// `/v3/palmservice/authorization/openid`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/{openid}`: OpenID
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/palmservice/authorization/openid", rest)
    }
}
