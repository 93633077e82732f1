//! `/v3/payroll-card/relations`

pub mod openid;

use crate::chain::{Chain, Node};

/// `/v3/payroll-card/relations`
pub struct Relations {
    pub(crate) node: Node,
}

impl Relations {
    /// `/{openid}`: 用户标识
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payroll-card/relations", rest)
    }
}
