//! `/v3/edu-star/users/openid`

pub mod wechat_openid;

use crate::chain::{Chain, Node};

/// `/v3/edu-star/users/openid`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/{wechat_openid}`: 用户在appid下的唯一标识
    #[inline]
    pub fn wechat_openid(self, value: impl Into<String>) -> wechat_openid::WechatOpenid {
        wechat_openid::WechatOpenid { node: self.node.bind("wechat_openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-star/users/openid", rest)
    }
}
