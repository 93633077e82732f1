//! `/v3/marketing/favor/users`

pub mod openid;

/// `/v3/marketing/favor/users`
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户openid
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/users")
    }
}
