//! 通过微信用户标识查询用户信息 · Query a user by openid
//!
//! `/v3/edu-star/users/openid`

pub mod wechat_openid;

/// 通过微信用户标识查询用户信息 · Query a user by openid
///
/// `/v3/edu-star/users/openid`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/{wechat_openid}`: 用户在appid下的唯一标识 · User openid
    pub fn wechat_openid(&self, value: impl Into<String>) -> wechat_openid::WechatOpenid {
        wechat_openid::WechatOpenid { node: self.node.bind("wechat_openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star/users/openid")
    }
}
