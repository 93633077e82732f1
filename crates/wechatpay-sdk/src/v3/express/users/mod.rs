//! 用户openid转换 · Convert an openid
//!
//! `/v3/express/users`

pub mod openid;

/// 用户openid转换 · Convert an openid
///
/// `/v3/express/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户openid · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/express/users")
    }
}
