//!
//!
//! `/v3/edu-star`

pub mod orders;
pub mod users;

///
///
/// `/v3/edu-star`
#[derive(Clone)]
pub struct EduStar {
    pub(crate) node: crate::chain::Node,
}

impl EduStar {
    /// `/orders`: 通过QQ账号查询核销订单列表、创建核销订单
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/users`: 通过微信用户标识查询用户信息、通过QQ账号查询用户信息
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star")
    }
}
