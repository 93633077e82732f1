//! 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
//!
//! `/v3/lovefeast/users`

pub mod openid;

/// 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
///
/// `/v3/lovefeast/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户在商户AppID下的唯一标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users")
    }
}
