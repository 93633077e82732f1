//! 刷脸用户信息 · Face payment users
//!
//! `/v3/facemch`

pub mod users;

/// 刷脸用户信息 · Face payment users
///
/// `/v3/facemch`
#[derive(Clone)]
pub struct Facemch {
    pub(crate) node: crate::chain::Node,
}

impl Facemch {
    /// `/users`: 查询用户授权的实名信息 · Query authorised real-name data
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/facemch")
    }
}
