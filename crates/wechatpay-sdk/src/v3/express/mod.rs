//! 微信寄快递 · WeChat express delivery
//!
//! `/v3/express`

pub mod users;

/// 微信寄快递 · WeChat express delivery
///
/// `/v3/express`
#[derive(Clone)]
pub struct Express {
    pub(crate) node: crate::chain::Node,
}

impl Express {
    /// `/users`: 用户openid转换 · Convert an openid
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/express")
    }
}
