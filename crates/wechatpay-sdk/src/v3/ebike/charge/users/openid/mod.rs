//! 通过用户标识查询用户状态 · Query a user state by openid
//!
//! `/v3/ebike/charge/users/{openid}`

pub mod contract;

/// 通过用户标识查询用户状态 · Query a user state by openid
///
/// `/v3/ebike/charge/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/contract`: 通过用户标识查询用户状态 · Query a user state by openid
    #[inline]
    pub fn contract(&self) -> contract::Contract {
        contract::Contract { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/users/{openid}")
    }
}
