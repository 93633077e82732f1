//! 智慧商圈 · Smart business district
//!
//! `/v3/businesscircle`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

/// 智慧商圈 · Smart business district
///
/// `/v3/businesscircle`
#[derive(Clone)]
pub struct Businesscircle {
    pub(crate) node: crate::chain::Node,
}

impl Businesscircle {
    /// `/parkings`: 商圈会员停车状态同步 · Synchronise member parking state
    #[inline]
    pub fn parkings(&self) -> parkings::Parkings {
        parkings::Parkings { node: self.node.clone() }
    }

    /// `/points`: 商圈会员积分同步 · Synchronise member points
    #[inline]
    pub fn points(&self) -> points::Points {
        points::Points { node: self.node.clone() }
    }

    /// `/user-authorizations`: 商圈积分授权查询 · Query points authorisation
    #[inline]
    pub fn user_authorizations(&self) -> user_authorizations::UserAuthorizations {
        user_authorizations::UserAuthorizations { node: self.node.clone() }
    }

    /// `/users`: 商圈会员待积分状态查询 · Query pending points state
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle")
    }
}
