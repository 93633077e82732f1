//! 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
//!
//! `/v3/lovefeast/users/{openid}`

pub mod orders;

/// 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
///
/// `/v3/lovefeast/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/orders`: 查询用户捐赠单列表、查询用户捐赠单详情 · List a user's donations; Query a user's donation
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}")
    }
}
