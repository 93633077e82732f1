//! 通过QQ账号查询用户信息 · Query a user by QQ account
//!
//! `/v3/edu-star/users/qq`

pub mod qq;

/// 通过QQ账号查询用户信息 · Query a user by QQ account
///
/// `/v3/edu-star/users/qq`
#[derive(Clone)]
pub struct Qq {
    pub(crate) node: crate::chain::Node,
}

impl Qq {
    /// `/{qq}`: 用户QQ账号 · User QQ number
    pub fn qq(&self, value: impl Into<String>) -> qq::Qq {
        qq::Qq { node: self.node.bind("qq", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star/users/qq")
    }
}
