//! 教育权益 · Education benefits
//!
//! `/v3/edu-star`

pub mod orders;
pub mod users;

/// 教育权益 · Education benefits
///
/// `/v3/edu-star`
#[derive(Clone)]
pub struct EduStar {
    pub(crate) node: crate::chain::Node,
}

impl EduStar {
    /// `/orders`: 通过QQ账号查询核销订单列表、创建核销订单 · List redemption orders by QQ account; Create a redemption order
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/users`: 通过微信用户标识查询用户信息、通过QQ账号查询用户信息 · Query a user by openid; Query a user by QQ account
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star")
    }
}
