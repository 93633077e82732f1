//! `/v3/hire-power-bank/user-qualifications`

pub mod openid;

use crate::chain::{Chain, Node};

/// `/v3/hire-power-bank/user-qualifications`
pub struct UserQualifications {
    pub(crate) node: Node,
}

impl UserQualifications {
    /// `/{openid}`: 微信用户在商户对应appid下的唯一标识
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/hire-power-bank/user-qualifications", rest)
    }
}
